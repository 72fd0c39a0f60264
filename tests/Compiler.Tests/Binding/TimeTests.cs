using Conv.Runtime.Values;

namespace Conv.Compiler.Tests.Binding;

public sealed class TimeTests
{
    [Theory]
    [InlineData("10 EUR")]
    [InlineData("10 EUR from 2024-01-01")]
    [InlineData("10 EUR from 2020-01-01 to 2030-12-31")]
    [InlineData("10 EUR from 2024-01-01 to 2024-06-30   11 EUR from 2024-07-01")]
    [InlineData("10 EUR from 2024-01-01   unspecified from 2024-07-01")]
    public void An_amount_with_one_value_on_every_day_is_sound(string values) => Findings(values).ShouldBeEmpty();

    [Theory]
    [InlineData("10 EUR from 2024-01-02", "from 2024-01-01 to 2024-01-01")]
    [InlineData("10 EUR from 2024-01-01 to 2024-12-30", "from 2024-12-31 to 2024-12-31")]
    [InlineData("10 EUR from 2024-01-01 to 2024-02-28   11 EUR from 2024-03-01", "from 2024-02-29 to 2024-02-29")]
    public void A_day_without_a_value_is_a_gap(string values, string days)
    {
        var finding = Advice.Finding(Convention(values));

        finding.Code.ShouldBe("CONV0503");
        finding.Message.ShouldEndWith(days);
    }

    [Theory]
    [InlineData("10 EUR from 2024-01-01 to 2024-07-01   11 EUR from 2024-07-01", "CONV0504")]
    [InlineData("10 EUR from 2024-07-01   11 EUR from 2024-01-01", "CONV0504")]
    [InlineData("10 EUR   11 EUR", "CONV0504")]
    [InlineData("10 EUR from 2024-01-01 to 2023-01-01   11 EUR from 2024-07-01", "CONV0501")]
    public void A_day_with_two_values_or_a_stretch_turned_round_is_found(string values, string code) =>
        Advice.Finding(Convention(values)).Code.ShouldBe(code);

    [Fact]
    public void A_transition_that_lets_the_old_convention_go_on_needs_its_amounts_to_go_on()
    {
        var old = Convention("10 EUR from 2024-01-01 to 2024-12-31");
        const string Stay =
            Advice.Next + "transition from advice-2024\nsessions until 2025-03-31 stay under advice-2024\n";

        Advice.Findings(old, Stay).ShouldBe(["CONV0503 10 EUR from 2024-01-01 to 2024-12-31"]);
        Advice.Findings(old, Stay + "amount price from 2025-01-01 means 12 EUR").ShouldBeEmpty();
    }

    [Fact]
    public void Two_conventions_may_not_take_the_same_function_on_the_same_day()
    {
        const string Function = "function talk fee 1 EUR share 0 EUR";
        var next = Advice.Next.Replace("follows   advice-2024", "", StringComparison.Ordinal) + Function;

        Advice.Findings(Advice.Header + Function, next).ShouldBeEmpty();
        Advice
            .Finding(
                Advice.Header + Function,
                next.Replace("from 2025-01-01", "from 2024-12-31", StringComparison.Ordinal)
            )
            .Message.ShouldBe("`advice-2024` and `advice-2025` both take `talk` from 2024-12-31 to 2024-12-31");
    }

    [Fact]
    public void A_convention_without_an_end_ends_where_another_follows()
    {
        const string Function = "function talk fee 10 EUR share 0 EUR\n";
        var open = Advice.Header.Replace(" to 2024-12-31", "", StringComparison.Ordinal) + Function;

        Advice.Lower(open).Conventions.ShouldHaveSingleItem().To.ShouldBe(Day.Last);
        Advice
            .Lower(
                open,
                Advice.Next.Replace(" to 2025-12-31", "", StringComparison.Ordinal)
                    + Function
                    + "transition from advice-2024\n    the rest lapses\n"
            )
            .Conventions.Select(convention => convention.To)
            .ShouldBe([Day.Of(2024, 12, 31), Day.Last]);
    }

    [Theory]
    [InlineData("requires minutes is at least 20 else minutes from 2024-07-01 to 2024-06-30", "CONV0501")]
    [InlineData("requires minutes is at least 20 else minutes from 2024-02-30", "CONV0108")]
    public void Days_of_a_clause_are_days_in_their_order(string clause, string code) =>
        Advice.Finding(Advice.Header + $"function talk {clause}\n fee 10 EUR share 0 EUR").Code.ShouldBe(code);

    private static IEnumerable<string> Findings(string values) => Advice.Findings(Convention(values));

    private static string Convention(string values) =>
        Advice.Header + $"amount price {values}\nfunction talk fee price share 0 EUR";
}
