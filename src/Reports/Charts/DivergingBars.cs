using System.Collections.Immutable;
using Conv.Markup;

namespace Conv.Reports.Charts;

/// <summary>A bar to the right of zero or to the left of it for each label; the label stands above its bar, so that it fits a narrow page.</summary>
/// <param name="Bars">Label and value, from top to bottom.</param>
/// <param name="Axis">A value on the axis.</param>
/// <param name="Exact">A value beside its bar.</param>
internal sealed record DivergingBars(
    ImmutableArray<(string Label, long Value)> Bars,
    Func<long, string> Axis,
    Func<long, string> Exact
)
{
    private const int Values = 84;
    private const int Width = 356;
    private const int Row = 40;
    private const int LabelSigns = 52;

    /// <summary>Draws them.</summary>
    public void Draw(MarkupWriter page, Caption caption)
    {
        var values = Bars.Select(bar => bar.Value).ToList();
        var left = values.Exists(value => value < 0) ? Values : 24;
        var right = values.Exists(value => value > 0) ? Width - Values : Width - 24;
        var scale = Scale.Covering(values, left, right, 2);
        var bottom = Bars.Length * Row + 6;
        Drawing.Begin(page, caption, Width, bottom + 24, "chart exact");
        foreach (var tick in scale.Ticks)
        {
            var x = scale.Tenths(tick);
            Drawing.Line(page, tick == 0 ? "zero" : "grid", x, 0, x, bottom * 10);
            Drawing.Word(page, "middle", x, (bottom + 17) * 10, Axis(tick));
        }

        for (var i = 0; i < Bars.Length; i++)
        {
            var (label, value) = Bars[i];
            var y = i * Row * 10;
            var end = scale.Tenths(value);
            Drawing.Word(page, "start label", 0, y + 140, Drawing.Fit(label, LabelSigns));
            Drawing.Bar(
                page,
                value > 0 ? "more" : "less",
                scale.Tenths(0),
                y + 200,
                end,
                y + 340,
                $"{label}: {Exact(value)}"
            );
            Drawing.Word(
                page,
                value < 0 ? "end value" : "start value",
                end + (value < 0 ? -50 : 50),
                y + 315,
                Exact(value)
            );
        }

        Drawing.End(page);
    }
}
