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

    private static IEnumerable<(string Message, string? Example)> Findings(
        string fee,
        string share = "0 EUR",
        string amounts = ""
    ) =>
        Linter
            .Check(
                ProgramChecker.Require(
                    Compilation.Create([
                        new SourceText(
                            "words.conv",
                            """
                            vocabulary words
                            facts of the session session identity date date of the session function function price money
                            facts of the provider provider identity
                            facts of the beneficiary beneficiary identity
                            reason closed when not in force
                            reason empty when nobody is registered
                            """
                        ),
                        new SourceText(
                            "visits.conv",
                            $"""
                            convention visits uses words in force from 2024-01-01 to 2024-12-31
                            {amounts}
                            function visit
                                registers beneficiaries
                                fee   {fee}
                                share {share}
                            """
                        ),
                    ])
                )
            )
            .Findings.Select(finding => ($"{finding.Code} {finding.Message}", finding.Example));
}
