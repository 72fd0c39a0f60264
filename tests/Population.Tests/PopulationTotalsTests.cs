namespace Conv.Population.Tests;

public sealed class PopulationTotalsTests
{
    private static readonly PopulationOptions Hundredth = new() { Beneficiaries = 2433 };

    [Fact]
    public void A_hundredth_of_the_population_has_a_hundredth_of_the_published_totals()
    {
        var (text, summary) = Calibrations.Generate(Calibrations.Shipped, Hundredth);

        // 243,349 beneficiaries, 4,428 providers, 1,690,099 sessions: times 2433 / 243349, rounded.
        summary.Beneficiaries.ShouldBe(2433);
        summary.Providers.ShouldBe(44);
        summary.Sessions.ShouldBe(16_898);
        summary.WantedSessions.ShouldBe(16_898);

        var rows = Calibrations.Rows(text);
        rows.Count.ShouldBe((int)summary.Lines);
        rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count().ShouldBe(16_898);
        rows.Select(row => row[12]).Distinct(StringComparer.Ordinal).Count().ShouldBe(44);
        var attendances = rows.Where(row => row[14].Length > 0).Select(row => (row[0], row[14])).Distinct().ToList();
        attendances.Count.ShouldBe((int)summary.Attendances);
        attendances.Select(pair => pair.Item2).Distinct(StringComparer.Ordinal).Count().ShouldBe(2433);
    }

    [Fact]
    public void A_population_that_goes_on_still_meets_the_earlier_totals()
    {
        var (text, summary) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = 4100, Until = new DateOnly(2024, 12, 31) }
        );

        summary.Beneficiaries.ShouldBe(4100);
        summary.Sessions.ShouldBe(30_998);
        var early = Calibrations.Rows(text).Where(row => string.CompareOrdinal(row[1], "2023-09-30") <= 0).ToList();
        early
            .Where(row => row[14].Length > 0)
            .Select(row => row[14])
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(2433);
        early.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count().ShouldBe(16_900);
    }

    [Fact]
    public void Sessions_are_in_the_order_of_date_and_number_within_the_period()
    {
        var rows = Calibrations.Rows(Calibrations.Generate(Calibrations.Shipped, Hundredth).Text);

        rows.Select(row => row[1] + row[0]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        string.CompareOrdinal(rows[0][1], "2021-09-01").ShouldBeGreaterThanOrEqualTo(0);
        string.CompareOrdinal(rows[^1][1], "2023-09-30").ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public void A_day_between_two_totals_gives_a_population_in_between()
    {
        var (_, summary) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = 500, Until = new DateOnly(2023, 2, 10) }
        );

        summary.Beneficiaries.ShouldBe(500);
        summary.WantedSessions.ShouldBeNull();
        summary.Until.ShouldBe(new DateOnly(2023, 2, 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(31)]
    public void Even_a_handful_of_beneficiaries_can_be_had(int beneficiaries)
    {
        var (_, summary) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = beneficiaries }
        );

        summary.Beneficiaries.ShouldBe(beneficiaries);
        summary.Providers.ShouldBe(1);
    }

    [Fact]
    public void From_the_switch_on_trajectories_continue_under_the_new_functions()
    {
        var rows = Calibrations.Rows(
            Calibrations
                .Generate(
                    Calibrations.Shipped,
                    new PopulationOptions { Beneficiaries = 2000, Until = new DateOnly(2024, 12, 31) }
                )
                .Text
        );

        var before = rows.Where(row => row[4] == "first_line").Select(row => row[14]).ToHashSet(StringComparer.Ordinal);
        rows.Where(row => row[4] == "psychological_support")
            .Select(row => row[14])
            .Distinct(StringComparer.Ordinal)
            .Count(before.Contains)
            .ShouldBeGreaterThan(20);
        rows.Count(row => row[4] == "first_line" && string.CompareOrdinal(row[1], "2024-04-01") >= 0).ShouldBe(2);
    }
}
