namespace Conv.Scenarios.Tests.Caps;

public sealed class WindowTests
{
    [Fact]
    public void Two_calendar_years_begin_with_the_year_of_the_first_session_that_counts() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 sessions per 2 calendar years
                fee        10 EUR
                share      1 EUR

            scenario "from the year of the first session to the end of the next"
                2031-12-31 bath  => accepted
                2032-01-01 bath  => accepted
                2032-12-31 bath  => refused cap
                2033-01-01 bath  => accepted
                2034-12-31 bath  => accepted
                2034-12-31 bath  => refused cap
                2036-05-01 bath  => accepted
                2037-12-31 bath  => accepted
                2038-01-01 bath  => accepted
            """
        );

    [Fact]
    public void A_window_runs_to_the_end_of_a_calendar_year_after_the_first_session() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 sessions to the end of the calendar year 10 years after the first session
                fee        10 EUR
                share      1 EUR

            scenario "ten years later"
                2030-07-01 bath  => accepted
                2035-07-01 bath  => accepted
                2040-12-31 bath  => refused cap
                2041-01-01 bath  => accepted
            """
        );

    [Fact]
    public void A_year_of_treatment_is_twelve_months_from_the_first_session() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    1 session per year of treatment
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    1 session per 2 years of treatment
                fee        10 EUR
                share      1 EUR

            scenario "treatment"
                2030-03-15 bath     => accepted
                2031-03-14 bath     => refused cap
                2031-03-15 bath     => accepted
                2031-03-15 massage  => accepted
                2033-03-14 massage  => refused cap
                2033-03-15 massage  => accepted
            """
        );

    [Fact]
    public void Weeks_are_seven_days_long_from_the_first_session_or_rolling() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 sessions per 2 weeks from the first session
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    2 sessions per rolling 1 week
                fee        10 EUR
                share      1 EUR

            scenario "weeks"
                2030-03-01 bath     => accepted
                2030-03-08 bath     => accepted
                2030-03-14 bath     => refused cap
                2030-03-15 bath     => accepted
                2030-03-01 massage  => accepted
                2030-03-04 massage  => accepted
                2030-03-07 massage  => refused cap
                2030-03-08 massage  => accepted
                2030-03-10 massage  => refused cap
                2030-03-11 massage  => accepted

            scenario "acts every two weeks"
                2030-03-01 bath, 3 times every 2 weeks  => accepted
            """
        );

    [Fact]
    public void A_window_that_runs_from_a_fact_is_the_period_of_that_fact_which_holds_the_session() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 sessions per 12 months from prescribed
                fee        10 EUR
                share      1 EUR

            scenario "the period of the prescription"
                given prescribed 2030-01-31
                2030-02-01 bath  => accepted
                2031-01-30 bath  => accepted
                2031-01-30 bath  => refused cap
                2031-01-31 bath  => accepted
                2032-01-30 bath  => accepted
                2032-01-31 bath  => accepted

            scenario "a session before the prescription belongs to the period before it"
                given prescribed 2031-06-15
                2030-06-14 bath  => accepted
                2030-06-15 bath  => accepted
                2031-06-14 bath  => accepted
                2031-06-14 bath  => refused cap
                2031-06-15 bath  => accepted

            scenario "each session looks back to the day of its own fact, whatever the facts of those it counts"
                2030-03-01 bath with prescribed 2030-01-01  => accepted
                2030-04-01 bath with prescribed 2030-03-15  => accepted
                2030-05-01 bath with prescribed 2030-01-01  => refused cap
                2030-05-01 bath with prescribed 2030-03-15  => accepted
                2030-05-02 bath with prescribed 2030-05-02  => accepted

            scenario "without the day the session is no session"
                2030-03-01 bath  => rejected
            """
        );

    [Fact]
    public void Periods_of_weeks_and_months_are_counted_from_the_fact_never_from_each_other() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    1 session per 2 weeks from prescribed
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    1 session per 1 month from prescribed
                fee        10 EUR
                share      1 EUR

            scenario "weeks and months"
                given prescribed 2030-01-31
                2030-02-13 bath     => accepted
                2030-02-14 bath     => accepted
                2030-02-27 bath     => refused cap
                2030-02-28 bath     => accepted
                2030-02-27 massage  => accepted
                2030-02-28 massage  => accepted
                2030-03-30 massage  => refused cap
                2030-03-31 massage  => accepted
                2030-04-29 massage  => refused cap
                2030-04-30 massage  => accepted
            """
        );

    [Fact]
    public void A_reading_may_choose_between_a_window_from_a_fact_and_others() =>
        Clinic.Decides(
            """
            window counted by counted-year
                calendar:   calendar year
                paper:      12 months from prescribed
                treatment:  year of treatment

            function bath
                registers  beneficiaries
                at most    1 session per counted
                fee        10 EUR
                share      0 EUR when no earlier session per counted, otherwise 1 EUR

            scenario "the calendar year"
                given prescribed 2030-06-01
                2030-05-01 bath  => accepted, share 0 EUR
                2030-06-01 bath  => refused cap
                2031-01-01 bath  => accepted

            scenario "the prescription"
                reading counted-year is paper
                given prescribed 2030-06-01
                2030-05-01 bath  => accepted
                2030-06-01 bath  => accepted
                2031-01-01 bath  => refused cap

            scenario "the treatment"
                reading counted-year is treatment
                given prescribed 2030-06-01
                2030-05-01 bath  => accepted
                2031-04-30 bath  => refused cap
                2031-05-01 bath  => accepted
            """
        );

    [Fact]
    public void Caps_over_a_day_a_month_and_a_year_are_kept_together() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    2 sessions per day
                at most    3 sessions per 1 month from the first session
                at most    5 sessions per calendar year
                fee        10 EUR
                share      1 EUR

            scenario "each cap refuses in its turn"
                2030-01-10 bath, 2 times every 0 days  => accepted
                2030-01-10 bath                        => refused cap
                2030-01-11 bath                        => accepted
                2030-02-09 bath                        => refused cap
                2030-02-10 bath, 2 times every 0 days  => accepted
                2030-03-10 bath                        => refused cap
                2031-01-01 bath                        => accepted
            """
        );

    [Theory]
    [InlineData("12 months from time", "CONV0316 time")]
    [InlineData("12 months from date", "CONV0316 date")]
    [InlineData("12 months from since", "CONV0316 since")]
    [InlineData("0 calendar years", "CONV0312 0 calendar years")]
    [InlineData("5201 weeks from the first session", "CONV0312 5201 weeks from the first session")]
    public void A_window_that_cannot_be_is_found(string window, string finding) =>
        Clinic
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    at most    2 sessions per {window}
                    fee        10 EUR
                    share      1 EUR
                """
            )
            .ShouldBe([finding]);
}
