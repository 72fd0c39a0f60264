using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.State;

/// <summary>The days of a window, from its first day up to, not including, its end.</summary>
/// <param name="First">The first day, a day number.</param>
/// <param name="End">The day after the last, a day number; null: never.</param>
internal readonly record struct WindowSpan(long First, long? End)
{
    /// <summary>All days.</summary>
    public static WindowSpan Always { get; } = new(long.MinValue, null);

    /// <summary>The first day, ISO 8601.</summary>
    public string FirstDayText => CivilDate.FromDayNumber(First).ToString();

    /// <summary>The last day, ISO 8601; null where there is none.</summary>
    public string? LastDayText => End is { } end ? CivilDate.FromDayNumber(end - 1).ToString() : null;

    /// <summary>The days of a window that an act opened.</summary>
    public static WindowSpan From(int openedOn, IrOpenedWindow form)
    {
        var opened = CivilDate.FromDayNumber(openedOn);
        return form switch
        {
            IrMonthsWindow { Months: var months } => new WindowSpan(openedOn, opened.AddMonths(months).DayNumber),
            IrDaysWindow { Days: var days } => new WindowSpan(openedOn, (long)openedOn + days),
            IrYearEndWindow { Years: var years } => new WindowSpan(
                openedOn,
                new CivilDate(opened.Year + years + 1, 1, 1).DayNumber
            ),
            IrMonthEndWindow { Months: var months } => new WindowSpan(
                openedOn,
                (opened with { Month = opened.Month - ((opened.Month - 1) % months), Day = 1 })
                    .AddMonths(months)
                    .DayNumber
            ),
            IrWeekEndWindow => new WindowSpan(openedOn, Monday(openedOn)),
            IrYearFromDayWindow { Month: var month, Day: var day } => new WindowSpan(
                openedOn,
                new CivilDate(
                    opened.Month < month || (opened.Month == month && opened.Day < day) ? opened.Year : opened.Year + 1,
                    month,
                    day
                ).DayNumber
            ),
            IrLifetimeWindow => new WindowSpan(openedOn, null),
            _ => throw new UnreachableException($"{form.GetType().Name} has no end"),
        };
    }

    // The first one after a day: 0001-01-01 was one.
    private static long Monday(long day)
    {
        do
        {
            day++;
        } while (day % 7 != 0);

        return day;
    }

    /// <summary>The days that a rolling window looks back on from an act: after the act's day − n, up to and including it.</summary>
    public static WindowSpan UpTo(int day, IrRollingWindow form) =>
        form switch
        {
            IrRollingMonthsWindow { Months: var months } => new WindowSpan(
                CivilDate.FromDayNumber(day).AddMonths(-(long)months).DayNumber + 1,
                (long)day + 1
            ),
            IrRollingDaysWindow { Days: var days } => new WindowSpan((long)day - days + 1, (long)day + 1),
            _ => throw new UnreachableException($"{form.GetType().Name} looks back on no days"),
        };

    /// <summary>Whether a day is in it.</summary>
    public bool Contains(int day) => day >= First && (End is not { } end || day < end);
}
