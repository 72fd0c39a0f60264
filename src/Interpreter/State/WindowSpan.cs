using Conv.Compiler.Ir;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.State;

/// <summary>The days of a window, from its first day up to, not including, its end.</summary>
/// <param name="First">The first day, a day number.</param>
/// <param name="End">The day after the last, a day number; null: never.</param>
internal readonly record struct WindowSpan(long First, long? End)
{
    /// <summary>The first day, ISO 8601.</summary>
    public string FirstDayText => CivilDate.FromDayNumber(First).ToString();

    /// <summary>The last day, ISO 8601; null where there is none.</summary>
    public string? LastDayText => End is { } end ? CivilDate.FromDayNumber(end - 1).ToString() : null;

    /// <summary>Whether a window of this kind looks back from each act instead of being opened by one.</summary>
    public static bool IsRolling(IrWindowKind kind) => kind is IrWindowKind.RollingMonths or IrWindowKind.RollingDays;

    /// <summary>The days of a window that an act opened.</summary>
    public static WindowSpan From(int openedOn, IrFixedWindow form)
    {
        var opened = CivilDate.FromDayNumber(openedOn);
        return form.Kind switch
        {
            IrWindowKind.MonthsFromFirst => new WindowSpan(openedOn, opened.AddMonths(form.Length).DayNumber),
            IrWindowKind.DaysFromFirst => new WindowSpan(openedOn, (long)openedOn + form.Length),
            IrWindowKind.ToEndOfYear => new WindowSpan(
                openedOn,
                new CivilDate(opened.Year + form.Length + 1, 1, 1).DayNumber
            ),
            IrWindowKind.Ever => new WindowSpan(openedOn, null),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }

    /// <summary>The days that a rolling window looks back on from an act: after the act's day − n, up to and including it.</summary>
    public static WindowSpan UpTo(int day, IrFixedWindow form) =>
        form.Kind switch
        {
            IrWindowKind.RollingMonths => new WindowSpan(
                CivilDate.FromDayNumber(day).AddMonths(-(long)form.Length).DayNumber + 1,
                (long)day + 1
            ),
            IrWindowKind.RollingDays => new WindowSpan((long)day - form.Length + 1, (long)day + 1),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };

    /// <summary>Whether a day is in it.</summary>
    public bool Contains(int day) => day >= First && (End is not { } end || day < end);
}
