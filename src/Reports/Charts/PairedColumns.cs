using System.Collections.Immutable;
using Conv.Markup;

namespace Conv.Reports.Charts;

/// <summary>A group of two columns: old beside new.</summary>
internal sealed record Pair(string Label, long Old, long New);

/// <summary>Two columns for each label, old beside new, over a common scale.</summary>
/// <param name="Pairs">The columns, from left to right.</param>
/// <param name="Old">What the old columns are called.</param>
/// <param name="New">What the new columns are called.</param>
/// <param name="Axis">A value on the axis.</param>
/// <param name="Exact">A value where somebody points at a column.</param>
internal sealed record PairedColumns(
    ImmutableArray<Pair> Pairs,
    string Old,
    string New,
    Func<long, string> Axis,
    Func<long, string> Exact
)
{
    private const int Left = 72;
    private const int Top = 14;
    private const int Height = 200;
    private const int LabelWidth = 58;

    /// <summary>Draws them as wide as the room, pixels, or wider where there are too many.</summary>
    public void Draw(MarkupWriter page, Caption caption, int room, string kind)
    {
        var step = Math.Clamp((room - Left - 12) / Math.Max(1, Pairs.Length), 5, 60);
        var width = Left + step * Pairs.Length + 12;
        var scale = Scale.Covering(Pairs.SelectMany(one => new[] { one.Old, one.New }), Top + Height, Top, 4);
        Drawing.Begin(page, caption, width, Top + Height + 30, $"chart {kind}");
        foreach (var tick in scale.Ticks)
        {
            var y = scale.Tenths(tick);
            Drawing.Line(page, tick == 0 ? "zero" : "grid", Left * 10, y, (width - 12) * 10, y);
            Drawing.Word(page, "end", (Left - 8) * 10, y + 40, Axis(tick));
        }

        // As many labels as have room.
        var every = (LabelWidth + 12 + step - 1) / step;
        for (var i = 0; i < Pairs.Length; i++)
        {
            var (label, old, now) = Pairs[i];
            var x = (Left + i * step) * 10;
            Column(page, scale, "old", x + step, x + step * 5, old, $"{label}, {Old}: {Exact(old)}");
            Column(page, scale, "new", x + step * 5, x + step * 9, now, $"{label}, {New}: {Exact(now)}");
            if (i % every == 0 && x + LabelWidth * 10 <= width * 10)
            {
                Drawing.Line(page, "grid", x, (Top + Height) * 10, x, (Top + Height + 6) * 10);
                Drawing.Word(page, "start", x, (Top + Height + 22) * 10, label);
            }
        }

        Drawing.End(page);
    }

    private static void Column(MarkupWriter page, Scale scale, string kind, int x1, int x2, long value, string hint) =>
        Drawing.Bar(page, kind, x1, scale.Tenths(value), x2, scale.Tenths(0), hint);
}
