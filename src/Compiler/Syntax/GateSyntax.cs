using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>On which side of a day another one lies; the day itself is on both.</summary>
internal enum SideSyntax
{
    /// <summary><c>before</c></summary>
    Before,

    /// <summary><c>after</c></summary>
    After,

    /// <summary><c>before or after</c></summary>
    Either,
}

/// <summary><c>D is within 60 days before E</c></summary>
internal sealed record NearDateSyntax(
    TextSpan Span,
    ValueSyntax Left,
    DurationSyntax Within,
    SideSyntax Side,
    ValueSyntax Right
) : ConditionSyntax(Span);

/// <summary><c>D is at most 12 months old</c></summary>
internal sealed record OldnessSyntax(
    TextSpan Span,
    ValueSyntax Operand,
    ComparatorSyntax Comparator,
    DurationSyntax Duration
) : ConditionSyntax(Span);

/// <summary><c>an earlier ACTS per WINDOW</c>, <c>an earlier ACTS within 90 days</c>, <c>no earlier ACTS within 90 days</c></summary>
/// <param name="Span">The condition.</param>
/// <param name="Negated">None of them.</param>
/// <param name="Acts">The acts.</param>
/// <param name="Window">The window, or null: the days, or ever.</param>
/// <param name="Each">Whom the days are kept for; none: each beneficiary.</param>
/// <param name="Within">How many days back, or null.</param>
internal sealed record EarlierActSyntax(
    TextSpan Span,
    bool Negated,
    ActsSyntax Acts,
    WindowReferenceSyntax? Window,
    ImmutableArray<NameSyntax> Each,
    DurationSyntax? Within
) : ConditionSyntax(Span);

/// <summary>Which acts are meant: those that the file names, or those that were decided.</summary>
internal enum ActStandingSyntax
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary><c>submitted</c>: named in the file, whatever is decided.</summary>
    Submitted,

    /// <summary><c>accepted</c></summary>
    Accepted,
}

/// <summary><c>a submitted ACTS within 30 days after</c></summary>
internal sealed record SubmittedActSyntax(
    TextSpan Span,
    bool Negated,
    ActStandingSyntax Standing,
    ActsSyntax Acts,
    DurationSyntax Within,
    SideSyntax Side
) : ConditionSyntax(Span);

/// <summary>How the place of an act in its row is told.</summary>
internal enum OccurrenceKindSyntax
{
    /// <summary><c>the 10th ACTS</c></summary>
    Nth,

    /// <summary><c>every 9th ACTS</c>: the 9th, the 18th …</summary>
    EveryNth,

    /// <summary><c>the first of every 9 ACTS</c>: the 1st, the 10th …</summary>
    FirstOfEvery,
}

/// <summary>This session is one of the acts, at a place in their row.</summary>
internal sealed record OccurrenceSyntax(
    TextSpan Span,
    OccurrenceKindSyntax Kind,
    IntegerSyntax Number,
    ActsSyntax Acts,
    WindowReferenceSyntax? Window
) : ConditionSyntax(Span);

/// <summary><c>D + 12 months</c>, <c>D - 60 days</c></summary>
internal sealed record ShiftedDateSyntax(TextSpan Span, ValueSyntax Operand, bool Back, DurationSyntax Duration)
    : ValueSyntax(Span);

/// <summary>What of a day is meant.</summary>
internal enum DatePartSyntax
{
    /// <summary><c>year of DATE</c></summary>
    Year,

    /// <summary><c>month of DATE</c>, January is 1</summary>
    Month,

    /// <summary><c>day of DATE</c>, of its month</summary>
    Day,

    /// <summary><c>weekday of DATE</c>, Monday is 1</summary>
    Weekday,
}

/// <summary><c>year of D</c>, <c>weekday of D</c></summary>
internal sealed record PartOfDateSyntax(TextSpan Span, DatePartSyntax Part, ValueSyntax Operand) : ValueSyntax(Span);

/// <summary><c>one provider is VALUE or VALUE</c>, <c>no provider is VALUE</c></summary>
internal sealed record ProviderTestSyntax(TextSpan Span, bool Nobody, ImmutableArray<NameSyntax> Values)
    : ConditionSyntax(Span);

/// <summary><c>the day of the first ACTS per WINDOW</c></summary>
internal sealed record DayOfFirstSyntax(TextSpan Span, ActsSyntax Acts, WindowReferenceSyntax? Window)
    : ValueSyntax(Span);

/// <summary><c>age at the first ACTS per WINDOW</c></summary>
internal sealed record AgeAtFirstSyntax(TextSpan Span, NameSyntax Name, ActsSyntax Acts, WindowReferenceSyntax? Window)
    : ValueSyntax(Span);
