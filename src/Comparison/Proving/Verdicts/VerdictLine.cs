using System.Collections.Immutable;
using Conv.Analysis.Spaces;

namespace Conv.Comparison.Proving.Verdicts;

/// <summary>Which way one output of one function goes.</summary>
/// <param name="Functions">The functions that judge.</param>
/// <param name="Output">What changes.</param>
/// <param name="Direction">Up, down, or either way.</param>
/// <param name="Changes">The kinds of change, of which some may go one way and some the other.</param>
/// <param name="Counted">
/// By how many counted sessions or units a cap gives or takes more, where all that changes is a cap: one session more a year. Null where
/// something else changes, or it has no bound.
/// </param>
public sealed record VerdictLine(
    FunctionPair Functions,
    DecidedOutput Output,
    Direction Direction,
    ImmutableArray<ProvedChange> Changes,
    int? Counted
)
{
    /// <summary>Where, if that can be said in one breath: the clauses of the only region but those of counters and decisions; empty otherwise.</summary>
    public string Where =>
        Changes is [{ Regions: [{ Sessions: { } region, IsAtMost: false } only] }]
            ? string.Join(
                ", ",
                only.Where.Where(clause =>
                        clause.Subject is not ("decision" or "calculation" or "others")
                        && !IsCounter(region, clause)
                        && !clause.Text.EndsWith(" is given", StringComparison.Ordinal)
                    )
                    .Select(clause => clause.Text)
            )
            : "";

    /// <summary>The line of all changes of one output of one function.</summary>
    internal static VerdictLine Of(ImmutableArray<ProvedChange> changes) =>
        new(
            changes[0].Functions,
            changes[0].Output,
            Verdict.Together(changes.Select(change => change.Direction)),
            changes,
            changes[0].Output == DecidedOutput.Decision ? CountOf(changes) : null
        );

    // The counter's stretch, where every region is bounded by one counter and all stretches are as long.
    private static int? CountOf(ImmutableArray<ProvedChange> changes)
    {
        var lengths = changes.SelectMany(change => change.Regions).Select(LengthOf).Distinct().ToList();
        return lengths is [{ } only] && only <= int.MaxValue ? (int)only : null;
    }

    private static long? LengthOf(Region region)
    {
        if (region.Sessions is not { } sessions)
        {
            return null;
        }

        var variables = sessions.Diagrams.Space.Variables;
        var counters = sessions
            .Cube.Cells.Where(one => variables[one.Key].Subject.Kind == SubjectKind.Counter)
            .ToList();
        return
            counters is [var (position, cells)]
            && SpanWords.Joined(cells.Select(cell => variables[position].Cells[cell])) is [var span]
            && span.High < variables[position].Subject.High
            ? span.High - span.Low + 1
            : null;
    }

    private static bool IsCounter(RegionSessions region, Clause clause) =>
        clause.Text.Contains($" {clause.Subject} before", StringComparison.Ordinal)
        && region.Cube.Cells.Keys.Any(key => region.Diagrams.Space.Variables[key].Subject.Kind == SubjectKind.Counter);
}
