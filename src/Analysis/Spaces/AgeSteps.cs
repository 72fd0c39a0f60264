namespace Conv.Analysis.Spaces;

/// <summary>
/// How a date stands to the session's date, as a number that grows with the session's date: −1 the date is later, 0 it is the same day,
/// 1 it is earlier and its first anniversary is not reached, 1 + n exactly n years are completed.
/// </summary>
internal static class AgeSteps
{
    /// <summary>The date is after the session's.</summary>
    public const long Later = -1;

    /// <summary>Beyond every age between two dates of the calendar.</summary>
    public const long Last = 10_001;

    /// <summary>The step from which on so many years are completed; 0 years: the date is on or before the session's.</summary>
    public static long Completed(int years) => years <= 0 ? 0 : Math.Min(years, Last - 2) + 1;

    /// <summary>The first day of a session at which a date has reached a step, a day number; past the calendar where it never does.</summary>
    public static long FirstDay(int date, long step)
    {
        if (step <= Later)
        {
            return long.MinValue;
        }

        if (step <= 1)
        {
            return date + step;
        }

        var day = DateOnly.FromDayNumber(date);
        var year = day.Year + step - 1;
        if (year > DateOnly.MaxValue.Year)
        {
            return int.MaxValue;
        }

        return day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear((int)year)
            ? new DateOnly((int)year, 3, 1).DayNumber
            : new DateOnly((int)year, day.Month, day.Day).DayNumber;
    }
}
