using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Markup;
using Conv.Quotations;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>What several pages are made of: headings with a list of links, scenarios, places in files.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
internal sealed class Parts(Book book, BookWords words)
{
    /// <summary>Texts of files.</summary>
    public RuleText Text { get; } = new(book, words);

    /// <summary>What a link to an entry says.</summary>
    public string TitleOf(Entry entry) =>
        entry.IsNamed ? entry.TitleIn(words.Language)
        : entry.Name.Length == 0 ? words.Kind(entry.Kind)
        : entry.Kind == EntryKind.Assertion ? entry.Name
        : $"{words.Kind(entry.Kind)} {words.Unnamed(entry.Kind, entry.Name)}";

    /// <summary>A link to an entry: its label, and its name where that is another.</summary>
    public void Link(MarkupWriter page, Entry entry)
    {
        var title = TitleOf(entry);
        page.Element("a", title, ("href", entry.File));
        if (entry.IsNamed && !string.Equals(title, entry.Name, StringComparison.Ordinal))
        {
            page.Text(" ").Element("code", entry.Name);
        }
    }

    /// <summary>Entries by kind; the word for nothing where there are none.</summary>
    public void Lists(MarkupWriter page, IEnumerable<Entry> entries)
    {
        var byKind = entries.Distinct().OrderBy(entry => entry.Kind).GroupBy(entry => entry.Kind).ToList();
        if (byKind.Count == 0)
        {
            page.Element("p", words.Nothing, ("class", "quiet"));
            return;
        }

        page.Open("dl", ("class", "kinds"));
        foreach (var kind in byKind)
        {
            page.Element("dt", words.Kinds(kind.Key)).Open("dd").Open("ul");
            foreach (var entry in kind)
            {
                page.Open("li");
                Link(page, entry);
                page.Close();
            }

            page.Close().Close();
        }

        page.Close();
    }

    /// <summary>Where the scenarios of a convention stand; nothing where it has none.</summary>
    public void LinkToScenarios(MarkupWriter page, Entry part)
    {
        if (book.ScenarioPage(part.Place.Source) is { } scenarios)
        {
            var number = book.Examples.In(part.Place.Source).Count();
            page.Open("p").Element("a", words.ManyScenarios(number), ("href", scenarios)).Close();
        }
    }

    /// <summary>Scenarios folded behind their number, with a sign that says whether all pass.</summary>
    public void Folded(MarkupWriter page, ImmutableArray<Example> examples)
    {
        if (examples.IsEmpty)
        {
            page.Element("span", "–", ("class", "quiet"), ("title", words.NoScenario));
            return;
        }

        var passed = examples.All(example => example.Result.Passed);
        page.Open("details")
            .Open("summary")
            .Element("b", passed ? "✓" : "✗", ("class", passed ? "ok" : "bad"))
            .Text($" {words.ManyScenarios(examples.Length)}")
            .Close();
        Named(page, examples);
        page.Close();
    }

    /// <summary>What sources say, folded away: the paragraphs, with the words that are cited marked.</summary>
    public void Passages(MarkupWriter page, IEnumerable<QuotedPassage> passages)
    {
        var said = passages.ToList();
        if (said.Count == 0)
        {
            return;
        }

        page.Open("details", ("class", "passages")).Element("summary", words.WhatSourcesSay);
        foreach (var (source, passage) in said)
        {
            page.Open("blockquote")
                .Text(passage.Paragraph[..passage.Start])
                .Element("mark", passage.Words)
                .Text(passage.Paragraph[(passage.Start + passage.Length)..])
                .Text(" ")
                .Element("cite", $"{source}, {passage.Where.In(words.Language)}")
                .Close();
        }

        page.Close();
    }

    /// <summary>Scenarios, each with how it came out.</summary>
    public void Named(MarkupWriter page, IEnumerable<Example> examples)
    {
        page.Open("ul", ("class", "scenarios"));
        foreach (var example in examples)
        {
            page.Open("li");
            Sign(page, example);
            page.Text(" ").Element("a", example.Result.Scenario.Title, ("href", book.LinkTo(example))).Close();
        }

        page.Close();
    }

    /// <summary>Whether a scenario passes.</summary>
    public void Sign(MarkupWriter page, Example example)
    {
        var passed = example.Result.Passed;
        page.Element(
            "b",
            passed ? "✓" : $"✗ {words.Fails}",
            ("class", passed ? "ok" : "bad"),
            ("title", passed ? words.Passes : words.Fails)
        );
    }

    /// <summary>Where a piece of a file stands: the file without its folder, and the line.</summary>
    public void Place(MarkupWriter page, SourceSpan place)
    {
        var path = place.Source.Path;
        page.Element(
            "p",
            words.LineOf(path[(path.LastIndexOfAny(['/', '\\']) + 1)..], place.Start.Line),
            ("class", "quiet")
        );
    }
}
