using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class CapTests
{
    [Fact]
    public void A_cap_on_sessions_that_the_function_takes_is_in_order() =>
        Toy.Findings(Toy.Function("at most 3 single sessions per calendar year")).ShouldBeEmpty();

    [Fact]
    public void A_cap_on_sessions_that_the_requirements_refuse_is_idle() =>
        Toy.Findings(Toy.Function("requires format is group else r1\n at most 3 single sessions per calendar year"))
            .ShouldBe(["CONV0807 at most 3 single sessions per calendar year"]);

    [Fact]
    public void A_cap_that_refuses_nothing_and_makes_rejects_is_no_cap_to_be_removed() =>
        Toy.Findings(Toy.Function("at most 3 sessions per calendar year when minutes < 0"))
            .ShouldBe(["CONV0816 at most 3 sessions per calendar year when minutes < 0"]);

    [Fact]
    public void A_cap_under_one_reading_is_in_order() =>
        Toy.Findings(Toy.Function("at most 1 session per day when reading mood is wild")).ShouldBeEmpty();

    [Fact]
    public void A_cap_for_several_functions_is_in_order_where_one_of_them_can_reach_it() =>
        Toy.Findings(
                """
                function a "A" registers beneficiaries requires format is group else r1
                function b "B" registers beneficiaries
                rules for a, b at most 2 single sessions per calendar year
                fee for a, b 1 EUR
                share for a, b 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void An_exception_for_days_that_stay_is_in_order_and_for_later_days_idle()
    {
        const string before = "function old \"Old\"\n registers beneficiaries\n fee 5 EUR\n share 2 EUR\n";
        static string After(string day) =>
            $"""
                function new "New"
                    succeeds old
                    registers beneficiaries
                    fee 5 EUR
                    share 2 EUR
                transition from c-2024
                    except share for old
                        0 EUR when date is on or after {day} and age is at most 23
                    the rest lapses
                """;

        Toy.Findings(before, After("2024-12-01")).ShouldBeEmpty();
        Toy.Findings(before, After("2025-01-01"))
            .ShouldBe(["CONV0808 0 EUR when date is on or after 2025-01-01 and age is at most 23"]);
    }
}
