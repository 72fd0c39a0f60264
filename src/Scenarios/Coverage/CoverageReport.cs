using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;

namespace Conv.Scenarios.Coverage;

/// <summary>How far a point came.</summary>
internal enum CoverageState
{
    /// <summary>A scenario reaches it.</summary>
    Covered,

    /// <summary>No scenario reaches it.</summary>
    Missing,

    /// <summary>No scenario reaches it, and no session can: it counts nowhere.</summary>
    Unreachable,
}

/// <summary>A point and how far it came.</summary>
/// <param name="Point">The point.</param>
/// <param name="State">How far it came.</param>
/// <param name="By">The scenarios that reach it, in the order in which they ran.</param>
internal sealed record CoverageResult(CoveragePoint Point, CoverageState State, ImmutableArray<Scenario> By);

/// <summary>How many of some points are covered.</summary>
/// <param name="Covered">Covered ones.</param>
/// <param name="Total">All but the unreachable.</param>
internal readonly record struct CoverageCount(int Covered, int Total);

/// <summary>A line of a file on which a rule begins.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Results">The points of the line, unreachable ones among them.</param>
internal sealed record CoverageLine(SourceText Source, int Line, ImmutableArray<CoverageResult> Results)
{
    /// <summary>How many of its points are covered.</summary>
    public CoverageCount Count => CoverageReport.CountOf(Results);
}

/// <summary>What the scenarios of some conventions show and what they do not.</summary>
internal sealed class CoverageReport
{
    private CoverageReport(ImmutableArray<CoverageResult> results)
    {
        Results = results;
        Lines =
        [
            .. results
                .GroupBy(result => (result.Point.Place.Source, result.Point.Line))
                .Select(group => new CoverageLine(group.Key.Source, group.Key.Line, [.. group])),
        ];
    }

    /// <summary>Every point, by file and place.</summary>
    internal ImmutableArray<CoverageResult> Results { get; }

    /// <summary>The lines on which rules begin, by file and line.</summary>
    internal ImmutableArray<CoverageLine> Lines { get; }

    /// <summary>All points together.</summary>
    public CoverageCount Count => CountOf(Results);

    /// <summary>The rules that are covered whole, of those that have something to cover.</summary>
    public CoverageCount Rules =>
        new(
            Lines.Count(line => line.Count.Total > 0 && line.Count.Covered == line.Count.Total),
            Lines.Count(line => line.Count.Total > 0)
        );

    /// <summary>What no scenario reaches though a session could.</summary>
    internal IEnumerable<CoverageResult> Gaps => Results.Where(result => result.State == CoverageState.Missing);

    /// <summary>What no session can reach.</summary>
    internal IEnumerable<CoverageResult> Unreachable =>
        Results.Where(result => result.State == CoverageState.Unreachable);

    /// <summary>The points of one kind.</summary>
    public CoverageCount CountOf(CoverageKind kind) => CountOf(Results.Where(result => result.Point.Kind == kind));

    /// <summary>What was collected.</summary>
    /// <param name="collector">What the scenarios reached.</param>
    /// <param name="isUnreachable">Whether no session at all reaches a point; asked only about points that no scenario reaches.</param>
    public static CoverageReport Of(CoverageCollector collector, Func<CoveragePoint, bool> isUnreachable) =>
        new([
            .. collector
                .Map.Points.Select(point => new CoverageResult(
                    point,
                    collector.IsReached(point) ? CoverageState.Covered
                        : isUnreachable(point) ? CoverageState.Unreachable
                        : CoverageState.Missing,
                    [.. collector.Reaching(point)]
                ))
                .OrderBy(result => result.Point.Place.Source.Path, StringComparer.Ordinal)
                .ThenBy(result => result.Point.Line)
                .ThenBy(result => result.Point.Place.Span.Start)
                .ThenBy(result => result.Point.Place.Span.End)
                .ThenBy(result => result.Point.Id),
        ]);

    internal static CoverageCount CountOf(IEnumerable<CoverageResult> results)
    {
        var counted = results.Where(result => result.State != CoverageState.Unreachable).ToList();
        return new(counted.Count(result => result.State == CoverageState.Covered), counted.Count);
    }
}
