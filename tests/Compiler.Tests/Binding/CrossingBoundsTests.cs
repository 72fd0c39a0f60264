namespace Conv.Compiler.Tests.Binding;

public sealed class CrossingBoundsTests
{
    private const string Scale = """

        amount price 100 EUR
        scale part by slices of price, rounded half up to the cent
            up to low:   0 %
            up to high:  90 %
            above:       10 %
        function talk registers beneficiaries fee price share part
        """;

    [Fact]
    public void Bounds_that_pass_each_other_are_an_error_on_the_first_such_day()
    {
        var finding = Advice.Finding(
            Advice.Header
                + """
                amount low
                    20 EUR from 2024-01-01
                    50 EUR from 2024-07-01
                amount high
                    40 EUR from 2024-01-01
                """
                + Scale
        );

        finding.Code.ShouldBe("CONV0450");
        finding.Message.ShouldBe(
            "on 2024-07-01 no case is left for this row of the scale: it goes up to 40.00 EUR, and the row before to 50.00 EUR"
        );
        finding.Place.Text.ShouldStartWith("up to high");
    }

    [Theory]
    [InlineData("40 EUR from 2024-01-01 unspecified from 2024-07-01", "2024-07-01")]
    [InlineData("unspecified from 2023-01-01 40 EUR from 2024-02-01", "2024-01-01")]
    [InlineData("unspecified from 2023-01-01 40 EUR from 2024-01-01", null)]
    public void A_bound_that_is_left_open_is_an_error_on_the_first_day_in_force(string limit, string? from)
    {
        var findings = Advice.Compile(
            Advice.Header
                + $"""
                amount most-asked {limit}
                amount price 60 EUR from 2024-01-01 30 EUR from 2024-03-01
                scale part by price
                    up to most-asked:  5 EUR
                    above:        9 EUR
                function talk registers beneficiaries fee 60 EUR share part
                """
        );

        findings
            .Diagnostics.Select(finding => finding.Message)
            .ShouldBe(
                from is null
                    ? []
                    : [$"from {from} on nobody knows how far this row of the scale goes: `most-asked` is left open"]
            );
    }

    [Fact]
    public void Bounds_that_passed_each_other_before_the_convention_began_are_none() =>
        Advice
            .Findings(
                Advice.Header
                    + """
                    amount low
                        60 EUR from 2020-01-01
                        20 EUR from 2024-01-01
                    amount high
                        40 EUR from 2020-01-01
                    """
                    + Scale
            )
            .ShouldBeEmpty();

    [Fact]
    public void Bounds_that_meet_leave_an_empty_row_and_nothing_below_zero() =>
        Advice
            .Findings(
                Advice.Header
                    + """
                    amount low
                        20 EUR from 2024-01-01
                        40 EUR from 2024-07-01
                    amount high
                        40 EUR from 2024-01-01
                    """
                    + Scale
            )
            .ShouldBeEmpty();
}
