using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class RequirementTests
{
    [Fact]
    public void A_requirement_that_can_be_met_and_failed_is_in_order() =>
        Toy.Findings(Toy.Function("requires participants is at least 4 else r1")).ShouldBeEmpty();

    [Fact]
    public void A_requirement_that_no_session_meets_is_an_error() =>
        Toy.Findings(Toy.Function("requires participants is at least 4 and participants is less than 3 else r1"))
            .ShouldBe(["CONV0804 requires participants is at least 4 and participants is less than 3 else r1"]);

    [Fact]
    public void A_requirement_of_days_outside_the_convention_is_never_met() =>
        Toy.Findings(Toy.Function("requires date is on or after 2025-01-01 else r1"))
            .ShouldBe(["CONV0804 requires date is on or after 2025-01-01 else r1"]);

    [Fact]
    public void A_requirement_of_the_last_day_is_met_on_it() =>
        Toy.Findings(Toy.Function("requires date is on or after 2024-12-31 else r1")).ShouldBeEmpty();

    [Theory]
    [InlineData("number of providers is at least 1")]
    [InlineData("age is at least 18 or age is less than 18 or birth_date is missing")]
    [InlineData("not (age is at least 30 and age is less than 30)")]
    [InlineData("not (birth_date is on or after 2010-01-01 and age is at least 15)")]
    [InlineData("not (low_income is missing)")]
    [InlineData("date is on or after 2024-01-01")]
    public void A_requirement_that_every_session_meets_says_nothing(string condition) =>
        Toy.Findings(Toy.Function($"requires {condition} else r1"))
            .ShouldContain($"CONV0805 requires {condition} else r1");

    [Theory]
    [InlineData("number of providers is at least 2")]
    [InlineData("age is at least 18 or age is less than 18")]
    [InlineData("not (age is at least 30 and age is less than 31)")]
    [InlineData("not (birth_date is on or after 2009-12-31 and age is at least 15)")]
    [InlineData("date is on or after 2024-01-02")]
    public void Its_near_twin_says_something(string condition) =>
        Toy.Findings(Toy.Function($"requires {condition} else r1")).ShouldBeEmpty();

    [Fact]
    public void Requirements_that_exclude_each_other_are_named_and_the_others_are_not() =>
        Toy.Findings(
                Toy.Function(
                    """
                    requires format is single else r1
                    requires minutes is at least 10 else r2
                    requires format is group else r3
                    """
                )
            )
            .ShouldBe(["CONV0806 visit <- requires format is single else r1 <- requires format is group else r3"]);

    [Fact]
    public void A_requirement_for_some_sessions_can_be_met_by_the_others() =>
        Toy.Findings(Toy.Function("requires participants is at least 4 when format is group else r1")).ShouldBeEmpty();

    [Fact]
    public void A_part_of_a_condition_that_cannot_hold_is_found_where_it_stands() =>
        Toy.Findings(Toy.Function("requires minutes is at least 10 or (format is single and format is group) else r1"))
            .ShouldBe(["CONV0803 format is single and format is group"]);

    [Fact]
    public void Under_some_reading_is_enough() =>
        Toy.Findings(
                Toy.Function("requires format is single or reading mood is wild else r1")
                    + "\ncondition never \"Never\" by mood\n    calm: format is group\n    wild: urgent is yes"
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_rule_for_several_functions_says_something_where_it_does_in_one_of_them()
    {
        const string functions = "function a \"A\"\nfunction b \"B\"\nfee for a, b 1 EUR\nshare for a, b 0 EUR\n";

        Toy.Findings(functions + "rules for a, b requires function is a or format is single else r1").ShouldBeEmpty();
        Toy.Findings(functions + "rules for a, b requires function is a or function is b else r1")
            .ShouldBe(["CONV0805 requires function is a or function is b else r1"]);
    }

    [Fact]
    public void A_rounded_part_of_one_number_is_read_exactly()
    {
        const string quantity = "\nquantity quarters \"Quarters\" means minutes / 15 rounded down";

        Toy.Findings(
                Toy.Function("requires not (quarters is at least 2 and minutes is less than 30) else r1") + quantity
            )
            .ShouldBe(["CONV0805 requires not (quarters is at least 2 and minutes is less than 30) else r1"]);
        Toy.Findings(
                Toy.Function("requires not (quarters is at least 2 and minutes is less than 31) else r1") + quantity
            )
            .ShouldBeEmpty();
    }
}
