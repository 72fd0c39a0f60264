using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Ir;

/// <summary>A budget: amounts by line, and what accepted sessions spend on them, month by month. Decides nothing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="From">Its first day, the first of a month.</param>
/// <param name="To">Its last day, the last of a month.</param>
/// <param name="PerMonth">Whether each month is allotted an equal part; otherwise all is allotted from the start.</param>
/// <param name="Lines">Its lines, in file order.</param>
/// <param name="Spends">What is spent on which line: of fees, and of shares, the first that fits takes them.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrBudget(
    string Name,
    Label Label,
    Day From,
    Day To,
    bool PerMonth,
    ImmutableArray<IrBudgetLine> Lines,
    ImmutableArray<IrSpending> Spends,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
);

/// <summary>A line of a budget.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Amount">What it comes to; <see cref="Cents.Unspecified"/> where the sources give none.</param>
/// <param name="Whole">The line of which it is a part, or -1.</param>
/// <param name="Difference">By how much its parts come to more, within the stated tolerance; null: there is nothing to add up, or it cannot be.</param>
/// <param name="Split">The fact of the session over whose values it is split, or null.</param>
/// <param name="Shares">Each value with its cents; empty where there is no split or the sources give no weights.</param>
/// <param name="By">The fact of a register that is the weight of each value on the first day of the budget; null: <paramref name="Shares"/> say it.</param>
/// <param name="Citations">Its sources, those of its split behind them.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrBudgetLine(
    string Name,
    Label Label,
    Cents Amount,
    int Whole,
    Cents? Difference,
    FactSymbol? Split,
    ImmutableArray<(string Value, Cents Amount)> Shares,
    FactSymbol? By,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
);

/// <summary>What accepted sessions of some functions spend on a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Fees">Whether their fees count.</param>
/// <param name="Shares">Whether their shares count: taken off where fees count too, otherwise added up.</param>
/// <param name="Payers">Indexes of payers whose parts are: taken off where fees count too, otherwise added up.</param>
/// <param name="Functions">Ids of the functions.</param>
/// <param name="When">Facts of the session and the values they must have, all of them.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrSpending(
    int Line,
    bool Fees,
    bool Shares,
    ImmutableArray<int> Payers,
    ImmutableArray<int> Functions,
    ImmutableArray<(FactSymbol Fact, ValueSet Set)> When,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
);
