using Conv.Compiler.Syntax;
using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>The page of a declaration: what it says, when, from where, what shows it, what it reads and what reads it.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
/// <param name="parts">What pages are made of.</param>
internal sealed class EntryPage(Book book, BookWords words, Parts parts)
{
    /// <summary>Writes what stands between head and foot.</summary>
    public void Write(MarkupWriter page, Entry entry)
    {
        page.Element("p", words.Kind(entry.Kind), ("class", "kicker")).Element("h1", parts.TitleOf(entry));
        Facts(page, entry);
        if (entry.Kind is EntryKind.Convention or EntryKind.Vocabulary)
        {
            Contents(page, entry);
        }

        new RuleTable(book, words, parts).Write(page, entry);
        if (entry.Kind is not (EntryKind.Convention or EntryKind.Vocabulary))
        {
            Said(page, entry);
            Readings(page, entry);
            Related(page, entry);
            Scenarios(page, entry);
        }
    }

    private void Facts(MarkupWriter page, Entry entry)
    {
        if (entry.IsNamed)
        {
            page.Open("p").Element("code", entry.Name).Close();
        }

        if (book.DaysOf(entry.Part) is { } days)
        {
            page.Element("p", words.InForce(words.Day(days.From), words.Day(days.To)));
        }

        if (entry.Citations.Any())
        {
            page.Open("p").Text($"{words.Sources}{words.Colon} ");
            parts.Text.Citations(page, entry.Place.Source, entry.Citations);
            page.Close();
            parts.Passages(
                page,
                book.Passages.In(entry.Place.Source, entry.Citations)
                    .Except(new RuleTable(book, words, parts).PassagesOf(entry))
            );
        }

        foreach (var pair in book.Versions.Where(pair => pair.Old.Part == entry.Part || pair.New.Part == entry.Part))
        {
            page.Open("p").Text($"{words.Versions}{words.Colon} ");
            page.Element("a", $"{pair.Old.Name} ↔ {pair.New.Name}", ("href", pair.File)).Close();
        }
    }

    private void Said(MarkupWriter page, Entry entry)
    {
        page.Open("section", ("id", "text")).Element("h2", words.InTheFile).Open("pre").Open("code");
        parts.Text.Write(page, entry.Place);
        page.Close().Close();
        parts.Place(page, entry.Place);
        page.Close();
    }

    private void Contents(MarkupWriter page, Entry part)
    {
        page.Open("section", ("id", "contents")).Element("h2", words.Contents);
        parts.LinkToScenarios(page, part);

        parts.Lists(page, book.In(part));
        page.Close();
    }

    private void Readings(MarkupWriter page, Entry entry)
    {
        if (entry.Kind == EntryKind.Reading)
        {
            return;
        }

        var of = entry.Kind == EntryKind.Function ? book.Links.DeclaringRulesOf(entry) : [entry];
        page.Open("section", ("id", "readings")).Element("h2", words.ReadingsBehind);
        var readings = book.Links.ReadingsBehind(of).OrderBy(one => one.Place.Span.Start).ToList();
        if (readings.Count == 0)
        {
            page.Element("p", words.Nothing, ("class", "quiet"));
        }

        page.Open("ul");
        foreach (var reading in readings)
        {
            page.Open("li");
            parts.Link(page, reading);
            if (((ReadingSyntax)reading.Declaration).Alternatives.FirstOrDefault(one => one.IsDefault) is { } usual)
            {
                page.Text($" — {words.ByDefault}{words.Colon} ").Element("em", usual.Text.In(words.Language));
            }

            page.Close();
        }

        page.Close().Close();
    }

    private void Related(MarkupWriter page, Entry entry)
    {
        page.Open("section", ("id", "links"), ("class", "two")).Open("div").Element("h2", words.Reads);
        var own = entry.Kind == EntryKind.Function ? book.Links.DeclaringRulesOf(entry) : [entry];
        parts.Lists(
            page,
            own.SelectMany(book.Links.ReadsOf).Where(one => one != entry && one.Kind != EntryKind.Source)
        );
        page.Close().Open("div").Element("h2", words.ReadBy);
        parts.Lists(page, book.Links.ReadersOf(entry));
        page.Close().Close();
    }

    private void Scenarios(MarkupWriter page, Entry entry)
    {
        var examples = book.ExamplesOf(entry);
        page.Open("section", ("id", "scenarios")).Element("h2", words.Scenarios);
        if (examples.IsEmpty)
        {
            page.Element("p", words.NoScenario, ("class", "quiet"));
        }
        else
        {
            parts.Folded(page, examples);
        }

        page.Close();
    }
}
