using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>How a rule changed.</summary>
public enum RuleChangeKind
{
    /// <summary>The new edition has it, the old one does not.</summary>
    Added,

    /// <summary>The old edition has it, the new one does not.</summary>
    Removed,

    /// <summary>Both have it and say something else.</summary>
    Changed,

    /// <summary>Both have it and say the same, and cite other sources for it.</summary>
    Sourced,
}

/// <summary>A rule that is not the same in both editions.</summary>
/// <param name="Id">What both editions say, as a <see cref="ContentId"/>, not where: the same in every run and on every machine until one of the two clauses changes.</param>
/// <param name="Kind">How it changed.</param>
/// <param name="Old">The rule of the old edition; null where added.</param>
/// <param name="New">The rule of the new edition; null where removed.</param>
public sealed record RuleChange(string Id, RuleChangeKind Kind, Rule? Old, Rule? New)
{
    /// <summary>The rule as it is now, or as it last was.</summary>
    public Rule Rule => New ?? Old!;
}

/// <summary>The first layer of a comparison: which rules were added, removed, changed; understood as rules, not as lines.</summary>
/// <param name="Changes">By kind of rule, then by owner, then in file order.</param>
/// <param name="Unchanged">How many rules are the same in both.</param>
public sealed record StructuralComparison(ImmutableArray<RuleChange> Changes, int Unchanged)
{
    /// <summary>The rules that are the same in both, in the order of <see cref="Changes"/>.</summary>
    public ImmutableArray<(Rule Old, Rule New)> Same { get; init; } = [];
}
