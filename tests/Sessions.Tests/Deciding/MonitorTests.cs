using Conv.Sessions.Deciding;

namespace Conv.Sessions.Tests;

public sealed class MonitorTests
{
    [Fact]
    public void Ratios_are_kept_by_scope_year_and_category()
    {
        var run = Run.Decide(
            new VisitEvaluator(),
            Visits.Read(
                Visits.Line("visit=V1", "day=2024-01-01", "site=S2", "client=C1", "worker=W1"),
                Visits.Line("visit=V2", "day=2024-01-02", "site=S2", "client=C1", "worker=W2"),
                Visits.Line("visit=V2", "day=2024-01-02", "site=S2", "client=C1", "worker=W1"),
                Visits.Line("visit=V3", "day=2024-01-03", "site=S10", "client=C2", "worker=W1"),
                Visits.Line("visit=V4", "day=2025-01-01", "site=", "client=C2", "worker=W1", "mode=far"),
                Visits.Line("visit=V5", "day=2025-01-02", "site=S2", "client=C2", "worker=W1"),
                Visits.Line("visit=V6", "day=2024-12-31", "site=S2", "client=C3", "worker=W1"),
                Visits.Line("visit=V7", "day=2024-12-31", "site=S2", "client=C3", "worker=W1"),
                Visits.Line("visit=V8", "day=2024-12-31", "site=S2", "client=C4", "worker=W1")
            )
        );

        // The second accepted act of a client is exceptional. W2 is the first provider of V2; W1 of all others.
        Text.Monitors(run)
            .ShouldBe(
                """
                monitor,scope,year,category,numerator,denominator,limit,exceeded
                average,W1,2024,near,5,4,1.5,no
                average,W1,2025,far,1,1,2,no
                average,W2,2024,near,1,1,1.5,no
                quota,,2025,,1,1,0.5,yes
                quota,S10,2024,,0,1,0.5,no
                quota,S2,2024,,2,3,0.5,yes

                """
            );
    }

    [Theory]
    [InlineData(1, 20, "0.05", false)]
    [InlineData(2, 39, "0.05", true)]
    [InlineData(10, 1, "10", false)]
    [InlineData(11, 1, "10", true)]
    [InlineData(1, 3, "0.333333333333333333333333333333", true)]
    [InlineData(1, 3, "0.333333333333333333333333333334", false)]
    [InlineData(long.MaxValue, long.MaxValue, "1.000", false)]
    [InlineData(1, 1, "", false)]
    public void A_ratio_is_compared_with_its_limit_exactly(
        long numerator,
        long denominator,
        string limit,
        bool exceeded
    ) => new MonitorRow("m", "", 2024, "", numerator, denominator, limit).Exceeded.ShouldBe(exceeded);

    [Fact]
    public void Rows_are_sorted_ordinally()
    {
        MonitorRow[] rows =
        [
            new("b", "", 2024, "", 1, 1, ""),
            new("a", "s", 2024, "", 1, 1, ""),
            new("a", "S", 2025, "", 1, 1, ""),
            new("a", "S", 2024, "b", 1, 1, ""),
            new("a", "S", 2024, "B", 1, 1, ""),
        ];

        rows.Order(Comparer<MonitorRow>.Create(MonitorRow.Compare))
            .Select(row => $"{row.Monitor}{row.Scope}{row.Year}{row.Category}")
            .ShouldBe(["aS2024B", "aS2024b", "aS2025", "as2024", "b2024"]);
    }
}
