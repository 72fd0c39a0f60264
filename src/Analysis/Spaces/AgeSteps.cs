using Conv.Runtime;

namespace Conv.Analysis.Spaces;

/// <summary>
/// How a date stands to the session's date, as a number that grows with the session's date: how many of the days on which it is so many
/// months old have come. Every month k has three steps: the day k months later has come (3k), the anniversary as ages count it has come
/// (3k + 1; the same day, but for 29 February), and that day k months later is over (3k + 2). Whatever the date, they come in this order.
/// </summary>
internal static class AgeSteps
{
    /// <summary>Before every step between two dates of the calendar.</summary>
    public const long Lowest = -3 * Months;

    /// <summary>Beyond every step between two dates of the calendar.</summary>
    public const long Last = 3 * Months;

    private const int Months = 130_000;

    /// <summary>The step from which on so many years are completed; 0 years: the date is on or before the session's.</summary>
    public static long Completed(int years) => years <= 0 ? 0 : Math.Min((36L * years) + 1, Last - 2);

    /// <summary>The step from which on the day so many months later has come; it is over two steps later.</summary>
    public static long Reached(int months) => Math.Clamp(3L * months, Lowest + 1, Last - 3);

    /// <summary>Whether a step is that of somebody born on 29 February on 28 February of a common year: the years are there, the birthday is not.</summary>
    public static bool IsBeforeBirthday(long step) => step % 36 == 0;

    /// <summary>The first day of a session at which a date has reached a step, a day number; past the calendar where it never does.</summary>
    public static long FirstDay(int date, long step)
    {
        var month = (int)Math.Floor(step / 3.0);
        if (step <= Lowest)
        {
            return long.MinValue;
        }

        var later = Calendar.AddMonths(date, month);
        return later < 0 ? long.MinValue
            : later > Calendar.LastDay ? int.MaxValue
            : (step - (3L * month)) switch
            {
                0 => later,
                1 when month % 12 == 0 => Calendar.Anniversary(date, month / 12),
                1 => later,
                _ => later + 1L,
            };
    }

    /// <summary>How many days lie between a date and the first day of a step at least and at most.</summary>
    public static (long Least, long Most) Days(long step)
    {
        if (step is <= Lowest or >= Last)
        {
            return step <= Lowest ? (long.MinValue, long.MinValue) : (long.MaxValue, long.MaxValue);
        }

        var month = (long)Math.Floor(step / 3.0);
        var over = step - (3 * month);
        var days = month * 146_097 / 4_800;
        return month == 0 ? (over / 2, over / 2) : (days - 4, days + 5);
    }
}
