using System.Text.Json;

namespace Conv.Cli.Tests.Scenarios;

public sealed class ShippedCoverageTests
{
    [Fact]
    public void The_scenarios_of_the_shipped_conventions_show_every_rule_and_every_boundary()
    {
        using var club = new ClubFolder();

        var (status, text, _) = club.Conv(
            "test",
            Path.Combine(RepositoryFiles.Root, "conventions"),
            "--coverage",
            "--json",
            "--engine",
            Effort.IsFull ? "both" : "interpreter"
        );

        status.ShouldBe(0);
        var coverage = JsonDocument.Parse(text).RootElement.GetProperty("coverage");
        coverage
            .GetProperty("points")
            .EnumerateArray()
            .Where(point => point.GetProperty("state").GetString() != "covered")
            .Select(point => $"{point.GetProperty("rule").GetString()}: {point.GetProperty("what").GetString()}")
            .ShouldBeEmpty();
        coverage.GetProperty("boundaries").GetProperty("total").GetInt32().ShouldBeGreaterThan(150);
    }
}
