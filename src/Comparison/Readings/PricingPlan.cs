using System.Collections.Immutable;

namespace Conv.Comparison.Readings;

/// <summary>How the effect of an assignment becomes known.</summary>
internal enum EffectSource
{
    /// <summary>The file is decided under it, or under another with the same rules.</summary>
    Computed,

    /// <summary>The rules are those of the base: nothing changes.</summary>
    Base,

    /// <summary>A pair of alternatives that bear on different rows: the sum of their effects.</summary>
    Sum,
}

/// <summary>A pair of alternatives of different readings, or one alone.</summary>
/// <param name="First">The alternative.</param>
/// <param name="Second">The other; null: none.</param>
/// <param name="Source">How its effect becomes known.</param>
/// <param name="Index">Where it is computed: an index in <see cref="PricingPlan.Computed"/>; -1 elsewhere.</param>
internal sealed record PlannedAssignment(ReadingChoice First, ReadingChoice? Second, EffectSource Source, int Index);

/// <summary>Which assignments are computed, so that none is computed whose outcome follows from another's.</summary>
/// <param name="Singles">Every alternative alone.</param>
/// <param name="Pairs">Every pair of alternatives of different readings.</param>
/// <param name="Computed">The choices of each assignment to compute; those of one choice come first.</param>
internal sealed record PricingPlan(
    ImmutableArray<PlannedAssignment> Singles,
    ImmutableArray<PlannedAssignment> Pairs,
    ImmutableArray<ImmutableArray<ReadingChoice>> Computed
)
{
    /// <summary>How many there are of each kind.</summary>
    public AssignmentCounts Counts
    {
        get
        {
            var all = 1 + Singles.Length + Pairs.Length;
            var apart = Pairs.Count(pair => pair.Source == EffectSource.Sum);
            return new(all, 1 + Computed.Length, all - apart - 1 - Computed.Length, apart);
        }
    }

    /// <summary>Makes a plan.</summary>
    /// <param name="table">The assignments.</param>
    /// <param name="judges">Whether a function judges a session of the file, by its id.</param>
    /// <param name="pairs">Whether pairs are wanted.</param>
    public static PricingPlan Of(AssignmentTable table, Func<int, bool> judges, bool pairs)
    {
        var keys = table.Choices.Select(choice => table.Keys(choice)).ToList();
        var computed = ImmutableArray.CreateBuilder<ImmutableArray<ReadingChoice>>();
        var whole = new Dictionary<(int Rows, int Monitors), int> { [(table.Base.Rows, table.Base.Monitors)] = -1 };
        var rows = new Dictionary<int, int> { [table.Base.Rows] = -1 };
        var singles = ImmutableArray.CreateBuilder<PlannedAssignment>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (!whole.TryGetValue((keys[i].Rows, keys[i].Monitors), out var index))
            {
                index = computed.Count;
                computed.Add([table.Choices[i]]);
                whole.Add((keys[i].Rows, keys[i].Monitors), index);
                rows.TryAdd(keys[i].Rows, index);
            }

            singles.Add(new(table.Choices[i], null, SourceOf(index), index));
        }

        var planned = ImmutableArray.CreateBuilder<PlannedAssignment>();
        foreach (var (i, j) in pairs ? Pairing(table.Choices) : [])
        {
            var (first, second) = (table.Choices[i], table.Choices[j]);
            var both = table.Keys(first, second);
            if (AssignmentKeys.AreApart(table.Base, keys[i], keys[j], both, judges))
            {
                planned.Add(new(first, second, EffectSource.Sum, -1));
                continue;
            }

            if (!rows.TryGetValue(both.Rows, out var index))
            {
                index = computed.Count;
                computed.Add([first, second]);
                rows.Add(both.Rows, index);
            }

            planned.Add(new(first, second, SourceOf(index), index));
        }

        return new(singles.ToImmutable(), planned.ToImmutable(), computed.ToImmutable());
    }

    private static EffectSource SourceOf(int index) => index < 0 ? EffectSource.Base : EffectSource.Computed;

    private static IEnumerable<(int First, int Second)> Pairing(ImmutableArray<ReadingChoice> choices) =>
        from i in Enumerable.Range(0, choices.Length)
        from j in Enumerable.Range(i + 1, choices.Length - i - 1)
        where !string.Equals(choices[i].Reading, choices[j].Reading, StringComparison.Ordinal)
        select (i, j);
}
