namespace Conv.Scenarios.Tests.Amounts;

public sealed class CeilingTests
{
    [Fact]
    public void The_act_that_crosses_a_ceiling_pays_what_is_left_and_later_ones_nothing() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      0 EUR when place is video, otherwise 11 EUR
                    share at most 30 EUR per calendar year

                scenario "a year"
                    2030-03-01 bath with place video   => share 0 EUR
                    2030-03-02 bath with place home, 2 times every 1 days   => share 11 EUR
                    2030-03-04 bath with place home    => share 8 EUR
                    2030-03-05 bath with place home, 2 times every 1 days   => accepted, share 0 EUR
                    2031-01-01 bath with place home    => share 11 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_ceiling_over_several_functions_adds_up_what_was_owed_for_each() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      25 % of price, rounded half up to the cent

                function wash
                    registers  beneficiaries
                    fee        40 EUR
                    share      6 EUR

                function walk
                    registers  beneficiaries
                    fee        40 EUR
                    share      5 EUR

                rules for bath, wash
                    share at most 20 EUR per 3 months from the first session

                scenario "together"
                    2030-03-01 wash                      => share 6 EUR
                    2030-03-01 walk                      => share 5 EUR
                    2030-03-02 bath with price 30.02 EUR => share 7.51 EUR
                    2030-03-03 bath with price 40 EUR    => share 6.49 EUR
                    2030-05-31 wash                      => share 0 EUR
                    2030-06-01 wash                      => share 6 EUR
                    2030-06-01 bath                      => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_ceiling_of_the_day_of_the_act_counts_whatever_it_was_before() =>
        Scheme
            .Mismatches(
                """
                amount ceiling
                    20 EUR from 2030-01-01
                    10 EUR from 2030-07-01
                    15 EUR from 2030-10-01

                category class is low or high
                    means low when income is at most 20000 EUR
                          otherwise high

                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      8 EUR
                    share at most ceiling per calendar year for low
                    share at most 2 * ceiling per calendar year for high

                scenario "it falls and rises"
                    given income 20000 EUR
                    2030-06-01 bath  => share 8 EUR
                    2030-06-02 bath  => share 8 EUR
                    2030-07-01 bath  => share 0 EUR
                    2030-10-01 bath  => share 0 EUR
                    2030-10-02 bath with income 20000.01 EUR  => share 8 EUR
                    2030-10-03 bath with income 20000.01 EUR  => share 6 EUR
                    2030-10-04 bath with income missing  => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_share_without_a_price_counts_nothing_and_stays_without_one() =>
        Scheme
            .Mismatches(
                """
                amount tariff
                    40 EUR from 2030-01-01
                    unspecified from 2030-03-01 to 2030-03-31
                    40 EUR from 2030-04-01

                function bath
                    registers  beneficiaries
                    fee        tariff
                    share      25 % of the fee, rounded half up to the cent
                    share at most 15 EUR per calendar year

                function wash
                    registers  beneficiaries
                    fee        40 EUR
                    share      10 EUR
                    share at most tariff per calendar year when place is home

                scenario "open"
                    2030-02-01 bath  => share 10 EUR
                    2030-03-01 bath  => unpriced
                    2030-04-01 bath  => share 5 EUR
                    2030-03-01 wash with place home   => unpriced
                    2030-03-01 wash with place video  => share 10 EUR
                    2030-04-01 wash with place home   => share 10 EUR
                    2030-04-01 wash with place home   => share 10 EUR
                    2030-04-01 wash with place home   => share 10 EUR
                    2030-04-01 wash with place home   => share 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_ceiling_may_be_for_some_sessions_and_several_hold_together() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      8 EUR
                    share of home sessions at most 20 EUR ever
                    share at most 30 EUR per calendar year

                scenario "two ceilings"
                    2030-03-01 bath with place home, 2 times every 1 days  => share 8 EUR
                    2030-03-03 bath with place home   => share 4 EUR
                    2030-03-04 bath with place home   => share 0 EUR
                    2030-03-05 bath with place video  => share 8 EUR
                    2030-03-06 bath with place video  => share 2 EUR
                    2031-03-06 bath with place video  => share 8 EUR
                    2031-03-07 bath with place home   => share 0 EUR
                    2031-03-07 bath with place practice  => share 8 EUR
                    2031-03-08 bath                   => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_ceiling_for_each_household_adds_up_what_its_members_owe() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      0 EUR when place is video, otherwise 8 EUR
                    share at most 20 EUR per calendar year for each family

                scenario "a family"
                    beneficiary Ada with family smith
                    beneficiary Bo with family smith
                    beneficiary Cy with family jones
                    beneficiary Di
                    2030-03-01 bath with place home for Ada, Cy  => share 8 EUR
                    2030-03-02 bath with place home for Bo       => share 8 EUR
                    2030-03-03 bath with place home for Ada, Bo  => Ada: share 4 EUR  => Bo: share 0 EUR
                    2030-03-04 bath with place home for Cy       => share 8 EUR
                    2030-03-05 bath with place home for Di       => rejected
                    2030-03-06 bath with place video for Di      => share 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Refused_acts_and_those_of_another_beneficiary_count_nothing() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    at most    2 sessions per day
                    fee        40 EUR
                    share      8 EUR
                    share at most 20 EUR per calendar year

                scenario "two people"
                    beneficiary Ada
                    beneficiary Bo
                    2030-03-01 bath for Ada, Bo  => share 8 EUR
                    2030-03-01 bath for Ada, Bo  => share 8 EUR
                    2030-03-01 bath for Ada      => refused cap
                    2030-03-02 bath for Ada, Bo  => Ada: share 4 EUR  => Bo: share 4 EUR
                    2030-03-02 bath for Bo       => Bo: share 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_period_that_a_cap_takes_without_per_is_one_of_a_ceiling_and_of_earlier_sessions_too() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    requires   at most 3 earlier sessions of bath to the end of the calendar year 1 year after the first session
                                   else cap
                    requires   at most 5 earlier sessions of bath ever  else cap
                    fee        40 EUR
                    share      11 EUR
                    share at most 30 EUR to the end of the calendar year 1 year after the first session

                scenario "up to the end of the next year, and up to six"
                    2030-11-01 bath, 2 times every 1 days  => share 11 EUR
                    2031-12-30 bath                        => share 8 EUR
                    2031-12-31 bath                        => share 0 EUR
                    2031-12-31 bath                        => refused cap
                    2032-01-01 bath, 2 times every 1 days  => share 11 EUR
                    2032-01-03 bath                        => refused cap
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("share at most 20 per calendar year", "CONV0301 20")]
    [InlineData("share at most 20 EUR per rolling 12 months", "CONV0425 rolling 12 months")]
    [InlineData("share of wash at most 20 EUR per calendar year", "CONV0435 wash")]
    [InlineData("share at most 20 EUR per calendar year when diploma is master", "CONV0309 diploma is master")]
    [InlineData("share at most 20 EUR per calendar year for each nurse", "CONV0423 calendar year for each nurse")]
    [InlineData("share at most the fee per calendar year", "CONV0432 the fee")]
    [InlineData("share at most 10.5 % of income per calendar year", "CONV0304 10.5 % of income")]
    public void What_no_ceiling_can_be_is_refused_at_its_words(string ceiling, string finding) =>
        Scheme
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      8 EUR
                    {ceiling}

                function wash
                    registers  beneficiaries
                    fee        40 EUR
                    share      8 EUR
                """
            )
            .ShouldBe([finding]);

    [Fact]
    public void A_function_that_registers_nobody_has_no_shares_to_limit() =>
        Scheme
            .Findings(
                """
                function upkeep
                    fee        40 EUR
                    share      0 EUR
                    share at most 20 EUR per calendar year
                """
            )
            .ShouldBe(["CONV0418 share at most 20 EUR per calendar year"]);
}
