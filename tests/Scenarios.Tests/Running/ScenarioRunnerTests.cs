namespace Conv.Scenarios.Tests.Running;

public sealed class ScenarioRunnerTests
{
    [Fact]
    public void A_scenario_passes_when_every_decision_is_as_expected() =>
        Club.Mismatches(
                """
                scenario "a year of training"
                    given mode alone, born 2000-01-31
                    provider Kim with grade junior
                    2030-02-01 training, 2 times every 7 days  => accepted, fee 40 EUR, share 5.50 EUR, under rules-2030
                    2030-03-01 training                        => accepted, exceptional, fee 40 EUR
                    2030-03-08 training                        => refused cap
                    2030-03-08 training with mode missing      => refused mode
                    2030-03-08 training for nobody             => refused empty
                    2032-01-01 training                        => refused closed
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_mismatch_says_what_was_expected_and_what_was_decided_for_whom() =>
        Club.Mismatches(
                """
                scenario "wrong in every way"
                    given mode alone, born 2000-01-31, grade senior
                    2030-02-01 training  => accepted, exceptional, share 5 EUR, fee 61 EUR, granted 2
                    2030-02-08 training  => refused mode
                    2030-02-15 training  => accepted
                    2030-02-22 training  => accepted, share 5.50 EUR
                    2030-02-22 training with mode missing  => refused mode and cap
                """
            )
            .ShouldBe([
                "2030-02-01 beneficiary: exceptional, granted 2, share 5.00 EUR <> accepted, share 5.50 EUR",
                "2030-02-01 provider: fee 61.00 EUR <> accepted, fee 60.00 EUR",
                "2030-02-08 beneficiary: refused mode <> accepted, share 5.50 EUR",
                "2030-02-22 beneficiary: accepted, share 5.50 EUR <> refused cap",
                "2030-02-22 beneficiary: refused mode and cap <> refused mode",
            ]);

    [Fact]
    public void A_named_person_is_held_to_account_alone_and_a_fee_without_a_name_is_everybodys() =>
        Club.Mismatches(
                """
                scenario "two coaches, two members"
                    given mode together
                    provider Kim with grade junior
                    provider Lou with grade senior
                    beneficiary Ada with born 2000-01-31
                    beneficiary Bo with born 2020-01-31
                    2030-02-01 training  => Ada: accepted, share 5.50 EUR  => Bo: share 0 EUR  => Kim: fee 40 EUR  => Lou: accepted, fee 60 EUR
                    2030-02-02 training  => accepted, share 0 EUR, fee 40 EUR
                    2030-02-03 training  => Lou: fee 40 EUR  => Ada: refused mode
                """
            )
            .ShouldBe([
                "2030-02-02 Ada: share 0.00 EUR <> accepted, share 5.50 EUR",
                "2030-02-02 Lou: fee 40.00 EUR <> accepted, fee 60.00 EUR",
                "2030-02-03 Lou: fee 40.00 EUR <> accepted, fee 60.00 EUR",
                "2030-02-03 Ada: refused mode <> accepted, share 5.50 EUR",
            ]);

    [Fact]
    public void Payments_answer_where_nobody_attends() =>
        Club.Mismatches(
                """
                scenario "upkeep"
                    2030-02-01 upkeep    => unpriced
                    2029-02-01 upkeep    => refused closed
                    2030-02-01 upkeep    => accepted, share 0 EUR
                    2029-02-01 training  => provider: refused closed
                """
            )
            .ShouldBe(["2030-02-01 provider: accepted <> unpriced", "2030-02-01 : share 0.00 EUR <> nobody attends"]);

    [Fact]
    public void Rejected_means_that_the_session_is_no_valid_session() =>
        Club.Mismatches(
                """
                scenario "without a time"
                    2030-02-01 clinic                => rejected
                    2030-02-01 clinic with time 60   => rejected
                    2030-02-01 clinic                => accepted, granted 1, fee 10 EUR
                """
            )
            .ShouldBe([
                "2030-02-01 : rejected <> beneficiary: accepted, share 0.00 EUR; provider: accepted, fee 10.00 EUR",
                "2030-02-01 : accepted, granted 1, fee 10.00 EUR <> rejected, time: missing: the grant depends on it",
            ]);

    [Fact]
    public void A_fact_is_read_as_a_session_file_would_read_it() =>
        Club.Mismatches(
                """
                scenario "a name that no identifier has"
                    given mode alone, born 2000-01-31, grade senior
                    2030-02-01 training with hall Liège  => rejected
                    2030-02-01 training with hall North  => accepted
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_scenario_chooses_readings() =>
        Club.Mismatches(
                """
                scenario "minors until 20"
                    reading minors is until-20
                    given mode alone, born 2010-06-01, grade senior
                    2031-05-31 training  => share 0 EUR
                    2031-06-01 training  => share 5.50 EUR
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_was_decided_stands_in_the_result_with_the_trace_of_the_interpreter()
    {
        var result = Club.Run(
            """
            scenario "one act"
                given mode alone, born 2000-01-31, grade senior
                2030-02-01 training  => accepted
            """
        );

        var act = result.Acts.ShouldHaveSingleItem();
        act.Decided.ShouldBe([("beneficiary", "accepted, share 5.50 EUR"), ("provider", "accepted, fee 60.00 EUR")]);
        act.Outcome!.Attendances[0].Trace!.Share!.Text.ShouldBe("5.50 EUR");
    }
}
