using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Comparing;

/// <summary>What a comparison says beyond decisions: renamed functions, monitors, budgets, a published population, warnings about the file.</summary>
public sealed class DiffEffectsTests
{
    private const string Watched = """

        monitor many "Visits of each patient"
            sessions of visit
            over beneficiaries with sessions of visit
            kept per year and team
            limit 3

        budget care "Care"
            from 2024-01-01 to 2025-12-31

            line visits "Visits"   100 EUR

            spends fees of visit on visits

        """;

    [Fact]
    public void A_function_that_is_only_renamed_changes_nothing_on_data_and_in_the_proofs()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("function visit", "function house-call", StringComparison.Ordinal)
        );
        var data = folder.Write("s.csv", Visits.Sessions);

        var text = Call.Of("diff", Path.Combine(rules, "2024.conv"), draft, "--data", data).Out;

        text.ShouldContain("Nobody gets more or less, and nobody pays anything else; on this file nothing differs.");
        text.ShouldContain("visit → house-call");
    }

    [Fact]
    public void Sessions_under_the_new_name_are_found_in_the_old_version()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("function visit", "function house-call", StringComparison.Ordinal)
        );
        var data = folder.Write("s.csv", Visits.Sessions.Replace(",visit,", ",house-call,", StringComparison.Ordinal));

        var text = Call.Of("diff", Path.Combine(rules, "2024.conv"), draft, "--only", "data", "--data", data).Out;

        text.ShouldContain("On this file nothing differs.");
    }

    [Fact]
    public void Who_crosses_the_limit_of_a_monitor_and_what_a_budget_spends_is_told()
    {
        using var folder = new Folder();
        var old = Visits.Convention + Watched;
        var rules = Visits.WriteTo(folder, old);
        var draft = folder.Write(
            "rules/draft.conv",
            old.Replace("limit 3", "limit 1", StringComparison.Ordinal)
                .Replace("fee        50.00 EUR", "fee        60.00 EUR", StringComparison.Ordinal)
        );
        var data = folder.Write("s.csv", Visits.Sessions);
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--data", data];

        var text = Call.Of([.. call, "--html", folder["d.html"]]).Out;
        using var json = JsonDocument.Parse(Call.Of([.. call, "--json"]).Out);
        var monitor = json.RootElement.GetProperty("data").GetProperty("monitors")[0];
        var budget = json.RootElement.GetProperty("data").GetProperty("budgets")[0];

        monitor.GetProperty("oldLimit").GetString().ShouldBe("3");
        monitor.GetProperty("newLimit").GetString().ShouldBe("1");
        monitor.GetProperty("scopesNowAbove").GetInt64().ShouldBe(1);
        monitor.GetProperty("crossings")[0].GetProperty("scope").GetString().ShouldBe("north");
        budget.GetProperty("old").GetProperty("spent").GetInt64().ShouldBe(15_000);
        budget.GetProperty("new").GetProperty("spent").GetInt64().ShouldBe(18_000);
        text.ShouldContain("Monitors, which decide nothing");
        text.ShouldContain("3 → 1");
        text.ShouldContain("north 2024 now above (2/1 → 2/1)");
        text.ShouldContain("Budgets, which decide nothing");
        text.ShouldContain("exceeded from 2025-06 → 2024-12");
        File.ReadAllText(folder["d.html"]).ShouldContain("id=\"watched\"");
    }

    [Fact]
    public void Figures_are_carried_to_a_published_population_with_the_assumption()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("otherwise 5.00 EUR", "otherwise 6.00 EUR", StringComparison.Ordinal)
        );
        var data = folder.Write("s.csv", Visits.Sessions);
        var population = Path.Combine(Places.Conventions, "population.json");
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--only", "data"];

        var text = Call.Of([.. call, "--data", data, "--population", population]).Out.ReplaceLineEndings(" ");

        text.ShouldContain("Carried to the published population");
        text.ShouldContain("An assumption, and no proof: each of the 2 beneficiaries of the file stands for");
        Call.Of([.. call[..3], "--population", population])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("there are no figures to carry without --data");
    }

    [Fact]
    public void What_is_approved_on_data_names_what_both_versions_say()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("at most    2", "at most    1", StringComparison.Ordinal)
        );
        var data = folder.Write("s.csv", Visits.Sessions);
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--only", "data", "--data", data];

        Call.Of([.. call, "--approved", folder["changes.json"], "--update"]);

        File.ReadAllText(folder["changes.json"])
            .ShouldContain("on data: cap of visit changed: at most {2 → 1} sessions per 12-months");
    }

    [Fact]
    public void A_file_of_a_spreadsheet_is_read_and_what_looks_wrong_about_it_is_said()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("otherwise 5.00 EUR", "otherwise 6.00 EUR", StringComparison.Ordinal)
        );
        var data = folder.Write(
            "s.csv",
            "visit;held;act;team;kind;nurse;patient;Born\nv1;01/03/2024;visit;north;short;n1;ada;02/05/1980\n"
        );
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--only", "data", "--data", data];

        var text = Call.Of([.. call, "--dialect", "fr"]).Out;

        text.ShouldContain("Not counted: 1 line that neither version can judge");
        text.ShouldContain("Warning: `Born` is no column of the vocabulary");
        File.Delete(draft);
        Call.Of("readings", rules, "--data", data, "--dialect", "fr", "--no-proofs")
            .Out.ShouldContain("Warning: `Born` is no column of the vocabulary");
    }
}
