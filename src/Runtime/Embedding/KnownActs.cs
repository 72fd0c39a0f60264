using Conv.Runtime.Storing;

namespace Conv.Runtime.Embedding;

/// <summary>
/// The acts of one beneficiary that rules may ask for around a session, whatever is decided about them: those that were decided, and those that
/// were announced and will be.
/// </summary>
public sealed class KnownActs
{
    private readonly SubmittedActs _acts;
    private readonly SortedDictionary<string, (ulong Kinds, int Day)> _announced = new(StringComparer.Ordinal);

    /// <summary>Nothing is known yet.</summary>
    /// <param name="kinds">The kinds that rules ask for.</param>
    public KnownActs(IReadOnlyList<SubmittedInfo> kinds) => _acts = new(kinds);

    private KnownActs(SubmittedActs acts) => _acts = acts;

    /// <summary>Takes note of a session that will be decided later. Who announces it once more says what holds from then on.</summary>
    /// <param name="id">What it is known by.</param>
    /// <param name="kinds">Which kinds it is, a bit each.</param>
    /// <param name="day">Its date, a day number.</param>
    public void Announce(string id, ulong kinds, int day)
    {
        var (before, on) = Announced(id);
        _acts.Remove(before, on);
        _acts.Add(kinds, day);
        _announced.Remove(id);
        if (kinds != 0)
        {
            _announced.Add(id, (kinds, day));
        }
    }

    /// <summary>The kinds of which another session lies around one, a bit each.</summary>
    /// <param name="id">What the session is known by; null: nobody announced it.</param>
    /// <param name="day">Its date, a day number.</param>
    public ulong Around(string? id, int day)
    {
        var (own, on) = Announced(id);
        return _acts.Around(day, own, on);
    }

    /// <summary>The days of the other sessions of each kind.</summary>
    /// <param name="id">What the session is known by; null: nobody announced it.</param>
    public IReadOnlyList<IReadOnlyList<int>> Others(string? id)
    {
        var others = _acts.Copy();
        var (own, on) = Announced(id);
        others.Remove(own, on);
        return others.Days;
    }

    /// <summary>Takes note of a session that is decided.</summary>
    /// <param name="id">What it is known by; null: nobody announced it.</param>
    /// <param name="kinds">Which kinds it is, a bit each.</param>
    /// <param name="day">Its date, a day number.</param>
    public void Decide(string? id, ulong kinds, int day)
    {
        var (before, on) = Announced(id);
        _acts.Remove(before, on);
        _acts.Add(kinds, day);
        if (id is not null)
        {
            _announced.Remove(id);
        }
    }

    /// <summary>The same once more.</summary>
    public KnownActs Copy()
    {
        var copy = new KnownActs(_acts.Copy());
        foreach (var (id, announced) in _announced)
        {
            copy._announced.Add(id, announced);
        }

        return copy;
    }

    /// <summary>A state with what is known.</summary>
    /// <param name="state">The state.</param>
    /// <param name="shape">What it keeps.</param>
    public StoredState In(StoredState state, StateShape shape)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(shape);
        return state with
        {
            Submitted = [.. shape.Submitted.Select((name, k) => new StoredActs(name, _acts.Days[k]))],
            Announced =
            [
                .. _announced.Select(entry => new AnnouncedSession(entry.Key, entry.Value.Day, entry.Value.Kinds)),
            ],
        };
    }

    /// <summary>What a stored state knows.</summary>
    /// <param name="kinds">The kinds that rules ask for.</param>
    /// <param name="shape">What they are called in stored states.</param>
    /// <param name="state">What was stored; where it knows of other kinds, somebody has accepted that.</param>
    public static KnownActs From(IReadOnlyList<SubmittedInfo> kinds, StateShape shape, StoredState state)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(state);
        var known = new KnownActs(kinds);
        int[] places =
        [
            .. state.Submitted.Select(acts =>
                Enumerable.Range(0, shape.Submitted.Count).FirstOrDefault(k => shape.Submitted[k] == acts.Name, -1)
            ),
        ];
        foreach (var (acts, k) in state.Submitted.Zip(places).Where(pair => pair.Second >= 0))
        {
            foreach (var day in acts.Days)
            {
                known._acts.Add(1UL << k, day);
            }
        }

        foreach (var session in state.Announced)
        {
            var now = 0UL;
            for (var i = 0; i < places.Length; i++)
            {
                now |= places[i] >= 0 && ((session.Kinds >> i) & 1) != 0 ? 1UL << places[i] : 0;
            }

            known._announced.Add(session.Id, (now, session.Day));
        }

        return known;
    }

    private (ulong Kinds, int Day) Announced(string? id) =>
        id is not null && _announced.TryGetValue(id, out var announced) ? announced : (0, Missing.Date);
}
