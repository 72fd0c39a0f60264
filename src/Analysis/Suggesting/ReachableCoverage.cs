using System.Collections.Immutable;
using Conv.Analysis.Paths;
using Conv.Scenarios.Coverage;

namespace Conv.Analysis.Suggesting;

/// <summary>The report on what scenarios reach, with what no session can reach told apart.</summary>
internal static class ReachableCoverage
{
    /// <summary>Asks the prover about every point that no scenario reaches: a rule is unreachable where it is so in all its functions.</summary>
    public static CoverageReport Report(CoverageCollector collector)
    {
        var open = collector
            .Map.Points.Where(point => !collector.IsReached(point) && !point.Probes.IsEmpty)
            .SelectMany(point =>
                point.Probes.Select(probe => (Point: point.Id, Question: ReachabilityQuestion.Of(probe)))
            )
            .ToImmutableArray();
        var answers = Reachability.AreImpossible(collector.Map.Checked.Ir, [.. open.Select(one => one.Question)]);
        var unreachable = open.Zip(answers)
            .GroupBy(one => one.First.Point)
            .Where(group => group.All(one => one.Second))
            .Select(group => group.Key)
            .ToHashSet();
        return CoverageReport.Of(collector, point => unreachable.Contains(point.Id));
    }
}
