using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Days that stand behind names, and days of their own.</summary>
public sealed class TimelineDaysTests
{
    private const string Rules = """
        convention care-2024 "Home care 2024"
            uses      home-care
            in force  from 2024-04-01 to 2026-12-31

        reading start "Since when?"
            early  "from May"   default
            late   "from June"

        condition renewed
            means date-is-late applies and kind is short

        condition date-is-late by start
            early:  held is on or after 2024-05-01
            late:   held is on or after 2024-06-01

        condition former means not (held is on or after 2025-01-01)

        category era is old-days or new-days
            means old-days when held is before 2025-07-01
                  otherwise new-days

        function visit "A visit at home"
            registers  beneficiaries
            requires   kind is short  when renewed applies  else kind
            at most    2 sessions per calendar year for old-days
            at most    3 sessions per calendar year for new-days
            fee        50.00 EUR
            share      1.00 EUR when former applies
                       otherwise 5.00 EUR

        budget yearly "The year"
            from 2024-01-01 to 2024-12-31
            line whole 1000.00 EUR

        """;

    [Fact]
    public void Days_behind_conditions_categories_and_readings_cut_a_rule()
    {
        Days("requires", []).ShouldBe(("2024-05-01", "2026-12-31"));
        Days("requires", ["--reading", "start=late"]).ShouldBe(("2024-06-01", "2026-12-31"));
        Days("at most 2", []).ShouldBe(("2024-04-01", "2025-06-30"));
        Days("at most 3", []).ShouldBe(("2025-07-01", "2026-12-31"));
        Days("1.00 EUR when former", []).ShouldBe(("2024-04-01", "2024-12-31"));
    }

    [Fact]
    public void A_budget_is_shown_on_its_own_days()
    {
        Days("line whole", []).ShouldBe(("2024-01-01", "2024-12-31"));
        Days("line whole", ["--on", "2024-02-15"]).ShouldBe(("2024-01-01", "2024-12-31"));
        RulesOf("--on", "2026-02-15")
            .ShouldNotContain(rule => rule.Text.StartsWith("line whole", StringComparison.Ordinal));
    }

    private static (string From, string To) Days(string text, string[] options)
    {
        var rule = RulesOf(options)
            .Where(rule => rule.Text.StartsWith(text, StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        return (rule.From, rule.To);
    }

    private static List<(string Text, string From, string To)> RulesOf(params string[] options)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder, Rules);
        using var document = JsonDocument.Parse(Call.Fine(["timeline", rules, "--json", .. options]).Out);
        return
        [
            .. document
                .RootElement.GetProperty("rules")
                .EnumerateArray()
                .Select(rule =>
                    (
                        rule.GetProperty("text").GetString()!,
                        rule.GetProperty("from").GetString()!,
                        rule.GetProperty("to").GetString()!
                    )
                ),
        ];
    }
}
