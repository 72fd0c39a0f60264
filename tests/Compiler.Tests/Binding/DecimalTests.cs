using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

/// <summary>Facts with decimals where a whole number is wanted, and bounds with decimals.</summary>
public sealed class DecimalTests
{
    private const string Vocabulary = """
        vocabulary travel
        facts of the session
            trip identity
            date date of the session
            function function
            distance number with 1 decimal
        facts of the provider
            carrier identity
        facts of the beneficiary
            traveller identity
        reason closed when not in force
        reason far
        reason none when nobody is registered
        reason full when cap reached
        """;

    [Fact]
    public void What_sessions_are_counted_by_is_whole() =>
        Findings("at most 100 distance per calendar year, refused beyond the cap").ShouldBe(["CONV0304 distance"]);

    [Fact]
    public void What_a_monitor_adds_up_is_whole() =>
        Findings(
                "",
                "monitor long distance of sessions of ride over sessions of ride kept per year and carrier at most 12"
            )
            .ShouldBe(["CONV0445 distance"]);

    [Fact]
    public void Rows_of_a_scale_rise_by_their_decimals()
    {
        Findings("", "scale zone by distance up to 2.5: 2 EUR up to 2.5: 3 EUR above: 4 EUR")
            .ShouldBe(["CONV0433 up to 2.5: 3 EUR"]);
        Findings("", "scale zone by distance up to 2.5: 2 EUR up to 12: 3 EUR above: 4 EUR").ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_without_its_currency_is_told_to_have_one() =>
        Findings("requires distance is at most 12.5 else far", "amount flat 12.50 from 2024-01-01")
            .ShouldBe(["CONV0110 12.50"]);

    private static IEnumerable<string> Findings(string clause, string declaration = "") =>
        Compilation
            .Create([
                new SourceText("travel.conv", Vocabulary),
                new SourceText(
                    "2024.conv",
                    $"""
                    convention travel-2024
                        uses travel
                        in force from 2024-01-01 to 2024-12-31
                    {declaration}
                    function ride
                        registers beneficiaries
                        {clause}
                        fee 1 EUR
                        share 0 EUR
                    """
                ),
            ])
            .Diagnostics.Select(finding => $"{finding.Code} {finding.Place.Text}");
}
