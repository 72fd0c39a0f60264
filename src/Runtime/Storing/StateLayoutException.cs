namespace Conv.Runtime.Storing;

/// <summary>A state was stored under rules that keep other counters. It is sound; it does not say everything that these rules ask.</summary>
public sealed class StateLayoutException : FormatException
{
    /// <summary>Says which counters are new and which are gone.</summary>
    public StateLayoutException(IReadOnlyList<string> added, IReadOnlyList<string> removed)
        : base(
            "the state was stored under rules that keep other counters"
                + Listed("; new: ", added)
                + Listed("; gone: ", removed)
                + ". Decide the history again (Convention.Replay), or accept that new counters begin at nothing (LayoutChange.StartNewCountersAtZero)"
        )
    {
        Added = added;
        Removed = removed;
    }

    /// <summary>The counters that these rules keep and the stored state does not.</summary>
    public IReadOnlyList<string> Added { get; }

    /// <summary>The counters of the stored state that these rules do not keep.</summary>
    public IReadOnlyList<string> Removed { get; }

    private static string Listed(string head, IReadOnlyList<string> names) =>
        names.Count == 0 ? "" : head + string.Join(", ", names);
}
