using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

/// <summary>Amounts whose thousands stand apart are one mistake, told with what to write in the language of the file.</summary>
public sealed class ThousandsTests
{
    [Theory]
    [InlineData("1 250 EUR", "1250")]
    [InlineData("1 250.50 EUR", "1250.50")]
    [InlineData("1\u00A0250,50 EUR", "1250.50")]
    [InlineData("1\u202F250\u202F000 EUR", "1250000")]
    [InlineData("1'250 EUR", "1250")]
    [InlineData("1’250.5 EUR", "1250.5")]
    [InlineData("1,250.50 EUR", "1250.50")]
    [InlineData("1,250,000 EUR", "1250000")]
    [InlineData("1 250 €", "1250", 2)]
    public void They_are_told_with_the_number_that_is_meant(string amount, string meant, int findings = 1)
    {
        var found = SyntaxParser
            .Parse(new SourceText("a.conv", $"convention c\n    uses v\namount m\n    {amount} from 2024-01-01\n"))
            .Findings;

        found.Length.ShouldBe(findings, string.Join('\n', found));
        found.ShouldContain(finding => finding.Code == "CONV0120" && finding.Help == $"write `{meant}`");
    }

    [Theory]
    [InlineData("1 250,50 EUR", "1250,50")]
    [InlineData("1.250,50 EUR", "1250,50")]
    [InlineData("1.250.000 EUR", "1250000")]
    [InlineData("1.25 EUR", "1,25")]
    public void They_are_told_as_the_language_writes_decimals(string amount, string meant) =>
        SyntaxParser
            .Parse(
                new SourceText(
                    "a.conv",
                    $"la convention c\n    utilise v\nmontant m\n    {amount} à partir du 01/01/2024\n"
                )
            )
            .Findings.ShouldHaveSingleItem()
            .Help.ShouldBe($"écrivez `{meant}`");

    [Theory]
    [InlineData("1 25 EUR")]
    [InlineData("12 2500 EUR")]
    [InlineData("1,250 EUR")]
    public void What_are_no_thousands_is_told_otherwise(string amount) =>
        SyntaxParser
            .Parse(new SourceText("a.conv", $"convention c\n    uses v\namount m\n    {amount} from 2024-01-01\n"))
            .Findings.ShouldAllBe(finding => finding.Code != "CONV0120");
}
