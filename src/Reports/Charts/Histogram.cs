using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Markup;

namespace Conv.Reports.Charts;

/// <summary>How many fall on which side of a change.</summary>
internal enum Side
{
    /// <summary>Below zero.</summary>
    Less,

    /// <summary>Around zero.</summary>
    Same,

    /// <summary>Above zero.</summary>
    More,
}

/// <summary>A step of a histogram.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Below">Where it ends, not included.</param>
/// <param name="Count">How many are in it.</param>
internal sealed record Bin(long From, long Below, long Count)
{
    /// <summary>On which side of zero it lies.</summary>
    public Side Side =>
        Below <= 0 ? Side.Less
        : From >= 0 ? Side.More
        : Side.Same;
}

/// <summary>Columns without gaps over steps of a change.</summary>
/// <param name="Bins">The steps, lowest first.</param>
/// <param name="Axis">A change on the axis below.</param>
/// <param name="Count">A count on the axis at the left.</param>
/// <param name="Hint">A step where somebody points at its column.</param>
internal sealed record Histogram(
    ImmutableArray<Bin> Bins,
    Func<long, string> Axis,
    Func<long, string> Count,
    Func<Bin, string> Hint
)
{
    private const int Most = 40;
    private const int Left = 72;
    private const int Right = 32;
    private const int Top = 14;
    private const int Height = 200;

    /// <summary>The same with at most 40 steps, neighbours joined; none is joined over zero.</summary>
    public static ImmutableArray<Bin> Join(ImmutableArray<Bin> bins)
    {
        var size = (bins.Length + Most - 1) / Most;
        if (size <= 1)
        {
            return bins;
        }

        // Counted from zero, so that a step ends there.
        var zero = bins.Count(bin => bin.From < 0);
        return
        [
            .. bins.Select((bin, index) => (Bin: bin, Group: (int)Math.Floor((index - zero) / (decimal)size)))
                .GroupBy(one => one.Group, one => one.Bin)
                .Select(group => new Bin(group.First().From, group.Last().Below, group.Sum(bin => bin.Count))),
        ];
    }

    /// <summary>Draws it as wide as the room, pixels, or wider where there are too many steps.</summary>
    public void Draw(MarkupWriter page, Caption caption, int room, string kind)
    {
        var step = Math.Clamp((room - Left - Right) / Math.Max(1, Bins.Length), 6, 60);
        var width = Left + step * Bins.Length + Right;
        var scale = Scale.Covering(Bins.Select(bin => bin.Count), Top + Height, Top, 4);
        Drawing.Begin(page, caption, width, Top + Height + 30, $"chart {kind}");
        foreach (var tick in scale.Ticks)
        {
            var y = scale.Tenths(tick);
            Drawing.Line(page, tick == 0 ? "zero" : "grid", Left * 10, y, (Left + step * Bins.Length) * 10, y);
            Drawing.Word(page, "end", (Left - 8) * 10, y + 40, Count(tick));
        }

        var every = (64 + step - 1) / step;
        var origin = Math.Max(0, Array.FindIndex([.. Bins], bin => bin.From >= 0));
        for (var i = 0; i < Bins.Length; i++)
        {
            var bin = Bins[i];
            var x = (Left + i * step) * 10;
            Drawing.Bar(
                page,
                Kind(bin),
                x + 10,
                scale.Tenths(bin.Count),
                x + step * 10 - 10,
                scale.Tenths(0),
                Hint(bin)
            );
            if ((i - origin) % every == 0)
            {
                Drawing.Line(page, "grid", x, (Top + Height) * 10, x, (Top + Height + 6) * 10);
                Drawing.Word(page, "middle", x, (Top + Height + 22) * 10, Axis(bin.From));
            }
        }

        Drawing.End(page);
    }

    private static string Kind(Bin bin) =>
        bin.Side switch
        {
            Side.Less => "less",
            Side.More => "more",
            Side.Same => "same",
            var other => throw new UnreachableException($"the side {other}"),
        };
}
