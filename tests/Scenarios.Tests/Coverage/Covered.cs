using Conv.Analysis;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;
using Conv.Scenarios.Tests.Running;

namespace Conv.Scenarios.Tests.Coverage;

/// <summary>What scenarios of the club reach.</summary>
internal static class Covered
{
    /// <summary>Runs all scenarios of a text.</summary>
    public static CoverageReport By(string scenarios)
    {
        var program = Club.With(scenarios);
        var collector = new CoverageCollector(CoverageMap.Of(program));
        var runner = new ScenarioRunner(program);
        foreach (var scenario in program.Bound.Scenarios)
        {
            var result = runner.Observe(scenario, collector);
            result.Passed.ShouldBeTrue();
            collector.Add(result);
        }

        return CoverageReport.Of(collector, _ => false);
    }

    /// <summary>The points of the rule that begins with some words: what is covered stands plainly, the rest behind a minus.</summary>
    public static string[] Of(this CoverageReport report, string rule) =>
        [
            .. report
                .Results.Where(result => result.Point.Place.Text.StartsWith(rule, StringComparison.Ordinal))
                .Select(result => (result.State == CoverageState.Covered ? "" : "- ") + result.Point.Text),
        ];
}
