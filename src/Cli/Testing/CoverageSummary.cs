using Conv.Cli.Outputs;
using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing;

/// <summary>What the scenarios show and what they do not, as what programs read.</summary>
internal static class CoverageSummary
{
    /// <summary>The counts, then every point with the scenarios that reach it.</summary>
    public static CoverageOutput Of(CoverageReport report) =>
        new(
            Count(report.Rules),
            Count(report.CountOf(CoverageKind.Outcome)),
            Count(report.CountOf(CoverageKind.Case)),
            Count(report.CountOf(CoverageKind.Boundary)),
            Count(report.CountOf(CoverageKind.Reason)),
            Count(report.CountOf(CoverageKind.Reading)),
            Count(report.Count),
            [.. report.Results.Select(Point)]
        );

    private static CountOutput Count(CoverageCount count) => new(count.Covered, count.Total);

    private static CoveragePointOutput Point(CoverageResult result) =>
        new(
            result.Point.Place.Source.Path,
            result.Point.Place.Start.Line,
            result.Point.Place.Start.Column,
            result.Point.Kind.ToString().ToLowerInvariant(),
            result.Point.Text,
            result.State.ToString().ToLowerInvariant(),
            CoverageText.RuleOf(result.Point, int.MaxValue),
            [.. result.By.Select(scenario => scenario.Title)]
        );
}
