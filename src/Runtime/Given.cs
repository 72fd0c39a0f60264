using System.Runtime.CompilerServices;

namespace Conv.Runtime;

/// <summary>
/// Refuses what a caller of a compiled convention gives it and no rule could judge, by name and before anything is decided or counted.
/// What a session file says is refused by whoever reads it.
/// </summary>
public static class Given
{
    /// <summary>Refuses a value that the vocabulary does not list.</summary>
    /// <param name="fact">The fact, as the vocabulary calls it.</param>
    /// <param name="value">Its value; <see cref="Missing.Value"/> where it is missing.</param>
    /// <param name="values">How many values it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Value(string fact, byte value, int values)
    {
        if (value > values)
        {
            throw new ArgumentOutOfRangeException(
                fact,
                $"'{fact}' has no value {value}: its values are 1 to {values}, and {Missing.Value} where it is missing"
            );
        }
    }

    /// <summary>Refuses a day that the calendar does not have.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="day">Its day number; <see cref="Missing.Date"/> where it is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Date(string fact, int day)
    {
        if ((uint)day > Calendar.LastDay && day != Missing.Date)
        {
            throw new ArgumentOutOfRangeException(
                fact,
                $"'{fact}' is no day: day numbers are 0 (0001-01-01) to {Calendar.LastDay} (9999-12-31)"
            );
        }
    }

    /// <summary>Refuses a session that is on no day.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="day">Its day number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SessionDate(string fact, int day)
    {
        if ((uint)day > Calendar.LastDay)
        {
            throw new ArgumentOutOfRangeException(
                fact,
                $"the session is on no day: '{fact}' is a day number from 0 (0001-01-01) to {Calendar.LastDay} (9999-12-31)"
            );
        }
    }

    /// <summary>Refuses a number or minutes below zero.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="number">Its value; <see cref="Missing.Number"/> where it is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Number(string fact, long number)
    {
        if (number < 0 && number != Missing.Number)
        {
            throw new ArgumentOutOfRangeException(fact, $"'{fact}' is {number}: it cannot be below 0");
        }
    }

    /// <summary>Refuses a function that no convention declares.</summary>
    /// <param name="function">The function's number.</param>
    /// <param name="functions">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such function.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Function(int function, int functions)
    {
        if ((uint)function >= (uint)functions)
        {
            throw new ArgumentOutOfRangeException(
                nameof(function),
                $"there is no function {function}: they are numbered 0 to {functions - 1}"
            );
        }
    }

    /// <summary>Refuses a span without room for everybody.</summary>
    /// <param name="name">The span.</param>
    /// <param name="length">How many it has room for.</param>
    /// <param name="people">How many there are.</param>
    /// <exception cref="ArgumentException">It is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Room(string name, int length, int people)
    {
        if (length < people)
        {
            throw new ArgumentException($"'{name}' has room for {length}, and the session names {people}", name);
        }
    }

    /// <summary>Refuses a stored state that no sequence of sessions leaves behind.</summary>
    /// <param name="isPossible">Whether one does.</param>
    /// <param name="field">The part of the state.</param>
    /// <exception cref="ArgumentException">None does.</exception>
    public static void Stored(bool isPossible, string field)
    {
        if (!isPossible)
        {
            throw new ArgumentException(
                $"these bytes are no state that sessions leave behind: '{field}' is impossible",
                field
            );
        }
    }

    /// <summary>Refuses a column of enumerations or yes/no facts with other rows than its owner, or with a value that there is not.</summary>
    public static void Values(string fact, byte[][] columns, int slot, int rows, int values)
    {
        foreach (var value in Column(fact, columns, slot, rows))
        {
            Value(fact, value, values);
        }
    }

    /// <summary>Refuses a column of days, likewise.</summary>
    public static void Dates(string fact, int[][] columns, int slot, int rows)
    {
        foreach (var day in Column(fact, columns, slot, rows))
        {
            Date(fact, day);
        }
    }

    /// <summary>Refuses a column of numbers or minutes, likewise.</summary>
    public static void Numbers(string fact, long[][] columns, int slot, int rows)
    {
        foreach (var number in Column(fact, columns, slot, rows))
        {
            Number(fact, number);
        }
    }

    /// <summary>Refuses a column that is not there, or has other rows than its owner.</summary>
    public static ReadOnlySpan<T> Column<T>(string fact, T[][] columns, int slot, int rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (slot >= columns.Length || columns[slot].Length != rows)
        {
            var has = slot >= columns.Length ? "is not there" : $"has {columns[slot].Length} rows";
            throw new ArgumentException($"the column of '{fact}' {has}: it must have {rows}", nameof(columns));
        }

        return columns[slot];
    }
}
