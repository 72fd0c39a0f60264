using Conv.Comparison.Editions;
using Conv.Markup;

namespace Conv.Reports.Page;

/// <summary>The title of the page, and, at its end, the two editions: what they are called, who judges, under which readings.</summary>
internal static class EditionHeader
{
    private const int LongestPath = 3;

    /// <summary>Writes the title.</summary>
    public static void Write(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("header").Element("p", words.Title, ("class", "kicker"));
        var (old, now) = (context.Report.Old.Name, context.Report.New.Name);
        page.Open("h1").Element("span", Short(old), ("class", "old-name"), ("title", old)).Text(" → ");
        page.Element("span", Short(now), ("class", "new-name"), ("title", now)).Close().Close();
    }

    // The end of a long path tells the versions apart; where it lies says more about the machine.
    private static string Short(string name)
    {
        var parts = name.Split('/');
        return parts.Length > LongestPath ? $"…/{string.Join('/', parts[^2..])}" : name;
    }

    /// <summary>Writes who judges, under which readings, and from which files.</summary>
    public static void Cards(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("div", ("class", "editions"));
        Card(context, context.Report.Old, words.OldEdition, "old");
        Card(context, context.Report.New, words.NewEdition, "new");
        page.Close();
    }

    private static void Card(PageContext context, Edition edition, string title, string kind)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("article", ("class", $"edition {kind}")).Element("h3", title).Open("dl");
        Row(
            page,
            words.JudgedBy,
            edition.Convention is null ? words.InForce : words.EverySessionBy(edition.Convention)
        );
        page.Element("dt", words.Conventions).Open("dd").Open("ul");
        foreach (var convention in edition.Checked.Bound.Conventions)
        {
            var symbol = convention.Symbol;
            page.Open("li").Element("strong", symbol.Name);
            if (symbol.Label.In(words.Language) is { Length: > 0 } label)
            {
                page.Text($" {label}");
            }

            page.Element(
                    "span",
                    $" {words.Date(symbol.From.Number)} – {(symbol.IsOpen ? "" : words.Date(symbol.To.Number))}".TrimEnd(),
                    ("class", "quiet")
                )
                .Close();
        }

        page.Close().Close();
        Readings(context, edition);
        page.Element("dt", words.SourceFiles).Open("dd");
        page.Text(string.Join(", ", edition.Checked.Sources.Select(source => PageContext.FileName(source.Path))));
        page.Element("code", $" {edition.Checked.SourceHash[..12]}", ("class", "quiet")).Close();
        page.Close().Close();
    }

    private static void Readings(PageContext context, Edition edition)
    {
        var (page, words) = (context.Page, context.Words);
        var readings = edition.Checked.Bound.Readings;
        var chosen = edition
            .Readings.Select(one =>
                (
                    Reading: readings.FirstOrDefault(reading => reading.Name == one.Key),
                    Name: one.Key,
                    Alternative: one.Value
                )
            )
            .Where(one => one.Reading is null || one.Reading.Alternatives[one.Reading.Default].Name != one.Alternative)
            .ToList();
        if (chosen.Count == 0)
        {
            Row(page, words.Readings, words.AllDefault);
            return;
        }

        page.Element("dt", words.Readings).Open("dd").Open("ul");
        foreach (var (reading, name, alternative) in chosen)
        {
            page.Open("li").Element("code", $"{name}={alternative}");
            if (reading is not null)
            {
                var meaning = reading.Alternatives.FirstOrDefault(one => one.Name == alternative).Label;
                page.Text($" {reading.Question.In(words.Language)} {meaning?.In(words.Language)}");
            }

            page.Close();
        }

        page.Close().Close();
    }

    private static void Row(MarkupWriter page, string name, string text) =>
        page.Element("dt", name).Element("dd", text);
}
