namespace Conv.Comparison.Tests.Structure;

/// <summary>Functions that are called something else.</summary>
public sealed class RenameTests
{
    private const string Old = """
        functions both means visit, call

        function visit "Visit"
            registers beneficiaries
            requires no earlier session of visit per day else r1
            fee 30 EUR

        function call "Call"
            registers beneficiaries
            fee 10 EUR

        share for both
            0 EUR when age is at most 17
            otherwise 11 EUR

        rules for visit, call
            at most 3 sessions per day
        """;

    [Fact]
    public void A_convention_is_compared_with_its_successor_under_the_names_of_the_successor()
    {
        var now = Old.Replace("visit", "appointment", StringComparison.Ordinal)
            .Replace("\"Visit\"", "\"Appointment\"\n    succeeds visit", StringComparison.Ordinal)
            .Replace("call", "advice", StringComparison.Ordinal)
            .Replace("\"Call\"", "\"Advice\"\n    succeeds call", StringComparison.Ordinal);
        var files = new[]
        {
            Pages.Convention(Old),
            Pages.Following(now + "\ntransition from c-2024\n    the rest lapses\n"),
        };

        Pages
            .Changes(Pages.Edition("c-2024", files), Pages.Edition("c-2025", files))
            .ShouldBe([
                "+ Validity : follows c-2024",
                "~ Validity : in force from 2024-01-01 to 2024-12-31 => in force from 2025-01-01 to 2025-12-31",
                "~ Function call: function call => advice: function advice",
                "+ Function advice: succeeds call",
                "~ Function visit: function visit => appointment: function appointment",
                "+ Function appointment: succeeds visit",
                "+ Transition : the rest lapses",
            ]);
    }

    [Fact]
    public void A_function_of_a_draft_is_known_by_everything_that_it_says()
    {
        Pages
            .Changes(Old, Old.Replace("visit", "appointment", StringComparison.Ordinal))
            .ShouldBe(["~ Function visit: function visit => appointment: function appointment"]);
    }

    [Fact]
    public void A_change_of_a_rule_for_several_functions_is_told_once()
    {
        Pages
            .Changes(Old, Old.Replace("11 EUR", "12 EUR", StringComparison.Ordinal))
            .ShouldBe(["~ Share visit, call: otherwise 11 EUR => otherwise 12 EUR"]);
    }

    [Fact]
    public void A_rule_for_several_functions_that_changes_for_one_of_them_is_told_for_that_one()
    {
        var now = Old.Replace(
            "share for both\n    0 EUR when age is at most 17\n    otherwise 11 EUR",
            "share for visit\n    0 EUR when age is at most 17\n    otherwise 11 EUR\nshare for call\n    0 EUR when age is at most 17\n    otherwise 9 EUR",
            StringComparison.Ordinal
        );

        now.ShouldNotBe(Old);
        Pages.Changes(Old, now).ShouldBe(["~ Share call: otherwise 11 EUR => otherwise 9 EUR"]);
    }

    [Fact]
    public void What_is_counted_together_is_another_rule_when_one_function_less_is_counted()
    {
        Pages
            .Changes(Old, Old.Replace("rules for visit, call", "rules for visit", StringComparison.Ordinal))
            .ShouldBe([
                "- Cap call: for visit, call: at most 3 sessions per day",
                "~ Cap visit: for visit, call: at most 3 sessions per day => at most 3 sessions per day",
            ]);
    }
}
