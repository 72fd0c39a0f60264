using System.Text.Json;

namespace Conv.Cli.Tests.Scenarios;

public sealed class ExplainCommandTests
{
    private const string Sessions = """
        visit,date,act,time,coach,member,born
        V1,2030-01-10,clinic,150,Kim,Ada,2000-01-31
        V2,2030-01-12,clinic,180,Kim,Ada,2000-01-31
        V2,,,,Lou,Bo,2020-01-31
        V3,2030-01-14,clinic,60,Kim,Ada,2000-01-31
        V4,2030-01-15,clinic,sixty,Kim,Ada,2000-01-31
        V5,2030-01-15,clinic,60,Kim,Bo,2020-01-31

        """;

    [Fact]
    public void A_trajectory_is_told_session_by_session_with_numbers_and_sources()
    {
        using var club = new ClubFolder();
        var input = club.Add("sessions.csv", Sessions);

        var (_, text, error) = club.Conv("explain", club.Path, "--input", input, "--beneficiary", "Ada");

        error.ShouldBeEmpty();
        text.ShouldStartWith("Ada: 3 sessions, 2 accepted, 1 refused, shares 5.00 EUR\n");
        text.ShouldContain(
            "2030-01-12 clinic under rules-2030: accepted, share 2.50 EUR; session V2, line 3, 1 other attending\n"
        );
        text.ShouldContain(" = 2 before; window from 2030-01-10 to 2030-12-31  (CLUB/rules.conv:10)");
        text.ShouldContain(": 2 before, 3 now; window from 2030-01-10 to 2030-12-31");
        text.ShouldContain("fee of Lou: 30.00 EUR");
        text.ShouldContain("  fails cap: at most 3 hours per calendar year");
        text.ShouldContain("  payment of Kim: refused cap");
        text.ShouldNotContain("Bo", Case.Sensitive);
    }

    [Fact]
    public void The_compiled_conventions_decide_as_well_where_they_are_asked_to()
    {
        using var club = new ClubFolder();
        var input = club.Add("sessions.csv", Sessions);
        const string agreed =
            "Decided by the compiled conventions; the reference interpreter, which explains, decides the same\n";

        var (_, both, _) = club.Conv(
            "explain",
            club.Path,
            "--input",
            input,
            "--beneficiary",
            "Ada",
            "--engine",
            "both"
        );
        var (_, alone, _) = club.Conv("explain", club.Path, "--input", input, "--beneficiary", "Ada");

        both.ShouldContain(agreed);
        both.Replace(agreed, "", StringComparison.Ordinal).ShouldBe(alone);
    }

    [Fact]
    public void Rejected_lines_of_the_sessions_are_listed_and_the_status_says_so()
    {
        using var club = new ClubFolder();
        var input = club.Add("sessions.csv", Sessions);

        var (status, text, _) = club.Conv("explain", club.Path, "--input", input, "--beneficiary", "Ada");

        text.ShouldContain("Rejected: 1 line\n  line 6  session V4  time  not a whole number\n");
        status.ShouldBe(1);
        club.Conv("explain", club.Path, "--input", input, "--beneficiary", "Bo").Status.ShouldBe(0);
    }

    [Fact]
    public void One_session_is_shown_as_it_is_after_those_before_it()
    {
        using var club = new ClubFolder();
        var input = club.Add("sessions.csv", Sessions);

        var (status, text, _) = club.Conv(
            "explain",
            club.Path,
            "--input",
            input,
            "--beneficiary",
            "Ada",
            "--session",
            "V3",
            "--json"
        );

        status.ShouldBe(0);
        var session = JsonDocument.Parse(text).RootElement.GetProperty("sessions").EnumerateArray().Single();
        session.GetProperty("decision").GetString().ShouldBe("refused");
        session.GetProperty("reasons")[0].GetString().ShouldBe("cap");
        var condition = session
            .GetProperty("conditions")
            .EnumerateArray()
            .Single(one => !one.GetProperty("holds").GetBoolean());
        condition.GetProperty("counts")[0].GetProperty("before").GetInt64().ShouldBe(3);
        condition.GetProperty("citations")[0].GetString().ShouldBe("house 6");
        condition.GetProperty("at").GetInt32().ShouldBe(10);
    }

    [Theory]
    [InlineData("Cy", null, 1, "CLUB/sessions.csv names no beneficiary Cy")]
    [InlineData("ada", null, 1, "CLUB/sessions.csv names no beneficiary ada")]
    [InlineData("Ada", "V5", 1, "--session: Ada attends no session V5")]
    [InlineData("Ada", "V9", 1, "--session: Ada attends no session V9")]
    public void What_the_file_does_not_hold_is_said(string member, string? session, int expected, string message)
    {
        using var club = new ClubFolder();
        var input = club.Add("sessions.csv", Sessions);
        string[] chosen = session is null ? [] : ["--session", session];

        var (status, text, error) = club.Conv([
            "explain",
            club.Path,
            "--input",
            input,
            "--beneficiary",
            member,
            .. chosen,
        ]);

        status.ShouldBe(expected);
        text.ShouldBeEmpty();
        error.ShouldBe($"conv explain: {message}\n");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_call()
    {
        using var club = new ClubFolder();

        var (status, _, error) = club.Conv("explain", club.Path, "--input", "nowhere.csv", "--beneficiary", "Ada");

        status.ShouldBe(2);
        error.ShouldContain("--input nowhere.csv: there is no such file");
    }

    [Fact]
    public void The_engines_agree_on_somebody_in_a_group_of_the_shipped_sample()
    {
        using var club = new ClubFolder();
        var conventions = Path.Combine(RepositoryFiles.Root, "conventions");
        var sample = Path.Combine(conventions, "samples", "sessions.csv");
        var header = File.ReadLines(sample).First().Split(',');
        var column = Array.IndexOf(header, "beneficiary");
        var shared = File.ReadLines(sample)
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[column].Length > 0)
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .First(lines => lines.Select(cells => cells[column]).Distinct(StringComparer.Ordinal).Count() > 3);

        string[] call = ["explain", conventions, "-i", sample, "-b", shared.First()[column]];
        var (_, text, _) = club.Conv([.. call, "--engine", "both"]);

        var agreed = text.Split('\n').First(line => line.EndsWith("decides the same", StringComparison.Ordinal));
        text.Replace(agreed + "\n", "", StringComparison.Ordinal).ShouldBe(club.Conv(call).Out);
        text.ShouldContain("others attending");
    }
}
