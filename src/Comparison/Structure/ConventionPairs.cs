using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>Which file of the old edition is compared with which of the new one.</summary>
internal static class ConventionPairs
{
    /// <summary>
    /// Vocabularies with each other; the one convention that judges with the one that judges in the other edition; others by name, then
    /// a convention with the one that it follows, then what is left alone on both sides.
    /// </summary>
    public static ImmutableArray<(ClauseFile? Old, ClauseFile? New)> Of(
        ImmutableArray<ClauseFile> old,
        ImmutableArray<ClauseFile> now
    )
    {
        var pairs = ImmutableArray.CreateBuilder<(ClauseFile?, ClauseFile?)>();
        foreach (var isVocabulary in new[] { true, false })
        {
            var left = old.Where(file => file.IsVocabulary == isVocabulary).ToList();
            var right = now.Where(file => file.IsVocabulary == isVocabulary).ToList();
            Pair(left, right, pairs, (one, other) => Is(one.Name, other.Name));
            Pair(left, right, pairs, (one, other) => Is(other.Follows, one.Name) || Is(one.Follows, other.Name));
            if (left.Count == 1 && right.Count == 1)
            {
                Pair(left, right, pairs, (_, _) => true);
            }

            pairs.AddRange(left.Select(file => ((ClauseFile?)file, (ClauseFile?)null)));
            pairs.AddRange(right.Select(file => ((ClauseFile?)null, (ClauseFile?)file)));
        }

        return pairs.ToImmutable();
    }

    private static void Pair(
        List<ClauseFile> left,
        List<ClauseFile> right,
        ImmutableArray<(ClauseFile?, ClauseFile?)>.Builder pairs,
        Func<ClauseFile, ClauseFile, bool> belong
    )
    {
        foreach (var one in left.ToList())
        {
            if (right.FindAll(other => belong(one, other)) is [var other])
            {
                pairs.Add((one, other));
                left.Remove(one);
                right.Remove(other);
            }
        }
    }

    private static bool Is(string? name, string? other) =>
        name is not null && string.Equals(name, other, StringComparison.Ordinal);
}
