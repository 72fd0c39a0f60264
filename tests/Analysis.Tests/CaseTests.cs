using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class CaseTests
{
    private static string Visit(string share, string clauses = "", string fee = "30 EUR") =>
        $"""
            function visit "Visit"
                registers beneficiaries
                {clauses}
                fee {fee}
                share {share}
            """;

    [Fact]
    public void Cases_that_sessions_reach_are_in_order() =>
        Toy.Findings(Visit("2 EUR when age is at most 17, 3 EUR when age is at most 23, otherwise 4 EUR"))
            .ShouldBeEmpty();

    [Fact]
    public void A_case_behind_one_that_takes_all_its_sessions_is_dead_and_that_one_is_named() =>
        Toy.Findings(Visit("2 EUR when age is at most 23, 3 EUR when age is at most 17, otherwise 4 EUR"))
            .ShouldBe(["CONV0801 3 EUR when age is at most 17 <- 2 EUR when age is at most 23"]);

    [Fact]
    public void A_case_that_several_take_together_names_none_of_them() =>
        Toy.Findings(
                Visit(
                    "1 EUR when format is single, 2 EUR when format is group, 3 EUR when format is not missing, otherwise 4 EUR".Replace(
                        "format is not missing",
                        "not format is missing",
                        StringComparison.Ordinal
                    )
                )
            )
            .ShouldContain("CONV0801 3 EUR when not format is missing");

    [Fact]
    public void A_case_that_the_requirements_exclude_names_the_requirement() =>
        Toy.Findings(Visit("2 EUR when format is group, otherwise 4 EUR", "requires format is single else r1"))
            .ShouldBe(["CONV0801 2 EUR when format is group <- requires format is single else r1"]);

    [Fact]
    public void A_case_whose_condition_cannot_hold_is_a_contradiction() =>
        Toy.Findings(Visit("2 EUR when age is at most 17 and age is at least 18, otherwise 4 EUR"))
            .ShouldBe(["CONV0803 age is at most 17 and age is at least 18"]);

    [Fact]
    public void A_last_value_behind_cases_that_take_everything_is_dead() =>
        Toy.Findings(Visit("2 EUR when low_income is yes, 3 EUR when low_income is no, otherwise 4 EUR"))
            .ShouldBe(["CONV0802 4 EUR"]);

    [Fact]
    public void A_last_value_for_those_who_give_nothing_is_reached() =>
        Toy.Findings(Visit("2 EUR when participants is at least 1, otherwise 4 EUR")).ShouldBeEmpty();

    [Fact]
    public void A_fact_that_the_case_needs_is_there_when_it_decides() =>
        Toy.Findings(Visit("2 EUR when format is single, 3 EUR when format is group, otherwise 4 EUR"))
            .ShouldBe(["CONV0802 4 EUR"]);

    [Fact]
    public void A_case_for_two_functions_is_alive_where_one_of_them_reaches_it() =>
        Toy.Findings(
                """
                function a "A" requires format is group else r1
                function b "B"
                fee for a, b
                    5 EUR when format is single
                    otherwise 6 EUR
                share for a, b 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_case_under_one_reading_is_alive() =>
        Toy.Findings(Visit("2 EUR when reading mood is wild, otherwise 4 EUR")).ShouldBeEmpty();

    [Fact]
    public void A_case_that_counts_beyond_the_cap_is_dead() =>
        Toy.Findings(
                Visit(
                    "2 EUR when number of earlier sessions of visit per calendar year is at least 3, otherwise 4 EUR",
                    "at most 3 sessions per calendar year"
                )
            )
            .Count.ShouldBe(1);

    [Fact]
    public void A_case_that_counts_up_to_the_cap_is_alive() =>
        Toy.Findings(
                Visit(
                    "2 EUR when number of earlier sessions of visit per calendar year is at least 2, otherwise 4 EUR",
                    "at most 3 sessions per calendar year"
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_case_of_a_category_that_no_session_reaches_is_dead()
    {
        const string use = "function visit \"Visit\"\n fee 1 EUR when size is large, otherwise 2 EUR\n share 0 EUR\n";

        Toy.Findings(use + "category size is small or large means small when participants < 3, otherwise large")
            .ShouldBeEmpty();
        Toy.Findings(
                use
                    + "category size is small or large means small when participants < 3, large when participants < 2, otherwise small"
            )
            .ShouldBe(["CONV0803 size is large", "CONV0801 large <- small"]);
    }

    [Fact]
    public void A_dated_value_that_no_session_takes_is_idle()
    {
        const string use = "function visit \"Visit\"\n registers beneficiaries\n fee price-of\n share 0 EUR\n";

        Toy.Findings(use + "amount price-of \"Price\"\n 5 EUR from 2023-01-01\n 6 EUR from 2024-01-01")
            .ShouldBe(["CONV0809 5 EUR from 2023-01-01"]);
        Toy.Findings(use + "amount price-of \"Price\"\n 5 EUR from 2024-01-01\n 6 EUR from 2024-02-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_case_that_takes_nobody_and_asks_for_a_fact_is_not_said_to_do_nothing() =>
        Toy.Findings(
                Visit("2 EUR when participants >= 0, 3 EUR when minutes > 5 and participants >= 3, otherwise 4 EUR")
            )
            .ShouldContain(finding => finding.StartsWith("CONV0816", StringComparison.Ordinal));

    [Fact]
    public void A_value_from_which_later_ones_are_worked_out_is_not_idle()
    {
        const string use = """
            function visit "Visit" registers beneficiaries fee price-of share 0 EUR
            index health "Health index" 2022-01-01 2 % 2023-01-01 3 % 2024-06-01 2 %

            """;

        Toy.Findings(
                use
                    + "amount price-of 20 EUR from 2021-01-01 indexed by health on the amount before, rounded half up to the cent"
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_read_is_settled_by_a_session_that_shows_it()
    {
        var report = Linter.Check(Toy.Program(Visit("2 EUR when minutes is at least participants, otherwise 4 EUR")));

        report.Findings.ShouldBeEmpty();
        report.Proofs.NotProved.ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_read_and_no_session_shows_is_not_proved_and_not_reported()
    {
        const string circle =
            "minutes is more than participants and participants is more than number of providers and number of providers is more than minutes";
        var report = Linter.Check(Toy.Program(Visit($"2 EUR when {circle}, otherwise 4 EUR")));

        report.Findings.ShouldBeEmpty();
        var proof = report.Proofs.NotProved.ShouldHaveSingleItem();
        proof.Kind.ShouldBe(ObligationKind.CaseApplies);
        proof.Reason.ShouldNotBeNull().ShouldStartWith("it depends on `");
    }

    [Fact]
    public void What_cannot_be_read_does_not_hide_what_holds_without_it() =>
        Toy.Findings(
                Visit(
                    "2 EUR when format is single, 3 EUR when format is single and minutes is at least participants, otherwise 4 EUR"
                )
            )
            .Count.ShouldBe(1);
}
