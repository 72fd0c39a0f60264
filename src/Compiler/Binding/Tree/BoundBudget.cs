using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>budget …</c>: named amounts, checked and split. It decides nothing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="From">Its first day, the first of a month.</param>
/// <param name="To">Its last day, the last of a month.</param>
/// <param name="PerMonth">Whether each month is allotted an equal part; otherwise all is allotted from the start.</param>
/// <param name="Lines">Its lines, in file order.</param>
/// <param name="Spends">What is spent on which line, in file order: the first that fits takes it.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundBudget(
    string Name,
    Label Label,
    SourceSpan Place,
    Day From,
    Day To,
    bool PerMonth,
    ImmutableArray<BoundBudgetLine> Lines,
    ImmutableArray<BoundSpending> Spends,
    ImmutableArray<Citation> Citations
);

/// <summary>A line of a budget.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Amount">What it comes to; <see cref="Cents.Unspecified"/> where the sources give none.</param>
/// <param name="Parts">The lines that it is made of, as indexes; none: nothing is said.</param>
/// <param name="Difference">By how much the parts come to more than the line, within the stated tolerance; null: there is nothing to add up, or an amount is unspecified.</param>
/// <param name="Split">How it is split, or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundBudgetLine(
    string Name,
    Label Label,
    SourceSpan Place,
    Cents Amount,
    ImmutableArray<int> Parts,
    Cents? Difference,
    BoundSplit? Split,
    ImmutableArray<Citation> Citations
);

/// <summary>A line split over the values of a fact.</summary>
/// <param name="Place">The clause.</param>
/// <param name="Fact">The fact: an identifier or a fact with listed values, of the session.</param>
/// <param name="Shares">Each value with its amount (<see cref="Cents.Unspecified"/> where the line has none); empty: the sources give no weights, or a register does.</param>
/// <param name="By">The fact of a register that is the weight of each value; null: the text gives the shares.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundSplit(
    SourceSpan Place,
    FactSymbol Fact,
    FactSymbol? By,
    ImmutableArray<BoundShareOf> Shares,
    ImmutableArray<Citation> Citations
);

/// <summary>What one value of a fact gets.</summary>
/// <param name="Value">The value.</param>
/// <param name="Kind">In what the text gives it.</param>
/// <param name="Written">The weight or percentage as written; empty for an amount.</param>
/// <param name="Amount">What it gets, or <see cref="Cents.Unspecified"/>.</param>
internal sealed record BoundShareOf(string Value, BudgetShareKind Kind, string Written, Cents Amount);

/// <summary><c>spends …</c></summary>
/// <param name="Place">The clause.</param>
/// <param name="Fees">Whether fees are spent.</param>
/// <param name="Shares">Whether shares are: taken off the fees, or, without fees, added up.</param>
/// <param name="Payers">Payers whose parts are: taken off where fees count too, otherwise added up.</param>
/// <param name="Functions">The functions whose accepted sessions spend.</param>
/// <param name="Line">The index of the line.</param>
/// <param name="When">Facts of the session and the values they must have, all of them.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundSpending(
    SourceSpan Place,
    bool Fees,
    bool Shares,
    ImmutableArray<PayerSymbol> Payers,
    ImmutableArray<FunctionSymbol> Functions,
    int Line,
    ImmutableArray<BoundMember> When,
    ImmutableArray<Citation> Citations
);
