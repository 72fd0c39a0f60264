namespace Conv.Runtime.Storing;

/// <summary>What both stable forms hold a stored state against: it comes from a store, and a store can hold anything.</summary>
internal static class StateParts
{
    /// <summary>No state that sessions leave behind is larger than this, in acts and in counters.</summary>
    public const int Most = 100_000;

    /// <summary>The counter of the shape that a stored one is; null where these rules keep no such counter.</summary>
    public static StoredCounter? Find(StateShape shape, StoredKind kind, Func<StoredCounter, bool> isIt) =>
        shape.Counters.FirstOrDefault(isIt) is { } counter && Fits(kind, counter.Kind) ? counter : null;

    /// <summary>A value, once it is possible.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static CounterValue Checked(CounterValue value)
    {
        var name = value.Counter.Name;
        Require(value.Count >= 0, $"'{name}' is below 0");
        Require(
            value.Ends == 0 ? value.Opened == 0 : IsDay(value.Opened) && value.Opened < value.Ends,
            $"the window of '{name}' ends before it opens, or opens on no day"
        );
        Require(value.Ends != 0 || value.Count == 0, $"'{name}' counts in a window that is not open");
        var last = 0;
        foreach (var (day, amount) in value.Acts)
        {
            Require(
                IsDay(day) && day >= last && amount > 0,
                $"the acts of '{name}' are out of order, on no day, or add nothing"
            );
            last = day;
        }

        return value;
    }

    /// <summary>Whether a number is a day of the calendar.</summary>
    public static bool IsDay(long day) => day >= 0 && day <= Calendar.LastDay;

    /// <summary>Refuses what no state can be.</summary>
    /// <exception cref="FormatException">It is not so.</exception>
    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException($"this is no stored state: {otherwise}");
        }
    }

    /// <summary>A state, once its parts fit each other: everything is named once, and nothing happened after its last day.</summary>
    /// <exception cref="FormatException">They do not.</exception>
    public static StoredState Sound(StoredState state)
    {
        Require(
            state.Counters.DistinctBy(value => value.Counter.Key).Count() == state.Counters.Count,
            "a counter is named twice"
        );
        var last = state.LastDay == Missing.Date ? -1 : state.LastDay;
        foreach (var value in state.Counters.Where(value => !value.IsEmpty))
        {
            Require(
                (value.Ends == 0 || value.Opened <= last) && (value.Acts.Count == 0 || value.Acts[^1].Day <= last),
                $"'{value.Name}' has counted after the last day"
            );
        }

        Submitted(state);
        return state;
    }

    private static void Submitted(StoredState state)
    {
        var kinds = state.Submitted;
        Require(kinds.DistinctBy(acts => acts.Name).Count() == kinds.Count, "acts are named twice");
        Require(kinds.Count <= 64, "it has too many kinds of acts");
        Require(
            kinds.All(acts => acts.Days.Zip(acts.Days.Skip(1)).All(pair => pair.First <= pair.Second)),
            "acts are out of order"
        );
        var last = "";
        foreach (var (session, i) in state.Announced.Select((session, i) => (session, i)))
        {
            Require(
                i == 0 || string.CompareOrdinal(last, session.Id) < 0,
                "announced sessions are named twice, or out of order"
            );
            Require(kinds.Count == 64 || session.Kinds >> kinds.Count == 0, "an announced session is of no kind");
            last = session.Id;
        }

        // What is announced is submitted.
        for (var k = 0; k < kinds.Count; k++)
        {
            var days = kinds[k].Days.CountBy(day => day).ToDictionary();
            Require(
                state
                    .Announced.Where(session => ((session.Kinds >> k) & 1) != 0)
                    .CountBy(session => session.Day)
                    .All(announced => days.GetValueOrDefault(announced.Key) >= announced.Value),
                $"'{kinds[k].Name}' lacks an announced session"
            );
        }
    }

    // Totals are totals, whatever their width; acts that add one each are acts that add something.
    private static bool Fits(StoredKind stored, StoredKind kept) =>
        stored == kept
        || (stored is StoredKind.Count32 or StoredKind.Count64 && kept is StoredKind.Count32 or StoredKind.Count64)
        || (stored == StoredKind.Days && kept == StoredKind.Amounts);
}
