using Conv.Comparison.Editions;
using Conv.Reports.Markup;

namespace Conv.Reports.Page;

/// <summary>The title and the two editions: what they are called, who judges, under which readings.</summary>
internal static class EditionHeader
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("header").Element("p", words.Title, ("class", "kicker"));
        page.Open("h1").Element("span", context.Report.Old.Name, ("class", "old-name")).Text(" → ");
        page.Element("span", context.Report.New.Name, ("class", "new-name")).Close();
        page.Open("div", ("class", "editions"));
        Card(context, context.Report.Old, words.OldEdition, "old");
        Card(context, context.Report.New, words.NewEdition, "new");
        page.Close().Close();
    }

    private static void Card(PageContext context, Edition edition, string title, string kind)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("article", ("class", $"edition {kind}")).Element("h2", title).Open("dl");
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
                    $" {words.Date(symbol.From.Number)} – {words.Date(symbol.To.Number)}",
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
