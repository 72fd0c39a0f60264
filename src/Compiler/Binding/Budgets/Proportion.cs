using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>An exact fraction, as numbers with decimals and percentages write it.</summary>
/// <param name="Parts">Above the line; not negative.</param>
/// <param name="Whole">Below the line; positive.</param>
internal readonly record struct Proportion(BigInteger Parts, BigInteger Whole)
{
    private const int Longest = 18;

    /// <summary>The number that a text writes; null where it is longer than anybody needs.</summary>
    public static Proportion? Parse(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new(
            BigInteger.Parse(point < 0 ? text : text.Remove(point, 1), NumberStyles.None, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1)
        );
    }

    /// <summary>Fractions as whole numbers in the same proportion, and how many of them make one.</summary>
    public static (ImmutableArray<BigInteger> Numbers, BigInteger One) Common(IReadOnlyCollection<Proportion> numbers)
    {
        var whole = numbers.Aggregate(
            BigInteger.One,
            (all, number) => all / BigInteger.GreatestCommonDivisor(all, number.Whole) * number.Whole
        );
        return ([.. numbers.Select(number => number.Parts * (whole / number.Whole))], whole);
    }

    /// <summary>
    /// Splits cents by weights, to the cent (largest remainder): each gets its exact part rounded down; the cents that are left go, one
    /// each, to those that lost most by it, the first named first.
    /// </summary>
    /// <param name="cents">Not negative.</param>
    /// <param name="weights">Not negative, and not all 0.</param>
    public static ImmutableArray<long> Split(long cents, ImmutableArray<BigInteger> weights)
    {
        var all = weights.Aggregate(BigInteger.Add);
        var parts = weights.Select(weight => BigInteger.DivRem(cents * weight, all)).ToList();
        var left = (int)(cents - parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Quotient));
        var lucky = Enumerable
            .Range(0, parts.Count)
            .OrderByDescending(i => parts[i].Remainder)
            .ThenBy(i => i)
            .Take(left)
            .ToHashSet();
        return [.. parts.Select((part, i) => (long)part.Quotient + (lucky.Contains(i) ? 1 : 0))];
    }
}
