namespace Conv.Runtime;

/// <summary>Day-number arithmetic. Day 0 is 0001-01-01; every result stays within 0001-01-01 … 9999-12-31.</summary>
public static class Calendar
{
    /// <summary>The last day there is, 9999-12-31; a window that ends after it never ends.</summary>
    public const int LastDay = 3_652_058;

    /// <summary>The same day of the month, <paramref name="months"/> later (or earlier), or the last day of a month that has no such day.</summary>
    public static int AddMonths(int day, int months)
    {
        var date = DateOnly.FromDayNumber(day);
        var month = ((date.Year - 1) * 12) + date.Month - 1 + months;
        return month < 0 ? -1
            : month >= 9999 * 12 ? LastDay + 1
            : date.AddMonths(months).DayNumber;
    }

    /// <summary>
    /// The day on which somebody born on <paramref name="birth"/> completes <paramref name="years"/> years:
    /// the birthday, or 1 March where 29 February does not exist.
    /// </summary>
    public static int Anniversary(int birth, int years)
    {
        var date = DateOnly.FromDayNumber(birth);
        var year = date.Year + years;
        if (year > 9999)
        {
            return LastDay + 1;
        }

        return date is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
            ? new DateOnly(year, 3, 1).DayNumber
            : new DateOnly(year, date.Month, date.Day).DayNumber;
    }

    /// <summary>
    /// <see cref="Anniversary"/> where <paramref name="birth"/> may be <see cref="Missing.Date"/>: then a day that never comes.
    /// </summary>
    public static int AnniversaryIfAny(int birth, int years) =>
        birth == Missing.Date ? int.MaxValue : Anniversary(birth, years);

    /// <summary>The day <paramref name="days"/> later or earlier; the day before the calendar or the day after it where it has none, and from there on.</summary>
    public static int DaysLater(int day, int days) =>
        day < 0 ? -1
        : day > LastDay ? LastDay + 1
        : (int)Math.Clamp((long)day + days, -1, LastDay + 1);

    /// <summary><see cref="AddMonths"/>, where the day may be one before or after the calendar: it stays there.</summary>
    public static int MonthsLater(int day, int months) =>
        day < 0 ? -1
        : day > LastDay ? LastDay + 1
        : AddMonths(day, months);

    /// <summary><see cref="Anniversary"/>, where the day may be one before or after the calendar: it stays there.</summary>
    public static int AnniversaryLater(int day, int years) =>
        day < 0 ? -1
        : day > LastDay ? LastDay + 1
        : DateOnly.FromDayNumber(day).Year + years < 1 ? -1
        : Anniversary(day, years);

    /// <summary>The year of a day; of the day before the calendar 0, of the day after it 10000.</summary>
    public static int YearOf(int day) =>
        day < 0 ? 0
        : day > LastDay ? 10_000
        : DateOnly.FromDayNumber(day).Year;

    /// <summary>The month of a day, from 1; likewise.</summary>
    public static int MonthOf(int day) =>
        day < 0 ? 12
        : day > LastDay ? 1
        : DateOnly.FromDayNumber(day).Month;

    /// <summary>The day in the month, from 1; likewise.</summary>
    public static int DayOfMonth(int day) =>
        day < 0 ? 31
        : day > LastDay ? 1
        : DateOnly.FromDayNumber(day).Day;

    /// <summary>The day in the week: Monday is 1, Sunday 7.</summary>
    public static int WeekdayOf(int day) => day < 0 ? 7 : (day % 7) + 1;

    /// <summary>Completed years between <paramref name="birth"/> and <paramref name="day"/>; negative before birth.</summary>
    public static int CompletedYears(int birth, int day)
    {
        var years = DateOnly.FromDayNumber(day).Year - DateOnly.FromDayNumber(birth).Year;
        return Anniversary(birth, years) <= day ? years : years - 1;
    }

    /// <summary>
    /// The first day of the period of <paramref name="months"/> months that <paramref name="day"/> lies in, where periods run from
    /// <paramref name="anchor"/>, backwards too; a day that never comes where <paramref name="anchor"/> is <see cref="Missing.Date"/>.
    /// Every period is counted from the anchor: 31 January begins months on 28 or 29 February and on 31 March.
    /// </summary>
    public static int PeriodOfMonths(int anchor, int months, int day)
    {
        if (anchor == Missing.Date)
        {
            return int.MaxValue;
        }

        var (first, last) = (DateOnly.FromDayNumber(anchor), DateOnly.FromDayNumber(day));
        var between = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var periods = FloorDivide(between, months);
        var start = AddMonths(anchor, periods * months);
        return start <= day ? start : AddMonths(anchor, (periods - 1) * months);
    }

    /// <summary>The first day of the period of <paramref name="days"/> days, likewise.</summary>
    public static int PeriodOfDays(int anchor, int days, int day) =>
        anchor == Missing.Date ? int.MaxValue : anchor + (FloorDivide(day - anchor, days) * days);

    private static int FloorDivide(int dividend, int divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The first day after the stretch of <paramref name="months"/> calendar months, counted from January, that <paramref name="day"/> lies in.</summary>
    public static int NewMonth(int day, int months)
    {
        var date = DateOnly.FromDayNumber(day);
        return AddMonths(new DateOnly(date.Year, date.Month - ((date.Month - 1) % months), 1).DayNumber, months);
    }

    /// <summary>The Monday after <paramref name="day"/>. Day 0 is a Monday.</summary>
    public static int NewWeek(int day) => Math.Min(day - (day % 7) + 7, LastDay + 1);

    /// <summary>The first <paramref name="dayOfMonth"/> of <paramref name="month"/> after <paramref name="day"/>: each year has one.</summary>
    public static int NewYearFrom(int day, int month, int dayOfMonth)
    {
        var date = DateOnly.FromDayNumber(day);
        var year = (date.Month, date.Day).CompareTo((month, dayOfMonth)) < 0 ? date.Year : date.Year + 1;
        return year > 9999 ? LastDay + 1 : new DateOnly(year, month, dayOfMonth).DayNumber;
    }

    /// <summary>1 January of the year <paramref name="years"/> after the year of <paramref name="day"/>.</summary>
    public static int NewYear(int day, int years)
    {
        var year = DateOnly.FromDayNumber(day).Year + years;
        return year > 9999 ? LastDay + 1 : new DateOnly(year, 1, 1).DayNumber;
    }
}
