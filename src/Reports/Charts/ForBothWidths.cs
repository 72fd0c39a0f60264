using Conv.Markup;

namespace Conv.Reports.Charts;

/// <summary>Draws a chart twice, for a wide and for a narrow page; the style shows one of them, to everybody alike.</summary>
internal static class ForBothWidths
{
    private const int Wide = 700;
    private const int Narrow = 356;

    /// <summary>Draws both.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="anchors">Gives the drawings their ids.</param>
    /// <param name="name">The beginning of the ids.</param>
    /// <param name="title">The name of the chart.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="draw">Draws it with a caption, as wide as a room in pixels, with a class.</param>
    public static void Draw(
        MarkupWriter page,
        Anchors anchors,
        string name,
        string title,
        string description,
        Action<MarkupWriter, Caption, int, string> draw
    )
    {
        page.Open("figure").Element("figcaption", title);
        page.Open("div", ("class", "wide"));
        draw(page, new Caption(anchors.Give("chart", name), title, description), Wide, "fits");
        page.Close().Open("div", ("class", "narrow"));
        draw(page, new Caption(anchors.Give("chart", name), title, description), Narrow, "exact");
        page.Close().Close();
    }
}
