using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class AssertionTests
{
    private const string Visit = """
        function visit "Visit"
            registers beneficiaries
            requires format is single or group else r1
            fee 30 EUR
            share
                0 EUR when age is at most 17
                2 EUR when low_income is yes
                otherwise 5 EUR

        """;

    [Fact]
    public void What_the_cases_of_a_share_say_is_proved() =>
        Claims.IsProved(Visit + "assert \"a\" for visit: share is 0 EUR when age is at most 17");

    [Fact]
    public void A_share_is_at_most_the_fee() => Claims.IsProved(Visit + "assert \"a\" share is at most the fee");

    [Theory]
    [InlineData("share is at most the fee", true)]
    [InlineData("share is at least the fee when minutes is at most 29", true)]
    [InlineData("share is at least the fee when minutes is at most 30", false)]
    [InlineData("share is less than the fee when minutes is at least 60", true)]
    [InlineData("share is less than the fee when minutes is at least 59", false)]
    public void Quotients_of_one_fact_are_compared_exactly(string claim, bool holds)
    {
        const string talk = """
            quantity long  "Units of 45 minutes"
                means minutes / 45 rounded down
            quantity short "Units of 30 minutes"
                means minutes / 30 rounded down
            function talk "Talk"
                registers beneficiaries
                fee   10 EUR * short
                share 10 EUR * long

            """;
        if (holds)
        {
            Claims.IsProved(talk + $"assert \"a\" {claim}");
        }
        else
        {
            Claims.Refuted(talk + $"assert \"a\" {claim}").ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_year_too_much_is_refuted_by_the_first_day_on_which_it_is_not_so() =>
        Claims
            .Refuted(Visit + "assert \"a\" for visit: share is 0 EUR when age is at most 18")
            .ShouldBe([
                "2024-01-01 visit with format single, birth_date 2006-01-01  => accepted, fee 30 EUR, share 5 EUR",
            ]);

    [Fact]
    public void The_simplest_session_that_pays_is_shown() =>
        Claims
            .Refuted(Visit + "assert \"a\" share is at most 4 EUR")
            .ShouldBe([
                "2024-01-01 visit with format single, birth_date 2006-01-01  => accepted, fee 30 EUR, share 5 EUR",
            ]);

    [Fact]
    public void A_refusal_is_claimed_with_its_reasons()
    {
        Claims.IsProved(Visit + "assert \"a\" always refused r1 when format is missing");
        Claims.IsProved(Visit + "assert \"a\" always accepted when not format is missing");
        Claims.Refuted(Visit + "assert \"a\" never refused r1").ShouldBe(["2024-01-01 visit  => refused r1"]);
    }

    [Fact]
    public void A_session_that_nobody_attends_is_refused_too() =>
        Claims.IsProved(Visit + "assert \"a\" always refused registration when number of beneficiaries is at most 0");

    [Fact]
    public void Amounts_without_a_value_are_neither_more_nor_less()
    {
        const string unknown = "function visit \"V\" registers beneficiaries fee 30 EUR share unspecified\n";
        Claims.IsProved(unknown + "assert \"a\" share is at most 1 EUR");
        Claims.IsProved(unknown + "assert \"a\" always unpriced");
        Claims.Refuted(unknown + "assert \"a\" never unpriced").ShouldBe(["2024-01-01 visit  => unpriced, fee 30 EUR"]);
    }

    [Fact]
    public void A_cap_proves_that_there_are_never_more() =>
        Claims.IsProved(
            Toy.Function("at most 3 single sessions per calendar year, then one exceptional")
                + "\nassert \"a\" at most 4 single sessions of visit per calendar year"
        );

    [Fact]
    public void An_assertion_holds_under_every_reading_that_it_does_not_exclude()
    {
        var rules = Toy.Function(
            "requires format is single else r1 requires urgent is yes or reading mood is calm else r2"
        );
        Claims.IsProved(rules + "\nassert \"a\" always refused r2 when urgent is missing and reading mood is wild");
        Claims
            .Refuted(rules + "\nassert \"a\" never refused r2")
            .ShouldBe(["reading mood is wild", "2024-01-01 visit  => refused r1 and r2"]);
    }

    [Fact]
    public void Of_two_facts_that_are_compared_the_bounds_are_known() =>
        Claims
            .Check(
                Toy.Function("requires minutes is at least participants else r1")
                    + "\nassert \"a\" always refused r1 when participants is at least 2 and minutes is less than 2"
            )
            .Status.ShouldBe(ProofStatus.Proved);

    [Fact]
    public void An_assertion_about_no_session_says_nothing() =>
        Claims
            .Report(Visit + "assert \"a\" share is 0 EUR when format is missing")
            .Findings.Select(finding => finding.Code)
            .ShouldBe(["CONV0812"]);

    [Fact]
    public void Units_that_are_refused_beyond_a_cap_are_claimed_by_what_they_come_to() =>
        Claims.IsProved(
            """
            quantity points means 3 when format is group, otherwise 1

            function visit "V"
                registers beneficiaries
                requires format is single or group else r1
                at most 6 points per calendar year, refused beyond the cap
                fee 30 EUR
                share 0 EUR

            assert "a" for visit: at most 6 points per calendar year
            """
        );
}
