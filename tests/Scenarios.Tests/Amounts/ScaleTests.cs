namespace Conv.Scenarios.Tests.Amounts;

public sealed class ScaleTests
{
    [Fact]
    public void Brackets_give_an_amount_up_to_each_bound_with_the_bound() =>
        Scheme
            .Mismatches(
                """
                scale contribution "By income" by income
                    up to 20000 EUR:     5 EUR
                    less than 40000 EUR: 10 EUR
                    above:               10 % of price, rounded half up to the cent

                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      0 EUR when place is home, otherwise contribution

                scenario "brackets"
                    2030-01-01 bath with place video, income 20000 EUR     => share 5 EUR
                    2030-01-02 bath with place video, income 20000.01 EUR  => share 10 EUR
                    2030-01-03 bath with place video, income 39999.99 EUR  => share 10 EUR
                    2030-01-04 bath with place video, income 40000 EUR, price 31.05 EUR  => share 3.11 EUR
                    2030-01-05 bath with place video, income 40000 EUR     => rejected
                    2030-01-06 bath with place home                        => share 0 EUR
                    2030-01-07 bath with place video                       => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Slices_count_each_at_its_own_percentage_and_are_rounded_once() =>
        Scheme
            .Mismatches(
                """
                scale contribution by slices of price, rounded half up to the cent
                    up to 10 EUR:  0 %
                    up to 30 EUR:  10 %
                    up to 50 EUR:  33.3 %
                    above:         100 %

                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      contribution

                scenario "slices"
                    2030-01-01 bath with price 10 EUR     => share 0 EUR
                    2030-01-02 bath with price 10.05 EUR  => share 0.01 EUR
                    2030-01-03 bath with price 30 EUR     => share 2 EUR
                    2030-01-04 bath with price 40.01 EUR  => share 5.33 EUR
                    2030-01-05 bath with price 50 EUR     => share 8.66 EUR
                    2030-01-06 bath with price 60.01 EUR  => share 18.67 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_scale_may_be_by_age_by_a_listed_value_by_duration_by_date_or_by_category() =>
        Scheme
            .Mismatches(
                """
                scale by-age by age
                    up to 17:  0 EUR
                    up to 64:  4 EUR
                    above:     2 EUR

                scale by-diploma by diploma
                    one-year:              20 EUR
                    three-year or master:  30 EUR

                scale by-status by status
                    student:    1 EUR,
                    otherwise:  by-age

                scale by-time by time
                    less than 30:  10 EUR
                    above:         18 EUR

                scale by-accident by accident
                    up to 2029-12-31:  1 EUR
                    above:             2 EUR

                category class is low or high
                    means low when income is at most 20000 EUR
                          otherwise high

                scale by-class by class
                    low:   1.50 EUR
                    high:  3 EUR

                function bath
                    registers  beneficiaries
                    fee        by-diploma
                    share      by-age when place is home, by-status when place is practice, otherwise by-accident

                function wash
                    registers  beneficiaries
                    fee        by-time
                    share      by-class

                scenario "scales"
                    provider Kim with diploma one-year
                    provider Lou with diploma master
                    2030-01-01 bath with place home, born 2012-01-02 by Kim      => fee 20 EUR, share 0 EUR
                    2030-01-01 bath with place home, born 2012-01-01 by Lou      => fee 30 EUR, share 4 EUR
                    2030-01-01 bath with place home, born 1965-01-01 by Lou      => share 2 EUR
                    2030-01-01 bath with place practice, status student by Kim   => share 1 EUR
                    2030-01-01 bath with place practice, status worker by Kim    => rejected
                    2030-01-01 bath with place practice, status worker, born 2000-01-01 by Kim  => share 4 EUR
                    2030-01-01 bath with place video, accident 2029-12-31 by Kim  => share 1 EUR
                    2030-01-01 bath with place video, accident 2030-01-01 by Kim  => share 2 EUR
                    2030-01-01 wash with time 29, income 20000 EUR by Kim  => fee 10 EUR, share 1.50 EUR
                    2030-01-01 wash with time 30, income 30000 EUR by Kim  => fee 18 EUR, share 3 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Rows_may_change_at_a_date_and_bounds_may_be_amounts() =>
        Scheme
            .Mismatches(
                """
                amount low-income
                    20000 EUR from 2030-01-01
                    21000 EUR from 2031-01-01

                scale contribution by income
                    from 2030-01-01 to 2031-12-31
                        up to low-income:  5 EUR
                        above:             10 EUR
                    from 2032-01-01
                        up to 25000 EUR:   6 EUR
                        above:             unspecified

                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      the lower of 2 * contribution and 15 EUR
                    share at most contribution per day

                scenario "over time"
                    given income 20500 EUR
                    2030-12-31 bath  => share 10 EUR
                    2031-01-01 bath  => share 5 EUR
                    2032-01-01 bath  => share 6 EUR
                    2032-01-01 bath with income 25000.01 EUR  => unpriced
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("by income up to 10 EUR: 1 EUR", "CONV0434 up to 10 EUR: 1 EUR")]
    [InlineData("by status student: 1 EUR worker: 2 EUR", "CONV0434 worker: 2 EUR")]
    [InlineData("by status student: 1 EUR student: 2 EUR otherwise: 3 EUR", "CONV0433 student: 2 EUR")]
    [InlineData("by income up to 20 EUR: 1 EUR up to 10 EUR: 2 EUR above: 3 EUR", "CONV0433 up to 10 EUR: 2 EUR")]
    [InlineData("by income above: 3 EUR up to 10 EUR: 2 EUR", "CONV0433 up to 10 EUR: 2 EUR")]
    [InlineData("by income up to 10 EUR: 5 % above: 3 EUR", "CONV0436 up to 10 EUR: 5 %")]
    [InlineData("by slices of income up to 10 EUR: 5 EUR above: 3 %", "CONV0436 up to 10 EUR: 5 EUR")]
    [InlineData("by slices of time, rounded up to the cent up to 10: 5 % above: 3 %", "CONV0318 time")]
    [InlineData("by income, rounded up to the cent up to 10 EUR: 5 EUR above: 3 EUR", "CONV0306 income")]
    [InlineData("by income up to 10: 5 EUR above: 3 EUR", "CONV0302 up to 10")]
    [InlineData("by town first-town: 5 EUR", "CONV0311 town")]
    public void A_scale_says_one_thing_for_every_case(string scale, string finding) =>
        Scheme
            .Findings(
                $"""
                scale contribution {scale}

                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      2 EUR
                """
            )
            .ShouldBe([finding]);

    [Fact]
    public void Slices_without_a_rounding_can_leave_the_cent() =>
        Scheme
            .Findings(
                """
                scale contribution by slices of income
                    up to 10 EUR: 5 %
                    above: 3 %
                function bath registers beneficiaries fee 40 EUR share contribution
                """
            )
            .Select(finding => finding[..8])
            .ShouldBe(["CONV0304"]);

    [Fact]
    public void Days_without_rows_are_a_gap() =>
        Scheme
            .Findings(
                """
                scale contribution by income
                    from 2030-02-01
                        up to 25000 EUR:   6 EUR
                        above:             8 EUR
                function bath registers beneficiaries fee 40 EUR share contribution
                """
            )
            .Select(finding => finding[..8])
            .ShouldBe(["CONV0503"]);
}
