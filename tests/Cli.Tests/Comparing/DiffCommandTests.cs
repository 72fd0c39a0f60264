using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Comparing;

public sealed class DiffCommandTests
{
    [Fact]
    public void The_help_says_what_the_statuses_mean_and_ends_with_examples()
    {
        var help = Call.Fine("diff", "--help").Out;

        help.ShouldContain("Exit status 0: nothing differs, or all that differs is approved. 1: something differs.");
        help.ShouldContain("FOLDER:CONVENTION");
        help.ShouldContain("Examples:\n  conv diff ");
    }

    [Fact]
    public void The_same_rules_do_not_differ()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        Call.Fine("diff", rules, rules).Out.ShouldContain("Nothing changes: no rule differs;");
        Call.Fine("diff", rules, rules, "--data", folder.Write("s.csv", Visits.Sessions), "--output", folder["out"])
            .Out.ShouldContain("on the data no row differs");
        folder.Read("out").Keys.ShouldBe(["changes.csv", "diff.json"]);
    }

    [Theory]
    [InlineData("Required argument missing", "a")]
    [InlineData("c is one argument too many", "a", "b", "c")]
    [InlineData("there is no option --fromat (did you mean --format?)", "a", "--fromat", "json")]
    [InlineData("'yaml'", "a", "b", "--format", "yaml")]
    [InlineData("--json: --format says something else", "a", "b", "--json", "--format", "sarif")]
    [InlineData("'roof'", "a", "b", "--only", "roof")]
    [InlineData("--only data: there is no session file", "a", "b", "--only", "data")]
    [InlineData("--data: --only leaves the data out", "a", "b", "--only", "structure", "--data", "s.csv")]
    [InlineData("--html: the page shows every layer", "a", "b", "--only", "structure", "--html", "d.html")]
    [InlineData("--update: there is no list to write", "a", "b", "--update")]
    [InlineData("--show: a whole number from 1", "a", "b", "--show", "0")]
    [InlineData("--workers: a whole number from 1", "a", "b", "--workers", "-1")]
    [InlineData("'de'", "a", "b", "--language", "de")]
    [InlineData("--data nowhere.csv: there is no such file", "a", "b", "--data", "nowhere.csv")]
    [InlineData("--approved nowhere.json: there is no such file", "a", "b", "--approved", "nowhere.json")]
    [InlineData("--junit x: --sarif names the same file", "a", "b", "--sarif", "x", "--junit", "x")]
    [InlineData(
        "--output o/../x/diff.json: --html names the same file",
        "a",
        "b",
        "--html",
        "x/diff.json",
        "--output",
        "o/../x"
    )]
    [InlineData("an empty name", "a", "b", "--data", "")]
    public void A_wrong_call_gives_status_2_and_one_line(string complaint, params string[] args)
    {
        Call.Of(["diff", .. args]).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }

    [Fact]
    public void A_file_that_is_no_session_file_is_at_fault()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var data = folder.Write("s.csv", "a,b\n1,2\n");

        Call.Of("diff", rules, rules, "--data", data).Complaint(ExitStatus.SubjectAtFault).ShouldContain("s.csv: ");
        Call.Of("diff", rules, rules, "--data", folder.Path)
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain(": a folder");
    }

    [Fact]
    public void Where_nothing_can_be_written_is_a_wrong_call()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var file = folder.Write("file", "");

        foreach (var option in new[] { "--sarif", "--junit", "--html", "--output", "--approved" })
        {
            string[] update = option == "--approved" ? ["--update"] : [];
            Call.Of(["diff", rules, rules, option, Path.Combine(file, "x"), .. update])
                .Complaint(ExitStatus.WrongCall)
                .ShouldContain($"{option} {Path.Combine(file, "x")}");
        }
    }
}
