using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>
/// Finds the cases of a fee or a share again: along the longest row of conditions that both have in the same order, then by condition
/// anywhere, then by value. Of the cases that apply the first wins, so their order is a rule of its own.
/// </summary>
internal static class CaseMatcher
{
    /// <summary>Pairs of cases, and cases without a counterpart.</summary>
    public static IEnumerable<(RuleClause? Old, RuleClause? New)> Match(
        IReadOnlyList<RuleClause> old,
        IReadOnlyList<RuleClause> now,
        Renames renames
    )
    {
        var left = old.Select(one => Canon.Of(one.Keys[0], renames)).ToList();
        var right = now.Select(one => Canon.Of(one.Keys[0], Renames.None)).ToList();
        var row = Row(left, right);
        var restOld = old.Where((_, i) => row.TrueForAll(pair => pair.Old != i));
        var restNew = now.Where((_, i) => row.TrueForAll(pair => pair.New != i));
        return
        [
            .. row.Select(pair => ((RuleClause?)old[pair.Old], (RuleClause?)now[pair.New])),
            .. new ClauseMatcher(renames).Match(restOld, restNew, named: false),
        ];
    }

    /// <summary>Whether two cases that come to something else stand in another order; both lists have the same reading.</summary>
    public static bool OrderDiffers(IEnumerable<(RuleClause? Old, RuleClause? New)> pairs)
    {
        var both = pairs
            .Where(pair => pair is { Old: not null, New: not null })
            .OrderBy(pair => pair.Old!.Place.Span.Start)
            .Select(pair => pair.New!)
            .ToImmutableArray();
        for (var i = 0; i < both.Length; i++)
        {
            for (var j = i + 1; j < both.Length; j++)
            {
                if (both[i].Place.Span.Start > both[j].Place.Span.Start && Value(both[i]) != Value(both[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Value(RuleClause one) => Canon.Of([one.Value], Renames.None);

    private static List<(int Old, int New)> Row(List<string> left, List<string> right)
    {
        var common = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                common[i, j] =
                    left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var row = new List<(int, int)>();
        for (int i = 0, j = 0; i < left.Count && j < right.Count; )
        {
            if (left[i] == right[j])
            {
                row.Add((i++, j++));
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return row;
    }
}
