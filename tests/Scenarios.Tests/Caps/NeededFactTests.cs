using Conv.Scenarios.Tests.Running;

namespace Conv.Scenarios.Tests.Caps;

/// <summary>A fact that the <c>when</c> of a cap reads is needed: a missing one would make the cap vanish.</summary>
public sealed class NeededFactTests
{
    [Fact]
    public void A_fact_that_chooses_the_cap_is_needed_also_behind_a_named_condition() =>
        Pool.Mismatches(
                """
                condition of-the-back means pathology is back

                function swimming
                    registers  beneficiaries
                    at most    2 sessions ever when of-the-back applies
                    at most    1 sessions ever when not of-the-back applies
                    fee        40 EUR
                    share      5 EUR

                scenario "nobody says which"
                    2030-01-01 swimming                       => rejected
                    2030-01-01 swimming with pathology back   => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_fact_that_chooses_whether_kinds_exclude_each_other_is_needed() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    3 back sessions ever
                    at most    3 knee sessions ever
                    exclusive  back sessions, knee sessions when time is at least 30
                    fee        40 EUR
                    share      5 EUR

                scenario "nobody says how long"
                    2030-01-01 swimming with pathology back, time 30   => accepted
                    2030-01-02 swimming with pathology knee               => rejected
                    2030-01-03 swimming with pathology knee, time 30   => refused cap
                    2030-01-04 swimming with pathology knee, time 29   => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_is_counted_and_what_the_clause_says_of_a_missing_fact_need_nothing() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    1 back sessions per day
                    at most    2 sessions ever when pathology is missing or pathology is knee
                    fee        40 EUR
                    share      5 EUR

                scenario "what holds when it is missing is said"
                    2030-01-01 swimming, 2 times every 7 days   => accepted
                    2030-02-01 swimming                         => refused cap
                    2030-02-01 swimming with pathology back     => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_fact_is_needed_only_where_the_answer_hangs_on_it() =>
        Pool.Mismatches(
                """
                function swimming
                    registers  beneficiaries
                    at most    1 sessions ever when pathology is back and time is at least 60
                    fee        40 EUR
                    share      5 EUR

                scenario "the time of a session for the knee does not matter"
                    2030-01-01 swimming with pathology knee              => accepted
                    2030-01-02 swimming with pathology back              => rejected
                    2030-01-03 swimming with pathology back, time 60     => refused cap
                """
            )
            .ShouldBeEmpty();
}
