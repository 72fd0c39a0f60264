namespace Conv.Compiler.Tests.Binding;

/// <summary>Facts of one provider where no provider of a session is meant: a session may have several.</summary>
public sealed class ProviderFactTests
{
    private const string Talk = "function talk registers beneficiaries fee 40 EUR share 5 EUR ";

    [Theory]
    [InlineData(
        "quantity points means 2 when profession is nurse otherwise 1 "
            + Talk
            + "at most 3 points per calendar year, refused beyond the cap",
        "at most 3 points"
    )]
    [InlineData(
        "category k is ex or why means ex when profession is nurse otherwise why "
            + Talk
            + "at most 3 sessions per calendar year for ex at most 4 sessions per calendar year for why",
        "at most 3 sessions"
    )]
    [InlineData(
        "category k is ex or why means ex when profession is nurse otherwise why "
            + Talk
            + "monitor m sessions of talk over beneficiaries with sessions of talk kept per year and provider limit 12 for ex limit 9 for why",
        "limit 12 for ex"
    )]
    [InlineData(Talk + "at most 3 sessions per calendar year when profession is nurse", "profession is nurse")]
    public void What_depends_on_one_provider_is_a_finding_at_its_place(string rules, string place)
    {
        var findings = Advice.Compile(Advice.Header + rules).Diagnostics;

        findings.Select(finding => finding.Code).Distinct().ShouldBe(["CONV0309"]);
        findings[0].Place.Text.ShouldStartWith(place);
    }

    [Theory]
    [InlineData(Talk + "at most 3 nurse sessions per calendar year for each provider")]
    [InlineData(Talk + "requires number of earlier nurse sessions is less than 3 else cap")]
    [InlineData(
        "function talk registers beneficiaries fee 40 EUR share 5 EUR for the first 2 nurse sessions per calendar year then 6 EUR"
    )]
    public void What_is_counted_by_a_fact_of_a_provider_compiles(string rules) =>
        Advice.Compile(Advice.Header + rules).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Sessions_of_two_kinds_of_providers_do_not_exclude_each_other()
    {
        var finding = Advice
            .Compile(
                Advice.Header
                    + Talk
                    + """
                    at most 3 nurse sessions per calendar year
                    at most 3 dietician sessions per calendar year
                    exclusive nurse sessions, dietician sessions
                    """
            )
            .Diagnostics.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0426");
    }
}
