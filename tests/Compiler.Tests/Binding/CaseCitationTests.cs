using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

/// <summary>A source that is cited for one case only must be declared like any other.</summary>
public sealed class CaseCitationTests
{
    private const string Words = """
        vocabulary sport
        facts of the session session identity date date of the session function function
            income money
        facts of the provider provider identity
        facts of the beneficiary beneficiary identity birth_date date of birth
        reason closed when not in force
        reason unlisted when nobody is registered
        reason full when cap reached
        """;

    [Theory]
    [InlineData("category kind is child or adult means child when age is less than 18 [law 1] otherwise adult")]
    [InlineData("scale price by income up to 20000 EUR: 5 EUR [law 1] above: 10 EUR [law 2]")]
    [InlineData("fee for visit 5 EUR when age is less than 18 [law 1], otherwise 10 EUR")]
    public void A_declared_source_is_found_and_another_one_is_not(string declaration)
    {
        Findings(declaration).ShouldNotContain(NameDescriptors.UnknownSource.Code);
        Findings(declaration.Replace("[law 1]", "[lore 1]", StringComparison.Ordinal))
            .ShouldContain(NameDescriptors.UnknownSource.Code);
    }

    private static List<string> Findings(string declaration)
    {
        var rules = $"""
            convention vouchers uses sport in force from 2022-01-01 to 2023-12-31
            source law "The law"
            function visit registers beneficiaries share 0 EUR
            {declaration}
            """;
        return
        [
            .. Compilation
                .Create([new SourceText("sport.conv", Words), new SourceText("vouchers.conv", rules)])
                .Diagnostics.Select(finding => finding.Code)
                .Order(StringComparer.Ordinal),
        ];
    }
}
