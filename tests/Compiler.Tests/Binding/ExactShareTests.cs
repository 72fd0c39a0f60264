using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Tests.Binding;

/// <summary>Parts of amounts: what is in whole cents whatever its amounts are needs no rounding.</summary>
public sealed class ExactShareTests
{
    [Theory]
    [InlineData("fee 144 EUR share 30 % of the fee")]
    [InlineData("fee 144 EUR when place is home otherwise 12.50 EUR share 30 % of the fee")]
    [InlineData("fee unspecified share 30 % of the fee")]
    [InlineData("fee 144 EUR share 12.5 % of 144 EUR")]
    [InlineData(
        "fee 144 EUR share 30 % of the fee when place is home otherwise the lower of 30 % of the fee and 2 EUR"
    )]
    public void What_is_exact_needs_no_rounding(string prices) =>
        Advice.Findings(Advice.Header + "function talk registers beneficiaries\n" + prices).ShouldBeEmpty();

    [Theory]
    [InlineData("fee 144.01 EUR share 30 % of the fee")]
    [InlineData("fee 144 EUR when place is home otherwise 0.01 EUR share 30 % of the fee")]
    [InlineData("fee people * 1 EUR share 30 % of the fee")]
    [InlineData("fee 144 EUR share 12.5 % of 0.01 EUR")]
    public void What_can_leave_the_cent_still_needs_one(string prices) =>
        Advice
            .Findings(Advice.Header + "function talk registers beneficiaries\n" + prices)
            .ShouldHaveSingleItem()
            .ShouldStartWith("CONV0304");

    [Fact]
    public void An_amount_is_rounded_to_whole_euros()
    {
        var program = Advice.Bind(
            Advice.Header
                + "function talk registers beneficiaries fee people * 0.30 EUR rounded half up to 1 share 0 EUR"
        );

        program
            .Conventions[0]
            .Functions[0]
            .Fee.Body.Forms[0]
            .Otherwise.ShouldBeOfType<BoundRounded>()
            .Multiple.ShouldBe(100);
    }
}
