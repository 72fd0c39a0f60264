using System.Collections.Immutable;
using Conv.Cli.Outputs;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>How the scenarios came out, as what programs read.</summary>
internal static class TestSummary
{
    /// <summary>Counts, then a scenario each, then the coverage where it was asked for.</summary>
    public static TestOutput Of(ImmutableArray<ScenarioResult> results, CoverageReport? coverage, bool isVerbose) =>
        new(
            results.Count(result => result.Passed),
            results.Count(result => !result.Passed),
            [.. results.Select(result => Scenario(result, isVerbose))],
            coverage is null ? null : CoverageSummary.Of(coverage)
        );

    private static ScenarioOutput Scenario(ScenarioResult result, bool isVerbose) =>
        new(
            PathOf(result.Scenario.Place),
            result.Scenario.Place.Start.Line,
            result.Scenario.Place.Start.Column,
            result.Scenario.Title,
            result.Passed,
            Readings(result),
            [.. result.Mismatches.Select(Mismatch)],
            [
                .. result.Disagreements.Select(one => new ActDisagreementOutput(
                    DateOnly.FromDayNumber(one.Act.Day),
                    one.Act.Function,
                    one.Difference.What,
                    one.Difference.Compiled,
                    one.Difference.Interpreted
                )),
            ],
            isVerbose ? [.. result.Acts.Select(Act)] : null
        );

    private static OrderedDictionary<string, string> Readings(ScenarioResult result) =>
        new(
            result.Scenario.Readings.DistinctBy(reading => reading.Key, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static MismatchOutput Mismatch(ScenarioMismatch mismatch) =>
        new(
            PathOf(mismatch.Expectation.Place),
            mismatch.Expectation.Place.Start.Line,
            mismatch.Expectation.Place.Start.Column,
            DateOnly.FromDayNumber(mismatch.Act.Day),
            mismatch.Act.Function,
            mismatch.Person,
            mismatch.Expected,
            mismatch.Decided
        );

    private static ActOutput Act(ScenarioActResult act) =>
        new(
            act.Act.Place.Start.Line,
            DateOnly.FromDayNumber(act.Act.Day),
            act.Act.Function,
            [.. act.Decided.Select(one => new PersonDecision(one.Person, one.Decision))]
        );

    private static string PathOf(SourceSpan place) => place.Source.Path;
}
