namespace Conv.Scenarios.Tests.Running;

/// <summary>One more within a quota: the exceptional ones over all of them, this one included.</summary>
public sealed class QuotaScenarioTests
{
    private const string OfSessions = """
        function swimming
            registers  beneficiaries
            at most    2 sessions per calendar year, then one exceptional
                       within 20 % of the sessions of swimming per calendar year for each clinic
            fee        40 EUR
            share      5 EUR

        """;

    private const string OfPeople = """
        function swimming
            registers  beneficiaries
            at most    2 sessions per calendar year, then one exceptional
                       within 50 % of the beneficiaries with sessions of swimming per calendar year for each clinic
            fee        40 EUR
            share      5 EUR

        """;

    [Fact]
    public void An_exceptional_session_counts_itself_above_and_below_the_line() =>
        Pool.Mismatches(
                OfSessions
                    + """
                    scenario "one of five is a fifth, two of nine are more"
                        given clinic north
                        beneficiary Ada
                        beneficiary Bo
                        beneficiary Cy
                        beneficiary Di
                        2030-01-01 swimming for Ada, 2 times every 1 days  => accepted
                        2030-01-03 swimming for Ada                        => refused cap
                        2030-01-04 swimming for Bo, 2 times every 1 days   => accepted
                        2030-01-06 swimming for Ada                        => accepted, exceptional
                        2030-01-07 swimming for Ada                        => refused cap
                        2030-01-07 swimming for Bo                         => refused cap
                        2030-01-08 swimming for Cy, 2 times every 1 days   => accepted
                        2030-01-10 swimming for Bo                         => refused cap
                        2030-01-11 swimming for Di                         => accepted
                        2030-01-12 swimming for Bo                         => refused cap
                        2030-01-13 swimming for Di                         => accepted
                        2030-01-14 swimming for Bo                         => accepted, exceptional
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Who_attends_the_same_session_counts_one_after_the_other() =>
        Pool.Mismatches(
                OfSessions
                    + """
                    scenario "the fifth and the sixth attendance are in one session"
                        given clinic north
                        beneficiary Ada
                        beneficiary Bo
                        2030-01-01 swimming, 2 times every 1 days  => accepted
                        2030-01-03 swimming                        => Ada: accepted, exceptional => Bo: refused cap
                        2030-01-04 swimming                        => refused cap
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Each_clinic_and_each_year_has_a_quota_of_its_own() =>
        Pool.Mismatches(
                OfSessions
                    + """
                    scenario "four in the north do not help the south, nor next year"
                        beneficiary Ada
                        beneficiary Bo
                        beneficiary Cy
                        2030-01-01 swimming with clinic north for Ada, 2 times every 1 days  => accepted
                        2030-01-03 swimming with clinic north for Bo, 2 times every 1 days   => accepted
                        2030-01-05 swimming with clinic south for Ada                        => refused cap
                        2030-01-06 swimming with clinic north for Ada                        => accepted, exceptional
                        2031-01-01 swimming with clinic north for Ada, 2 times every 1 days  => accepted
                        2031-01-03 swimming with clinic north for Ada                        => refused cap
                        2031-01-04 swimming with clinic north for Bo, 2 times every 1 days   => accepted
                        2031-01-06 swimming with clinic north for Ada                        => accepted, exceptional
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Beneficiaries_count_once_however_many_sessions_they_have() =>
        Pool.Mismatches(
                OfPeople
                    + """
                    scenario "one of two, then two of four"
                        given clinic north
                        beneficiary Ada
                        beneficiary Bo
                        beneficiary Cy
                        beneficiary Di
                        2030-01-01 swimming for Ada, 2 times every 1 days  => accepted
                        2030-01-03 swimming for Ada                        => refused cap
                        2030-01-04 swimming for Bo, 2 times every 1 days   => accepted
                        2030-01-06 swimming for Ada                        => accepted, exceptional
                        2030-01-07 swimming for Bo                         => refused cap
                        2030-01-08 swimming for Cy, 2 times every 1 days   => accepted
                        2030-01-10 swimming for Bo                         => refused cap
                        2030-01-11 swimming for Di                         => accepted
                        2030-01-12 swimming for Bo                         => accepted, exceptional
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Without_what_the_quota_is_kept_for_a_session_cannot_be_judged() =>
        Pool.Mismatches(
                OfSessions
                    + """
                    scenario "no clinic"
                        2030-01-01 swimming                    => rejected
                        2030-01-01 swimming with clinic north  => accepted
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_window_that_runs_from_the_first_session_of_all_begins_for_both_counts_at_once() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    1 session per day, then one exceptional
                               within 25 % of the sessions of swimming per 2 days from the first session for each clinic
                    fee        40 EUR
                    share      5 EUR

                scenario "two days, from the first"
                    given clinic north
                    beneficiary Ada
                    beneficiary Bo
                    beneficiary Cy
                    2030-01-01 swimming           => accepted
                    2030-01-01 swimming for Ada   => accepted, exceptional
                    2030-01-01 swimming for Bo    => refused cap
                    2030-01-02 swimming           => accepted
                    2030-01-02 swimming for Cy    => accepted, exceptional
                    2030-01-03 swimming for Ada   => accepted
                    2030-01-03 swimming for Ada   => refused cap
                """
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("0.000001 %", "refused cap")]
    [InlineData("33.333333 %", "refused cap")]
    [InlineData("33.333334 %", "accepted, exceptional")]
    [InlineData("100 %", "accepted, exceptional")]
    public void A_quota_is_compared_exactly(string percentage, string outcome) =>
        Pool.Mismatches(
                OfSessions.Replace("20 %", percentage, StringComparison.Ordinal)
                    + $"""
                    scenario "one of three"
                        given clinic north
                        2030-01-01 swimming, 2 times every 1 days  => accepted
                        2030-01-03 swimming                        => {outcome}
                    """
            )
            .ShouldBeEmpty();
}
