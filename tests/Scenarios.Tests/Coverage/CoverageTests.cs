using Conv.Scenarios.Coverage;

namespace Conv.Scenarios.Tests.Coverage;

public sealed class CoverageTests
{
    private const string Little = """
        scenario "little"
            given mode alone, born 2000-01-31, grade senior
            2030-02-01 training, 3 times every 7 days  => accepted
            2030-03-01 training with mode missing      => refused mode

        """;

    [Fact]
    public void A_condition_holds_and_fails_and_a_cap_has_two_sides_of_its_bound()
    {
        var report = Covered.By(Little);

        report.Of("requires   mode").ShouldBe(["holds", "fails"]);
        report
            .Of("at most    2 alone")
            .ShouldBe([
                "not reached",
                "- reached",
                "- on the last day on which earlier acts count",
                "- on the first day on which earlier acts count no more",
                "2 counted before",
                "- 3 counted before",
                "exceptional",
            ]);
    }

    [Fact]
    public void An_act_beyond_the_cap_and_acts_at_the_end_of_the_window_cover_the_rest()
    {
        var report = Covered.By(
            """
            scenario "to the end of the year"
                given mode alone, born 2000-01-31, grade senior
                2030-02-01 training, 3 times every 7 days  => accepted
                2030-12-31 training                        => refused cap
                2031-01-01 training                        => accepted
            """
        );

        report.Of("at most    2 alone").ShouldAllBe(point => !point.StartsWith('-'));
    }

    [Fact]
    public void Every_case_of_an_amount_must_apply_and_what_is_left_must_be_given()
    {
        var report = Covered.By(Little);

        report.Of("40 EUR       when").ShouldBe(["- applies"]);
        report.Of("60 EUR").ShouldBe(["given"]);
        report.Of("10 EUR * granted").ShouldBe(["- given"]);
    }

    [Fact]
    public void An_age_has_the_birthday_and_the_day_before()
    {
        const string before = "on the day before the day on which 18 years since born are completed";
        const string birthday = "on the day on which 18 years since born are completed";

        Covered.By(Little).Of("age is at most 17").ShouldBe([$"- {birthday}", $"- {before}"]);
        Covered
            .By(
                """
                scenario "eighteen"
                    given mode alone, born 2012-02-08, grade senior
                    2030-02-07 training  => accepted, share 0 EUR
                    2030-02-08 training  => accepted, share 5.50 EUR
                """
            )
            .Of("age is at most 17")
            .ShouldBe([birthday, before]);
    }

    [Fact]
    public void Days_in_force_have_four_sides()
    {
        var report = Covered.By(
            """
            scenario "in force"
                2029-12-31 upkeep  => refused closed
                2030-01-01 upkeep  => unpriced
                2031-12-31 upkeep  => unpriced
            """
        );

        report
            .Of("in force")
            .ShouldBe([
                "on the first day, 2030-01-01",
                "on the day before, 2029-12-31",
                "on the last day, 2031-12-31",
                "- on the day after, 2032-01-01",
            ]);
        report.Of("reason closed").ShouldBe(["refuses a session"]);
        report.Of("upkeep").ShouldBe(["a session is accepted"]);
    }

    [Fact]
    public void A_reading_counts_as_shown_where_a_decision_asks_for_it()
    {
        Covered.By(Little).Of("until-").ShouldBe(["decides something", "- decides something"]);
    }

    [Fact]
    public void A_rejected_session_shows_nothing()
    {
        var report = Covered.By(
            """
            scenario "no grade"
                2030-02-01 training with mode alone  => rejected
            """
        );

        report.Count.Covered.ShouldBe(0);
    }

    [Fact]
    public void Rules_are_whole_lines_and_a_gap_is_told_with_its_place()
    {
        var report = Covered.By(Little);

        report.Rules.Total.ShouldBe(report.Lines.Length);
        report.Rules.Covered.ShouldBeInRange(1, report.Rules.Total - 1);
        report.Gaps.ShouldContain(gap => gap.Point.Kind == CoverageKind.Case && gap.Point.Text == "applies");
        report.Results.First(result => result.By.Length > 0).By[0].Title.ShouldBe("little");
    }
}
