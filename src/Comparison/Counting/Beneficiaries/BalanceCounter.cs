using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Comparison.Counting.Beneficiaries;

/// <summary>
/// Winners and losers, in steps of a width that reads well: 1, 2 or 5 times a power of ten, as narrow as twenty steps allow. Who pays the same
/// stands in a step of one cent apart, so that it does not hide who pays a little more.
/// </summary>
internal static class BalanceCounter
{
    private const int MostSteps = 20;

    public static Balance Count(List<Int128> changes)
    {
        var counted = changes.ConvertAll(CentsOfSum.Of);
        var steps = counted.Count == 0 ? [] : Steps(counted);
        return new Balance(
            counted.LongCount(change => change < 0),
            counted.LongCount(change => change > 0),
            counted.LongCount(change => change == 0),
            steps
        );
    }

    private static ImmutableArray<BalanceStep> Steps(List<long> changes)
    {
        var (low, high) = (changes.Min(), changes.Max());
        var width = Width(low, high);
        var first = Place(low, width);
        var last = Place(high, width);
        var counts = new long[last - first + 1];
        foreach (var change in changes)
        {
            counts[Place(change, width) - first]++;
        }

        return
        [
            .. counts.Select(
                (count, i) => new BalanceStep(Bound(first + i, width), Bound(first + i + 1, width), count)
            ),
        ];
    }

    private static long Width(long low, long high)
    {
        for (var power = 10L; power < long.MaxValue / 100; power *= 10)
        {
            foreach (var width in (long[])[power, 2 * power, 5 * power])
            {
                if (Place(high, width) - Place(low, width) < MostSteps)
                {
                    return width;
                }
            }
        }

        return long.MaxValue / 2;
    }

    // Steps are numbered from the one of those who pay the same, 0: below it -1, -2 ..., above it 1, 2 ...
    private static long Place(long change, long width) =>
        change == 0 ? 0
        : change > 0 ? 1 + change / width
        : -1 - (-(change + 1)) / width;

    private static long Bound(long place, long width) =>
        place == 1
            ? 1
            : (long)Int128.Clamp((Int128)width * (place > 0 ? place - 1 : place), long.MinValue, long.MaxValue);
}
