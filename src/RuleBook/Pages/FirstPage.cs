using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>The first page: the conventions, their functions, everything else by kind.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
/// <param name="parts">What pages are made of.</param>
internal sealed class FirstPage(Book book, BookWords words, Parts parts)
{
    /// <summary>Writes what stands between head and foot.</summary>
    public void Write(MarkupWriter page)
    {
        page.Element("h1", parts.TitleOf(book.Parts.First(part => part.Kind == EntryKind.Vocabulary)));
        foreach (var pair in book.Versions)
        {
            page.Open("p", ("class", "big"))
                .Text($"{words.Versions}{words.Colon} ")
                .Element("a", $"{pair.Old.Name} ↔ {pair.New.Name}", ("href", pair.File))
                .Close();
        }

        foreach (var part in book.Parts.OrderBy(part => part.Kind == EntryKind.Vocabulary))
        {
            Part(page, part);
        }
    }

    private void Part(MarkupWriter page, Entry part)
    {
        page.Open("section", ("class", "part")).Open("h2");
        parts.Link(page, part);
        page.Close();
        if (book.DaysOf(part.Name) is { } days)
        {
            page.Element("p", words.InForce(words.Day(days.From), words.Day(days.To)), ("class", "quiet"));
        }

        page.Open("ul", ("class", "cards"));
        foreach (var function in book.In(part).Where(entry => entry.Kind == EntryKind.Function))
        {
            page.Open("li");
            parts.Link(page, function);
            page.Close();
        }

        page.Close();
        parts.LinkToScenarios(page, part);

        parts.Lists(page, book.In(part).Where(entry => entry.Kind != EntryKind.Function));
        page.Close();
    }
}
