namespace Conv.Scenarios.Tests.Caps;

public sealed class BeyondTests
{
    [Fact]
    public void Tiers_end_exactly_where_they_say_in_shares() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                fee        10 EUR
                share
                    0 EUR    when place is home
                    2.20 EUR for the first 3 sessions per calendar year
                    then 1.50 EUR for the next 2
                    then 0.80 EUR

            scenario "three, two, the rest"
                given place practice
                2030-01-01 bath, 3 times every 1 days  => share 2.20 EUR
                2030-01-04 bath, 2 times every 1 days  => share 1.50 EUR
                2030-01-06 bath, 9 times every 1 days  => share 0.80 EUR
                2031-01-01 bath with place home        => share 0 EUR
                2031-01-01 bath, 2 times every 0 days  => share 2.20 EUR
                2031-01-01 bath                        => share 1.50 EUR
            """
        );

    [Fact]
    public void Tiers_of_a_fee_are_the_beneficiarys_and_the_highest_is_paid() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                fee        22 EUR for the first 2 sessions ever, then 15 EUR for the next 1, then 8 EUR
                share      10 % of the fee, rounded half up to the cent

            scenario "one beneficiary"
                2030-01-01 bath, 2 times every 1 days  => fee 22 EUR, share 2.20 EUR
                2030-01-03 bath                        => fee 15 EUR, share 1.50 EUR
                2030-01-04 bath, 3 times every 1 days  => fee 8 EUR, share 0.80 EUR

            scenario "two beneficiaries"
                provider Cas
                beneficiary Ann
                beneficiary Ben
                2030-01-01 bath for Ann, 3 times every 1 days  => Ann: accepted
                2030-01-04 bath  => Ann: share 0.80 EUR  => Ben: share 2.20 EUR  => Cas: fee 22 EUR
            """
        );

    [Fact]
    public void Tiers_count_the_sessions_that_they_name() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                fee        10 EUR
                share      5 EUR for the first 1 single sessions per year of treatment, then 4 EUR for the next 1, otherwise 3 EUR

            scenario "group sessions are none of them"
                2030-01-01 bath group   => share 3 EUR
                2030-01-02 bath single  => share 5 EUR
                2030-01-03 bath group   => share 3 EUR
                2030-01-04 bath single  => share 4 EUR
                2030-01-05 bath single  => share 3 EUR
                2031-01-01 bath single  => share 3 EUR
                2031-01-02 bath single  => share 5 EUR
            """
        );

    [Fact]
    public void Tiers_may_be_pooled_over_functions() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                fee        10 EUR

            function massage
                registers  beneficiaries
                fee        10 EUR

            share for bath, massage
                5 EUR for the first 2 sessions per calendar year, then 4 EUR

            scenario "together"
                2030-01-01 bath     => share 5 EUR
                2030-01-02 massage  => share 5 EUR
                2030-01-03 bath     => share 4 EUR
            """
        );

    [Fact]
    public void An_act_counts_as_several_of_another_function() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    4 sessions per calendar year
                at most    6 single sessions per rolling 30 days
                fee        10 EUR
                share      0 EUR when no earlier session of bath, otherwise 1 EUR

            function spa
                registers  beneficiaries
                counts as  2 single sessions of bath when place is practice
                fee        10 EUR
                share      0 EUR

            rules for bath, spa
                at most 5 sessions per day

            scenario "two of four"
                2030-01-01 spa with place practice  => accepted
                2030-01-02 bath single              => accepted, share 1 EUR
                2030-01-03 spa with place practice  => accepted
                2030-01-04 bath single              => refused cap
                2030-01-05 spa with place home      => accepted

            scenario "in the counter of both it counts as what it stands for"
                2030-01-01 spa with place practice  => accepted
                2030-01-01 spa with place practice  => accepted
                2030-01-01 spa with place home      => accepted
                2030-01-01 spa with place home      => refused cap

            scenario "at home it counts as nothing else"
                2030-01-01 spa with place home      => accepted
                2030-01-02 bath single              => accepted, share 0 EUR
            """
        );

    [Fact]
    public void An_act_counts_for_units_of_another_functions_quantity() =>
        Clinic.Decides(
            """
            function talk
                registers  beneficiaries
                at most    2 hours per calendar year, granted up to the cap
                fee        1 EUR * granted time
                share      0 EUR

            function intake
                registers  beneficiaries
                counts as  45 time of talk
                fee        30 EUR
                share      0 EUR

            scenario "units"
                2030-01-01 intake               => accepted
                2030-01-02 talk with time 60    => granted 60
                2030-01-03 talk with time 60    => granted 15
                2030-01-04 intake               => accepted
                2030-01-05 talk with time 60    => refused cap
            """
        );

    [Fact]
    public void A_session_may_count_double_in_its_own_cap() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    3 sessions per calendar year
                counts as  2 sessions when time is at least 60
                fee        10 EUR
                share      0 EUR

            scenario "double"
                2030-01-01 bath with time 60  => accepted
                2030-01-02 bath with time 59  => accepted
                2030-01-03 bath with time 59  => refused cap
            """
        );

    [Fact]
    public void Minimum_counts_are_gates() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                fee        10 EUR
                share      0 EUR

            function swim
                registers  beneficiaries
                requires   at least 2 earlier sessions of bath per rolling 30 days   else early
                requires   at least 2 providers and at most 1 beneficiaries          else closed
                fee        10 EUR
                share      0 EUR

            scenario "gate"
                provider Ann
                provider Ben
                2030-01-01 bath          => accepted
                2030-01-02 swim          => refused early
                2030-01-10 bath          => accepted
                2030-01-10 swim          => accepted
                2030-01-10 swim by Ann   => refused closed
                2030-01-31 swim          => refused early
            """
        );

    [Fact]
    public void A_cap_changes_at_a_date_and_counts_on() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    4 sessions per calendar year
                at most    3 sessions per calendar year from 2030-07-01, counting on
                fee        10 EUR
                share      0 EUR

            scenario "in the middle of the year"
                2030-06-01 bath, 2 times every 1 days  => accepted
                2030-07-01 bath                        => accepted
                2030-07-02 bath                        => refused cap
                2031-01-01 bath, 3 times every 1 days  => accepted
                2031-01-04 bath                        => refused cap

            scenario "more than the new cap before it"
                2030-06-01 bath, 4 times every 1 days  => accepted
                2030-06-30 bath                        => refused cap
                2030-07-01 bath                        => refused cap
            """
        );

    [Fact]
    public void A_cap_changes_at_a_date_and_counts_anew() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    4 sessions per year of treatment to 2030-06-30
                at most    1 session per year of treatment from 2030-07-01, counting anew, for child
                at most    2 sessions per year of treatment from 2030-07-01, counting anew, for adult
                fee        10 EUR
                share      0 EUR

            scenario "the window begins again"
                given born 2000-01-01
                2030-06-01 bath, 4 times every 1 days  => accepted
                2030-06-30 bath                        => refused cap
                2030-08-01 bath, 2 times every 1 days  => accepted
                2031-06-30 bath                        => refused cap
                2031-07-31 bath                        => refused cap
                2031-08-01 bath                        => accepted
            """
        );

    [Fact]
    public void A_cap_may_begin_later_than_the_convention_and_end_before_it() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    1 session per calendar year from 2031-07-01 to 2031-12-31, counting on
                fee        10 EUR
                share      0 EUR

            scenario "half a year of cap"
                2031-01-01 bath, 2 times every 1 days  => accepted
                2031-07-01 bath                        => refused cap
                2032-01-01 bath, 2 times every 1 days  => accepted
            """
        );

    [Theory]
    [InlineData("at most 4 sessions per day\n    at most 3 sessions per day from 2030-07-01", "CONV0427 2030-07-01")]
    [InlineData(
        "at most 4 sessions per day to 2030-05-31\n    at most 3 sessions per day from 2030-07-01, counting on",
        "CONV0428 at most 3 sessions per day from 2030-07-01, counting on"
    )]
    [InlineData(
        "at most 4 sessions per day to 2030-07-01\n    at most 3 sessions per day from 2030-07-01, counting on",
        "CONV0405 at most 3 sessions per day from 2030-07-01, counting on"
    )]
    [InlineData("at most 4 sessions per day from 2030-07-02 to 2030-07-01, counting on", "CONV0501 2030-07-01")]
    [InlineData(
        "at most 4 single sessions per day\n    exclusive single sessions, single sessions",
        "CONV0426 single sessions"
    )]
    [InlineData(
        "at most 4 single sessions per day\n    at most 4 home sessions per day\n    exclusive single sessions, home sessions",
        "CONV0426 home sessions"
    )]
    public void Caps_that_do_not_go_together_are_found(string caps, string finding) =>
        Clinic
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    {caps}
                    fee        10 EUR
                    share      1 EUR
                """
            )
            .ShouldBe([finding]);

    [Theory]
    [InlineData("then 8 EUR for the next 9, then 5 EUR", "CONV0430 for the next 9")]
    [InlineData("8 EUR for the first 0 sessions per day, then 5 EUR", "CONV0312 0")]
    [InlineData(
        "8 EUR for the first 900 sessions per rolling 9 days, then 7 EUR for the next 101, then 5 EUR",
        "CONV0419 101"
    )]
    public void Tiers_that_cannot_be_are_found(string share, string finding) =>
        Clinic
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    fee        10 EUR
                    share      {share}
                """
            )
            .ShouldBe([finding]);

    [Fact]
    public void Fees_in_tiers_are_the_same_for_every_provider_and_of_somebody() =>
        Clinic
            .Findings(
                """
                function bath
                    registers  beneficiaries
                    fee        9 EUR when diploma is master, 8 EUR for the first 3 sessions per day, then 5 EUR
                    share      0 EUR

                function massage
                    fee        8 EUR for the first 3 sessions per day, then 5 EUR
                    share      0 EUR
                """
            )
            .ShouldBe(["CONV0429 for the first 3 sessions per day", "CONV0418 for the first 3 sessions per day"]);
}
