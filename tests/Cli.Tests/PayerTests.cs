using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Payers beside the insurer and the beneficiary, in every file that has rows of decisions or sums of them.</summary>
public sealed class PayerTests
{
    private const string Header = "session,date,care,town,price,provider,patient,insured,detained\n";

    private const string Sessions =
        Header
        + """
            o1,2025-02-03,osteopathy,north,,p1,ada,yes,no
            o2,2025-02-04,osteopathy,north,,p1,bob,yes,yes
            g1,2025-02-05,glasses,north,200.00,p2,ada,yes,no

            """;

    [Fact]
    public void Rows_have_a_column_for_each_payer_behind_the_share()
    {
        using var folder = new Folder();
        var call = Run(folder, Sessions, "decided");

        var files = folder.Read("decided");
        files["attendances.csv"]
            .ShouldBe(
                """
                session,patient,convention,decision,reasons,exceptional,share,fund,state
                o1,ada,shared-costs-2025,accepted,,no,14.00,10.00,0.00
                o2,bob,shared-costs-2025,accepted,,no,0.00,10.00,14.00
                g1,ada,shared-costs-2025,accepted,,no,20.00,75.00,0.00

                """
            );
        files["budgets.csv"].ShouldContain("2025,care,,2025-02,153.00,");
        files["budgets.csv"].ShouldContain("2025,prisons,,2025-02,14.00,");
        files["monitors.csv"].ShouldContain("fund-per-session,north,2025,,95.00,3,40.00,no");
        call.Out.ShouldContain("  fund");
        using var report = JsonDocument.Parse(files["run.json"]);
        var totals = report.RootElement.GetProperty("totals");
        totals
            .GetProperty("payers")
            .EnumerateArray()
            .Select(payer => $"{payer.GetProperty("payer")} {payer.GetProperty("paid")}")
            .ShouldBe(["fund 95.00", "state 14.00"]);
        (
            totals.GetProperty("fees").GetDecimal() - totals.GetProperty("shares").GetDecimal() - 95.00m - 14.00m
        ).ShouldBe(totals.GetProperty("insurer").GetDecimal());
    }

    [Fact]
    public void Where_no_payer_is_named_nothing_is_said_of_any()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));

        var files = folder.Read("decided");
        files["attendances.csv"].Split('\n')[0].ShouldEndWith(",exceptional,share");
        files["run.json"].ShouldNotContain("payers");
    }

    [Fact]
    public void A_correction_says_what_is_to_be_settled_with_each_payer()
    {
        using var folder = new Folder();
        Run(folder, Sessions, "decided");
        var input = folder["sessions.csv"];
        var call = Run(
            folder,
            Sessions.Replace("p1,ada,yes,no", "p1,ada,yes,yes", StringComparison.Ordinal),
            "corrected",
            "--previous",
            folder["decided"],
            "--previous-input",
            input
        );

        var files = folder.Read("corrected");
        files["corrections.csv"]
            .ShouldBe(
                """
                kind,session,person,old_decision,old_reasons,old_exceptional,old_amount,new_decision,new_reasons,new_exceptional,new_amount,difference,why,cause_session,changed_facts,old_fund,new_fund,old_state,new_state
                attendance,o1,ada,accepted,,no,14.00,accepted,,no,0.00,-14.00,changed,o1,detained,10.00,10.00,0.00,14.00

                """
            );
        files["settlements.csv"]
            .ShouldBe(
                "kind,person,paid,due,difference\nbeneficiary,ada,34.00,20.00,-14.00\npayer,state,14.00,28.00,14.00\n"
            );
        call.Out.ShouldContain("  state");
    }

    [Fact]
    public void Two_versions_differ_in_what_a_payer_pays_proved_and_on_the_data()
    {
        using var folder = new Folder();
        var files = Directory.GetFiles(Scheme).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        foreach (var (name, text) in files)
        {
            folder.Write(
                Path.Combine("new", name),
                text.Replace("75 EUR and the rest", "80 EUR and the rest", StringComparison.Ordinal)
                    .Replace("pays at most 75 EUR", "pays at most 80 EUR", StringComparison.Ordinal)
                    .Replace("fund 75 EUR, insurer 105 EUR", "fund 80 EUR, insurer 100 EUR", StringComparison.Ordinal)
            );
        }

        folder.Write("sessions.csv", Sessions);
        var call = Call.Of(
            "diff",
            Scheme,
            folder["new"],
            "--data",
            folder["sessions.csv"],
            "--output",
            folder["compared"]
        );

        call.Out.ShouldContain("In glasses other payers pay more");
        call.Out.ShouldContain("other payers");
        var rows = folder.Read("compared")["changes.csv"].Split('\n');
        rows[0].ShouldEndWith(",cause,direct,old_fund,new_fund,old_state,new_state");
        rows.Length.ShouldBe(3);
        rows[1].ShouldStartWith("attendance,g1,ada,glasses,accepted,,no,20.00,accepted,,no,20.00,");
        rows[1].ShouldEndWith(",yes,75.00,80.00,0.00,0.00");
        rows[1].Split(',')[12].Length.ShouldBeGreaterThan(10, "the changed clause is its cause");
    }

    [Fact]
    public void A_scenario_that_expects_another_part_says_what_came_and_by_which_rule()
    {
        using var folder = new Folder();
        foreach (var file in Directory.GetFiles(Scheme))
        {
            folder.Write(
                Path.Combine("wrong", Path.GetFileName(file)),
                File.ReadAllText(file)
                    .Replace("=> fund 5 EUR", "=> fund 6 EUR", StringComparison.Ordinal)
                    .Replace("fund 5 EUR, share 19 EUR", "fund 6 EUR", StringComparison.Ordinal)
            );
        }

        var call = Call.Of("test", folder["wrong"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault, call.Error);
        call.Out.ShouldContain("fund 6.00 EUR");
        call.Out.ShouldContain("fund 5.00 EUR");
        Call.Of("test", folder["wrong"], "--verbose").Out.ShouldContain("[decree 6]");
    }

    [Fact]
    public void Rows_of_another_system_are_held_against_what_a_payer_pays_too()
    {
        using var folder = new Folder();
        folder.Write("theirs.csv", "session,patient,share,fund\no1,ada,14.00,9.00\n");
        folder.Write("sessions.csv", Sessions);
        var call = Call.Of(
            "run",
            Scheme,
            "--input",
            folder["sessions.csv"],
            "--output",
            folder["decided"],
            "--expect",
            folder["theirs.csv"]
        );

        call.Out.ShouldContain("fund");
        folder
            .Read("decided")["differences.csv"]
            .ShouldContain("attendance,o1,ada,2,fund,9.00,10.00,\"10.00 EUR, by: 10 EUR ([decree 6] ");
    }

    private static string Scheme => Path.Combine(Places.Conventions, "examples", "shared-costs");

    private static Call Run(Folder folder, string sessions, string output, params string[] more)
    {
        var input = $"{output}-sessions.csv";
        folder.Write(output == "decided" ? "sessions.csv" : input, sessions);
        return Call.Fine([
            "run",
            Scheme,
            "--input",
            folder[output == "decided" ? "sessions.csv" : input],
            "--output",
            folder[output],
            .. more,
        ]);
    }
}
