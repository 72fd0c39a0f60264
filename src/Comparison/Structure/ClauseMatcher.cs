using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>
/// Finds the clauses of a list again in another: first those that say the same, then by the keys of the clauses, the most precise first,
/// then what resembles each other most. What is left has no counterpart.
/// </summary>
/// <param name="renames">What names of the old clauses are called in the new ones.</param>
internal sealed class ClauseMatcher(Renames renames)
{
    // Half of the words of both: less is another rule rather than a changed one.
    private const double Resembling = 0.5;

    /// <summary>What an old clause says, in new names.</summary>
    public string Old(RuleClause clause) => Canon.Of(clause.Content, renames);

    /// <summary>What a new clause says.</summary>
    public static string New(RuleClause clause) => Canon.Of(clause.Content, Renames.None);

    /// <summary>Whether both say the same.</summary>
    public bool Same(RuleClause old, RuleClause now) => string.Equals(Old(old), New(now), StringComparison.Ordinal);

    /// <summary>Pairs of one form, and what has no counterpart.</summary>
    /// <param name="old">The old clauses, in order.</param>
    /// <param name="now">The new clauses, in order.</param>
    /// <param name="named">Whether they are parts of definitions of one name: the last two that are left belong together.</param>
    public IEnumerable<(RuleClause? Old, RuleClause? New)> Match(
        IEnumerable<RuleClause> old,
        IEnumerable<RuleClause> now,
        bool named
    )
    {
        var left = old.ToList();
        var right = now.ToList();
        var pairs = new List<(RuleClause?, RuleClause?)>();
        Equal(left, right, Old, New, pairs);
        var levels = left.Concat(right).Select(clause => clause.Keys.Length).DefaultIfEmpty().Max();
        for (var level = 0; level < levels; level++)
        {
            var at = level;
            Equal(left, right, clause => Key(clause, at, renames), clause => Key(clause, at, Renames.None), pairs);
        }

        if (levels == 0)
        {
            Equal(left, right, _ => "", _ => "", pairs);
        }
        else if (!named)
        {
            Alike(left, right, pairs);
        }
        else if (left.Count == 1 && right.Count == 1)
        {
            Equal(left, right, _ => "", _ => "", pairs);
        }

        return
        [
            .. pairs,
            .. left.Select(clause => ((RuleClause?)clause, (RuleClause?)null)),
            .. right.Select(clause => ((RuleClause?)null, (RuleClause?)clause)),
        ];
    }

    private static string? Key(RuleClause clause, int level, Renames renames) =>
        level < clause.Keys.Length ? Canon.Of(clause.Keys[level], renames) : null;

    private static void Equal(
        List<RuleClause> left,
        List<RuleClause> right,
        Func<RuleClause, string?> old,
        Func<RuleClause, string?> now,
        List<(RuleClause?, RuleClause?)> pairs
    )
    {
        var keys = right.ConvertAll(clause => now(clause));
        foreach (var clause in left.ToList())
        {
            var found = old(clause) is { } key ? keys.IndexOf(key) : -1;
            if (found >= 0)
            {
                pairs.Add((clause, right[found]));
                left.Remove(clause);
                right.RemoveAt(found);
                keys.RemoveAt(found);
            }
        }
    }

    private static void Alike(List<RuleClause> left, List<RuleClause> right, List<(RuleClause?, RuleClause?)> pairs)
    {
        while (
            left.SelectMany(old => right.Select(now => (Old: old, New: now, Alike: Resemblance(old.Text, now.Text))))
                .OrderByDescending(pair => pair.Alike)
                .FirstOrDefault()
                is { Old: not null } best
            && best.Alike >= Resembling
        )
        {
            pairs.Add((best.Old, best.New));
            left.Remove(best.Old);
            right.Remove(best.New);
        }
    }

    private static double Resemblance(string one, string other)
    {
        var words = one.Split(' ').ToList();
        var total = words.Count;
        var common = 0;
        foreach (var word in other.Split(' '))
        {
            total++;
            common += words.Remove(word) ? 2 : 0;
        }

        return (double)common / total;
    }
}
