using System.Globalization;

namespace Conv.Population;

/// <summary>Whole numbers from <see cref="Low"/> to <see cref="High"/>, both included, equally likely among themselves.</summary>
internal readonly record struct NumberBand(int Low, int High)
{
    /// <summary>A number such as <c>7</c>, or a band such as <c>15..23</c>; null where a text is neither.</summary>
    public static NumberBand? Of(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (low, high) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        return
            int.TryParse(low, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(high, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var to)
            && from <= to
            ? new NumberBand(from, to)
            : null;
    }

    public int Pick(ref Draw draw) => Low == High ? Low : Low + draw.Below(High - Low + 1);
}
