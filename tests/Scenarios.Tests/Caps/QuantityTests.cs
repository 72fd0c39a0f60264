namespace Conv.Scenarios.Tests.Caps;

public sealed class QuantityTests
{
    [Fact]
    public void Minutes_are_refused_as_a_whole_or_granted_as_far_as_the_cap_goes() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    100 time per calendar year, refused beyond the cap
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    2 hours per calendar year, granted up to the cap
                fee        1 EUR * granted time
                share      1 EUR

            scenario "refused beyond"
                2030-01-01 bath with time 60  => accepted
                2030-01-02 bath with time 41  => refused cap
                2030-01-03 bath with time 40  => accepted
                2030-01-04 bath with time 0  => accepted
                2030-01-05 bath with time 1  => refused cap
                2031-01-05 bath with time 1  => accepted
                2031-01-06 bath  => rejected

            scenario "granted up to"
                2030-01-01 massage with time 60  => accepted, fee 60 EUR, granted 60
                2030-01-02 massage with time 61  => accepted, fee 60 EUR, granted 60
                2030-01-03 massage with time 1  => refused cap
            """
        );

    [Fact]
    public void Points_depend_on_the_act() =>
        Clinic.Decides(
            """
            quantity points
                means  3 when place is home, 2 when format is group, otherwise 1

            function bath
                registers  beneficiaries
                at most    6 points per rolling 30 days, refused beyond the cap
                fee        10 EUR
                share      1 EUR

            scenario "points"
                given place practice, format single
                2030-01-01 bath with place home  => accepted
                2030-01-02 bath with format group  => accepted
                2030-01-03 bath with format group  => refused cap
                2030-01-03 bath with place home  => refused cap
                2030-01-04 bath  => accepted
                2030-01-30 bath  => refused cap
                2030-01-31 bath with place home  => accepted
                2030-02-01 bath with format group  => accepted
                2030-02-02 bath  => refused cap
                2030-02-03 bath  => accepted
            """
        );

    [Fact]
    public void Several_caps_grant_what_each_of_them_leaves() =>
        Clinic.Decides(
            """
            quantity quarters
                means time / 15 rounded down

            function talk
                registers  beneficiaries
                requires   time is at least 15   else early
                at most    3 quarters per day, granted up to the cap
                at most    5 quarters per rolling 7 days, granted up to the cap
                at most    7 quarters per calendar year, granted up to the cap
                fee        10 EUR * granted quarters
                share      0 EUR

            scenario "the narrowest decides"
                2030-01-01 talk with time 30  => granted 2
                2030-01-01 talk with time 60  => granted 1, fee 10 EUR
                2030-01-01 talk with time 15  => refused cap
                2030-01-02 talk with time 60  => granted 2
                2030-01-03 talk with time 60  => refused cap
                2030-01-08 talk with time 60  => granted 2
                2030-01-09 talk with time 60  => refused cap
                2031-01-01 talk with time 60  => granted 3
            """
        );

    [Fact]
    public void A_day_may_refuse_what_a_year_grants() =>
        Clinic.Decides(
            """
            function talk
                registers  beneficiaries
                at most    60 time per day, refused beyond the cap
                at most    100 time per calendar year, granted up to the cap
                fee        1 EUR * granted time
                share      0 EUR

            scenario "the granted time counts in both"
                2030-01-01 talk with time 61  => refused cap
                2030-01-01 talk with time 60  => granted 60
                2030-01-01 talk with time 1  => refused cap
                2030-01-02 talk with time 50  => granted 40
                2030-01-02 talk with time 1  => refused cap
                2031-01-01 talk with time 1  => granted 1
            """
        );

    [Fact]
    public void A_quantity_is_added_up_over_several_functions() =>
        Clinic.Decides(
            """
            function talk
                registers  beneficiaries
                at most    100 time of talk, walk per calendar year, refused beyond the cap
                fee        1 EUR
                share      0 EUR

            function walk
                registers  beneficiaries
                fee        1 EUR
                share      0 EUR

