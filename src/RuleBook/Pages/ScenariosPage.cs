using Conv.Compiler.Text;
using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>The scenarios of a file as they are written, with what was decided where that is not what they expect.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
/// <param name="parts">What pages are made of.</param>
internal sealed class ScenariosPage(Book book, BookWords words, Parts parts)
{
    /// <summary>Writes what stands between head and foot.</summary>
    public void Write(MarkupWriter page, SourceText source)
    {
        page.Element("h1", words.Scenarios).Element("p", words.ScenariosExplained);
        foreach (var example in book.Examples.In(source))
        {
            var scenario = example.Result.Scenario;
            page.Open("article", ("id", Book.AnchorOf(example))).Open("h2");
            parts.Sign(page, example);
            page.Text(" ").Element("a", scenario.Title, ("href", $"#{Book.AnchorOf(example)}")).Close();
            foreach (var citation in scenario.Citations)
            {
                page.Element("cite", citation.ToString()).Text(" ");
            }

            page.Open("pre").Open("code");
            parts.Text.Write(page, scenario.Place);
            page.Close().Close();
            foreach (var mismatch in example.Result.Mismatches)
            {
                page.Element(
                    "p",
                    $"{words.Day(mismatch.Act.Day)} {mismatch.Person} — {words.Expected}{words.Colon} {mismatch.Expected}; {words.Decided}{words.Colon} {mismatch.Decided}",
                    ("class", "bad")
                );
            }

            parts.Place(page, scenario.Place);
            page.Close();
        }
    }
}
