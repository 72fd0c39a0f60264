namespace Conv.Reports.Page;

/// <summary>What filters the regions: words, a function, an output; and how many are shown.</summary>
internal static class RegionFilter
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, changes) = (context.Page, context.Words, context.Report.Proved.Changes);
        page.Open(
            "div",
            ("class", "filter"),
            ("id", "filter"),
            ("role", "search"),
            ("aria-label", words.Filter),
            ("data-script", ""),
            ("hidden", "hidden")
        );
        page.Open("label").Element("span", words.SearchText);
        page.Empty("input", ("type", "search"), ("id", "filter-text"), ("placeholder", words.SearchHint)).Close();
        Choice(
            context,
            "filter-function",
            RegionsSection.Capital(words.Function),
            words.AnyFunction,
            changes.Select(change => context.Names.Pair(change.Functions))
        );
        Choice(
            context,
            "filter-output",
            words.What,
            words.AnyOutput,
            changes.Select(change => change.Output).Order().Select(words.Output)
        );
        page.Element("button", words.ClearFilter, ("type", "button"), ("id", "filter-clear")).Close();
        var all = changes.Sum(change => change.Regions.Length);
        var count = words
            .ShownOfAll.Replace("{shown}", words.Number(all), StringComparison.Ordinal)
            .Replace("{all}", words.Number(all), StringComparison.Ordinal);
        page.Element(
            "p",
            count,
            ("id", "filter-count"),
            ("class", "count"),
            ("role", "status"),
            ("data-template", words.ShownOfAll),
            ("data-all", words.Number(all)),
            ("data-thousands", words.Number(1000)[1..2])
        );
        page.Element("p", words.NoMatch, ("id", "filter-none"), ("hidden", "hidden"));
    }

    private static void Choice(PageContext context, string id, string name, string any, IEnumerable<string> values)
    {
        var page = context.Page;
        page.Open("label").Element("span", name).Open("select", ("id", id)).Element("option", any, ("value", ""));
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            page.Element("option", value, ("value", value));
        }

        page.Close().Close();
    }
}
