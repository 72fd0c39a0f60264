using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>What a window is, or the name of one, and whom it is kept for: no names: each beneficiary.</summary>
internal sealed record WindowReferenceSyntax(
    TextSpan Span,
    NameSyntax? Name,
    WindowSyntax? Form,
    ImmutableArray<NameSyntax> Each
) : SyntaxNode(Span);

/// <summary>A window, written out; one record for each kind.</summary>
internal abstract record WindowSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>12 months from the first session</c>, <c>year of treatment</c></summary>
internal sealed record FromFirstWindowSyntax(TextSpan Span, DurationSyntax Duration) : WindowSyntax(Span);

/// <summary><c>12 months from prescription_date</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Duration">How long it is.</param>
/// <param name="Anchor">The date fact that it runs from.</param>
internal sealed record FromFactWindowSyntax(TextSpan Span, DurationSyntax Duration, NameSyntax Anchor)
    : WindowSyntax(Span);

/// <summary><c>rolling 12 months</c></summary>
internal sealed record RollingWindowSyntax(TextSpan Span, DurationSyntax Duration) : WindowSyntax(Span);

/// <summary><c>calendar year</c>, <c>2 calendar years</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Years">How many; null where the words say one.</param>
internal sealed record CalendarYearsWindowSyntax(TextSpan Span, IntegerSyntax? Years) : WindowSyntax(Span);

/// <summary>A stretch of the calendar that is shorter than a year.</summary>
internal enum CalendarPeriodSyntax
{
    /// <summary>From the first of a month to its last day.</summary>
    Month,

    /// <summary>From the first of January, April, July or October, three months.</summary>
    Quarter,

    /// <summary>From a Monday to the Sunday after it.</summary>
    Week,
}

/// <summary><c>calendar month</c>, <c>calendar quarter</c>, <c>calendar week</c></summary>
internal sealed record CalendarPeriodWindowSyntax(TextSpan Span, CalendarPeriodSyntax Period) : WindowSyntax(Span);

/// <summary><c>year from 1 October</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Day">The day of the month on which each year begins.</param>
/// <param name="Month">The name of the month.</param>
internal sealed record YearFromDayWindowSyntax(TextSpan Span, IntegerSyntax Day, NameSyntax Month) : WindowSyntax(Span);

/// <summary><c>to the end of the calendar year 10 years after the first session</c></summary>
internal sealed record ToEndOfYearWindowSyntax(TextSpan Span, IntegerSyntax YearsAfter) : WindowSyntax(Span);

/// <summary><c>day</c></summary>
internal sealed record DayWindowSyntax(TextSpan Span) : WindowSyntax(Span);

/// <summary><c>ever</c></summary>
internal sealed record EverWindowSyntax(TextSpan Span) : WindowSyntax(Span);
