namespace Conv.Runtime.Storing;

/// <summary>What to do with a state that was stored under other rules, when they keep other counters now.</summary>
public enum LayoutChange
{
    /// <summary>Refuse it. Right wherever nobody has looked at the new rules.</summary>
    Refuse = 0,

    /// <summary>
    /// Keep the counters that are still kept, forget those that are not, and let new ones begin at nothing: right where the new rules say so,
    /// or where nothing that a new counter counts can have happened before. Everywhere else, decide the history again.
    /// </summary>
    StartNewCountersAtZero = 1,
}
