namespace Conv.Scenarios.Tests.Amounts;

public sealed class IndexTests
{
    private const string Functions = """

        function bath
            registers  beneficiaries
            fee        tariff
            share      0 EUR

        """;

    [Theory]
    [InlineData("on the amount before", "33.89", "34.97")]
    [InlineData("on the first amount", "33.90", "34.98")]
    public void Rises_go_on_the_rounded_amount_before_or_exactly_on_the_first(string on, string second, string third) =>
        Scheme
            .Mismatches(
                $"""
                index health "Health index"
                    2030-07-01  2.5 %
                    2031-01-01  1.75 %
                    2032-01-01  3.2 %

                amount tariff
                    32.50 EUR from 2030-01-01, indexed by health {on}, rounded half up to the cent
                """
                    + Functions
                    + $"""
                    scenario "indexed"
                        2030-06-30 bath  => fee 32.50 EUR
                        2030-07-01 bath  => fee 33.31 EUR
                        2030-12-31 bath  => fee 33.31 EUR
                        2031-01-01 bath  => fee {second} EUR
                        2032-01-01 bath  => fee {third} EUR
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Levels_move_an_amount_in_proportion() =>
        Scheme
            .Mismatches(
                """
                index health every year
                    2029-06-01  118.30
                    2030-06-01  121.04
                    2031-06-01  unspecified
                    2032-06-01  127.84

                amount tariff
                    50 EUR from 2030-01-01 indexed by health on the first amount, rounded half up to the cent
                """
                    + Functions
                    + """
                    scenario "levels"
                        2030-05-31 bath  => fee 50 EUR
                        2030-06-01 bath  => fee 51.16 EUR
                        2031-06-01 bath  => provider: unpriced
                        2032-06-01 bath  => fee 54.03 EUR
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void An_indexation_ends_where_the_text_gives_the_next_amount() =>
        Scheme
            .Mismatches(
                """
                index health
                    2030-07-01  10 %
                    2031-01-01  10 %
                    2032-01-01  10 %

                amount tariff
                    10 EUR from 2030-01-01 indexed by health on the amount before, rounded down to the cent
                    20 EUR from 2031-06-01
                """
                    + Functions
                    + """
                    scenario "next amount"
                        2030-07-01 bath  => fee 11 EUR
                        2031-01-01 bath  => fee 12.10 EUR
                        2031-06-01 bath  => fee 20 EUR
                        2032-06-01 bath  => fee 20 EUR
                    """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("2031-01-01 2 % 2030-07-01 2 %", "10 EUR from 2030-01-01", "CONV0506 2030-07-01 2 %")]
    [InlineData("2030-07-01 2 % 2031-01-01 101.5", "10 EUR from 2030-01-01", "CONV0506 2031-01-01 101.5")]
    [InlineData("2030-07-01 0.00", "10 EUR from 2030-01-01", "CONV0506 2030-07-01 0.00")]
    [InlineData("every year 2030-07-01 2 % 2031-07-02 2 %", "10 EUR from 2030-01-01", "CONV0507 2031-07-02 2 %")]
    [InlineData("2030-01-01 2 %", "10 EUR from 2030-01-01", "CONV0509 INDEXED")]
    [InlineData("2030-07-01 101.5", "10 EUR from 2030-01-01", "CONV0508 INDEXED")]
    [InlineData("2030-07-01 2 %", "10 EUR", "CONV0508 INDEXED")]
    [InlineData("2030-07-01 2 %", "2 * 5 EUR from 2030-01-01", "CONV0508 INDEXED")]
    [InlineData("2030-07-01 2 %", "92233720368547758 EUR from 2030-01-01", "CONV0313 INDEXED")]
    public void What_cannot_be_indexed_is_refused(string index, string amount, string finding)
    {
        const string Indexed = "indexed by health on the amount before, rounded half up to the cent";
        Scheme
            .Findings($"index health {index} amount tariff {amount} {Indexed} {Functions}")
            .ShouldBe([finding.Replace("INDEXED", Indexed, StringComparison.Ordinal)]);
    }

    [Fact]
    public void An_index_with_a_value_every_year_leaves_no_year_out_silently() =>
        Scheme
            .Findings(
                "index health every year 2030-07-01 2 % "
                    + "amount tariff 10 EUR from 2030-01-01 indexed by health on the amount before, rounded up to the cent"
                    + Functions
            )
            .ShouldBe(["CONV0503 2030-07-01 2 %"]);
}