            scenario "what one uses the other lacks"
                2030-01-01 walk with time 70  => accepted
                2030-01-02 talk with time 31  => refused cap
                2030-01-02 talk with time 30  => accepted
                2030-01-03 walk with time 70  => accepted
                2030-01-04 walk  => rejected
                2030-01-04 talk with time 1  => refused cap
            """
        );

    [Fact]
    public void A_session_that_comes_to_nothing_takes_no_place_in_a_rolling_window() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 parts per rolling 30 days, granted up to the cap
                fee        10 EUR
                share      1 EUR

            scenario "nothing is nothing"
                2030-01-01 bath with parts 2  => granted 2
                2030-01-31 bath with parts 1  => granted 1
                2030-02-01 bath with parts 0, 5 times every 1 days  => granted 0
                2030-02-07 bath with parts 5  => granted 1
                2030-02-08 bath with parts 5  => refused cap
            """
        );

    [Fact]
    public void Fees_are_refused_beyond_a_cap_or_paid_as_far_as_it_goes() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    100 EUR of fees per calendar year, refused beyond the cap
                fee        40 EUR when place is home, otherwise 30.01 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    100 EUR of fees per calendar year, granted up to the cap
                fee        the lower of price and 45 EUR
                share      50 % of the fee, rounded half up to the cent

            scenario "refused beyond"
                2030-01-01 bath with place home  => accepted, fee 40 EUR
                2030-01-02 bath with place practice  => accepted, fee 30.01 EUR
                2030-01-03 bath with place practice  => refused cap
                2031-01-01 bath with place practice  => accepted

            scenario "each of several providers earns the fee"
                provider Ann
                provider Ben
                2030-01-01 bath with place home  => accepted
                2030-01-02 bath with place home  => refused cap
                2030-01-03 bath with place practice by Ann  => refused cap

            scenario "the rest is paid"
                2030-01-01 massage with price 41 EUR  => fee 41 EUR, share 20.50 EUR
                2030-01-02 massage with price 60 EUR  => fee 45 EUR
                2030-01-03 massage with price 13.99 EUR  => fee 13.99 EUR
                2030-01-04 massage with price 45 EUR  => fee 0.01 EUR, share 0.01 EUR
                2030-01-05 massage with price 45 EUR  => refused cap
                2031-01-05 massage  => rejected

            scenario "the rest is not split between providers"
                provider Ann
                provider Ben
                2030-01-01 massage with price 45 EUR  => accepted, fee 45 EUR
                2030-01-02 massage with price 5.01 EUR  => refused cap
                2030-01-02 massage with price 45 EUR by Ann  => accepted, fee 10 EUR
            """
        );

    [Fact]
    public void The_fee_of_several_beneficiaries_is_the_highest_of_theirs() =>
        Clinic.Decides(
            """
            function massage
                registers  beneficiaries
                at most    100 EUR of fees per calendar year, granted up to the cap
                fee        60 EUR
                share      10 % of the fee, rounded half up to the cent

            scenario "each has a rest"
                provider Cas
                beneficiary Ann
                beneficiary Ben
                2030-01-01 massage for Ann  => Ann: accepted, share 6 EUR  => Cas: fee 60 EUR
                2030-01-02 massage  => Ann: accepted, share 4 EUR  => Ben: accepted, share 6 EUR  => Cas: fee 60 EUR
                2030-01-03 massage  => Ann: refused cap            => Ben: accepted, share 4 EUR  => Cas: fee 40 EUR
                2030-01-04 massage  => Ann: refused cap            => Ben: refused cap            => Cas: refused cap
            """
        );

    [Theory]
    [InlineData(
        "at most 2000 EUR of fees per rolling 12 months, refused beyond the cap",
        "40 EUR",
        "CONV0425 2000 EUR"
    )]
    [InlineData(
        "at most 2000 EUR of fees per 12 months from prescribed, refused beyond the cap",
        "40 EUR",
        "CONV0425 2000 EUR"
    )]
    [InlineData(
        "at most 2000 EUR of fees per calendar year",
        "40 EUR",
        "CONV0408 at most 2000 EUR of fees per calendar year"
    )]
    [InlineData(
        "at most 2000 EUR of fees per calendar year, refused beyond the cap",
        "unspecified",
        "CONV0429 at most 2000 EUR of fees per calendar year, refused beyond the cap"
    )]
    [InlineData(
        "at most 2000 EUR of fees per calendar year, refused beyond the cap",
        "40 EUR when diploma is master, otherwise 30 EUR",
        "CONV0429 at most 2000 EUR of fees per calendar year, refused beyond the cap"
    )]
    [InlineData("at most 1001 time per rolling 12 months, refused beyond the cap", "40 EUR", "CONV0419 1001")]
    [InlineData(
        "at most 10 sessions per day, granted up to the cap",
        "40 EUR",
        "CONV0407 at most 10 sessions per day, granted up to the cap"
    )]
    public void A_cap_that_cannot_be_kept_is_found(string cap, string fee, string finding) =>
        Clinic
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    {cap}
                    fee        {fee}
                    share      1 EUR
                """
            )
            .ShouldBe([finding]);
}
