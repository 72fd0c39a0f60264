using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class BudgetTests
{
    private const string Budget = """

        budget 2024 "Money for visits"
            from 2024-01-01 to 2024-12-31, allotted per month
            line all 1000 EUR
                made of visits and office, within 0.01 EUR
            line visits  600.01 EUR
            line office   40 % of all
            split visits over team   north: 2, south: 1
            spends fees less shares of visit on visits when kind is short

        """;

    [Fact]
    public void A_run_sets_what_is_spent_against_the_budget()
    {
        using var folder = new Folder();
        var call = Call.Fine(WithBudget(folder));

        var csv = folder.Read("decided")["budgets.csv"];
        csv.ShouldBe(
            """
            budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced
            2024,all,,2024-03,45.00,45.00,250.00,no,0
            2024,all,,2024-12,45.00,90.00,1000.00,no,0
            2024,visits,,2024-03,45.00,45.00,150.00,no,0
            2024,visits,,2024-12,45.00,90.00,600.01,no,0
            2024,visits,north,2024-03,45.00,45.00,100.00,no,0
            2024,visits,north,2024-12,45.00,90.00,400.01,no,0

            """
        );
        call.Out.ShouldContain("Budget");
        call.Out.ShouldContain("2024, visits");
        var report = JsonDocument.Parse(folder.Read("decided")["run.json"]).RootElement.GetProperty("budgets");
        report.EnumerateArray().Select(line => line.GetProperty("line").GetString()).ShouldBe(["all", "visits"]);
    }

    [Fact]
    public void The_interpreter_spends_the_same()
    {
        using var folder = new Folder();
        Call.Fine(WithBudget(folder));
        var compiled = folder.Read("decided");
        Call.Fine([.. WithBudget(folder), "--engine", "interpreter"]);

        folder.Read("decided").ShouldBe(compiled);
    }

    [Fact]
    public void A_check_says_what_the_sums_and_splits_come_to()
    {
        using var folder = new Folder();
        WithBudget(folder);
        var call = Call.Fine("check", folder["rules"], "--verbose");

        call.Out.ShouldContain("budget 2024: 1 sum checked, 0.01 EUR off within its tolerance; 1 split\n");
        call.Out.ShouldContain("            north: 400.01 EUR\n            south: 200.00 EUR\n");
        Call.Fine("check", folder["rules"]).Out.ShouldNotContain("north");
    }

    private static string[] WithBudget(Folder folder)
    {
        var args = RunTests.Args(folder);
        Visits.WriteTo(folder, Visits.Convention + Budget);
        return args;
    }
}
