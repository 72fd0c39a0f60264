using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>What a cap adds up.</summary>
internal enum CapMeasureSyntax
{
    /// <summary>Sessions.</summary>
    Sessions,

    /// <summary>A quantity, or a fact in numbers or minutes.</summary>
    Quantity,

    /// <summary>What the providers earn.</summary>
    Fees,
}

/// <summary>What happens beyond a cap on units.</summary>
internal enum BeyondSyntax
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary><c>granted up to the cap</c></summary>
    Granted,

    /// <summary><c>refused beyond the cap</c></summary>
    Refused,
}

/// <summary>What happens to what was counted before the first day of a cap.</summary>
internal enum CountingSyntax
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary><c>counting on</c></summary>
    On,

    /// <summary><c>counting anew</c></summary>
    Anew,
}

/// <summary><c>10 sessions</c>, <c>600 minutes of A, B</c>, <c>10 hours</c>, <c>2000 EUR of fees</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Limit">How much: whole units, or cents of <c>fees</c>; no number where it is worked out.</param>
/// <param name="Measure">What is added up.</param>
/// <param name="Acts">The sessions, where sessions are counted; else null.</param>
/// <param name="Quantity">The quantity or fact; null where it is sessions, fees, or the one fact in minutes.</param>
/// <param name="Functions">The functions whose quantity is added up; empty: those of the clause.</param>
internal sealed record CapAmountSyntax(
    TextSpan Span,
    IntegerSyntax Limit,
    CapMeasureSyntax Measure,
    ActsSyntax? Acts,
    NameSyntax? Quantity,
    ImmutableArray<NameSyntax> Functions
) : SyntaxNode(Span)
{
    /// <summary>The limit where it is worked out: <c>at most authorised sessions</c>, <c>at most (80 * part / 100, rounded down) hours</c>; else null.</summary>
    public ValueSyntax? Computed { get; init; }
}

/// <summary><c>at most N MEASURE per WINDOW from DATE for CATEGORY VALUE …</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Amount">What it adds up, and the cap.</param>
/// <param name="Window">Its window.</param>
/// <param name="From">Its first day, or null.</param>
/// <param name="To">Its last day, or null.</param>
/// <param name="For">The value of a category to which it applies, or null: everybody.</param>
/// <param name="ThenExceptional">One more is accepted as exceptional.</param>
/// <param name="Beyond">What happens to units beyond it.</param>
/// <param name="Counting">What happens to what was counted before its first day.</param>
/// <param name="When">When it applies, or null: always.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record CapSyntax(
    TextSpan Span,
    CapAmountSyntax Amount,
    WindowReferenceSyntax Window,
    DateSyntax? From,
    DateSyntax? To,
    NameSyntax? For,
    bool ThenExceptional,
    BeyondSyntax Beyond,
    CountingSyntax Counting,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations)
{
    /// <summary>The quota within which one more is accepted, or null: always.</summary>
    public QuotaSyntax? Quota { get; init; }

    /// <summary>The reason with which it refuses; null: the one that the vocabulary has for caps.</summary>
    public ReasonReferenceSyntax? Reason { get; init; }
}

/// <summary><c>else REASON</c> behind a cap.</summary>
internal sealed record ReasonReferenceSyntax(TextSpan Span, NameSyntax Name) : SyntaxNode(Span);

/// <summary><c>counts as 2 sessions of OTHER</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Amount">As how much of what.</param>
/// <param name="Validity">The days on which it does; null: all of them.</param>
/// <param name="When">When it does, or null: always.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record CountsAsSyntax(
    TextSpan Span,
    CapAmountSyntax Amount,
    ValiditySyntax? Validity,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>for the first N ACTS per WINDOW</c>, behind a value: this session is one of them and fewer were accepted earlier.</summary>
internal sealed record FirstTierSyntax(
    TextSpan Span,
    IntegerSyntax Count,
    ActsSyntax Acts,
    WindowReferenceSyntax Window
) : ConditionSyntax(Span);

/// <summary><c>the first N ACTS per WINDOW are not paid</c>: they count, and nobody earns or owes anything for them.</summary>
internal sealed record UnpaidSyntax(TextSpan Span, FirstTierSyntax First, ImmutableArray<CitationSyntax> Citations)
    : FunctionClauseSyntax(Span, Citations);

/// <summary><c>for the next N</c>, behind a value: as many more of the tier before.</summary>
internal sealed record NextTierSyntax(TextSpan Span, IntegerSyntax Count) : ConditionSyntax(Span);
