namespace Conv.Scenarios.Tests.Running;

public sealed class ScopeScenarioTests
{
    [Fact]
    public void A_cap_for_each_provider_counts_the_session_once_whoever_attends() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    2 sessions per calendar year for each provider
                    fee        40 EUR
                    share      5 EUR

                scenario "two attend, and the session counts once"
                    provider Kim
                    provider Lou
                    beneficiary Ada
                    beneficiary Bo
                    2030-01-01 swimming by Kim               => accepted
                    2030-01-02 swimming for Ada by Kim       => accepted
                    2030-01-03 swimming by Kim               => Ada: refused cap => Bo: refused cap => Kim: refused cap
                    2030-01-04 swimming for Bo by Lou        => accepted
                    2030-01-05 swimming for Bo by Lou, Kim   => accepted
                    2030-01-06 swimming for Bo by Kim, Lou   => refused cap
                    2030-01-06 swimming for Bo by Lou, Kim   => refused cap
                    2031-01-01 swimming for Bo by Kim        => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_refused_session_does_not_count_for_its_provider() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    2 sessions per day for each provider
                    at most    1 session per day
                    fee        40 EUR
                    share      5 EUR

                scenario "a session that nobody may attend leaves the day as it was"
                    provider Kim
                    beneficiary Ada
                    beneficiary Bo
                    beneficiary Cy
                    2030-01-01 swimming for Ada  => accepted
                    2030-01-01 swimming for Ada  => refused cap
                    2030-01-01 swimming for Ada, Bo  => Ada: refused cap => Bo: accepted
                    2030-01-01 swimming for Cy   => refused cap
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Members_of_a_household_follow_each_other_within_a_session() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    2 sessions per calendar year for each household
                    fee        40 EUR
                    share      5 EUR

                scenario "the second member uses up what the first leaves"
                    provider Kim
                    beneficiary Ada with household H1
                    beneficiary Bo with household H1
                    beneficiary Cy with household H2
                    beneficiary Di
                    2030-01-01 swimming for Ada          => accepted
                    2030-01-02 swimming for Bo, Ada, Cy  => Bo: accepted => Ada: refused cap => Cy: accepted
                    2030-01-03 swimming for Di           => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_cap_for_each_beneficiary_and_pathology_counts_each_pathology_apart() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    1 session per calendar year for each beneficiary and pathology
                    fee        40 EUR
                    share      5 EUR

                scenario "another pathology counts anew"
                    given pathology back
                    provider Kim
                    beneficiary Ada
                    beneficiary Bo
                    2030-01-01 swimming for Ada                      => accepted
                    2030-01-02 swimming for Ada                      => refused cap
                    2030-01-02 swimming with pathology knee for Ada  => accepted
                    2030-01-03 swimming for Bo, Ada                  => Bo: accepted => Ada: refused cap
                    2030-01-04 swimming with pathology missing for Bo  => rejected
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_function_that_registers_nobody_counts_for_its_clinic() =>
        Pool.Mismatches(
                """
                quantity hours means time / 60 rounded down

                function teaching
                    at most    3 hours per calendar year for each clinic, granted up to the cap
                    fee        10 EUR * granted hours
                    share      0 EUR

                function meeting
                    at most    1 session ever for each provider and clinic
                    fee        20 EUR
                    share      0 EUR

                scenario "what is left of the hours is paid"
                    given time 120, clinic C1
                    provider Kim
                    provider Lou
                    2030-01-01 teaching for nobody by Kim                  => fee 20 EUR
                    2030-01-02 teaching for nobody by Kim, Lou             => fee 10 EUR
                    2030-01-03 teaching for nobody by Kim                  => refused cap
                    2030-01-03 teaching with clinic C2 for nobody by Kim   => fee 20 EUR
                    2030-01-04 meeting for nobody by Kim                   => accepted
                    2030-01-05 meeting for nobody by Lou                   => accepted
                    2030-01-06 meeting for nobody by Kim                   => refused cap
                    2030-01-06 meeting with clinic C2 for nobody by Kim    => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Conditions_and_shares_may_count_for_each_household_too() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    requires   number of earlier sessions per calendar year for each provider and clinic is less than 2
                               or no earlier session for each clinic
                               else early
                    fee        40 EUR
                    share      0 EUR  when the first session per calendar year for each household
                               otherwise 5 EUR

                scenario "the first of the household is free"
                    given clinic C1
                    provider Kim
                    beneficiary Ada with household H1
                    beneficiary Bo with household H1
                    2030-01-01 swimming for Ada, Bo  => Ada: share 0 EUR => Bo: share 5 EUR
                    2030-01-02 swimming for Ada      => share 5 EUR
                    2030-01-03 swimming for Bo       => refused early
                    2030-01-03 swimming with clinic missing for Bo  => refused early
                """
            )
            .ShouldBeEmpty();
}
