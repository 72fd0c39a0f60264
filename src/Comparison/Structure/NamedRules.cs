using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>Finds definitions, transitions and what a convention says of itself again: by convention and name, then by name alone.</summary>
internal static class NamedRules
{
    /// <summary>Matches all clauses that are about no function.</summary>
    public static void Match(
        ImmutableArray<(ClauseFile? Old, ClauseFile? New)> pairs,
        Renames renames,
        FoundRules found
    )
    {
        var matcher = new ClauseMatcher(renames);
        var left = new List<RuleClause>();
        var right = new List<RuleClause>();
        foreach (var (old, now) in pairs)
        {
            Compare(Named(old), Named(now), matcher, found, left, right);
        }

        // A definition that moved to another file is the same rule there.
        var restOld = new List<RuleClause>();
        var restNew = new List<RuleClause>();
        Compare(left, right, matcher, found, restOld, restNew);
        foreach (var clause in restOld)
        {
            found.Add(clause, null);
        }

        foreach (var clause in restNew)
        {
            found.Add(null, clause);
        }
    }

    private static IEnumerable<RuleClause> Named(ClauseFile? file) =>
        file?.Clauses.Where(clause => clause.Functions.IsEmpty) ?? [];

    private static void Compare(
        IEnumerable<RuleClause> old,
        IEnumerable<RuleClause> now,
        ClauseMatcher matcher,
        FoundRules found,
        List<RuleClause> restOld,
        List<RuleClause> restNew
    )
    {
        var before = old.ToLookup(KeyOf);
        var after = now.ToLookup(KeyOf);
        foreach (var key in before.Concat(after).Select(group => group.Key).Distinct())
        {
            foreach (var (one, other) in matcher.Match(before[key], after[key], key.Name.Length > 0))
            {
                if (one is not null && other is not null)
                {
                    found.Add(one, other);
                }
                else if (one is not null)
                {
                    restOld.Add(one);
                }
                else
                {
                    restNew.Add(other!);
                }
            }
        }
    }

    // Clauses of a transition name functions, which may be renamed: their keys tell them apart.
    private static (RuleKind, string Form, string Name) KeyOf(RuleClause clause) =>
        (clause.Kind, clause.Form, clause.Kind == RuleKind.Transition ? "" : clause.Definition);
}
