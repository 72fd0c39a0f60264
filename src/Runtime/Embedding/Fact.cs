using Conv.Runtime.Values;

namespace Conv.Runtime.Embedding;

/// <summary>
/// Between the facts of a program, where null is what nobody knows, and those of a column, where <see cref="Missing"/> is. What no rule could
/// judge is refused where it is given, by the name that the vocabulary has for it.
/// </summary>
public static class Fact
{
    /// <summary>A value of an enumeration, for a column.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value, from 1.</param>
    /// <param name="values">How many values it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static byte Value(string fact, byte? value, int values)
    {
        if (value is not { } given)
        {
            return Missing.Value;
        }

        return given >= 1 && given <= values
            ? given
            : throw new ArgumentOutOfRangeException(
                fact,
                $"'{fact}' has no value {given}: its values are 1 to {values}, and null where it is missing"
            );
    }

    /// <summary>A function, for a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No convention declares it.</exception>
    public static int Function(int function, int functions)
    {
        Given.Function(function, functions);
        return function;
    }

    /// <summary>Yes or no, for a column.</summary>
    public static YesNo Answer(bool? yes) =>
        yes switch
        {
            null => YesNo.Missing,
            true => YesNo.Yes,
            false => YesNo.No,
        };

    /// <summary>Yes or no, from a column.</summary>
    public static bool? Answer(YesNo answer) => answer == YesNo.Missing ? null : answer == YesNo.Yes;

    /// <summary>A day, for a column.</summary>
    public static int Day(DateOnly? day) => day is { } given ? given.DayNumber : Missing.Date;

    /// <summary>A day, from a column.</summary>
    public static DateOnly? Day(int day) => day == Missing.Date ? null : DateOnly.FromDayNumber(day);

    /// <summary>A number or minutes, for a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static long Number(string fact, long? number)
    {
        if (number is not { } given)
        {
            return Missing.Number;
        }

        return given >= 0
            ? given
            : throw new ArgumentOutOfRangeException(fact, $"'{fact}' is {given}: it cannot be below 0");
    }

    /// <summary>A number or minutes, from a column.</summary>
    public static long? Number(long number) => number == Missing.Number ? null : number;

    /// <summary>An amount, for a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static long Amount(string fact, Cents? amount) => Number(fact, amount?.Number);

    /// <summary>An amount, from a column.</summary>
    public static Cents? Amount(long cents) => cents == Missing.Number ? null : new Cents(cents);
}
