using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Markup;
using Conv.Quotations;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Pages;
using Conv.RuleBook.Wording;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.RuleBook;

/// <summary>
/// Conventions as a site of pages to read, to search, to print and to pass on: a folder for each language, a page for each declaration. It asks nothing of any
/// network and opens from disk. A pure function: the same files give the same bytes.
/// </summary>
public static class BookSite
{
    /// <summary>The languages of every book.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. BookWords.All.Select(words => words.Language)];

    /// <summary>Runs the scenarios of some conventions and writes the pages.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="language">The language in which the book opens.</param>
    /// <param name="passages">What sources say around the words that are cited of them; null: their texts are not at hand.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <returns>Texts by path within the folder of the book, parts divided by <c>/</c>; lines end in LF.</returns>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    internal static ImmutableSortedDictionary<string, string> Write(
        CheckedProgram program,
        string language,
        Passages? passages = null,
        CancellationToken cancellation = default
    )
    {
        var first = BookWords.In(language);
        var collector = new CoverageCollector(CoverageMap.Of(program));
        var runner = new ScenarioRunner(program);
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        foreach (var scenario in program.Bound.Scenarios)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = runner.Observe(scenario, collector);
            collector.Add(result);
            results.Add(result);
        }

        var book = new Book(program, results.ToImmutable(), collector) { Passages = passages ?? Passages.None };
        var pages = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        pages["book.css"] = Asset.Read(typeof(BookSite), "book.css");
        pages["book.js"] = Asset.Read(typeof(BookSite), "book.js");
        pages[PageFrame.First] = Opening(first);
        foreach (var words in BookWords.All)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (file, text) in InLanguage(book, words))
            {
                pages.Add($"{words.Language}/{file}", text);
            }
        }

        return pages.ToImmutable();
    }

    private static IEnumerable<(string File, string Text)> InLanguage(Book book, BookWords words)
    {
        var (parts, frame) = (new Parts(book, words), new PageFrame(book, words));
        yield return ("search.js", new SearchIndex(book, words, parts).Write());
        yield return (
            PageFrame.First,
            frame.Write(PageFrame.First, words.Contents, [], new FirstPage(book, words, parts).Write)
        );
        var byFile = book.Parts.ToDictionary(part => part.Place.Source.Path, StringComparer.Ordinal);
        foreach (var entry in book.Entries)
        {
            var above = byFile[entry.Place.Source.Path];
            var trail = above == entry ? [] : new[] { (parts.TitleOf(above), above.File) };
            yield return (
                entry.File,
                frame.Write(
                    entry.File,
                    parts.TitleOf(entry),
                    trail,
                    page => new EntryPage(book, words, parts).Write(page, entry)
                )
            );
        }

        foreach (var pair in book.Versions)
        {
            yield return (
                pair.File,
                frame.Write(pair.File, words.Versions, [], page => new VersionsPage(book, words).Write(page, pair))
            );
        }

        foreach (var part in book.Parts)
        {
            if (book.ScenarioPage(part.Place.Source) is { } file)
            {
                yield return (
                    file,
                    frame.Write(
                        file,
                        words.Scenarios,
                        [(parts.TitleOf(part), part.File)],
                        page => new ScenariosPage(book, words, parts).Write(page, part.Place.Source)
                    )
                );
            }
        }
    }

    // Opens the book in its language, without a script; who has refreshing switched off follows a link.
    private static string Opening(BookWords first)
    {
        var page = new MarkupWriter();
        page.Open("html", ("lang", first.Language))
            .Open("head")
            .Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Empty("meta", ("http-equiv", "refresh"), ("content", $"0; url={first.Language}/{PageFrame.First}"))
            .Element("title", first.Title)
            .Empty("link", ("rel", "stylesheet"), ("href", "book.css"))
            .Close()
            .Open("body")
            .Open("main")
            .Open("ul");
        foreach (var words in BookWords.All)
        {
            page.Open("li")
                .Element(
                    "a",
                    $"{words.Title} ({words.LanguageName})",
                    ("href", $"{words.Language}/{PageFrame.First}"),
                    ("lang", words.Language)
                )
                .Close();
        }

        page.Close().Close().Close().Close();
        return $"<!doctype html>\n{page}";
    }
}
