namespace Conv.Scenarios.Tests.Amounts;

public sealed class PercentageTests
{
    [Fact]
    public void A_share_is_a_part_of_a_price_or_of_the_fee_between_a_floor_and_a_ceiling() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        the lower of price and 40 EUR
                    share
                        25 % of the fee, rounded half up to the cent, at least 2 EUR, at most 9.50 EUR   when place is home
                        12.5 % of price, rounded down to the cent                                        when place is video
                        otherwise 10 % of price + 2.5 % of the fee, rounded half up to the cent

                scenario "parts"
                    2030-01-01 bath with place home, price 40 EUR       => fee 40 EUR, share 9.50 EUR
                    2030-01-02 bath with place home, price 30.02 EUR    => fee 30.02 EUR, share 7.51 EUR
                    2030-01-03 bath with place home, price 7.99 EUR     => share 2 EUR
                    2030-01-04 bath with place video, price 30.03 EUR   => share 3.75 EUR
                    2030-01-05 bath with place practice, price 30 EUR   => share 3.75 EUR
                    2030-01-06 bath with place practice, price 100 EUR  => share 11 EUR
                    2030-01-07 bath with place practice                 => rejected
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("20 % of price, at least 1.50 EUR, rounded half up to the cent")]
    [InlineData("20 % of price, rounded half up to the cent, at least 1.50 EUR")]
    [InlineData("the higher of 20 % of price and 1.50 EUR, rounded half up to the cent")]
    [InlineData("the higher of 20 % of price, rounded half up to the cent and 1.50 EUR")]
    [InlineData("(the higher of 1.50 EUR and 20 % of price) rounded half up to the cent")]
    public void A_floor_may_stand_before_the_rounding_or_behind_it(string share) =>
        Scheme
            .Mismatches(
                $"""
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      {share}

                scenario "floor"
                    2030-01-01 bath with price 7.50 EUR   => share 1.50 EUR
                    2030-01-01 bath with price 7.52 EUR   => share 1.50 EUR
                    2030-01-01 bath with price 7.53 EUR   => share 1.51 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_is_computed_with_an_amount_that_is_left_open_is_left_open() =>
        Scheme
            .Mismatches(
                """
                amount tariff
                    40 EUR from 2030-01-01
                    unspecified from 2031-01-01

                function bath
                    registers  beneficiaries
                    fee        tariff when place is home, otherwise 30 EUR
                    share      25 % of the fee, rounded half up to the cent, at most 8 EUR

                function wash
                    registers  beneficiaries
                    fee        the lower of price and tariff
                    share      0 EUR when price is at most tariff, otherwise 2 * tariff

                scenario "open"
                    2030-01-01 bath with place home    => fee 40 EUR, share 8 EUR
                    2031-01-01 bath with place home    => unpriced
                    2031-01-01 bath with place video   => fee 30 EUR, share 7.50 EUR
                    2030-01-01 wash with price 30 EUR  => fee 30 EUR, share 0 EUR
                    2030-01-01 wash with price 50 EUR  => fee 40 EUR, share 80 EUR
                    2031-01-01 wash with price 30 EUR  => unpriced
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_percentage_of_a_whole_multiple_needs_no_rounding() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        300 % of price
                    share      100 % of the fee

                scenario "multiples"
                    2030-01-01 bath with price 7.51 EUR  => fee 22.53 EUR, share 22.53 EUR
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("fee 40 EUR share 25 % of price", "CONV0304 25 % of price")]
    [InlineData("fee 40 EUR share 25,5 % of price rounded up to the cent", "CONV0106 25,5")]
    [InlineData("fee 40 EUR share 0.0000001 % of price rounded up to the cent", "CONV0317 0.0000001")]
    [InlineData("fee 40 EUR share 25 % of place rounded up", "CONV0301 place")]
    [InlineData("fee 40 EUR share 25 % of unspecified rounded up to the cent", "CONV0310 unspecified")]
    [InlineData("fee 25 % of the fee rounded up to the cent share 1 EUR", "CONV0432 the fee")]
    [InlineData("fee 1 EUR when diploma is master, otherwise 2 EUR share the fee", "CONV0431 the fee")]
    public void What_no_percentage_can_be_is_refused_at_its_words(string prices, string finding) =>
        Scheme.Findings($"function bath registers beneficiaries {prices}").ShouldBe([finding]);

    [Fact]
    public void A_share_cannot_read_a_fee_for_granted_units() =>
        Scheme
            .Findings(
                """
                function bath
                    registers  beneficiaries
                    at most    2 quarters per calendar year, granted up to the cap
                    fee        10 EUR * granted quarters
                    share      the fee

                quantity quarters means time / 15 rounded down
                """
            )
            .ShouldBe(["CONV0432 the fee"]);
}
