using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>scenario "…"</c>: a trajectory of acts with expected decisions.</summary>
internal sealed record ScenarioSyntax(
    TextSpan Span,
    TextSyntax Title,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<ScenarioClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary>A clause of a scenario.</summary>
internal abstract record ScenarioClauseSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>reading R is A</c></summary>
internal sealed record ScenarioReadingSyntax(TextSpan Span, NameSyntax Reading, NameSyntax Alternative)
    : ScenarioClauseSyntax(Span);

/// <summary><c>given FACT VALUE, …</c>: facts of every act unless the act says otherwise.</summary>
internal sealed record GivenSyntax(TextSpan Span, ImmutableArray<AssignmentSyntax> Facts) : ScenarioClauseSyntax(Span);

/// <summary><c>given network N1 from 2024-01-01 with FACT VALUE, …</c>: a row of a register.</summary>
/// <param name="Span">The clause.</param>
/// <param name="Key">The fact by which the register has its rows.</param>
/// <param name="Value">Of which one the row is.</param>
/// <param name="Days">The days on which it holds; null: all.</param>
/// <param name="Facts">What it says.</param>
internal sealed record RegisterRowSyntax(
    TextSpan Span,
    NameSyntax Key,
    NameSyntax Value,
    ValiditySyntax? Days,
    ImmutableArray<AssignmentSyntax> Facts
) : ScenarioClauseSyntax(Span);

/// <summary><c>provider NAME with FACT VALUE, …</c>, <c>beneficiary NAME with FACT VALUE, …</c></summary>
internal sealed record PersonSyntax(
    TextSpan Span,
    bool IsProvider,
    NameSyntax Name,
    ImmutableArray<AssignmentSyntax> Facts
) : ScenarioClauseSyntax(Span);

/// <summary><c>DATE FUNCTION ADJECTIVES with … for … by …, N times every N days => …</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Date">The day of the (first) act.</param>
/// <param name="Function">The function.</param>
/// <param name="Adjectives">Values of enumerations, such as <c>individual</c>.</param>
/// <param name="Facts">Facts of this act.</param>
/// <param name="Nobody">Nobody is registered.</param>
/// <param name="Beneficiaries">Who attends; empty: everybody the scenario names, or one beneficiary.</param>
/// <param name="Providers">Who performs; empty: everybody the scenario names, or one provider.</param>
/// <param name="Times">How often, or null: once.</param>
/// <param name="Every">The distance of repetitions.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Expectations">What is expected of each repetition.</param>
internal sealed record ScenarioActSyntax(
    TextSpan Span,
    DateSyntax Date,
    NameSyntax Function,
    ImmutableArray<NameSyntax> Adjectives,
    ImmutableArray<AssignmentSyntax> Facts,
    bool Nobody,
    ImmutableArray<NameSyntax> Beneficiaries,
    ImmutableArray<NameSyntax> Providers,
    IntegerSyntax? Times,
    IntegerSyntax? Every,
    TimeUnitSyntax Unit,
    ImmutableArray<ExpectationSyntax> Expectations
) : ScenarioClauseSyntax(Span);

/// <summary><c>FACT VALUE</c></summary>
internal sealed record AssignmentSyntax(TextSpan Span, NameSyntax Fact, LiteralSyntax Value) : SyntaxNode(Span);

/// <summary>The kinds of literal in a scenario.</summary>
internal enum LiteralKindSyntax
{
    /// <summary>A value of an enumeration or an identifier.</summary>
    Name,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals; the number is without its point.</summary>
    Decimal,

    /// <summary>A day; the number is its day number.</summary>
    Date,

    /// <summary>An amount; the number is in cents.</summary>
    Money,

    /// <summary><c>yes</c></summary>
    Yes,

    /// <summary><c>no</c></summary>
    No,

    /// <summary><c>missing</c></summary>
    Missing,
}

/// <summary>A value as a scenario writes it; <see cref="Number"/> is null where the literal has none or it has been reported as wrong.</summary>
internal sealed record LiteralSyntax(TextSpan Span, LiteralKindSyntax Kind, string Text, long? Number)
    : SyntaxNode(Span);

/// <summary><c>=> NAME: EXPECTED, …</c></summary>
internal sealed record ExpectationSyntax(TextSpan Span, NameSyntax? Who, ImmutableArray<ExpectedSyntax> Items)
    : SyntaxNode(Span);

/// <summary>What can be expected of a decision.</summary>
internal enum ExpectedKindSyntax
{
    /// <summary><c>accepted</c></summary>
    Accepted,

    /// <summary><c>refused REASON and REASON</c></summary>
    Refused,

    /// <summary><c>unpriced</c></summary>
    Unpriced,

    /// <summary><c>rejected</c></summary>
    Rejected,

    /// <summary><c>exceptional</c></summary>
    Exceptional,

    /// <summary><c>fee MONEY</c>, of each provider</summary>
    Fee,

    /// <summary><c>share MONEY</c></summary>
    Share,

    /// <summary><c>insurer MONEY</c>, of the session</summary>
    Insurer,

    /// <summary><c>PAYER MONEY</c></summary>
    Part,

    /// <summary><c>granted NUMBER</c></summary>
    Granted,

    /// <summary><c>under CONVENTION</c></summary>
    Under,

    /// <summary><c>provisional until DATE</c>; the number is a day number</summary>
    Provisional,
}

/// <summary>One expectation.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">What is expected.</param>
/// <param name="Names">Reasons, the payer, or the convention.</param>
/// <param name="Number">Cents, units, or a day number.</param>
internal sealed record ExpectedSyntax(
    TextSpan Span,
    ExpectedKindSyntax Kind,
    ImmutableArray<NameSyntax> Names,
    long? Number
) : SyntaxNode(Span);
