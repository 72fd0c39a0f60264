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
        Changes is [{ Regions: [{ IsAtMost: false } only] }]
            ? string.Join(
                ", ",
                only.Where.Where(clause =>
                        clause.Subject is not ("decision" or "calculation" or "others")
                        && !clause.IsOfCounter
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
}
