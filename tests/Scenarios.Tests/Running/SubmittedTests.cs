namespace Conv.Scenarios.Tests.Running;

public sealed class SubmittedTests
{
    [Fact]
    public void A_submitted_session_counts_whatever_is_decided_about_it_unless_it_is_this_one() =>
        Clinic
            .Mismatches(
                Clinic.Function("memo", "requires place is home else order")
                    + Clinic.Function("care", "requires a submitted session of memo within 30 days after else report")
                    + Clinic.Function(
                        "twin",
                        "requires a submitted session of twin within 7 days before or after else report"
                    )
                    + """
                    scenario "a refused memo is submitted; the last day counts, the day of the session too"
                        given place practice
                        beneficiary Ann with born 1980-01-01
                        beneficiary Bob with born 1980-01-01
                        2024-01-01 care for Ann => accepted
                        2024-01-01 care for Bob => refused report, provisional until 2024-01-31
                        2024-01-31 memo for Ann => refused order
                        2024-01-31 care for Ann => accepted
                        2024-02-01 care for Ann => refused report, provisional until 2024-03-02
                        2024-02-01 memo with place home for Bob => accepted
                        2024-05-01 twin for Ann => refused report, provisional until 2024-05-08
                        2024-06-01 twin for Ann, 2 times every 7 days => accepted
                        2024-06-16 twin for Ann => refused report, provisional until 2024-06-23
                        2024-07-01 twin for Bob, 2 times every 0 days => accepted
                        2030-01-01 memo for Ann => refused not-in-force
                        2025-12-31 care for Ann => refused report, provisional until 2026-01-30
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_rejected_session_is_not_submitted_and_one_that_is_not_in_force_is() =>
        Clinic
            .Mismatches(
                """
                category length is brief or lengthy means brief when kind is short otherwise lengthy

                """
                    + Clinic.Function("memo", "at most 3 sessions ever for brief at most 5 sessions ever for lengthy")
                    + Clinic.Function("care", "requires a submitted session of memo within 30 days after else report")
                    + """
                    scenario "a memo without the fact that its cap needs is a reject"
                        given kind short
                        2024-01-01 care => refused report
                        2024-01-05 memo with kind missing => rejected
                        2025-12-20 care => accepted
                        2026-01-05 memo => refused not-in-force
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Submitted_sessions_are_known_by_facts_of_the_session_and_the_beneficiary() =>
        Clinic
            .Mismatches(
                Clinic.Function("memo")
                    + Clinic.Function(
                        "care",
                        "requires a submitted home session of memo within 10 days before else report"
                    )
                    + Clinic.Function(
                        "rests",
                        "requires no submitted short session of memo within 10 days after else report"
                    )
                    + """
                    scenario "at home, before; short ones bar what came before them"
                        2024-01-01 memo with place practice, kind long => accepted
                        2024-01-02 care => refused report
                        2024-01-03 memo with place home, kind short => accepted
                        2024-01-13 care => accepted
                        2024-01-14 care => refused report
                        2023-12-31 rests => refused not-in-force
                        2024-01-02 rests => refused report
                        2024-01-04 rests => accepted, provisional until 2024-01-14
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_decision_is_provisional_only_where_a_session_that_comes_would_change_it() =>
        Clinic
            .Mismatches(
                Clinic.Function("memo")
                    + Clinic.Function("note")
                    + Clinic.Function(
                        "either",
                        "requires place is home or a submitted session of memo within 30 days after else report"
                    )
                    + Clinic.Function(
                        "both",
                        """
                        requires a submitted session of memo within 30 days after
                             and a submitted session of note within 60 days after else report
                        """
                    )
                    + Clinic.Function(
                        "two",
                        """
                        requires a submitted session of memo within 30 days after else report
                            requires a submitted session of note within 60 days after else order
                        """
                    )
                    + Clinic.Function("past", "requires a submitted session of memo within 30 days before else report")
                    + """
                    function paid
                        registers beneficiaries
                        fee 10 EUR
                        share 0 EUR when a submitted session of memo within 30 days after
                              2 EUR when place is home
                              otherwise 1 EUR
                    scenario "what rests on what"
                        given place practice
                        beneficiary Ann with born 1980-01-01
                        beneficiary Bob with born 1980-01-01
                        2024-01-01 either with place home for Ann => accepted, share 1 EUR
                        2024-01-01 either for Ann => refused report, provisional until 2024-01-31
                        2024-01-01 both   for Ann => refused report, provisional until 2024-01-31
                        2024-01-01 two    for Ann => refused order and report, provisional until 2024-03-01
                        2024-01-01 past   for Ann => refused report
                        2024-01-01 paid   for Ann => accepted, share 1 EUR, provisional until 2024-01-31
                        2024-01-01 both   for Bob => refused report, provisional until 2024-01-31
                        2024-01-01 two    for Bob => refused report, provisional until 2024-01-31
                        2024-02-20 note   for Bob => accepted
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_scenario_holds_a_decision_to_its_last_day() =>
        Clinic
            .Mismatches(
                Clinic.Function("care", "requires a submitted session of care within 30 days after else report")
                    + """
                    scenario "another day"
                        2024-01-01 care => refused report, provisional until 2024-01-30
                    """
            )
            .ShouldBe(["2024-01-01: provisional until 2024-01-30 <> refused report, provisional until 2024-01-31"]);
}
