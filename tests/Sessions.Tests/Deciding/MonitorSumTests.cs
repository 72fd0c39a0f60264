using Conv.Runtime;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Tests;

/// <summary>A share is 11 EUR, a fee 75.59 EUR; the measure counts every accepted act of care.</summary>
public sealed class MonitorSumTests
{
    private static readonly MonitorInfo PerVisit = new("m", 1, false, 1, false, "site", -1, ["64.59"]);

    [Fact]
    public void Fees_of_a_session_count_once_and_shares_for_each_beneficiary() =>
        Rows(
                PerVisit with
                {
                    NumeratorSum = new(MonitorAmount.FeesLessShares, ""),
                },
                Visits.Line("visit=V1", "site=S1", "client=C1", "worker=W1"),
                Visits.Line("visit=V1", "site=S1", "client=C2", "worker=W2"),
                Visits.Line("visit=V2", "site=S2", "client=C3")
            )
            .ShouldBe(
                """
                m,S1,2024,,129.18,2,64.59,no
                m,S2,2024,,64.59,1,64.59,no

                """
            );

    [Fact]
    public void An_amount_over_an_amount_is_a_plain_ratio() =>
        Rows(
                PerVisit with
                {
                    NumeratorSum = new(MonitorAmount.Shares, ""),
                    DenominatorSum = new(MonitorAmount.Fees, ""),
                    Limits = ["0.1455"],
                },
                Visits.Line("visit=V1", "site=S1")
            )
            .ShouldBe("m,S1,2024,,11.00,75.59,0.1455,yes\n");

    [Fact]
    public void Minutes_are_added_up_for_each_beneficiary_and_missing_ones_add_nothing() =>
        Rows(
                PerVisit with
                {
                    NumeratorSum = new(MonitorAmount.Fact, "time"),
                    Limits = ["50"],
                },
                Visits.Line("visit=V1", "site=S1", "client=C1", "time=60"),
                Visits.Line("visit=V1", "site=S1", "client=C2"),
                Visits.Line("visit=V2", "site=S1", "client=C3")
            )
            .ShouldBe("m,S1,2024,,120,3,50,no\n");

    [Fact]
    public void Each_category_has_the_fees_of_the_sessions_that_it_attended() =>
        Rows(
                PerVisit with
                {
                    NumeratorSum = new(MonitorAmount.Fees, ""),
                    Category = 0,
                    Limits = ["75.59", "75.58"],
                },
                Visits.Line("visit=V1", "site=S1", "client=C1"),
                Visits.Line("visit=V2", "site=S1", "mode=far", "client=C2")
            )
            .ShouldBe(
                """
                m,S1,2024,far,75.59,1,75.58,yes
                m,S1,2024,near,75.59,1,75.59,no

                """
            );

    [Fact]
    public void Nothing_of_a_session_with_an_unknown_half_is_in_fees_less_shares()
    {
        // A far act has a fee and no share.
        var run = Decide(
            PerVisit with
            {
                NumeratorSum = new(MonitorAmount.FeesLessShares, ""),
            },
            Visits.Line("visit=V1", "site=S1", "mode=far"),
            Visits.Line("visit=V2", "site=S1", "client=C2")
        );

        run.Monitors.Select(row => (row.NumeratorText, row.Denominator, row.Unknown)).ShouldBe([("64.59", 2, 1)]);
    }

    [Theory]
    [InlineData(MonitorPeriod.Quarter, "2023-Q4 2024-Q1 2024-Q2")]
    [InlineData(MonitorPeriod.Month, "2023-12 2024-01 2024-03 2024-04")]
    [InlineData(MonitorPeriod.Week, "2023-W52 2024-W01 2024-W13 2024-W14")]
    [InlineData(MonitorPeriod.Day, "2023-12-31 2024-01-01 2024-03-31 2024-04-01")]
    public void A_monitor_is_kept_by_a_stretch_of_the_calendar(MonitorPeriod period, string periods) =>
        string.Join(
                ' ',
                Decide(
                    PerVisit with
                    {
                        Period = period,
                    },
                    Visits.Line("visit=V1", "day=2024-04-01", "client=C1"),
                    Visits.Line("visit=V2", "day=2024-03-31", "client=C2"),
                    Visits.Line("visit=V3", "day=2024-01-01", "client=C3"),
                    Visits.Line("visit=V4", "day=2023-12-31", "client=C4")
                )
                    .Monitors.Select(row => row.PeriodName)
            )
            .ShouldBe(periods);

    [Fact]
    public void A_year_may_begin_on_another_day() =>
        Decide(
            PerVisit with
            {
                YearFromMonth = 10,
            },
            Visits.Line("visit=V1", "day=2023-09-30", "client=C1"),
            Visits.Line("visit=V2", "day=2023-10-01", "client=C2"),
            Visits.Line("visit=V3", "day=2024-09-30", "client=C3"),
            Visits.Line("visit=V4", "day=2024-10-01", "client=C4")
        )
            .Monitors.Select(row => (row.PeriodName, row.Denominator))
            .ShouldBe([("2022/2023", 1), ("2023/2024", 2), ("2024/2025", 1)]);

    private static Run Decide(MonitorInfo monitor, params string[] records) =>
        Run.Decide(new VisitEvaluator { Monitors = [monitor] }, Visits.Read(records));

    private static string Rows(MonitorInfo monitor, params string[] records)
    {
        var text = Text.Monitors(Decide(monitor, records));
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
