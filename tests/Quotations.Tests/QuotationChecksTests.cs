using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Quotations.Tests;

public sealed class QuotationChecksTests
{
    private const string Vocabulary = """
        vocabulary advice

        source letter "Letter" text "sources/letter.txt"
        source act "Act"

        facts of the session
            session   identity
            date      date of the session
            function  function
        """;

    [Fact]
    public void Each_quotation_is_looked_for_where_it_stands()
    {
        using var folder = new Folder();
        folder.Write("sources/letter.txt", "Art. 1\n\nAt most ten sessions per year;\nfor whoever asks.\n");
        var findings = Check(
            folder,
            """
            convention advice-2024 [letter 1, "ten sessions per year; for"; act "no text, nothing to look for"]
                uses advice

            function call "Call" [act 2; letter 1, "at most nine sessions", "whoever asks", «at most ten», letter]
            """
        );

        findings.ShouldBe([
            "a.conv:4:41 CONV0222 the text of `letter` does not say “at most nine sessions”; nearest is “At most ten sessions”, line 3",
        ]);
    }

    [Fact]
    public void A_quotation_is_told_as_it_is_written_in_every_language()
    {
        using var folder = new Folder();
        folder.Write("sources/letter.txt", "rien\n");
        var findings = Check(
            folder,
            """
            la convention conseil [letter "2.50 EUR dès 2024-01-01"]
                utilise advice
            """
        );

        findings.ShouldHaveSingleItem().ShouldContain("ne dit pas « 2.50 EUR dès 2024-01-01 »");
    }

    [Fact]
    public void A_text_that_is_not_there_is_told_once_and_its_quotations_are_not()
    {
        using var folder = new Folder();
        Check(folder, "convention advice-2024 [letter \"a\"; letter \"b\"]\n    uses advice\n")
            .ShouldHaveSingleItem()
            .ShouldStartWith("vocabulary.conv:3:29 CONV0220 the text of `letter` is not there: sources/letter.txt");
    }

    [Fact]
    public void A_text_is_read_again_when_it_changed()
    {
        using var folder = new Folder();
        var texts = SourceTexts.OnDisk();
        folder.Write("sources/letter.txt", "one");
        Check(folder, "convention a [letter \"two\"]\n    uses advice\n", texts).ShouldHaveSingleItem();
        folder.Write("sources/letter.txt", "one two");
        Check(folder, "convention a [letter \"two\"]\n    uses advice\n", texts).ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_cannot_be_read_as_conventions_are_looked_through_all_the_same()
    {
        using var folder = new Folder();
        folder.Write("sources/letter.txt", "one");
        Check(
                folder,
                "convention a [letter \"two\"]\n    uses advice\n\nfunction call [letter \"three\n  fee nonsense\n"
            )
            .ShouldContain(finding => finding.Contains("“two”", StringComparison.Ordinal));
    }

    private static List<string> Check(Folder folder, string convention, SourceTexts? texts = null) =>
        [
            .. new QuotationChecks(texts ?? SourceTexts.OnDisk())
                .Check(
                    Compilation.Create([
                        new SourceText(folder["vocabulary.conv"], Vocabulary),
                        new SourceText(folder["a.conv"], convention),
                    ])
                )
                .Select(one =>
                    $"{Path.GetFileName(one.Place.Source.Path)}:{one.Place.Start.Line}:{one.Place.Start.Column} {one.Code} {one.Message}{(one.Help is null ? "" : $"; {one.Help}")}"
                ),
        ];
}
