using System.Text;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

/// <summary>A share is 11 EUR, a fee 75.59 EUR, and the third act of a client is refused.</summary>
public sealed class BudgetTests
{
    private static readonly SpendingInfo FeesLessShares = new(0, Fees: true, Shares: true, [0, 1, 2, 3], []);

    [Fact]
    public void What_is_spent_adds_up_month_by_month_and_is_exceeded_above_the_amount_only()
    {
        var run = Decide(
            [Line("care", 12918)],
            [FeesLessShares],
            Visits.Line("visit=V1", "day=2024-01-31", "client=C1"),
            Visits.Line("visit=V2", "day=2024-03-01", "client=C2"),
            Visits.Line("visit=V3", "day=2024-03-02", "client=C3", "mode="),
            Visits.Line("visit=V4", "day=2024-12-31", "client=C4"),
            Visits.Line("visit=V5", "day=2025-01-01", "client=C5"),
            Visits.Line("visit=V6", "day=2023-12-31", "client=C6")
        );

        Csv(run)
            .ShouldBe(
                """
                budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced
                2024,care,,2024-01,64.59,64.59,129.18,no,0
                2024,care,,2024-03,64.59,129.18,129.18,no,0
                2024,care,,2024-12,64.59,193.77,129.18,yes,0

                """
            );
        run.BudgetTotals.ShouldBe([
            new BudgetTotals("2024", "care", 129.18m, new KnownTotal(19377, 0), "2024-12", 0, 0),
        ]);
    }

    [Fact]
    public void Without_sessions_there_is_a_header()
    {
        var run = Decide([Line("care", 100)], [FeesLessShares]);

        Csv(run).ShouldBe("budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced\n");
        run.BudgetTotals.ShouldBe([new BudgetTotals("2024", "care", 1.00m, new KnownTotal(0, 0), null, 0, 0)]);
    }

    [Fact]
    public void Equal_parts_per_month_add_up_to_the_amount_rounded_down_on_the_way()
    {
        var run = Decide(
            perMonth: true,
            [Line("care", 100_001)],
            [FeesLessShares],
            Visits.Line("visit=V1", "day=2024-01-01"),
            Visits.Line("visit=V2", "day=2024-07-01", "client=C2"),
            Visits.Line("visit=V3", "day=2024-12-31", "client=C3")
        );

        // 1000.01 EUR / 12 = 83.334...; 7/12 = 583.339...
        run.Budgets.Select(row => row.Allotted).ShouldBe([83.33m, 583.33m, 1000.01m]);
    }

    [Fact]
    public void A_line_is_kept_by_each_value_and_who_is_not_named_has_nothing()
    {
        var run = Decide(
            [Line("care", 20_000) with { Split = "site", Shares = [new("S1", 6459), new("S2", 13541)] }],
            [FeesLessShares],
            Visits.Line("visit=V1", "site=S1"),
            Visits.Line("visit=V2", "site=S3", "client=C2"),
            Visits.Line("visit=V3", "site=", "client=C3")
        );

        Csv(run)
            .ShouldBe(
                """
                budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced
                2024,care,,2024-03,193.77,193.77,200.00,no,0
                2024,care,(none),2024-03,64.59,64.59,0.00,yes,0
                2024,care,S1,2024-03,64.59,64.59,64.59,no,0
                2024,care,S3,2024-03,64.59,64.59,0.00,yes,0

                """
            );
        run.BudgetTotals.ShouldBe([new BudgetTotals("2024", "care", 200.00m, new KnownTotal(19377, 0), null, 3, 2)]);
    }

    [Fact]
    public void Without_weights_or_an_amount_nothing_is_allotted_and_nothing_exceeded()
    {
        var run = Decide(
            [Line("care", Money.Unspecified) with { Split = "mode" }],
            [FeesLessShares],
            Visits.Line("visit=V1")
        );

        Csv(run)
            .ShouldBe(
                """
                budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced
                2024,care,,2024-03,64.59,64.59,,,0
                2024,care,near,2024-03,64.59,64.59,,,0

                """
            );
    }

