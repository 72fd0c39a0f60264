using System.Globalization;
using System.Numerics;

namespace Conv.Runtime.Values;

/// <summary>Numbers with decimals, as whole numbers of their last decimal: 12.5 with one decimal is 125.</summary>
public static class Decimals
{
    private static readonly long[] PowersOfTen =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
    ];

    /// <summary>How many of the last decimal one is: 10 for one decimal.</summary>
    /// <param name="decimals">How many decimals, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more.</exception>
    public static long Unit(int decimals) =>
        (uint)decimals < (uint)PowersOfTen.Length
            ? PowersOfTen[decimals]
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "a number has 0 to 18 decimals");

    /// <summary>A number with all its decimals, as files write it: <c>12.50</c>.</summary>
    /// <param name="number">The number, in units of its last decimal.</param>
    /// <param name="decimals">How many decimals it has; 0: it is whole.</param>
    public static string Text(BigInteger number, int decimals)
    {
        if (decimals == 0)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(number.Sign < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>A number in units of its last decimal.</summary>
    /// <param name="name">The fact, for the message.</param>
    /// <param name="value">The number; null where it is missing.</param>
    /// <param name="decimals">How many decimals it may have.</param>
    /// <returns>The number of units; <see cref="Missing.Number"/> where it is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, too large, or has more decimals.</exception>
    public static long Units(string name, decimal? value, int decimals)
    {
        if (value is not { } number)
        {
            return Missing.Number;
        }

        var most = (decimal)long.MaxValue / Unit(decimals);
        if (number < 0 || number > most)
        {
            throw new ArgumentOutOfRangeException(name, number, $"it is not between 0 and {most}");
        }

        var units = number * Unit(decimals);
        return units == decimal.Truncate(units)
            ? (long)units
            : throw new ArgumentOutOfRangeException(name, number, $"too many decimals: at most {decimals}");
    }

    /// <summary>A number from its units, as programs read it.</summary>
    /// <param name="units">How many of its last decimal; <see cref="Missing.Number"/> where it is missing.</param>
    /// <param name="decimals">How many decimals it has.</param>
    public static decimal? Value(long units, int decimals) =>
        units == Missing.Number ? null : (decimal)units / Unit(decimals);
}
