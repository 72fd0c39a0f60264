using Conv.Service.Deciding;

namespace Conv.Service.Clustering;

/// <summary>Changes that must stay in their order.</summary>
/// <param name="Key">What names the group: the first key of its changes, or a session without any.</param>
/// <param name="Places">The changes, in their order.</param>
internal sealed record ChangeGroup(string Key, IReadOnlyList<int> Places);

/// <summary>Takes a list of changes apart into groups that have nothing in common.</summary>
internal static class ChangeGroups
{
    /// <summary>Takes it apart.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="stored">Keys of sessions as they are stored, where they are known.</param>
    public static IReadOnlyList<ChangeGroup> Of(
        IReadOnlyList<PreparedChange> changes,
        IReadOnlyDictionary<string, List<string>> stored
    )
    {
        var ties = changes.Select(change => Ties(change, stored)).ToList();
        var parent = Enumerable.Range(0, changes.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < changes.Count; place++)
        {
            foreach (var tie in ties[place])
            {
                parent[Root(parent, place)] = Root(parent, first.TryAdd(tie, place) ? place : first[tie]);
            }
        }

        return
        [
            .. Enumerable
                .Range(0, changes.Count)
                .GroupBy(place => Root(parent, place))
                .Select(group => new ChangeGroup(
                    group.SelectMany(place => ties[place]).Min(StringComparer.Ordinal)!,
                    [.. group]
                )),
        ];
    }

    // Sessions without a sequence have that of their arrival: they stay together.
    private static List<string> Ties(PreparedChange change, IReadOnlyDictionary<string, List<string>> stored) =>
        [
            .. change.Keys.Select(key => "key " + key),
            .. stored.GetValueOrDefault(change.Session, []).Select(key => "key " + key),
            "session " + change.Session,
            .. change.Posted is { Sequence: null } ? ["without sequence"] : Array.Empty<string>(),
        ];

    private static int Root(int[] parent, int place)
    {
        while (parent[place] != place)
        {
            place = parent[place] = parent[parent[place]];
        }

        return place;
    }
}
