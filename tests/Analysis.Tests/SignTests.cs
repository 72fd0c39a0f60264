using Conv.Analysis.Tests.Kit;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests;

/// <summary>Which fees and shares can fall below zero.</summary>
public sealed class SignTests
{
    [Theory]
    [InlineData("price")]
    [InlineData("10 % of price, rounded half up to the cent")]
    [InlineData("price - 5 EUR, at least 0 EUR")]
    [InlineData("the higher of 20 EUR - price and 1 EUR")]
    [InlineData("20 EUR when price is less than 20 EUR, otherwise price - 20 EUR")]
    [InlineData("unspecified")]
    public void What_cannot_fall_below_zero_is_proved(string fee) => Findings(fee).ShouldBeEmpty();

    [Theory]
    [InlineData("price - 5 EUR", "price 0 EUR")]
    [InlineData("0 EUR - price", "price 0.01 EUR")]
    [InlineData("20 EUR - price", "price 20.01 EUR")]
    [InlineData("10 % of price, rounded half up to the cent - 1 EUR", "price 0 EUR")]
    [InlineData("20 EUR when price is less than 10 EUR, otherwise price - 20 EUR", "price 10 EUR")]
    public void What_can_is_shown_by_a_session_that_both_engines_decided(string fee, string fact)
    {
        var (message, example) = Findings(fee).ShouldHaveSingleItem();

        message.ShouldBe("CONV0813 the fee of `visit` can fall below zero");
        example.ShouldNotBeNull();
        example.TrimEnd().ShouldContain(fact);
    }

    [Fact]
    public void A_fee_under_a_cap_that_refuses_is_shown_below_zero()
    {
        var (message, example) = Findings(
                "price - 5 EUR",
                cap: "at most 100 EUR of fees per calendar year, refused beyond the cap"
            )
            .ShouldHaveSingleItem();

        message.ShouldBe("CONV0813 the fee of `visit` can fall below zero");
        example!.ShouldContain("price 0 EUR");
    }

    [Fact]
    public void What_falls_below_zero_under_a_cap_is_shown() =>
        Findings("price - 5 EUR", cap: "at most 100 EUR of fees per calendar year, granted up to the cap")
            .ShouldHaveSingleItem()
            .Message.ShouldBe("CONV0813 the fee of `visit` can fall below zero");

    [Fact]
    public void A_floor_settles_it_under_a_cap_as_well() =>
        Findings(
                "price - 5 EUR, at least 0 EUR",
                cap: "at most 100 EUR of fees per calendar year, granted up to the cap"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Slices_between_dated_amounts_are_proved() =>
        Findings(
                "price",
                "part",
                """
                amount low
                    20 EUR from 2024-01-01
                    30 EUR from 2024-07-01
                amount high
                    40 EUR from 2024-01-01
                scale part by slices of price, rounded half up to the cent
                    up to low:   0 %
                    up to high:  90 %
                    above:       10 %
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("20 EUR", "20 EUR")]
    [InlineData("price", "25 % of the fee, rounded half up to the cent")]
    [InlineData("price", "the lower of 5 EUR and the fee")]
    [InlineData("the lower of price and 24 EUR", "10 % of the fee, rounded half up to the cent, at most 150 EUR")]
    [InlineData("price", "unspecified")]
    [InlineData("20 EUR when price is less than 20 EUR, otherwise price", "5 EUR")]
    [InlineData("price", "5 EUR when price is at least 5 EUR, otherwise 0 EUR")]
    [InlineData("price", "75 % of price, rounded up to the cent")]
    public void An_insurer_that_never_pays_less_than_nothing_is_proved(string fee, string share) =>
        Findings(fee, share).ShouldBeEmpty();

    [Theory]
    [InlineData("price", "5 EUR", "price 0 EUR")]
    [InlineData("20 EUR", "price", "price 20.01 EUR")]
    [InlineData("20 EUR when price is less than 10 EUR, otherwise 5 EUR", "8 EUR", "price 10 EUR")]
    public void A_share_that_can_be_more_than_the_fee_is_shown(string fee, string share, string fact)
    {
        var (message, example) = Findings(fee, share).ShouldHaveSingleItem();

        message.ShouldBe("CONV0814 the insurer's part of `visit` can fall below zero");
        example.ShouldNotBeNull();
        example.TrimEnd().ShouldContain(fact);
    }

    [Fact]
    public void A_fee_below_zero_says_it_of_the_insurer_too() =>
        Findings("0 EUR - price", "0 EUR").ShouldHaveSingleItem().Message.ShouldStartWith("CONV0813");

    [Theory]
    [InlineData("the insurer pays price - 10 EUR\nthe fund pays 5 EUR, at most the rest", "CONV0814", "price 0 EUR")]
    [InlineData(
        "the fund pays 5 EUR, at most the rest\nthe insurer pays price - 10 EUR, at most the rest",
        "CONV0814",
        "price 0 EUR"
    )]
    [InlineData("the insurer pays price - 10 EUR, at least 0 EUR\nthe fund pays 5 EUR", "CONV0818", "price 0 EUR")]
    public void What_the_insurer_pays_beside_others_can_fall_below_zero(string parts, string code, string fact)
    {
        var (message, example) = Paid(parts).ShouldHaveSingleItem();

        message.ShouldStartWith(code);
        example.ShouldNotBeNull();
        example.TrimEnd().ShouldContain(fact);
    }

    [Theory]
    [InlineData("the insurer pays price - 10 EUR, at least 0 EUR\nthe fund pays 5 EUR, at most the rest")]
    [InlineData("the fund pays 5 EUR, at most the rest\nthe insurer pays 40 EUR, at most the rest")]
    [InlineData("the insurer pays 75 % of price, rounded down to the cent\nthe fund pays the rest")]
    public void Parts_of_which_each_is_at_most_what_is_left_are_proved(string parts) => Paid(parts).ShouldBeEmpty();

    private static IEnumerable<(string Message, string? Example)> Paid(string parts) =>
        Findings(
            "price",
            parts: parts.Replace("\n", "\n    ", StringComparison.Ordinal),
            payer: "payer fund \"The fund\""
        );

    private static IEnumerable<(string Message, string? Example)> Findings(
        string fee,
        string share = "0 EUR",
        string amounts = "",
        string cap = "",
        string? parts = null,
        string payer = ""
    ) =>
        Linter
            .Check(
                ProgramChecker.Require(
                    Compilation.Create([
                        new SourceText(
                            "words.conv",
                            $"""
                            vocabulary words
                            {payer}
                            facts of the session session identity date date of the session function function price money tax money
                            facts of the provider provider identity
                            facts of the beneficiary beneficiary identity
                            reason closed when not in force
                            reason empty when nobody is registered
                            reason full when cap reached
                            """
                        ),
                        new SourceText(
                            "visits.conv",
                            $"""
                            convention visits uses words in force from 2024-01-01 to 2024-12-31
                            {amounts}
                            function visit
                                registers beneficiaries {cap}
                                fee   {fee}
                                {parts ?? $"share {share}"}
                            """
                        ),
                    ])
                )
            )
            .Findings.Select(finding => ($"{finding.Code} {finding.Message}", finding.Example));
}
