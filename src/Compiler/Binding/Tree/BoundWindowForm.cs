using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime;

namespace Conv.Compiler.Binding.Tree;

/// <summary>
/// The form of a window; one record for each kind. What a kind must say of itself is abstract, so that a new one does not compile before it
/// has said it.
/// </summary>
internal abstract record BoundWindowForm
{
    /// <summary>The date fact that it runs from; null where an act or the calendar opens it.</summary>
    public abstract FactSymbol? Anchor { get; }

    /// <summary>Whether it remembers each act with its day: the acts in it have no first day in common.</summary>
    public abstract bool RemembersActs { get; }

    /// <summary>Whether it begins and ends on the same days for everybody.</summary>
    public abstract bool IsOfCalendar { get; }

    /// <summary>The stretch of the calendar over which a monitor that is kept for it begins anew, with the day on which its years begin; null: there is none.</summary>
    public abstract (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy { get; }

    /// <summary>Whether it is one year long, wherever that begins.</summary>
    public abstract bool IsOneYear { get; }

    /// <summary>As a rule says it; different for different forms.</summary>
    public abstract string Phrase { get; }
}

/// <summary><c>12 months from the first session</c></summary>
internal sealed record FromFirstWindow(Duration Length) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => false;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => null;

    /// <inheritdoc/>
    public override bool IsOneYear => Length is { Length: 12, Unit: DurationUnit.Months };

    /// <inheritdoc/>
    public override string Phrase => $"{Length} from the first session";
}

/// <summary><c>12 months from prescription_date</c></summary>
/// <param name="Length">How long it is.</param>
/// <param name="From">The date fact that it runs from.</param>
internal sealed record FromFactWindow(Duration Length, FactSymbol From) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => From;

    /// <inheritdoc/>
    public override bool RemembersActs => true;

    /// <inheritdoc/>
    public override bool IsOfCalendar => false;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => null;

    /// <inheritdoc/>
    public override bool IsOneYear => false;

    /// <inheritdoc/>
    public override string Phrase => $"{Length} from {From.Name}";
}

/// <summary><c>rolling 12 months</c></summary>
internal sealed record RollingWindow(Duration Length) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => true;

    /// <inheritdoc/>
    public override bool IsOfCalendar => false;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => null;

    /// <inheritdoc/>
    public override bool IsOneYear => Length is { Length: 12, Unit: DurationUnit.Months };

    /// <inheritdoc/>
    public override string Phrase => $"rolling {Length}";
}

/// <summary><c>calendar year</c>, <c>2 calendar years</c>: to the end of the last of so many calendar years, that of the first act included.</summary>
/// <param name="Years">How many, from 1.</param>
internal sealed record CalendarYearsWindow(int Years) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => true;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy =>
        Years == 1 ? (MonitorPeriod.Year, (1, 1)) : null;

    /// <inheritdoc/>
    public override bool IsOneYear => Years == 1;

    /// <inheritdoc/>
    public override string Phrase => string.Create(CultureInfo.InvariantCulture, $"{Years} calendar years");
}

/// <summary><c>calendar month</c>, <c>calendar quarter</c>, <c>calendar week</c></summary>
/// <param name="Period">Which stretch of the calendar.</param>
internal sealed record CalendarPeriodWindow(CalendarPeriodSyntax Period) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => true;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy =>
        (
            Period switch
            {
                CalendarPeriodSyntax.Month => MonitorPeriod.Month,
                CalendarPeriodSyntax.Quarter => MonitorPeriod.Quarter,
                CalendarPeriodSyntax.Week => MonitorPeriod.Week,
                _ => throw new UnreachableException($"no period for {Period}"),
            },
            (1, 1)
        );

    /// <inheritdoc/>
    public override bool IsOneYear => false;

    /// <inheritdoc/>
    public override string Phrase =>
        Period switch
        {
            CalendarPeriodSyntax.Month => "calendar month",
            CalendarPeriodSyntax.Quarter => "calendar quarter",
            CalendarPeriodSyntax.Week => "calendar week",
            _ => throw new UnreachableException($"no words for {Period}"),
        };
}

/// <summary><c>year from 1 October</c>: from that day of each year to the day before it in the next.</summary>
/// <param name="Month">The month in which each year begins, from 1.</param>
/// <param name="Day">The day of it, one that each year has.</param>
internal sealed record YearFromDayWindow(int Month, int Day) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => true;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy =>
        (MonitorPeriod.Year, (Month, Day));

    /// <inheritdoc/>
    public override bool IsOneYear => true;

    /// <inheritdoc/>
    public override string Phrase =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"year from {Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month)}"
        );
}

/// <summary><c>to the end of the calendar year 10 years after the first session</c></summary>
/// <param name="YearsAfter">How many years after the year of the first act, from 1.</param>
internal sealed record ToEndOfYearWindow(int YearsAfter) : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => false;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => null;

    /// <inheritdoc/>
    public override bool IsOneYear => false;

    /// <inheritdoc/>
    public override string Phrase =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"to the end of the calendar year {YearsAfter} years after the first session"
        );
}

/// <summary><c>day</c></summary>
internal sealed record DayWindow : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => true;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => (MonitorPeriod.Day, (1, 1));

    /// <inheritdoc/>
    public override bool IsOneYear => false;

    /// <inheritdoc/>
    public override string Phrase => "day";
}

/// <summary><c>ever</c></summary>
internal sealed record EverWindow : BoundWindowForm
{
    /// <inheritdoc/>
    public override FactSymbol? Anchor => null;

    /// <inheritdoc/>
    public override bool RemembersActs => false;

    /// <inheritdoc/>
    public override bool IsOfCalendar => true;

    /// <inheritdoc/>
    public override (MonitorPeriod Stretch, (int Month, int Day) YearFrom)? MonitoredBy => null;

    /// <inheritdoc/>
    public override bool IsOneYear => false;

    /// <inheritdoc/>
    public override string Phrase => "ever";
}
