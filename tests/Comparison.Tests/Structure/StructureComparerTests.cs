namespace Conv.Comparison.Tests.Structure;

/// <summary>Each kind of change between two conventions of one name.</summary>
public sealed class StructureComparerTests
{
    private const string Visit = """
        function visit "Visit"
            registers beneficiaries
            requires format is single or group else r1
            at most 8 single sessions per 12-months for adult, then one exceptional
            fee 30 EUR
            share
                0 EUR when age is at most 17
                2.50 EUR when format is group
                otherwise 11 EUR
        """;

    [Fact]
    public void A_cap_that_is_raised_is_one_change()
    {
        Pages
            .Changes(Visit, Visit.Replace("at most 8", "at most 10", StringComparison.Ordinal))
            .ShouldBe([
                "~ Cap visit: at most 8 single sessions per 12-months for adult, then one exceptional => at most 10 single sessions per 12-months for adult, then one exceptional",
            ]);
    }

    [Fact]
    public void A_cap_with_another_window_is_one_change()
    {
        Pages
            .Changes(Visit, Visit.Replace("per 12-months", "per calendar year", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldStartWith("~ Cap visit:");
    }

    [Fact]
    public void A_cap_of_other_sessions_is_removed_and_added()
    {
        Pages
            .Changes(
                Visit,
                Visit.Replace(
                    "at most 8 single sessions per 12-months for adult, then one exceptional",
                    "at most 90 minutes per day, granted up to the cap",
                    StringComparison.Ordinal
                )
            )
            .ShouldBe([
                "- Cap visit: at most 8 single sessions per 12-months for adult, then one exceptional",
                "+ Cap visit: at most 90 minutes per day, granted up to the cap",
            ]);
    }

    [Fact]
    public void A_requirement_is_found_again_by_its_reason()
    {
        Pages
            .Changes(
                Visit,
                Visit.Replace(
                    "requires format is single or group",
                    "requires minutes is at least 45",
                    StringComparison.Ordinal
                )
            )
            .ShouldBe([
                "~ Requirement visit: requires format is single or group else r1 => requires minutes is at least 45 else r1",
            ]);
    }

    [Fact]
    public void A_requirement_is_found_again_by_its_condition()
    {
        Pages
            .Changes(Visit, Visit.Replace("else r1", "else r2", StringComparison.Ordinal))
            .ShouldBe([
                "~ Requirement visit: requires format is single or group else r1 => requires format is single or group else r2",
            ]);
    }

    [Fact]
    public void A_case_with_another_value_a_new_case_and_the_value_otherwise_are_three_rules()
    {
        var now = Visit
            .Replace("2.50 EUR when", "3 EUR when", StringComparison.Ordinal)
            .Replace(
                "otherwise 11 EUR",
                "4 EUR when low_income is yes\n        otherwise 12 EUR",
                StringComparison.Ordinal
            );

        Pages
            .Changes(Visit, now)
            .ShouldBe([
                "~ Share visit: 2.50 EUR when format is group => 3 EUR when format is group",
                "+ Share visit: 4 EUR when low_income is yes",
                "~ Share visit: otherwise 11 EUR => otherwise 12 EUR",
            ]);
    }

    [Fact]
    public void Cases_with_other_values_in_another_order_are_a_change_of_the_order()
    {
        var now = Visit.Replace(
            "0 EUR when age is at most 17\n        2.50 EUR when format is group",
            "2.50 EUR when format is group\n        0 EUR when age is at most 17",
            StringComparison.Ordinal
        );

        Pages
            .Changes(Visit, now)
            .ShouldBe([
                "~ Share visit: in this order: 0 EUR when age is at most 17; 2.50 EUR when format is group => in this order: 2.50 EUR when format is group; 0 EUR when age is at most 17",
            ]);
    }

    [Fact]
    public void Cases_with_one_value_may_stand_in_any_order()
    {
        var old = Visit.Replace("2.50 EUR when", "0 EUR when", StringComparison.Ordinal);
        var now = old.Replace(
            "0 EUR when age is at most 17\n        0 EUR when format is group",
            "0 EUR when format is group\n        0 EUR when age is at most 17",
            StringComparison.Ordinal
        );

        now.ShouldNotBe(old);
        Pages.Changes(old, now).ShouldBeEmpty();
    }

    [Fact]
    public void A_new_value_of_an_amount_a_changed_one_and_one_that_begins_later_are_rules_of_their_own()
    {
        const string Old = """
            amount price "Price"
                10 EUR from 2024-01-01
                11 EUR from 2024-04-01
                12 EUR from 2024-07-01

            """;
        var now = Old.Replace("11 EUR from 2024-04-01", "11 EUR from 2024-05-01", StringComparison.Ordinal)
            .Replace("12 EUR", "12.50 EUR", StringComparison.Ordinal)
            .Replace("2024-07-01\n", "2024-07-01\n    13 EUR from 2024-10-01\n", StringComparison.Ordinal);
        var paid = Visit.Replace("fee 30 EUR", "fee price", StringComparison.Ordinal);

        Pages
            .Changes(Old + paid, now + paid)
            .ShouldBe([
                "~ Amount price: 11 EUR from 2024-04-01 => 11 EUR from 2024-05-01",
                "~ Amount price: 12 EUR from 2024-07-01 => 12.50 EUR from 2024-07-01",
                "+ Amount price: 13 EUR from 2024-10-01",
            ]);
    }

    [Fact]
    public void An_alternative_of_a_condition_is_a_rule_of_its_own()
    {
        const string Old = """
            condition due "Due" by mood
                calm: minutes is at least 30
                wild: minutes is at least 60

            """;
        var used = Visit.Replace(
            "requires format is single or group",
            "requires due applies",
            StringComparison.Ordinal
        );

        Pages
            .Changes(Old + used, Old.Replace("least 60", "least 45", StringComparison.Ordinal) + used)
            .ShouldBe(["~ Condition due: wild: minutes is at least 60 => wild: minutes is at least 45"]);
    }

    [Fact]
    public void A_function_that_no_longer_exists_takes_its_rules_with_it()
    {
        const string Other = """

            function other "Other"
                fee 20 EUR
                share 0 EUR
            """;

        Pages
            .Changes(Visit + Other, Visit)
            .ShouldBe(["- Function other: function other", "- Fee other: 20 EUR", "- Share other: 0 EUR"]);
    }

    [Fact]
    public void The_vocabulary_and_the_days_in_force_are_rules()
    {
        var old = Pages.Edition(null, Pages.Convention(Visit));
        var now = Pages.Edition(
            null,
            Pages
                .Vocabulary.Replace("single or group", "single, group or mixed", StringComparison.Ordinal)
                .Replace("at most 17\n", "at most 18\n", StringComparison.Ordinal)
                .Replace("12 months from", "6 months from", StringComparison.Ordinal)
                .Replace("\"calm\"   default", "\"calm\"", StringComparison.Ordinal)
                .Replace("\"wild\"", "\"wild\" default", StringComparison.Ordinal),
            Pages.Convention(Visit).Replace("2024-12-31", "2024-11-30", StringComparison.Ordinal)
        );

        Pages
            .Changes(old, now)
            .ShouldBe([
                "~ Fact format: format one of single or group => format one of single, group or mixed",
                "~ Reading mood: calm \"calm\" default => calm \"calm\"",
                "~ Reading mood: wild \"wild\" => wild \"wild\" default",
                "~ Validity : in force from 2024-01-01 to 2024-12-31 => in force from 2024-01-01 to 2024-11-30",
                "~ Category audience: child when age is at most 17 otherwise adult => child when age is at most 18 otherwise adult",
                "~ Window 12-months: window 12-months means 12 months from the first session => window 12-months means 6 months from the first session",
            ]);
    }

    [Fact]
    public void Labels_scenarios_and_other_ways_to_write_the_same_are_no_change()
    {
        var now = Visit
            .Replace("\"Visit\"", "\"A visit\"", StringComparison.Ordinal)
            .Replace("is single or group", "is group, single", StringComparison.Ordinal)
            .Replace("11 EUR", "11.00 EUR", StringComparison.Ordinal)
            .Replace("for adult, then", "for adult then", StringComparison.Ordinal);

        Pages.Changes(Visit, now + "\nscenario \"nothing\"\n    2024-03-01 visit => accepted\n").ShouldBeEmpty();
    }

    [Fact]
    public void Another_source_for_the_same_rule_is_a_change_of_its_own_kind()
    {
        var cited = Visit.Replace("\"Visit\"", "\"Visit\" [book 3]", StringComparison.Ordinal);
        var change = Comparison
            .Structure.StructureComparer.Compare(
                Pages.Edition(null, Pages.Convention(Visit)),
                Pages.Edition(null, Pages.Convention(cited))
            )
            .Changes.ShouldHaveSingleItem();

        change.Kind.ShouldBe(Comparison.Structure.RuleChangeKind.Sourced);
        change.New!.Citations.ShouldBe(["book 3"]);
    }

    [Fact]
    public void An_assertion_that_is_gone_is_a_change() =>
        Pages
            .Changes(Visit + "\nassert \"all are accepted\" for visit: share is at most 11 EUR\n", Visit)
            .ShouldHaveSingleItem()
            .ShouldStartWith("- Assertion all are accepted");

    [Fact]
    public void An_id_is_of_the_rule_and_not_of_its_place()
    {
        var now = Visit.Replace("at most 8", "at most 10", StringComparison.Ordinal);
        string Id(string before) =>
            Comparison
                .Structure.StructureComparer.Compare(
                    Pages.Edition(null, Pages.Convention(Visit)),
                    Pages.Edition(null, Pages.Convention(before + now))
                )
                .Changes.ShouldHaveSingleItem()
                .Id;

        Id("").ShouldBe(Id("# a line\n\n"));
        Id("").ShouldMatch("^[0-9a-f]{32}$");
    }
}
