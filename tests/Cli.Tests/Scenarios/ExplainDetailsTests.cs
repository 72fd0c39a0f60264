using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Scenarios;

/// <summary>What an explanation says of windows, categories, ceilings and sessions that nobody takes.</summary>
public sealed class ExplainDetailsTests
{
    private const string Vocabulary = """
        vocabulary care
        facts of the session
            visit    identity
            held     date of the session
            act      function
            team     identifier
            kind     one of short or long
            ordered  date
        facts of the provider
            nurse    identity
        facts of the beneficiary
            patient  identity
            born     date of birth
        reason not-in-force  when not in force
        reason alone         when nobody is registered
        reason cap           when cap reached

        """;

    private const string Rules = """
        convention care-2024
            uses      care
            in force  from 2024-01-01 to 2024-12-31

        category size is tiny or big
            means tiny when kind is short
                  otherwise big

        function visit
            registers  beneficiaries
            at most    20 sessions per 10 years from ordered for each team
            fee        20 EUR
            share      5 EUR when size is tiny, otherwise 3 EUR
            share at most 9 EUR per calendar year

        function check
            registers  beneficiaries
            fee        20 EUR
            share      0 EUR

        """;

    private const string Later = """
        convention care-2026
            uses      care
            in force  from 2026-01-01 to 2026-12-31

        function visit
            registers  beneficiaries
            fee        20 EUR
            share      5 EUR

        """;

    private const string Sessions = """
        visit,held,act,team,kind,ordered,nurse,patient,born
        v1,2024-03-01,visit,north,short,2023-05-15,n1,ada,1980-05-02
        v2,2024-03-02,visit,south,long,2023-05-15,n2,ada,1980-05-02
        v3,2024-03-03,visit,north,short,2023-05-15,n1,ada,1980-05-02
        v3,,,,,,,bob,1990-01-31
        v4,2025-06-13,visit,north,short,2023-05-15,n1,ada,1980-05-02
        v5,2024-04-01,visit,north,short,,n1,ada,1980-05-02

        """;

    [Fact]
    public void A_window_from_a_date_fact_ends_where_its_period_ends()
    {
        var text = Explained();

        text.ShouldContain("window from 2023-05-15 to 2033-05-14");
        text.ShouldNotContain("window from 2023-05-15 to 2024");
    }

    [Fact]
    public void A_category_is_told_by_its_value_and_a_ceiling_in_words()
    {
        var text = Explained();

        text.ShouldContain("kind = short, size = tiny");
        text.ShouldContain("kind = long, size = big");
        text.ShouldContain("left under the ceiling (share at most 9 EUR per calendar year) = 4.00");
        text.ShouldNotContain("left_under_ceiling");
    }

    [Fact]
    public void A_session_that_no_convention_takes_says_who_takes_such_sessions_when()
    {
        Explained()
            .ShouldContain(
                "fails not-in-force: no convention takes visit on 2025-06-13: "
                    + "care-2024 takes sessions from 2024-01-01 to 2024-12-31; care-2026 takes sessions from 2026-01-01 to 2026-12-31"
            );
    }

    [Fact]
    public void Money_that_is_counted_is_told_in_euros_everywhere()
    {
        using var folder = new Folder();
        var (rules, input) = Write(folder);

        var json = Call.Of("explain", rules, "--input", input, "--beneficiary", "ada", "--session", "v1", "--json").Out;

        using var document = JsonDocument.Parse(json);
        document
            .RootElement.GetProperty("sessions")[0]
            .GetProperty("counters")
            .EnumerateArray()
            .Where(counter => counter.GetProperty("counter").GetString()!.Contains("shares", StringComparison.Ordinal))
            .Select(counter => counter.GetProperty("after").GetDecimal())
            .ShouldBe([5m]);
    }

    [Fact]
    public void A_trajectory_becomes_a_scenario_that_passes_where_it_is_pasted()
    {
        using var folder = new Folder();
        var (rules, input) = Write(folder);

        var scenario = Call.Fine("explain", rules, "--input", input, "--beneficiary", "ada", "--scenario").Out;

        foreach (var name in new[] { "ada", "bob", "n1", "n2", "north", "south", "v1" })
        {
            scenario.Split((char[])[' ', ',', '\n'], StringSplitOptions.None).ShouldNotContain(name);
        }

        scenario.ShouldContain("    2024-03-01 visit");
        scenario.ShouldContain("accepted, share 5.00 EUR");
        scenario.ShouldContain("refused not-in-force");
        scenario.ShouldContain("  => rejected");
        File.AppendAllText(folder["rules/2024.conv"], "\n" + scenario);
        Call.Fine("test", rules).Out.ShouldContain("1 scenario passed, 0 failed");
    }

    [Fact]
    public void A_row_of_changes_becomes_a_scenario_up_to_its_session()
    {
        using var folder = new Folder();
        var (rules, input) = Write(folder);
        var changes = folder.Write(
            "changes.csv",
            """
            kind,session,person,function,old_decision
            attendance,v2,ada,visit,accepted
            payment,v2,n2,visit,accepted

            """
        );

        var scenario = Call.Fine("explain", rules, "--input", input, "--row", $"{changes}:2", "--scenario").Out;

        scenario.ShouldContain("2024-03-02 visit");
        scenario.ShouldNotContain("2024-03-03");
        foreach (
            var (row, why) in new[]
            {
                (":3", "no attendance"),
                (":9", "no such line"),
                ("", "write FILE:LINE"),
                (":1", "header"),
            }
        )
        {
            Call.Of("explain", rules, "--input", input, "--row", changes + row, "--scenario")
                .Complaint(ExitStatus.WrongCall)
                .ShouldContain(why);
        }

        Call.Of("explain", rules, "--input", input, "--scenario")
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("--row");
    }

    private static string Explained()
    {
        using var folder = new Folder();
        var (rules, input) = Write(folder);
        return Call.Of("explain", rules, "--input", input, "--beneficiary", "ada").Out;
    }

    private static (string Rules, string Input) Write(Folder folder)
    {
        folder.Write("rules/care.conv", Vocabulary);
        folder.Write("rules/2024.conv", Rules);
        folder.Write("rules/2026.conv", Later);
        return (folder["rules"], folder.Write("sessions.csv", Sessions));
    }
}
