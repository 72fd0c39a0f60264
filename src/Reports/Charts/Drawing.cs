using System.Globalization;
using Conv.Markup;

namespace Conv.Reports.Charts;

/// <summary>What a drawing is called and what it shows, for those who do not see it.</summary>
/// <param name="Id">An id of its own.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it shows.</param>
internal sealed record Caption(string Id, string Title, string Description);

/// <summary>Inline SVG: shapes by class, so that colours follow the scheme of the reader; places in pixels.</summary>
internal static class Drawing
{
    /// <summary>Begins a drawing of a width and a height; it scrolls within the page where the page is narrower.</summary>
    public static void Begin(MarkupWriter page, Caption caption, int width, int height, string kind)
    {
        page.Open(
            "div",
            ("class", "scroll"),
            ("tabindex", "0"),
            ("role", "region"),
            ("aria-labelledby", $"{caption.Id}_title")
        );
        page.Open(
            "svg",
            ("class", kind),
            ("role", "img"),
            ("viewBox", $"0 0 {Text(width)} {Text(height)}"),
            ("width", Text(width)),
            ("height", Text(height)),
            ("aria-labelledby", $"{caption.Id}_title {caption.Id}_desc")
        );
        page.Element("title", caption.Title, ("id", $"{caption.Id}_title"));
        page.Element("desc", caption.Description, ("id", $"{caption.Id}_desc"));
    }

    /// <summary>Ends it.</summary>
    public static void End(MarkupWriter page) => page.Close().Close();

    /// <summary>A line; places in tenths of a pixel.</summary>
    public static void Line(MarkupWriter page, string kind, int x1, int y1, int x2, int y2) =>
        page.Empty(
            "line",
            ("class", kind),
            ("x1", Scale.Pixels(x1)),
            ("y1", Scale.Pixels(y1)),
            ("x2", Scale.Pixels(x2)),
            ("y2", Scale.Pixels(y2))
        );

    /// <summary>A bar between two places, tenths of a pixel, in any order; at least one pixel where it stands for something.</summary>
    public static void Bar(MarkupWriter page, string kind, int x1, int y1, int x2, int y2, string hint)
    {
        page.Open(
            "rect",
            ("class", kind),
            ("x", Scale.Pixels(Math.Min(x1, x2))),
            ("y", Scale.Pixels(Math.Min(y1, y2))),
            ("width", Scale.Pixels(Math.Abs(x2 - x1))),
            ("height", Scale.Pixels(Math.Abs(y2 - y1)))
        );
        page.Element("title", hint).Close();
    }

    /// <summary>A word; places in tenths of a pixel.</summary>
    public static void Word(MarkupWriter page, string kind, int x, int y, string text) =>
        page.Element("text", text, ("class", kind), ("x", Scale.Pixels(x)), ("y", Scale.Pixels(y)));

    /// <summary>A text that fits: its beginning where it is too long.</summary>
    public static string Fit(string text, int signs) =>
        text.Length <= signs ? text : $"{text[..(signs - 1)].TrimEnd(' ', '→', ',')}…";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
