using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class WindowTests
{
    private static string Decide(IrFixedWindow form, int cap, params string[] dates) =>
        Programs.Capped(form, cap).Run([.. dates.Select(date => Trajectories.Act(date))]).Letters();

    [Fact]
    public void An_anchored_window_ends_on_the_same_day_of_a_later_month() =>
        Decide(new IrMonthsWindow(12), 1, "2022-03-15", "2023-03-14", "2023-03-15").ShouldBe("ARA");

    [Fact]
    public void An_anchored_window_opened_on_31_January_ends_on_the_last_of_February() =>
        Decide(new IrMonthsWindow(1), 1, "2023-01-31", "2023-02-27", "2023-02-28").ShouldBe("ARA");

    [Fact]
    public void An_anchored_window_reopens_at_the_first_act_on_or_after_its_end_not_at_its_end() =>
        Decide(new IrMonthsWindow(12), 1, "2020-01-10", "2021-06-01", "2022-01-10", "2022-05-31", "2022-06-01")
            .ShouldBe("AARRA");

    [Fact]
    public void A_rolling_window_counts_the_days_after_the_same_day_n_months_ago() =>
        Decide(new IrRollingMonthsWindow(12), 1, "2022-03-15", "2023-03-14", "2023-03-15").ShouldBe("ARA");

    [Fact]
    public void A_rolling_window_counts_back_from_each_act() =>
        Decide(
                new IrRollingMonthsWindow(12),
                2,
                "2022-01-10",
                "2022-06-10",
                "2023-01-09",
                "2023-01-10",
                "2023-06-09",
                "2023-06-10"
            )
            .ShouldBe("AARARA");

    [Fact]
    public void A_rolling_month_back_from_31_March_begins_after_the_last_of_February() =>
        Decide(new IrRollingMonthsWindow(1), 1, "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-01")
            .ShouldBe("AARA");

    [Fact]
    public void A_rolling_window_of_days_counts_the_day_itself() =>
        Decide(new IrRollingDaysWindow(7), 1, "2023-05-01", "2023-05-01", "2023-05-07", "2023-05-08").ShouldBe("ARRA");

    [Fact]
    public void A_window_of_one_day_is_that_day() =>
        Decide(new IrDaysWindow(1), 1, "2023-05-01", "2023-05-01", "2023-05-02").ShouldBe("ARA");

    [Fact]
    public void A_calendar_year_ends_with_it() =>
        Decide(new IrYearEndWindow(0), 1, "2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01").ShouldBe("AARA");

    [Fact]
    public void A_window_to_the_end_of_the_next_year_outlives_the_year_of_its_opening() =>
        Decide(new IrYearEndWindow(1), 1, "2021-05-01", "2022-12-31", "2023-01-01").ShouldBe("ARA");

    [Fact]
    public void A_calendar_month_ends_with_it_and_begins_with_the_next() =>
        Decide(new IrMonthEndWindow(1), 1, "2022-02-10", "2022-02-28", "2022-03-01", "2022-03-31", "2022-04-01")
            .ShouldBe("ARARA");

    [Fact]
    public void A_calendar_quarter_is_three_months_from_January_April_July_or_October() =>
        Decide(new IrMonthEndWindow(3), 1, "2022-02-10", "2022-03-31", "2022-04-01", "2022-12-31", "2023-01-01")
            .ShouldBe("ARAAA");

    [Fact]
    public void A_calendar_week_goes_from_Monday_to_Sunday() =>
        Decide(new IrWeekEndWindow(), 1, "2022-12-28", "2023-01-01", "2023-01-02", "2023-01-08", "2023-01-09")
            .ShouldBe("ARARA");

    [Fact]
    public void A_year_from_a_day_goes_to_the_day_before_it() =>
        Decide(new IrYearFromDayWindow(10, 1), 1, "2021-10-02", "2022-09-30", "2022-10-01", "2023-09-30", "2023-10-01")
            .ShouldBe("ARARA");

    [Fact]
    public void A_window_for_ever_never_closes() =>
        Decide(new IrLifetimeWindow(), 1, "2001-01-01", "2023-12-31").ShouldBe("AR");

    [Fact]
    public void A_refused_act_neither_opens_a_window_nor_counts()
    {
        var program = Programs.Capped(new IrMonthsWindow(12), 1);
        program = program with
        {
            Functions =
            [
                program.Functions[0] with
                {
                    SessionConditions = [Condition(Words.WrongPlace, OneOf(Words.Place, 1))],
                },
            ],
        };

        program
            .Run(
                Trajectories.Act("2022-01-01"),
                Trajectories.Act("2022-02-01").With(Words.Place, 1),
                Trajectories.Act("2023-01-31").With(Words.Place, 1),
                Trajectories.Act("2023-02-01").With(Words.Place, 1)
            )
            .Letters()
            .ShouldBe("RARA");
    }

    [Fact]
    public void An_act_that_does_not_open_the_window_is_lost_while_it_is_closed_and_counts_while_it_is_open()
    {
        var opener = Programs.Care(0, "opener") with { Updates = [Update(0, True)] };
        var counted = Programs.Care(1, "counted") with
        {
            AttendanceConditions = [Condition(Words.Cap, Compare(Count(0), IrComparison.Less, Number(1)))],
            Updates = [Update(0, False, Adds(0))],
        };
        var program = Programs.Of(opener, counted) with
        {
            Windows = [Window(0, new IrMonthsWindow(1))],
            Counters = [Counter(0, 0)],
        };

        program
            .Run(
                Trajectories.Act("2022-01-01", "counted"),
                Trajectories.Act("2022-01-02", "counted"),
                Trajectories.Act("2022-01-03", "opener"),
                Trajectories.Act("2022-01-04", "counted"),
                Trajectories.Act("2022-01-05", "counted"),
                Trajectories.Act("2022-02-03", "counted"),
                Trajectories.Act("2022-02-04", "counted")
            )
            .Letters()
            .ShouldBe("AAAARAA");
    }

    [Fact]
    public void Opening_a_window_sets_its_counters_to_zero_whichever_act_reopens_it()
    {
        var reset = Programs.Care(0, "reset") with { Updates = [Update(0, True)] };
        var counted = Programs.Care(1, "counted") with { Updates = [Update(0, True, Adds(0))], Share = Count(0) };
        var program = Programs.Of(reset, counted) with
        {
            Windows = [Window(0, new IrDaysWindow(10))],
            Counters = [Counter(0, 0)],
        };

        program
            .Run(
                Trajectories.Act("2022-01-01", "counted"),
                Trajectories.Act("2022-01-02", "counted"),
                Trajectories.Act("2022-01-11", "reset"),
                Trajectories.Act("2022-01-12", "counted")
            )
            .Select(outcome => outcome.Attendances[0].Share)
            .ShouldBe([0, 1, 1100, 0]);
    }

    [Fact]
    public void An_act_reads_every_counter_as_it_stood_before_the_act()
    {
        var function = Programs.Care() with
        {
            Updates =
            [
                Update(0, True, Adds(0)),
                Update(1, Compare(Count(0), IrComparison.AtLeast, Number(1)), Adds(1)),
            ],
            Share = Count(1),
        };
        var program = Programs.Of(function) with
        {
            Windows = [Window(0, new IrLifetimeWindow()), Window(1, new IrLifetimeWindow())],
            Counters = [Counter(0, 0), Counter(1, 1)],
        };

        program
            .Run(Trajectories.Act("2022-01-01"), Trajectories.Act("2022-01-01"), Trajectories.Act("2022-01-01"))
            .Select(outcome => outcome.Attendances[0].Share)
            .ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Each_beneficiary_has_windows_of_their_own()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), 1);
        program
            .Run(
                Trajectories.Act("2022-01-01").Of("b"),
                Trajectories.Act("2022-01-02").Of("c"),
                Trajectories.Act("2022-01-03").Of("b")
            )
            .Letters()
            .ShouldBe("AAR");
    }

    [Fact]
    public void A_reading_chooses_the_form_of_a_window()
    {
        var period = Reading("period", "first-act", "calendar-year");
        var form = new IrWindowChoice(period, [new IrMonthsWindow(12), new IrYearEndWindow(0)]);
        var program = Programs.Capped(form, 1, readings: period);
        var acts = new[] { Trajectories.Act("2021-12-01"), Trajectories.Act("2022-01-15") };

        program.Run(acts).Letters().ShouldBe("AR");
        var options = new InterpreterOptions(new Dictionary<string, string> { ["period"] = "calendar-year" });
        program.Run(options, acts).Letters().ShouldBe("AA");
    }
}
