using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary><c>conv translate</c>, and what the shipped translations decide.</summary>
public sealed class TranslateTests
{
    private static readonly string[] Help = ["help", "aide", "hulp", "Hilfe"];

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void A_translation_decides_the_same_rows(string code)
    {
        using var folder = new Folder();
        var sessions = Path.Combine(Places.Conventions, "samples", "sessions.csv");
        Call.Fine("run", Places.Conventions, "--input", sessions, "--output", folder["en"]);
        Call.Fine("run", Path.Combine(Places.Conventions, code), "--input", sessions, "--output", folder[code]);

        var expected = folder.Read("en");
        foreach (var (name, text) in folder.Read(code).Where(file => file.Key != "run.json"))
        {
            text.ShouldBe(expected[name], name);
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void A_translation_differs_in_nothing(string code)
    {
        Call.Fine("diff", Places.Conventions, Path.Combine(Places.Conventions, code), "--language", "en")
            .Out.ShouldContain("Everything is unchanged");
    }

    [Theory]
    [InlineData(
        "fr",
        "garantie \"x\"\n    pour soins: intervention personnelle est 0 EUR",
        "pas exact : acceptée, honoraire",
        "scénario"
    )]
    [InlineData(
        "nl",
        "waarborg \"x\"\n    voor zorg: persoonlijk aandeel gelijk aan 0 EUR",
        "klopt niet: aanvaard, honorarium",
        "scenario"
    )]
    [InlineData(
        "de",
        "Zusicherung \"x\"\n    für Versorgung: Eigenanteil gleich 0 EUR",
        "nicht zu: angenommen, Honorar",
        "Szenario"
    )]
    public void What_is_found_in_a_file_is_said_and_shown_in_its_language(
        string code,
        string claim,
        string said,
        string shown
    )
    {
        using var folder = new Folder();
        foreach (var file in Directory.GetFiles(Path.Combine(Places.Conventions, code), "*.conv"))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        var text = File.ReadAllText(folder["2024.conv"]);
        folder.Write("2024.conv", $"{text}\n{claim}\n");
        var check = Call.Of("check", folder.Path);

        check.Status.ShouldBe(1);
        check.Out.ShouldContain(said);
        var example = check
            .Out.Split('\n')
            .SkipWhile(line => !line.EndsWith($"{shown} \"x\"", StringComparison.Ordinal))
            .TakeWhile(line => !Help.Any(word => line.Contains($" {word}", StringComparison.Ordinal)))
            .Select(line => line[line.IndexOf('|', StringComparison.Ordinal)..].TrimStart('|'));
        folder.Write("2024.conv", $"{text}\n{string.Join('\n', example)}\n");
        Call.Fine("test", folder.Path).Out.ShouldContain("134");
    }

    [Fact]
    public void A_file_is_printed_in_another_language()
    {
        using var folder = new Folder();
        var words = folder.Write(
            "words.conv",
            "vocabulary words\n\nreason late (fr tard) \"too late\"\nreason full  when cap reached  # the last\n"
        );
        var french = Call.Fine("translate", words, "--to", "fr").Out;

        french.ShouldBe(
            "vocabulaire words\n\nmotif tard (= late) \"too late\"\nmotif full  si le plafond est atteint  # the last\n"
        );
        Call.Fine("translate", folder.Write("mots.conv", french), "--to", "en").Out.ShouldBe(File.ReadAllText(words));
    }

    [Fact]
    public void A_language_that_is_none_and_a_file_with_errors_are_told()
    {
        using var folder = new Folder();
        var words = folder.Write("words.conv", "vocabulary words reasn late\n");

        Call.Of("translate", words, "--to", "it").Complaint(ExitStatus.WrongCall).ShouldContain("`it`");
        Call.Of("translate", words, "--to", "fr").Error.ShouldContain("error CONV01");
    }

    [Fact]
    public void Two_names_with_one_form_are_not_written_as_one()
    {
        using var folder = new Folder();
        var words = folder.Write("words.conv", "vocabulary words\n\nreason late (fr tard)\nreason slow (fr tard)\n");

        Call.Of("translate", words, "--to", "fr").Complaint(ExitStatus.SubjectAtFault).ShouldContain("`slow`");
    }
}
