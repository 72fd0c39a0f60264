using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary><c>conv translate</c>, and what the shipped translations decide.</summary>
public sealed class TranslateTests
{
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
        Call.Fine("diff", Places.Conventions, Path.Combine(Places.Conventions, code))
            .Out.ShouldContain("Everything is unchanged");
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
