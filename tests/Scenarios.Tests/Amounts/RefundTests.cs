namespace Conv.Scenarios.Tests.Amounts;

/// <summary>Amounts below zero: what is given back is no matter of room, and makes room again, in both engines.</summary>
public sealed class RefundTests
{
    [Fact]
    public void A_refund_is_given_back_in_full_and_makes_room_under_the_ceiling() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        price
                    share      50 % of price, rounded half up to the cent

                function refund
                    registers  beneficiaries
                    fee        0 EUR - price
                    share      50 % of the fee, rounded half up to the cent

                rules for bath, refund
                    share at most 30 EUR per calendar year

                scenario "given back before the ceiling is reached"
                    2030-02-03 bath with price 40 EUR     => share 20 EUR
                    2030-02-04 refund with price 40 EUR   => accepted
                    2030-02-05 bath with price 40 EUR     => share 20 EUR
                    2030-02-06 bath with price 40 EUR     => share 10 EUR

                scenario "more is given back than was owed: the whole ceiling is left, not more"
                    2030-02-03 bath with price 10 EUR     => share 5 EUR
                    2030-02-04 refund with price 40 EUR   => accepted
                    2030-02-05 bath with price 100 EUR    => share 30 EUR
                    2030-02-06 bath with price 100 EUR    => share 0 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_fee_below_zero_does_not_exhaust_a_cap_on_fees() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    at most    100 EUR of fees per calendar year, refused beyond the cap
                    fee        price - 5 EUR
                    share      0 EUR

                scenario "one cent less than nothing, then one euro"
                    2030-02-03 bath with price 4.99 EUR   => accepted
                    2030-02-04 bath with price 6 EUR      => accepted, fee 1 EUR
                    2030-02-05 bath with price 104 EUR    => accepted, fee 99 EUR
                    2030-02-06 bath with price 6 EUR      => refused cap
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_ceiling_that_the_text_leaves_open_leaves_a_share_of_nothing_as_it_is() =>
        Scheme
            .Mismatches(
                """
                function bath
                    registers  beneficiaries
                    fee        40 EUR
                    share      25 % of price, rounded half up to the cent
                    share at most most-a-year per calendar year

                amount most-a-year
                    unspecified from 2030-01-01

                scenario "no price, no share"
                    2030-02-03 bath with price 0 EUR      => accepted, share 0 EUR
                    2030-02-04 bath with price 8 EUR      => unpriced
                """
            )
            .ShouldBeEmpty();
}
