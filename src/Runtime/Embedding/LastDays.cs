namespace Conv.Runtime.Embedding;

/// <summary>The last day on which each state was asked that is kept for others than beneficiaries: what comes late for one of them is refused.</summary>
public sealed class LastDays
{
    private readonly Dictionary<(int Scope, ScopeKey Key), int> _days = [];

    /// <summary>The last day; <see cref="Missing.Date"/> for none.</summary>
    /// <param name="scope">The scope, an index in <see cref="EvaluatorInfo.Scopes"/>.</param>
    /// <param name="key">The key.</param>
    public int this[int scope, ScopeKey key]
    {
        get => _days.GetValueOrDefault((scope, key), Missing.Date);
        set
        {
            if (!key.IsIncomplete)
            {
                _days[(scope, key)] = value;
            }
        }
    }

    /// <summary>Refuses a session that comes after a later one was decided with one of its states.</summary>
    /// <param name="scopes">The scopes.</param>
    /// <param name="keys">The states of the session.</param>
    /// <param name="day">Its date, a day number.</param>
    /// <exception cref="ArgumentException">It does.</exception>
    public void Expect(IReadOnlyList<ScopeInfo> scopes, IEnumerable<(int Scope, ScopeKey Key)> keys, int day)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var (scope, key) in keys)
        {
            if (day < this[scope, key])
            {
                throw Misuse.OutOfOrder(day, this[scope, key], scopes[scope].Name);
            }
        }
    }
}
