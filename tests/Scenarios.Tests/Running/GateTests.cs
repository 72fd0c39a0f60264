namespace Conv.Scenarios.Tests.Running;

public sealed class GateTests
{
    [Fact]
    public void A_document_is_as_old_as_its_months_say_and_not_yet_old_before_its_day() =>
        Clinic
            .Mismatches(
                Clinic.Function("most-one", "requires letter is at most 1 month old else letter")
                    + Clinic.Function("less-one", "requires letter is less than 1 month old else letter")
                    + Clinic.Function("least-one", "requires letter is at least 1 month old else letter")
                    + Clinic.Function("more-one", "requires letter is more than 1 month old else letter")
                    + """
                    scenario "the month of 31 January ends on 29 February"
                        given letter 2024-01-31
                        2024-01-30 most-one  => refused letter
                        2024-01-30 less-one  => refused letter
                        2024-01-31 most-one  => accepted
                        2024-01-31 least-one => refused letter
                        2024-02-28 less-one  => accepted
                        2024-02-29 less-one  => refused letter
                        2024-02-29 most-one  => accepted
                        2024-02-29 least-one => accepted
                        2024-02-29 more-one  => refused letter
                        2024-03-01 most-one  => refused letter
                        2024-03-01 more-one  => accepted
                        2024-03-01 more-one  with letter missing => refused letter
                        2024-02-01 most-one  with letter missing => refused letter
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_days_are_near_each_other_on_the_side_that_the_text_says() =>
        Clinic
            .Mismatches(
                Clinic.Function("before-one", "requires letter is within 10 days before leaves else letter")
                    + Clinic.Function("after-one", "requires letter is within 10 days after leaves else letter")
                    + Clinic.Function("either", "requires letter is within 10 days before or after leaves else letter")
                    + Clinic.Function("moved", "requires letter + 1 month - 1 day = leaves else letter")
                    + """
                    scenario "ten days"
                        given leaves 2024-03-20
                        2024-05-01 before-one with letter 2024-03-09 => refused letter
                        2024-05-01 before-one with letter 2024-03-10 => accepted
                        2024-05-01 before-one with letter 2024-03-20 => accepted
                        2024-05-01 before-one with letter 2024-03-21 => refused letter
                        2024-05-01 after-one  with letter 2024-03-19 => refused letter
                        2024-05-01 after-one  with letter 2024-03-20 => accepted
                        2024-05-01 after-one  with letter 2024-03-30 => accepted
                        2024-05-01 after-one  with letter 2024-03-31 => refused letter
                        2024-05-01 either with letter 2024-03-10 => accepted
                        2024-05-01 either with letter 2024-03-30 => accepted
                        2024-05-01 either with letter 2024-03-31 => refused letter
                        2024-05-01 moved  with letter 2024-02-21 => accepted
                        2024-05-01 moved  with letter 2024-02-20 => refused letter
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void An_earlier_session_is_an_accepted_one_so_many_days_back_at_most() =>
        Clinic
            .Mismatches(
                Clinic.Function("intake", "requires place is home else order at most once ever")
                    + Clinic.Function("care", "requires an earlier session of intake within 30 days else order")
                    + Clinic.Function("ever-one", "requires an earlier session of intake else order")
                    + Clinic.Function("rest-one", "requires no earlier session of rest-one within 7 days else order")
                    + """
                    scenario "thirty days after an accepted intake, a week between two"
                        given place home
                        2024-01-01 intake with place practice => refused order
                        2024-01-02 care   => refused order
                        2024-01-03 intake => accepted
                        2024-01-03 care   => accepted
                        2024-02-02 care   => accepted
                        2024-02-03 care   => refused order
                        2024-02-03 ever-one   => accepted
                        2024-02-03 intake => refused cap
                        2024-03-01 rest-one   => accepted
                        2024-03-01 rest-one   => refused order
                        2024-03-08 rest-one   => refused order
                        2024-03-09 rest-one   => accepted
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_session_has_its_place_in_the_row_of_its_window() =>
        Clinic
            .Mismatches(
                Clinic.Function(
                    "series",
                    "requires letter is on or before date when the first of every 3 sessions of series per calendar year else letter"
                )
                    + Clinic.Function("third", "requires place is home when every 3rd session of third else order")
                    + Clinic.Function(
                        "tenth",
                        "requires place is home when the 2nd session of tenth per calendar year else order"
                    )
                    + """
                    scenario "a letter for 1, 4, 7 and again in the new year; the 3rd and 6th at home; the 2nd at home"
                        given letter 2024-01-01, place practice
                        2024-02-01 series with letter missing => refused letter
                        2024-02-02 series                     => accepted
                        2024-02-03 series with letter missing, 2 times every 1 day => accepted
                        2024-02-05 series with letter missing => refused letter
                        2024-02-06 series                     => accepted
                        2025-02-06 series with letter missing => refused letter
                        2024-02-01 third, 2 times every 1 day => accepted
                        2024-02-03 third                      => refused order
                        2024-02-03 third with place home      => accepted
                        2024-02-04 third, 2 times every 1 day => accepted
                        2024-02-06 third                      => refused order
                        2024-02-01 tenth                      => accepted
                        2024-02-02 tenth                      => refused order
                        2024-02-02 tenth with place home      => accepted
                        2024-02-03 tenth                      => accepted
                        2025-02-03 tenth                      => accepted
                        2025-02-04 tenth                      => refused order
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_age_at_the_first_session_is_this_sessions_birth_on_the_day_on_which_the_window_opened() =>
        Clinic
            .Mismatches(
                Clinic.Function(
                    "camp",
                    "requires age at the first session of camp per 12 months from the first session is at most 17 else order"
                )
                    + """
                    scenario "from the day of the first session, for as long as its window runs"
                        beneficiary Ann with born 2006-03-01
                        beneficiary Bob with born 2006-03-01
                        beneficiary Cas with born 2008-02-29
                        2024-02-29 camp for Ann => accepted
                        2024-03-01 camp for Bob => refused order
                        2024-03-01 camp for Ann => accepted
                        2025-02-27 camp for Ann => accepted
                        2025-02-28 camp for Ann => refused order
                        2024-06-01 camp with born missing for Ann => refused order
                        2024-06-01 camp for Cas => accepted
                        2024-06-02 camp with born 2000-01-01 for Cas => refused order
                    """
            )
            .ShouldBeEmpty();
}
