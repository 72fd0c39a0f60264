using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting.Results;

/// <summary>Differences that the same changed rules bring about.</summary>
/// <param name="Rules">
/// Ids of rule changes (<see cref="RuleChange.Id"/>), ordinal order: those whose rules stand in the two traces of the row. One: that rule
/// alone; several: they act together; none: no changed rule is in the traces.
/// </param>
/// <param name="Direct">Rows that differ after a common history: everything before them was accepted by both or refused by both.</param>
/// <param name="Consequences">Rows that differ later in a trajectory whose first divergence has these rules.</param>
public sealed record Cause(ImmutableArray<string> Rules, Delta Direct, Delta Consequences)
{
    /// <summary>
    /// Under what it is approved: that these rules differ on data, whatever they come to on a file. Where no rule is behind it, nothing else tells
    /// what was seen but the figures themselves.
    /// </summary>
    public string Id =>
        "data:" + (Rules.IsEmpty ? ContentId.Of("none", $"{Direct}", $"{Consequences}") : ContentId.Of(Rules));
}

/// <summary>
/// What a changed rule does by itself: the file decided by the old edition with this one rule changed, and by the new edition without it. Where
/// rules act together neither of the two is what all of them do.
/// </summary>
/// <param name="Rules">Ids of the changed rules, more than one where their clauses share a line; or <c>reading NAME=VALUE</c>.</param>
/// <param name="Alone">The change that it makes alone, against the old edition; null: it has no meaning without the others.</param>
/// <param name="Last">What it adds when all others are made already: the new edition against itself without this rule; null: it has no meaning so.</param>
public sealed record MarginalEffect(ImmutableArray<string> Rules, Delta? Alone, Delta? Last);

/// <summary>The first row that differs for a cause, of those that a convention judges.</summary>
/// <param name="Convention">The convention that judges it in the new edition; where none is in force there, in the old one.</param>
/// <param name="Cause">The <see cref="Cause.Id"/>.</param>
/// <param name="Day">Its day.</param>
/// <param name="Line">The first line of the file that names it.</param>
public sealed record FirstDifference(string Convention, string Cause, Day Day, int Line);
