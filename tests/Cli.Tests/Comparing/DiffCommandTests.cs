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

    [Fact]
    public void Rules_that_differ_give_status_1_and_the_same_bytes_each_time()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write("rules/draft.conv", Draft(Visits.Convention));
        var data = folder.Write("s.csv", Visits.Sessions);
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--data", data];

        var first = Call.Of(call);

        first.Status.ShouldBe(ExitStatus.SubjectAtFault, first.Error);
        first.Error.ShouldBeEmpty();
        first.Out.ShouldContain("at most {2 → 3} sessions per 12-months");
        first.Out.ShouldContain("decision: refused cap → accepted");
        first.Out.ShouldContain("Everything else is unchanged: proved over all facts");
        first.Out.ShouldNotContain("ada");
        Call.Of([.. call, "--workers", "1"]).Out.ShouldBe(first.Out);
    }

    [Fact]
    public void What_was_approved_stays_approved_until_a_rule_changes_again()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var old = Path.Combine(rules, "2024.conv");
        var draft = folder.Write("rules/draft.conv", Draft(Visits.Convention));
        string[] call = ["diff", old, draft, "--approved", folder["changes.json"]];

        Call.Of([.. call, "--update"]).Status.ShouldBe(ExitStatus.Fine);
        Call.Fine(call).Out.ShouldContain("differences approved.");

        folder.Write(
            "rules/draft.conv",
            Draft(Visits.Convention).Replace("5.00 EUR", "6.00 EUR", StringComparison.Ordinal)
        );
        var again = Call.Of(call);
        again.Status.ShouldBe(ExitStatus.SubjectAtFault);
        again.Error.ShouldContain("that nobody approved");
    }

    [Fact]
    public void A_revision_that_alters_what_was_decided_before_its_day_cannot_be_approved()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var revised = Draft(Visits.Convention)
            .Replace("to 2025-12-31", "to 2025-12-31\n    revised   from 2025-01-01", StringComparison.Ordinal);
        var draft = folder.Write("rules/draft.conv", revised);

        var call = Call.Of(
            "diff",
            Path.Combine(rules, "2024.conv"),
            draft,
            "--approved",
            folder["changes.json"],
            "--update"
        );

        call.Status.ShouldBe(ExitStatus.SubjectAtFault, call.Out);
        call.Error.ShouldContain("which nobody can approve");
        call.Out.ShouldContain("error: retroactive: care-2024 has effect from 2025-01-01");
    }

    [Fact]
    public void Nor_can_it_where_what_it_alters_is_not_proved()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        string With(string many, string revised) =>
            Visits
                .Convention.Replace(
                    "requires   kind is short  else kind",
                    $"requires   kind is short  else kind\n    requires   number of providers is less than {many} else kind",
                    StringComparison.Ordinal
                )
                .Replace("to 2025-12-31", $"to 2025-12-31{revised}", StringComparison.Ordinal);
        var old = folder.Write("rules/old.conv", With("3000000", ""));
        var draft = folder.Write("rules/draft.conv", With("4000000", "\n    revised   from 2025-01-01"));
        File.Delete(Path.Combine(rules, "2024.conv"));
        string[] call = ["diff", old, draft, "--approved", folder["changes.json"]];

        for (var time = 0; time < 2; time++)
        {
            var update = Call.Of([.. call, "--update"]);

            update.Status.ShouldBe(ExitStatus.SubjectAtFault, update.Out);
            update.Out.ShouldContain("not proved");
            update.Error.ShouldContain("which nobody can approve");
        }

        Call.Of(call).Status.ShouldBe(ExitStatus.SubjectAtFault);
    }

    private static string Draft(string convention) =>
        convention.Replace("at most    2 sessions", "at most    3 sessions", StringComparison.Ordinal);

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
    [InlineData("'es'", "a", "b", "--language", "es")]
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
        Call.Of("diff", rules, rules, "--data", folder["rules"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain(": there is no session file in this folder");
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
