using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>budget NAME "text" from DATE to DATE, allotted per month …</c></summary>
internal sealed record BudgetSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    DateSyntax From,
    DateSyntax To,
    bool PerMonth,
    ImmutableArray<BudgetClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary>A clause of a budget.</summary>
internal abstract record BudgetClauseSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>line NAME "text" AMOUNT made of NAMES, within AMOUNT</c></summary>
internal sealed record BudgetLineSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    BudgetAmountSyntax Amount,
    ImmutableArray<NameSyntax> Parts,
    MoneySyntax? Within,
    ImmutableArray<CitationSyntax> Citations
) : BudgetClauseSyntax(Span);

/// <summary>The amount of a line.</summary>
/// <param name="Span">The words.</param>
/// <param name="Given">An amount, or null.</param>
/// <param name="Percent">The percentage in <c>PERCENTAGE of LINE</c>, or null; where both are null, the amount is <c>unspecified</c>.</param>
/// <param name="Of">The line of which it is a percentage.</param>
/// <param name="Rounding">How the percentage is made whole cents, or null.</param>
internal sealed record BudgetAmountSyntax(
    TextSpan Span,
    MoneySyntax? Given,
    PercentageSyntax? Percent,
    NameSyntax? Of,
    RoundingSyntax? Rounding
) : SyntaxNode(Span);

/// <summary><c>split LINE over FACT VALUE: SHARE …</c>, <c>split LINE over FACT by WEIGHT</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Line">The line.</param>
/// <param name="Fact">The fact over whose values it is split.</param>
/// <param name="By">The fact of a register that is the weight of each value; null: the text gives the shares.</param>
/// <param name="Shares">The shares; none, and no <paramref name="By"/>: <c>weights unspecified</c>.</param>
/// <param name="Within">By how much amounts may miss the line's.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BudgetSplitSyntax(
    TextSpan Span,
    NameSyntax Line,
    NameSyntax Fact,
    NameSyntax? By,
    ImmutableArray<BudgetShareSyntax> Shares,
    MoneySyntax? Within,
    ImmutableArray<CitationSyntax> Citations
) : BudgetClauseSyntax(Span);

/// <summary>In what a share of a split is given.</summary>
internal enum BudgetShareKind
{
    /// <summary>A number beside the others.</summary>
    Weight,

    /// <summary>A percentage of the line.</summary>
    Percentage,

    /// <summary>An amount.</summary>
    Amount,
}

/// <summary><c>VALUE: SHARE</c></summary>
/// <param name="Span">Both.</param>
/// <param name="Value">The value of the fact, as a name or in quotes.</param>
/// <param name="Kind">In what it is given.</param>
/// <param name="Written">A weight or percentage as written; empty for an amount.</param>
/// <param name="Percentage">The percentage, or null.</param>
/// <param name="Amount">The amount, or null.</param>
internal sealed record BudgetShareSyntax(
    TextSpan Span,
    NameSyntax Value,
    BudgetShareKind Kind,
    string Written,
    PercentageSyntax? Percentage,
    MoneySyntax? Amount
) : SyntaxNode(Span);

/// <summary><c>spends fees less shares of FUNCTIONS on LINE when CONDITION</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Fees">Whether fees are spent.</param>
/// <param name="Shares">Whether shares are: taken off the fees, or, without fees, added up.</param>
/// <param name="Insurer">What the insurer pays is spent: fees less shares, and less what other payers pay.</param>
/// <param name="Payer">The payer whose part is spent; null: none.</param>
/// <param name="Functions">The functions whose accepted sessions spend.</param>
/// <param name="Line">The line.</param>
/// <param name="When">A condition on facts of the session, or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BudgetSpendsSyntax(
    TextSpan Span,
    bool Fees,
    bool Shares,
    bool Insurer,
    NameSyntax? Payer,
    ImmutableArray<NameSyntax> Functions,
    NameSyntax Line,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : BudgetClauseSyntax(Span);
