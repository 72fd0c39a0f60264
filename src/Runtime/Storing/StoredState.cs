namespace Conv.Runtime.Storing;

/// <summary>A state by the meaning of its counters: what the stable forms say, whatever the layout of the compiled state.</summary>
/// <param name="Layout">The mark of the layout under which it was stored.</param>
/// <param name="LastDay">The day of the last session that it has seen; <see cref="Missing.Date"/> for none.</param>
/// <param name="Counters">All counters that the layout keeps, each once.</param>
public sealed record StoredState(ulong Layout, int LastDay, IReadOnlyList<CounterValue> Counters)
{
    /// <summary>The acts that rules may ask for around a session, by their kind.</summary>
    public IReadOnlyList<StoredActs> Submitted { get; init; } = [];

    /// <summary>The sessions that were announced and are not decided yet; in the order of their names.</summary>
    public IReadOnlyList<AnnouncedSession> Announced { get; init; } = [];
}

/// <summary>The acts of a kind that rules ask for.</summary>
/// <param name="Name">The kind, as the text says it.</param>
/// <param name="Days">Their days, in order.</param>
public sealed record StoredActs(string Name, IReadOnlyList<int> Days);

/// <summary>A session that will be decided later.</summary>
/// <param name="Id">What it is known by.</param>
/// <param name="Day">Its date, a day number.</param>
/// <param name="Kinds">Which kinds of <see cref="StoredState.Submitted"/> it is, a bit each.</param>
public sealed record AnnouncedSession(string Id, int Day, ulong Kinds);

/// <summary>What a counter stands at.</summary>
/// <param name="Counter">The counter; where these rules do not know it, by what was stored of it.</param>
/// <param name="Opened">The day on which its window opened, a day number; where it never opens or closes, 0.</param>
/// <param name="Ends">The first day after its window; 0: it is not open; past the calendar: it stays open for ever.</param>
/// <param name="Count">The total.</param>
/// <param name="Acts">The acts that it remembers, from the oldest on.</param>
public sealed record CounterValue(
    StoredCounter Counter,
    int Opened,
    int Ends,
    long Count,
    IReadOnlyList<(int Day, long Amount)> Acts
)
{
    /// <summary>Whether it is at nothing.</summary>
    public bool IsEmpty => Ends == 0 && Count == 0 && Acts.Count == 0;

    /// <summary>What it counts, as the text of the convention says it.</summary>
    public string Name => Counter.Name;

    /// <summary>The day on which its window opened; null where it looks back from each session.</summary>
    public DateOnly? OpenedOn => Ends == 0 ? null : DateOnly.FromDayNumber(Opened);

    /// <summary>The first day on which it counts anew; null where that never comes, or where it looks back from each session.</summary>
    public DateOnly? EndsOn => Ends == 0 || Ends > Calendar.LastDay ? null : DateOnly.FromDayNumber(Ends);
}
