using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;

namespace Conv.Compiler.Tests.Translating;

/// <summary>Files in French, Dutch and German.</summary>
public sealed class TranslatorTests
{
    private static readonly string[] Codes = ["fr", "nl", "de"];

    private static readonly string[] Folders =
    [
        "conventions",
        .. Directory
            .GetDirectories(Path.Combine(RepositoryFiles.Root, "conventions", "examples"))
            .Select(folder => Path.GetRelativePath(RepositoryFiles.Root, folder))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Translated
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in Folders)
            {
                foreach (var code in Codes)
                {
                    data.Add(folder, code);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void Every_word_of_the_grammar_is_in_a_phrase(string code)
    {
        var said = FileLanguages.Find(code)!.Phrases.SelectMany(phrase => phrase.Tokens).Select(item => item.Word);

        Enumerable
            .Range(1, ConvLexer.BAD)
            .Select(TokenNames.Word)
            .Where(word => word is not null && char.IsLetter(word[0]))
            .Except(said)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void There_and_back_gives_the_same_bytes_and_one_tree(string folder, string code)
    {
        var sources = Folder(folder);
        var names = NameForms.OfFiles(sources);
        foreach (var source in sources)
        {
            var there = new SourceText(source.Path, Translator.Translate(source, names, code));
            var (file, findings) = SyntaxParser.Parse(there, names);

            findings.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
            LaidOut.Tree(there, file).ShouldBe(LaidOut.Tree(source, SyntaxParser.Parse(source, names).File));
            Translator.Translate(there, names, "en").ShouldBe(source.Text);
            // Every phrase is said in the language; comments may have backquotes of their own.
            there
                .Text.Split('\n')
                .Where(line => !line.TrimStart().StartsWith('#'))
                .ShouldAllBe(line => !line.Contains('`', StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("fr", "samedi ou dimanche")]
    [InlineData("nl", "zaterdag of zondag")]
    [InlineData("de", "Samstag oder Sonntag")]
    public void Days_of_the_week_are_words_of_the_language(string code, string words)
    {
        var source = new SourceText(
            "weekend.conv",
            """
            convention weekend
                uses      words
                in force  from 2024-01-01

            condition weekend
                means weekday of date is saturday or sunday

            """
        );
        var there = Translator.Translate(source, NameForms.None, code);

        there.ShouldContain(words);
        Translator
            .Translate(new SourceText(source.Path, there), NameForms.None, "en")
            .ShouldContain("saturday or sunday");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void The_shipped_translations_are_what_translate_prints(string code)
    {
        var sources = Folder("conventions");
        var names = NameForms.OfFiles(sources);

        Folder($"conventions/{code}")
            .Select(source => (Path.GetFileName(source.Path), source.Text))
            .ShouldBe(
                sources.Select(source => (Path.GetFileName(source.Path), Translator.Translate(source, names, code)))
            );
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void A_translation_alone_turns_back_into_the_shipped_files(string code)
    {
        var sources = Folder($"conventions/{code}");
        var names = NameForms.OfFiles(sources);

        sources
            .Select(source => Translator.Translate(source, names, "en"))
            .ShouldBe(Folder("conventions").Select(source => source.Text));
        Compilation
            .Create([.. sources])
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr", "au plus 8 séances individuelles par 12-mois pour adulte")]
    [InlineData("fr", "au plus 5 séances de groupe par 12-mois pour adulte")]
    [InlineData("nl", "ten hoogste 8 individuele zittingen per 12-maanden voor volwassene")]
    [InlineData("nl", "ten hoogste 5 groepszittingen per 12-maanden voor volwassene")]
    [InlineData("de", "höchstens 8 Einzelsitzungen pro 12-Monate für Erwachsener")]
    [InlineData("de", "höchstens 5 Gruppensitzungen pro 12-Monate für Erwachsener")]
    public void Sessions_stand_in_the_order_of_the_language(string code, string sentence)
    {
        var sources = Folder("conventions");
        var names = NameForms.OfFiles(sources);

        string.Join(
                ' ',
                sources
                    .SelectMany(source => Translator.Translate(source, names, code).Split('\n'))
                    .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            )
            .ShouldContain(sentence);
    }

    [Fact]
    public void A_finding_in_a_french_file_points_to_the_french_words()
    {
        var sources = Folder("conventions/fr")
            .ConvertAll(source => new SourceText(
                source.Path,
                source.Text.Replace(
                    "20 séances individuelles par 12-mois",
                    "20 séances individuels par 12-mois",
                    StringComparison.Ordinal
                )
            ));
        var finding = Compilation.Create([.. sources]).Diagnostics.First(finding => finding.Severity == Severity.Error);

        finding.Place.Text.ShouldBe("individuels");
        finding.Place.Source.LineAt(finding.Place.Start.Line).ShouldContain("20 séances individuels par 12-mois");
    }

    [Fact]
    public void A_word_of_the_language_that_is_a_name_stands_in_quotes_there()
    {
        var source = new SourceText(
            "a.conv",
            "convention c\n\namount plafond\n    5 EUR\n\namount honoraire\n    5 EUR\n"
        );
        var there = Translator.Translate(source, NameForms.None, "fr");

        there.ShouldContain("montant 'plafond'");
        Translator.Translate(new SourceText("a.conv", there), NameForms.None, "en").ShouldBe(source.Text);
    }

    [Fact]
    public void Words_that_the_author_breaks_apart_stay_apart()
    {
        var source = new SourceText(
            "a.conv",
            "convention c\n\nrules for f\n    at # not\n        most 5 sessions per day\n"
        );
        var laidOut = new SourceText(source.Path, Formatter.Format(source, SyntaxParser.Parse(source).File));
        var there = Translator.Translate(laidOut, NameForms.None, "fr");

        Translator.Translate(new SourceText("a.conv", there), NameForms.None, "en").ShouldBe(laidOut.Text);
    }

    private static List<SourceText> Folder(string folder) =>
        [
            .. Directory
                .GetFiles(Path.Combine(RepositoryFiles.Root, folder), "*.conv")
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceText(file, File.ReadAllText(file))),
        ];
}