    [Fact]
    public void What_is_spent_on_a_part_is_spent_on_the_whole_and_split_as_each_of_them_is()
    {
        var run = Decide(
            [
                Line("all", 20_000) with
                {
                    Split = "urgent",
                },
                Line("near", 10_000) with
                {
                    Whole = 0,
                    Split = "site",
                    Shares = [new("S1", 10_000)],
                },
                Line("far", 10_000) with
                {
                    Whole = 0,
                },
                Line("idle", 1),
            ],
            [
                new SpendingInfo(2, Fees: true, Shares: false, [2], [new("mode", 1UL << 2)]),
                new SpendingInfo(1, Fees: true, Shares: false, [2], []),
            ],
            Visits.Line("visit=V1", "site=S1", "urgent=yes"),
            Visits.Line("visit=V2", "site=S1", "mode=far", "urgent=no", "client=C2")
        );

        Csv(run)
            .ShouldBe(
                """
                budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced
                2024,all,,2024-03,151.18,151.18,200.00,no,0
                2024,all,no,2024-03,75.59,75.59,,,0
                2024,all,yes,2024-03,75.59,75.59,,,0
                2024,near,,2024-03,75.59,75.59,100.00,no,0
                2024,near,S1,2024-03,75.59,75.59,100.00,no,0
                2024,far,,2024-03,75.59,75.59,100.00,no,0

                """
            );
    }

    [Fact]
    public void Fees_and_shares_each_go_to_the_first_clause_that_fits()
    {
        var run = Decide(
            [Line("fees", 10_000), Line("shares", 10_000), Line("none", 10_000)],
            [
                new SpendingInfo(0, Fees: true, Shares: false, [2], []),
                new SpendingInfo(1, Fees: false, Shares: true, [2], []),
                new SpendingInfo(2, Fees: true, Shares: true, [2], []),
            ],
            Visits.Line("visit=V1")
        );

        run.Budgets.Select(row => (row.Line, row.Spent.Euros)).ShouldBe([("fees", 75.59m), ("shares", 11.00m)]);
    }

    [Fact]
    public void Nothing_of_a_session_with_an_unknown_half_is_in_fees_less_shares()
    {
        // A far act has a fee and no share, a talk a share and no fee.
        var run = Decide(
            [Line("care", 20_000)],
            [FeesLessShares],
            Visits.Line("visit=V1", "mode=far"),
            Visits.Line("visit=V2", "act=talk", "client=C2"),
            Visits.Line("visit=V3", "client=C3")
        );

        run.BudgetTotals.ShouldBe([new BudgetTotals("2024", "care", 200.00m, new KnownTotal(64_59, 2), null, 0, 0)]);
        Csv(run).ShouldEndWith("\n2024,care,,2024-03,64.59,64.59,200.00,no,2\n");
    }

    [Fact]
    public void A_line_of_fees_alone_has_every_fee_that_is_known()
    {
        var run = Decide(
            [Line("care", 20_000)],
            [new SpendingInfo(0, Fees: true, Shares: false, [2, 3], [])],
            Visits.Line("visit=V1", "mode=far"),
            Visits.Line("visit=V2", "act=talk", "client=C2")
        );

        run.BudgetTotals.ShouldBe([new BudgetTotals("2024", "care", 200.00m, new KnownTotal(75_59, 1), null, 0, 0)]);
    }

    [Fact]
    public void A_session_with_an_unknown_half_is_not_in_the_whole_of_its_parts_either()
    {
        var run = Decide(
            [Line("all", 20_000), Line("fees", 20_000) with { Whole = 0 }, Line("net", 20_000) with { Whole = 0 }],
            [
                new SpendingInfo(1, Fees: true, Shares: false, [3], []),
                new SpendingInfo(2, Fees: true, Shares: true, [3], []),
            ],
            Visits.Line("visit=V1", "act=talk")
        );

        run.BudgetTotals.Select(one => (one.Line, one.Spent.Euros, one.Unpriced))
            .ShouldBe([("all", 0.00m, 1), ("fees", 0.00m, 1), ("net", -11.00m, 0)]);
    }

    private static Run Decide(BudgetLineInfo[] lines, SpendingInfo[] spends, params string[] records) =>
        Decide(perMonth: false, lines, spends, records);

    private static Run Decide(bool perMonth, BudgetLineInfo[] lines, SpendingInfo[] spends, params string[] records)
    {
        var (from, to) = (new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2024, 12, 31).DayNumber);
        return Run.Decide(
            new VisitEvaluator(new BudgetInfo("2024", "", from, to, perMonth, lines, spends)),
            Visits.Read(records)
        );
    }

    private static BudgetLineInfo Line(string name, long cents) => new(name, "", cents, -1, "", []);

    private static string Csv(Run run)
    {
        using var stream = new MemoryStream();
        BudgetFile.Write(stream, run.Budgets);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
