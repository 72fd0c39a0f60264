using System.Collections.Immutable;
using Conv.Analysis.Suggesting;
using Conv.Compiler;
using Conv.LanguageServer.Workspaces;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Checking;

/// <summary>What no scenario of some files shows though a session could: an outcome, a case, a side of a bound.</summary>
/// <param name="folder">The files around them.</param>
/// <param name="groups">The points by program.</param>
internal sealed class Gaps(
    FolderState folder,
    ImmutableArray<(CoverageCollector Collector, CoverageReport Report)> groups
)
{
    /// <summary>The files.</summary>
    public FolderState Folder => folder;

    /// <summary>The points that are missing, by file and place.</summary>
    public IEnumerable<CoveragePoint> Points => groups.SelectMany(group => group.Report.Gaps).Select(gap => gap.Point);

    /// <summary>Runs the scenarios of a folder while somebody looks. Takes a second or more.</summary>
    /// <param name="decided">The folder.</param>
    /// <param name="cancellation">Ends it between one scenario and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static Gaps Of(DecidedFolder decided, CancellationToken cancellation)
    {
        var groups = ImmutableArray.CreateBuilder<(CoverageCollector, CoverageReport)>();
        foreach (var program in decided.Groups.Select(group => group.Program).OfType<CheckedProgram>())
        {
            var collector = new CoverageCollector(CoverageMap.Of(program));
            var runner = new ScenarioRunner(program, compiles: false);
            foreach (var scenario in program.Bound.Scenarios)
            {
                cancellation.ThrowIfCancellationRequested();
                collector.Add(runner.Observe(scenario, collector));
            }

            cancellation.ThrowIfCancellationRequested();
            groups.Add((collector, ReachableCoverage.Report(collector)));
        }

        return new Gaps(decided.Found.Folder, groups.ToImmutable());
    }

    /// <summary>A scenario that shows a point; null: no history was found that leads there, or its file says things in words that are not known here.</summary>
    /// <param name="point">The point.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Suggestion? Scenario(CoveragePoint point, CancellationToken cancellation)
    {
        var (collector, _) = groups.First(group => group.Report.Gaps.Any(gap => ReferenceEquals(gap.Point, point)));
        var alone = CoverageReport.Of(collector, other => !ReferenceEquals(other, point));
        return new Suggester(collector.Map).Find(alone, cancellation).Suggestions.FirstOrDefault();
    }
}
