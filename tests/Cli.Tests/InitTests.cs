using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>A new folder is whole: it checks, tests and runs without a finding, in each language.</summary>
public sealed class InitTests
{
    private static readonly string[] All = ["en", "fr", "nl", "de"];

    public static TheoryData<string> Languages => [.. All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_written_checks_tests_runs_and_is_laid_out(string language)
    {
        using var folder = new Folder();
        var rules = folder["care"];

        Call.Fine("init", rules, "--language", language).Out.ShouldContain("vocabulary.conv");

        Call.Fine("check", rules, "--warnings-as-errors", "--language", "en").Out.ShouldStartWith("no findings: ");
        Call.Fine("test", rules, "--engine", "both", "--language", "en")
            .Out.ShouldEndWith("4 scenarios passed, 0 failed\n");
        Call.Of("fmt", rules, "--check").Status.ShouldBe(ExitStatus.Fine);
        var sessions = Path.Combine(rules, "sessions.csv");
        Call.Fine("run", rules, "--input", sessions, "--output", folder["decided"], "--language", "en")
            .Out.ShouldContain("5 sessions of 2 beneficiaries");
        File.ReadAllLines(folder["decided/rejects.csv"]).Length.ShouldBe(1);
    }

    [Fact]
    public void Each_language_has_labels_of_its_own()
    {
        using var folder = new Folder();
        var texts = All.Select(language =>
        {
            Call.Fine("init", folder[language], "--language", language);
            return File.ReadAllText(folder[$"{language}/vocabulary.conv"]);
        });

        texts.Distinct(StringComparer.Ordinal).Count().ShouldBe(All.Length);
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        using var folder = new Folder();
        folder.Write("care/sessions.csv", "mine");

        Call.Of("init", folder["care"]).Complaint(ExitStatus.WrongCall).ShouldContain("nothing is written over");

        File.ReadAllText(folder["care/sessions.csv"]).ShouldBe("mine");
        File.Exists(folder["care/vocabulary.conv"]).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_with_conventions_of_its_own_is_left_alone()
    {
        using var folder = new Folder();
        folder.Write("care/other.conv", "vocabulary other\n");

        Call.Of("init", folder["care"]).Complaint(ExitStatus.WrongCall).ShouldContain("other.conv");
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        using var folder = new Folder();
        folder.Write("care", "a file");

        Call.Of("init", folder["care"]).Complaint(ExitStatus.WrongCall).ShouldContain("the folder cannot be made");
    }
}
