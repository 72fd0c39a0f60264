using System.Text.Json;

namespace Conv.Cli.Tests.Scenarios;

public sealed class TestCommandTests
{
    private const string Failing = """
        scenario "a wrong amount"
            given time 60, born 2000-01-31
            2030-02-01 clinic  => accepted, share 3 EUR

        """;

    [Fact]
    public void Scenarios_that_pass_are_counted_by_file()
    {
        using var club = new ClubFolder();

        var (status, text, error) = club.Conv("test", club.Path);

        error.ShouldBeEmpty();
        text.ShouldContain("CLUB/rules.conv");
        text.ShouldEndWith("1 scenario passed, 0 failed\n");
        status.ShouldBe(0);
    }

    [Theory]
    [InlineData("interpreter")]
    [InlineData("both")]
    public void Either_engine_gives_the_same_results(string engine)
    {
        using var club = new ClubFolder(Failing);

        club.Conv("test", club.Path, "--engine", engine, "--verbose")
            .ShouldBe(club.Conv("test", club.Path, "--verbose"));
    }

    [Fact]
    public void A_failure_shows_in_three_lines_what_was_expected_what_came_and_by_which_rule()
    {
        using var club = new ClubFolder(Failing);

        var (status, text, _) = club.Conv("test", club.Path);

        text.ShouldStartWith(
            """
            FAILED a wrong amount
              expected  share 3.00 EUR  (CLUB/rules.conv:23, 2030-02-01, beneficiary)
              decided   accepted, share 2.50 EUR
              rule      share 2.50 EUR, by: 2.50 EUR  ([house 7] CLUB/rules.conv:14)

            """.ReplaceLineEndings("\n")
        );
        status.ShouldBe(1);
    }

    [Theory]
    [InlineData(
        "time 60",
        "=> refused cap",
        "holds cap: at most 3 hours per calendar year",
        "[house 6] CLUB/rules.conv:10"
    )]
    [InlineData("time 60", "=> fee 11 EUR", "10 EUR * granted hours", "")]
    [InlineData("time 240", "=> accepted, granted 4", "granted 3", "CLUB/rules.conv:10")]
    public void Whatever_is_expected_the_rule_that_decided_is_named(
        string given,
        string expected,
        string rule,
        string place
    )
    {
        using var club = new ClubFolder(
            $"scenario \"another\"\n    given {given}, born 2000-01-31\n    2030-02-01 clinic  {expected}\n"
        );

        var by = club.Conv("test", club.Path)
            .Out.Split('\n')
            .First(line => line.StartsWith("  rule ", StringComparison.Ordinal));

        by.ShouldContain(rule);
        by.ShouldContain(place);
    }

    [Fact]
    public void Of_several_rules_that_refuse_the_one_that_nobody_expected_is_named()
    {
        using var club = new ClubFolder();
        club.Add(
            "pool.conv",
            """
            convention rules-2032 uses club in force from 2032-01-01 to 2032-12-31
            function pool registers beneficiaries
                requires time is at least 60 else empty
                at most 1 session per calendar year
                fee 9 EUR
                share 1 EUR
            scenario "too short, and one too many"
                given time 60, born 2000-01-31
                2032-02-01 pool  => accepted
                2032-02-08 pool with time 30  => refused empty

            """
        );

        var text = club.Conv("test", club.Path).Out;

        text.ShouldContain("decided   refused empty and cap");
        text.ShouldContain("rule      fails cap: at most 1 session per calendar year");
    }

    [Fact]
    public void Where_another_convention_is_expected_the_one_that_takes_the_session_is_named()
    {
        using var club = new ClubFolder(
            """
            scenario "an old one"
                given time 60, born 2000-01-31
                2030-02-01 clinic  => under rules-2029

            """
        );
        club.Add(
            "old.conv",
            "convention rules-2029 uses club in force from 2029-01-01 to 2029-12-31 function clinic registers beneficiaries fee 9 EUR share 1 EUR\n"
        );

        club.Conv("test", club.Path).Out.ShouldContain("rules-2030, which takes this session  (CLUB/rules.conv:1)");
    }

    [Fact]
    public void What_fails_every_week_is_told_once()
    {
        using var club = new ClubFolder(
            """
            scenario "three times wrong"
                given time 60, born 2000-01-31
                2030-02-01 clinic, 3 times every 7 days  => share 3 EUR

            """
        );

        var text = club.Conv("test", club.Path).Out;

        text.ShouldContain("and 2 more of this line");
        text.Split('\n').Count(line => line.StartsWith("  expected", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_failure_shows_with_verbose_the_line_what_was_decided_and_why()
    {
        using var club = new ClubFolder(Failing);

        var (status, text, _) = club.Conv("test", club.Path, "--verbose");

        text.ShouldContain("FAILED a wrong amount");
        text.ShouldContain("at CLUB/rules.conv:23:24");
        text.ShouldContain("2030-02-01 clinic  => accepted, share 3 EUR\n   |                        ^^^^^^^^");
        text.ShouldContain("    expected  share 3.00 EUR\n    decided   accepted, share 2.50 EUR\n");
        text.ShouldContain("share 2.50 EUR, by: 2.50 EUR  ([house 7] CLUB/rules.conv:");
        text.ShouldContain("18 years from born are completed on 2018-01-31");
        text.ShouldEndWith("1 scenario passed, 1 failed\n");
        status.ShouldBe(1);
    }

    [Fact]
    public void A_filter_picks_titles_in_upper_or_lower_case_and_must_find_one()
    {
        using var club = new ClubFolder(Failing);

        club.Conv("test", club.Path, "--filter", "THREE HOURS").Status.ShouldBe(0);
        var (status, _, error) = club.Conv("test", club.Path, "--filter", "four");

        status.ShouldBe(2);
        error.ShouldContain("no title of a scenario contains four");
    }

    [Fact]
    public void Json_says_the_same_to_a_program()
    {
        using var club = new ClubFolder(Failing);

        var (status, text, _) = club.Conv("test", club.Path, "--json", "--verbose", "--coverage");

        status.ShouldBe(1);
        var root = JsonDocument.Parse(text).RootElement;
        root.GetProperty("passed").GetInt32().ShouldBe(1);
        root.GetProperty("failed").GetInt32().ShouldBe(1);
        var failed = root.GetProperty("scenarios")[1];
        var mismatch = failed.GetProperty("mismatches")[0];
        mismatch.GetProperty("expected").GetString().ShouldBe("share 3.00 EUR");
        mismatch.GetProperty("decided").GetString().ShouldBe("accepted, share 2.50 EUR");
        mismatch.GetProperty("date").GetString().ShouldBe("2030-02-01");
        failed.GetProperty("acts")[0].GetProperty("decided").GetArrayLength().ShouldBe(2);
        var points = root.GetProperty("coverage").GetProperty("points").EnumerateArray().ToList();
        points.Count.ShouldBe(root.GetProperty("coverage").GetProperty("all").GetProperty("total").GetInt32());
        points
            .First(point => point.GetProperty("what").GetString() == "2 counted before")
            .GetProperty("scenarios")[0]
            .GetString()
            .ShouldBe("three hours a year");
    }

    [Fact]
    public void The_scenarios_of_the_shipped_conventions_pass()
    {
        using var club = new ClubFolder();

        var (status, text, error) = club.Conv("test", Path.Combine(RepositoryFiles.Root, "conventions"));

        error.ShouldBeEmpty();
        text.ShouldContain(" scenarios passed, 0 failed");
        status.ShouldBe(0);
    }
}
