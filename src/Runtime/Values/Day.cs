using System.Globalization;

namespace Conv.Runtime.Values;

/// <summary>
/// A day of the calendar, so that a day cannot be taken for a count. Four bytes, laid out like the <see cref="int"/> it wraps: a column of
/// days is a column of day numbers.
/// </summary>
/// <param name="Number">The day number as of <see cref="DateOnly.DayNumber"/>: day 0 is 0001-01-01. <see cref="Missing.Date"/> is no day.</param>
public readonly record struct Day(int Number) : IComparable<Day>
{
    /// <summary>0001-01-01.</summary>
    public static readonly Day First = new(0);

    /// <summary>9999-12-31.</summary>
    public static readonly Day Last = new(Calendar.LastDay);

    /// <summary>Whether the calendar has this day; the days before and after it, and a missing one, are not in it.</summary>
    public bool IsInCalendar => Number >= 0 && Number <= Calendar.LastDay;

    /// <summary>The same day for the base library.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have it.</exception>
    public DateOnly Date => DateOnly.FromDayNumber(Number);

    /// <summary>The year, 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have the day.</exception>
    public int Year => Date.Year;

    /// <summary>The day before.</summary>
    public Day Before => new(Number - 1);

    /// <summary>The day after.</summary>
    public Day After => new(Number + 1);

    /// <summary>A day of the base library.</summary>
    public static Day Of(DateOnly date) => new(date.DayNumber);

    /// <summary>A day by its year, month and day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Day Of(int year, int month, int day) => new(new DateOnly(year, month, day).DayNumber);

    /// <summary>Whether one day comes before another.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>Whether one day comes after another.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>Whether one day is another or comes before it.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>Whether one day is another or comes after it.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <summary>The earlier of two days.</summary>
    public static Day Earlier(Day one, Day other) => one < other ? one : other;

    /// <summary>The later of two days.</summary>
    public static Day Later(Day one, Day other) => one > other ? one : other;

    /// <summary>A day number as files and messages write days, <c>2024-01-31</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have the day.</exception>
    public static string Text(int number) => new Day(number).ToString();

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary><c>2024-01-31</c>, in every culture.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not have the day.</exception>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
