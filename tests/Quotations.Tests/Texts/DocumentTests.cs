using System.Text;
using Conv.Quotations.Matching;
using Conv.Quotations.Texts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Conv.Quotations.Tests.Texts;

public sealed class DocumentTests
{
    [Fact]
    public void Plain_text_tells_its_line_and_paragraph()
    {
        var found = Find("a.txt", "Title\n\nOne line\nof two, and\n  more.\n\nThe next one.\n", "of two");

        found.ShouldBe(new Passage("One line of two, and more.", 9, 6, 4, IsPage: false));
        found!.Words.ShouldBe("of two");
    }

    [Fact]
    public void A_long_paragraph_is_shown_around_the_words()
    {
        var many = string.Join(' ', Enumerable.Repeat("lorem", 200));
        var found = Find("a.txt", $"{many}\nthe words\n{many}", "the words")!;

        found.Paragraph.ShouldStartWith("… lorem ");
        found.Paragraph.ShouldEndWith(" lorem …");
        found.Words.ShouldBe("the words");
        found.Paragraph.Length.ShouldBeLessThan(600);
    }

    [Theory]
    [InlineData(
        "# Care\n\nAt most **ten** [sessions](x.html) per\n*year*, `for` all.\n\n- one\n- two\n",
        "ten sessions per year, for all",
        3
    )]
    [InlineData("a\n\n| group | fee |\n|---|---|\n| child | 10 EUR |\n", "child 10 EUR", 5)]
    public void Markdown_is_read_without_its_signs(string text, string words, int line)
    {
        Find("a.md", text, words)!.Number.ShouldBe(line);
    }

    [Theory]
    [InlineData("<p>At most <b>ten</b> ses&shy;sions</p>", "ten sessions")]
    [InlineData("<html><head><title>no</title><style>p{}</style></head><body><p>one<p>two<br>three", "two three")]
    [InlineData("<table><tr><td>child</td><td>10&nbsp;EUR</td></tr></table>", "child 10 EUR")]
    public void Html_is_read_as_a_browser_shows_it(string page, string words) =>
        Find("a.html", page, words).ShouldNotBeNull();

    [Fact]
    public void Html_tells_the_line_of_its_file_and_nothing_of_scripts()
    {
        const string Page =
            "<!doctype html>\n<body>\n<script>var ten = 'sessions'</script>\n<div><p>First\nwords</p>\n<p>At most ten</p></div>";

        var found = Find("a.html", Page, "at most ten")!;
        found.Number.ShouldBe(6);
        found.Paragraph.ShouldBe("At most ten");
        Find("a.html", Page, "sessions").ShouldBeNull();
    }

    [Fact]
    public void Html_may_be_nested_as_deep_as_it_is_long()
    {
        var page = string.Concat(Enumerable.Repeat("<b>", 20_000)) + "deep words";

        Find("a.html", page, "deep words").ShouldNotBeNull();
    }

    [Fact]
    public void Pdf_tells_its_page()
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in new[] { new[] { "A letter" }, ["The fund pays at most ten", "sessions per year."] })
        {
            var page = pdf.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++)
            {
                page.AddText(lines[i], 12, new PdfPoint(50, 700 - (16 * i)), font);
            }
        }

        var (document, refused) = DocumentReader.Read("a.pdf", pdf.Build);

        refused.ShouldBeNull();
        var found = document!.Find(Phrase.Of("ten sessions"))!;
        (found.Number, found.IsPage).ShouldBe((2, true));
        found.Paragraph.ShouldBe("The fund pays at most ten sessions per year.");
    }

    [Theory]
    [InlineData("a.docx", "words", "its name ends in none of .txt, .md, .html and .pdf")]
    [InlineData("a", "words", "its name ends in none of .txt, .md, .html and .pdf")]
    [InlineData("a.pdf", "words", "it is damaged, or something else than its name says")]
    [InlineData("a.txt", "a\0b", "it is damaged, or something else than its name says")]
    [InlineData("a.txt", " \n ", "no words are in it; pages that are pictures have to be recognised first")]
    [InlineData("a.html", "<p> </p>", "no words are in it; pages that are pictures have to be recognised first")]
    public void What_has_no_words_to_read_is_refused_with_a_reason(string name, string text, string why)
    {
        var (document, refused) = DocumentReader.Read(name, () => Encoding.UTF8.GetBytes(text));

        document.ShouldBeNull();
        refused!.English.ShouldBe(why);
    }

    [Fact]
    public void Text_is_utf8_or_says_that_it_is_utf16()
    {
        DocumentReader.Read("a.txt", () => Encoding.Latin1.GetBytes("é")).Refused!.English.ShouldBe("it is not UTF-8");
        var unicode = DocumentReader.Read(
            "a.txt",
            () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("é")]
        );
        unicode.Document!.Find(Phrase.Of("é")).ShouldNotBeNull();
    }

    [Fact]
    public void No_noise_is_more_than_a_sentence()
    {
        for (var seed = 0; seed < Effort.Of(full: 400, part: 40); seed++)
        {
            var random = new Random(seed);
            var noise = new byte[random.Next(1, 4000)];
            random.NextBytes(noise);
            foreach (
                var (name, head) in new[] { ("a.pdf", "%PDF-1.7\n"), ("a.html", "<p>"), ("a.md", "#"), ("a.txt", "") }
            )
            {
                var (document, refused) = DocumentReader.Read(name, () => [.. Encoding.ASCII.GetBytes(head), .. noise]);
                (document is null).ShouldBe(refused is not null);
                document?.Find(Phrase.Of("words of a source"));
            }
        }
    }

    private static Passage? Find(string name, string text, string words) =>
        DocumentReader.Read(name, () => Encoding.UTF8.GetBytes(text)).Document!.Find(Phrase.Of(words));
}
