using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Reports.Charts;

/// <summary>
/// Turns whole numbers into places on a line, in whole-number arithmetic: the same drawing on every machine. It covers zero and ends on round
/// numbers.
/// </summary>
internal sealed class Scale
{
    private readonly Int128 _first;
    private readonly Int128 _last;
    private readonly int _from;
    private readonly int _to;

    private Scale(Int128 first, Int128 last, ImmutableArray<long> ticks, int from, int to)
    {
        _first = first;
        _last = last;
        _from = from;
        _to = to;
        Ticks = ticks;
    }

    /// <summary>The round numbers on it, lowest first.</summary>
    public ImmutableArray<long> Ticks { get; }

    /// <summary>A scale that covers zero and all values.</summary>
    /// <param name="values">What it must cover.</param>
    /// <param name="from">Place of the lowest value, pixels.</param>
    /// <param name="to">Place of the highest value, pixels; may lie before <paramref name="from"/>.</param>
    /// <param name="ticks">About how many round numbers to show.</param>
    public static Scale Covering(IEnumerable<long> values, int from, int to, int ticks)
    {
        var (low, high) = (0L, 0L);
        foreach (var value in values)
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        var step = Step(((Int128)high - low) / ticks);
        var first = low == 0 ? 0 : -((-(Int128)low + step - 1) / step * step);
        var last = high == 0 && low < 0 ? 0 : (high + step - 1) / step * step;
        if (first == last)
        {
            last = first + step;
        }

        var marks = ImmutableArray.CreateBuilder<long>();
        for (var tick = first; tick <= last; tick += step)
        {
            marks.Add((long)Int128.Clamp(tick, long.MinValue, long.MaxValue));
        }

        return new Scale(first, last, marks.ToImmutable(), from, to);
    }

    /// <summary>A scale of days, without round numbers.</summary>
    public static Scale OfDays(int first, int last, int from, int to) =>
        new(first, Math.Max(last, first + 1), [], from, to);

    /// <summary>The place of a value, tenths of a pixel.</summary>
    public int Tenths(long value) =>
        (int)((Int128)_from * 10 + ((Int128)value - _first) * 10 * (_to - _from) / (_last - _first));

    /// <summary>Tenths of a pixel as SVG writes them.</summary>
    public static string Pixels(int tenths) =>
        tenths % 10 == 0
            ? (tenths / 10).ToString(CultureInfo.InvariantCulture)
            : (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    // 1, 2 or 5 followed by noughts: the smallest that is not below the least.
    private static Int128 Step(Int128 least)
    {
        for (Int128 power = 1; ; power *= 10)
        {
            foreach (var factor in new[] { 1, 2, 5 })
            {
                if (power * factor >= least)
                {
                    return power * factor;
                }
            }
        }
    }
}
