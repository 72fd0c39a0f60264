using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Symbols;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Compiler.Ir;

/// <summary>The form of a window: fixed, or as a reading chooses.</summary>
internal abstract record IrWindowForm;

/// <summary>The form under the chosen alternative of a reading; gone after <c>Specialiser</c>.</summary>
internal sealed record IrWindowChoice(ReadingSymbol Reading, ImmutableArray<IrWindowForm> Alternatives) : IrWindowForm;

/// <summary>
/// A form that no reading chooses: <see cref="IrOpenedWindow"/> or <see cref="IrRecallingWindow"/>. A closed family: whoever tells the forms
/// apart lists all of them.
/// </summary>
internal abstract record IrFixedWindow : IrWindowForm
{
    /// <summary>What it is called; no two forms have one name.</summary>
    public abstract string Name { get; }

    /// <summary>Whether an act in it stops counting some day.</summary>
    public abstract bool Ends { get; }

    /// <summary>A length as names tell it.</summary>
    private protected static string Show(int length) => length.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// Opened by an act, closed from its end on, opened again by the next act: all that it remembers is the day of its opening and a total for
/// each counter.
/// </summary>
internal abstract record IrOpenedWindow : IrFixedWindow
{
    /// <summary>No window of the calendar is longer, in months; a longer one never ends.</summary>
    public const int LongestInMonths = 120_000;

    /// <summary>The first day after a window that opened on a day; null: it never ends.</summary>
    public abstract long? EndOf(int opened);

    /// <inheritdoc/>
    public sealed override bool Ends => EndOf(0) is not null;
}

/// <summary>From its opening day d to the day before d + n months, counted from d.</summary>
internal sealed record IrMonthsWindow(int Months) : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => $"{Show(Months)} months from the first act";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => Calendar.AddMonths(opened, Math.Min(Months, LongestInMonths));
}

/// <summary>From its opening day d, n days; n = 1 is "per day".</summary>
internal sealed record IrDaysWindow(int Days) : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => $"{Show(Days)} days from the first act";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => (long)opened + Days;
}

/// <summary>To the end of the calendar year n years after the year of the opening day; n = 0 is the calendar year.</summary>
internal sealed record IrYearEndWindow(int Years) : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => $"to the end of the calendar year, {Show(Years)} years after the first act's";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => Calendar.NewYear(opened, Math.Min(Years, 9999) + 1);
}

/// <summary>To the end of the stretch of n calendar months that the opening day lies in, counted from January; n divides 12.</summary>
internal sealed record IrMonthEndWindow(int Months) : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => $"to the end of the calendar months, {Show(Months)} at a time";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => Calendar.NewMonth(opened, Months);
}

/// <summary>To the Sunday of the week that the opening day lies in.</summary>
internal sealed record IrWeekEndWindow : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => "to the end of the calendar week";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => Calendar.NewWeek(opened);
}

/// <summary>To the day before the next n-th of a month; each year has that day.</summary>
internal sealed record IrYearFromDayWindow(int Month, int Day) : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => $"to the end of the year that begins on day {Show(Day)} of month {Show(Month)}";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => Calendar.NewYearFrom(opened, Month, Day);
}

/// <summary>For ever once opened.</summary>
internal sealed record IrLifetimeWindow : IrOpenedWindow
{
    /// <inheritdoc/>
    public override string Name => "for ever from the first act";

    /// <inheritdoc/>
    public override long? EndOf(int opened) => null;
}

/// <summary>Looks back from each act, so that it remembers the days of its acts. It never opens or closes.</summary>
internal abstract record IrRecallingWindow : IrFixedWindow
{
    /// <inheritdoc/>
    public sealed override bool Ends => true;
}

/// <summary>Looks back over a length of time.</summary>
internal abstract record IrRollingWindow : IrRecallingWindow
{
    /// <summary>The last day whose acts do not count any more for an act on a day.</summary>
    public abstract int Before(int day);

    /// <summary>The first day on which an act of a day does not count any more.</summary>
    public abstract int Leaves(int day);
}

/// <summary>At an act on day d: the acts on days after d − n months, up to d.</summary>
internal sealed record IrRollingMonthsWindow(int Months) : IrRollingWindow
{
    /// <inheritdoc/>
    public override string Name => $"the last {Show(Months)} months";

    /// <inheritdoc/>
    public override int Before(int day) => Calendar.AddMonths(day, -Math.Min(Months, IrOpenedWindow.LongestInMonths));

    /// <inheritdoc/>
    public override int Leaves(int day) => Calendar.AddMonths(day, Math.Min(Months, IrOpenedWindow.LongestInMonths));
}

/// <summary>At an act on day d: the acts on days after d − n days, up to d.</summary>
internal sealed record IrRollingDaysWindow(int Days) : IrRollingWindow
{
    /// <inheritdoc/>
    public override string Name => $"the last {Show(Days)} days";

    /// <inheritdoc/>
    public override int Before(int day) => Calendar.DaysLater(day, -Days);

    /// <inheritdoc/>
    public override int Leaves(int day) => Calendar.DaysLater(day, Days);
}

/// <summary>At an act on day d: the acts from the day that the count itself says (<see cref="IrCount.Since"/>), up to d. It has no length.</summary>
internal sealed record IrSinceWindow : IrRecallingWindow
{
    /// <inheritdoc/>
    public override string Name => "from the day that each count gives";
}
