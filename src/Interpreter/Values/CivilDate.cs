namespace Conv.Interpreter.Values;

/// <summary>
/// A day of the Gregorian calendar, continued without end in both directions: the interpreter's own arithmetic, written from what the language says of days and
/// independent of the runtime's, so that a mistake in one shows against the other. Day number 0 is 0001-01-01.
/// </summary>
internal readonly record struct CivilDate(long Year, int Month, int Day)
{
    private static readonly int[] MonthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Its day number.</summary>
    public long DayNumber
    {
        get
        {
            var days = DaysBeforeYear(Year) + Day - 1;
            for (var month = 1; month < Month; month++)
            {
                days += MonthLength(Year, month);
            }

            return days;
        }
    }

    /// <summary>Its place in the week: Monday is 1, as 0001-01-01 was one.</summary>
    public int Weekday => (int)(DayNumber - (FloorDivide(DayNumber, 7) * 7)) + 1;

    /// <summary>The day with a number.</summary>
    public static CivilDate FromDayNumber(long day)
    {
        // 400 years have 146,097 days; the estimate is at most a year off.
        var year = FloorDivide(day * 400, 146_097) + 1;
        while (DaysBeforeYear(year) > day)
        {
            year--;
        }

        while (DaysBeforeYear(year + 1) <= day)
        {
            year++;
        }

        var rest = (int)(day - DaysBeforeYear(year));
        var month = 1;
        while (rest >= MonthLength(year, month))
        {
            rest -= MonthLength(year, month);
            month++;
        }

        return new CivilDate(year, month, rest + 1);
    }

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Adding months: the same day of the month, or its last day where it has none. 31 January + 1 month is 28 or 29 February.</summary>
    public CivilDate AddMonths(long months)
    {
        var monthsSinceYearZero = (Year * 12) + Month - 1 + months;
        var year = FloorDivide(monthsSinceYearZero, 12);
        var month = (int)(monthsSinceYearZero - (year * 12)) + 1;
        return new CivilDate(year, month, Math.Min(Day, MonthLength(year, month)));
    }

    /// <summary>Age: the day on which somebody born on this day completes so many years; born 29 February, on 1 March in common years.</summary>
    public CivilDate Anniversary(long years)
    {
        var year = Year + years;
        return Month == 2 && Day == 29 && !IsLeapYear(year)
            ? new CivilDate(year, 3, 1)
            : new CivilDate(year, Month, Day);
    }

    /// <summary>ISO 8601.</summary>
    public override string ToString() => $"{Year:0000}-{Month:00}-{Day:00}";

    private static int MonthLength(long year, int month) =>
        month == 2 && IsLeapYear(year) ? 29 : MonthLengths[month - 1];

    private static long DaysBeforeYear(long year)
    {
        var before = year - 1;
        return (before * 365) + FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400);
    }

    private static long FloorDivide(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
