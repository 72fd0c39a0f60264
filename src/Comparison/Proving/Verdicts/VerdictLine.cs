using System.Collections.Immutable;
using Conv.Analysis.Spaces;

namespace Conv.Comparison.Proving.Verdicts;

/// <summary>Which way one output of one function goes.</summary>
/// <param name="Functions">The functions that judge.</param>
/// <param name="Output">What changes.</param>
/// <param name="Direction">Up, down, or either way.</param>
/// <param name="Changes">The kinds of change, of which some may go one way and some the other.</param>
public sealed record VerdictLine(
    FunctionPair Functions,
    DecidedOutput Output,
    Direction Direction,
    ImmutableArray<ProvedChange> Changes
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
                        && clause.Text != "somebody is registered"
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
            changes
        );

    private static bool IsCounter(RegionSessions region, Clause clause) =>
        clause.Text.Contains($" {clause.Subject} before", StringComparison.Ordinal)
        && region.Cube.Cells.Keys.Any(key => region.Diagrams.Space.Variables[key].Subject.Kind == SubjectKind.Counter);
}
