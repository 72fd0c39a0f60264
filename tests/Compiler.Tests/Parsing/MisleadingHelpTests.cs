using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

/// <summary>Mistakes that authors make whose first messages sent them the wrong way.</summary>
public sealed class MisleadingHelpTests
{
    [Theory]
    [InlineData("requires place is \"home\" else cond")]
    [InlineData("requires minutes >= \"30\" else cond")]
    public void A_value_in_double_quotes_is_told_to_go_without(string clause)
    {
        var finding = Finding(clause);

        finding.Place.Text.ShouldStartWith("\"");
        finding.Help.ShouldNotBeNull().ShouldContain("without double quotes");
    }

    [Fact]
    public void A_quoted_value_in_a_scenario_is_told_to_go_without() =>
        Scenario("2024-01-08 f with place \"home\" => accepted")
            .Help.ShouldNotBeNull()
            .ShouldContain("without double quotes");

    [Theory]
    [InlineData("2024-01-08 f by Dee with place home => accepted")]
    [InlineData("2024-01-08 f for Ann with place home => accepted")]
    public void Facts_behind_the_people_of_an_act_are_told_to_come_first(string act)
    {
        var finding = Scenario(act);

        finding.Place.Text.ShouldBe("with");
        finding.Help.ShouldNotBeNull().ShouldContain("DATE FUNCTION with FACT VALUE for NAME by NAME");
    }

    [Theory]
    [InlineData("at most 3 sessions per day when minutes = 3, then one exceptional")]
    [InlineData("at most 3 sessions per day when minutes = 3 then one exceptional")]
    [InlineData(
        "at most 3 minutes per day, granted up to the cap at most 90 minutes per day when minutes = 3, refused beyond the cap"
    )]
    public void What_happens_beyond_a_cap_is_told_to_come_before_its_when(string clause) =>
        Finding(clause).Help.ShouldNotBeNull().ShouldContain("`when CONDITION` ends a cap");

    [Theory]
    [InlineData("60.000,50", "write the decimals after a point: `60000.50`")]
    [InlineData("60,000", "write `60000` if the comma stands between thousands; decimals come after a point")]
    [InlineData("1.234.567,5", null)]
    public void Thousands_and_decimals_of_other_languages_are_read_as_one_number(string number, string? help)
    {
        var finding = Finding($"fee {number} EUR");

        if (help is not null)
        {
            finding.Code.ShouldBe("CONV0106");
            finding.Place.Text.ShouldBe(number);
            finding.Help.ShouldBe(help);
        }
    }

    [Fact]
    public void A_point_between_thousands_is_not_three_decimals_only() =>
        Finding("fee 60.000 EUR").Help.ShouldNotBeNull().ShouldStartWith("write `60000 EUR`");

    [Fact]
    public void A_value_that_is_called_like_a_word_of_the_language_says_so_wherever_it_stands()
    {
        Finding("requires place is day else cond").Code.ShouldBe("CONV0102");
        Scenario("2024-01-08 f with place day => accepted").Code.ShouldBe("CONV0102");
    }

    [Fact]
    public void An_amount_below_zero_in_a_rule_is_told_to_be_a_difference()
    {
        var finding = Finding("fee -5 EUR");

        finding.Message.ShouldBe("`-` does not fit here; expected a value that is not below 0");
        finding.Help.ShouldNotBeNull().ShouldContain("difference");
    }

    private static Diagnostic Finding(string clause) =>
        SyntaxParser
            .Parse(new SourceText("a.conv", $"convention c\nfunction f\n    {clause}\n    share 0 EUR\n"))
            .Findings[0];

    private static Diagnostic Scenario(string act) =>
        SyntaxParser.Parse(new SourceText("a.conv", $"convention c\nscenario \"s\"\n    {act}\n")).Findings[0];
}
