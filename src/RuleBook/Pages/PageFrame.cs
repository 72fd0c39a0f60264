using Conv.Compiler;
using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>What stands around the content of every page: head, search, the other languages, where the page belongs, foot.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
internal sealed class PageFrame(Book book, BookWords words)
{
    /// <summary>The first page of a language.</summary>
    public const string First = "index.html";

    // Pages lie on a disk or on a server, never in a string: beside their own folder nothing is loaded, and nothing is sent.
    private const string Policy =
        "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A whole page.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="trail">The pages above it.</param>
    /// <param name="content">Writes what it is about.</param>
    public string Write(
        string file,
        string title,
        IEnumerable<(string Title, string File)> trail,
        Action<MarkupWriter> content
    )
    {
        var page = new MarkupWriter();
        page.Open("html", ("lang", words.Language))
            .Open("head")
            .Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
            .Element("title", $"{title} · {words.Title}")
            .Empty("link", ("rel", "stylesheet"), ("href", "../book.css"))
            .Element("script", "", ("src", "search.js"), ("defer", ""))
            .Element("script", "", ("src", "../book.js"), ("defer", ""))
            .Close()
            .Open("body");
        Head(page, file);
        page.Open("main", ("id", "content"));
        page.Open("nav", ("class", "trail")).Element("a", words.Title, ("href", First));
        foreach (var (name, above) in trail)
        {
            page.Text(" › ").Element("a", name, ("href", above));
        }

        page.Close();
        content(page);
        page.Close();
        page.Open("footer")
            .Element(
                "p",
                words.MadeFrom(
                    book.Program.Bound.Vocabulary.Label.In(words.Language) is { Length: > 0 } label
                        ? label
                        : book.Program.Bound.Vocabulary.Name,
                    Compilation.Version,
                    book.Program.SourceHash[..12]
                )
            )
            .Close()
            .Close()
            .Close();
        return $"<!doctype html>\n{page}";
    }

    private void Head(MarkupWriter page, string file)
    {
        page.Open("header", ("class", "top"))
            .Element("a", words.SkipToContent, ("href", "#content"), ("class", "skip"))
            .Element("a", words.Title, ("href", First), ("class", "home"))
            .Open("div", ("class", "search"), ("hidden", ""), ("role", "search"))
            .Element("label", words.Search, ("for", "search"), ("class", "unseen"))
            .Empty(
                "input",
                ("id", "search"),
                ("type", "search"),
                ("autocomplete", "off"),
                ("placeholder", $"{words.Search}{words.Colon} {words.SearchHint}"),
                ("data-nothing", words.NothingFound)
            )
            .Open("ul", ("id", "found"), ("hidden", ""), ("aria-live", "polite"))
            .Close()
            .Close()
            .Open("nav", ("class", "languages"), ("aria-label", words.Languages));
        foreach (var other in BookWords.All)
        {
            page.Element(
                "a",
                other.Language.ToUpperInvariant(),
                ("href", $"../{other.Language}/{file}"),
                ("lang", other.Language),
                ("hreflang", other.Language),
                ("title", other.LanguageName),
                ("aria-current", other == words ? "true" : null)
            );
        }

        page.Close().Close();
    }
}
