using Conv.Runtime;

namespace Conv.Sessions.Deciding;

/// <summary>
/// Sessions in groups that share no beneficiary and no state of a window, so that each group can be decided on its own, in sequence: the
/// connected components of sessions and what they remember.
/// </summary>
internal sealed class SessionGroups
{
    private SessionGroups(int[] sessions, List<int> bounds) => (Sessions, Bounds) = (sessions, bounds);

    /// <summary>All sessions, group by group, ascending within a group.</summary>
    public int[] Sessions { get; }

    /// <summary>Sessions[Bounds[i]] up to Sessions[Bounds[i + 1]] are whole groups.</summary>
    public List<int> Bounds { get; }

    /// <summary>All sessions as one group.</summary>
    public static SessionGroups Whole(SessionBatch batch) =>
        new([.. Enumerable.Range(0, batch.SessionCount)], [0, batch.SessionCount]);

    /// <summary>The groups of a batch.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Their decisions after the first stage.</param>
    /// <param name="info">What the evaluator says of its scopes.</param>
    /// <param name="numbers">Which states the sessions have.</param>
    /// <param name="size">About how many sessions stand between two bounds; a group is never cut.</param>
    public static SessionGroups Of(
        SessionBatch batch,
        DecisionBatch decisions,
        EvaluatorInfo info,
        ScopeNumbers numbers,
        int size
    ) => Collect(Groups(batch, decisions, info, numbers), size);

    /// <summary>The sessions that bear on some sessions, themselves included, ascending: everybody in their groups.</summary>
    /// <param name="run">A run of conventions that decide sessions in sequence.</param>
    /// <param name="sessions">The sessions.</param>
    public static IEnumerable<int> Around(Run run, IReadOnlyCollection<int> sessions)
    {
        // Without numbers, as the interpreter leaves it, any session may bear on any other.
        if (run.Decisions.States?.Numbers is not { } numbers)
        {
            return Enumerable.Range(0, run.Table.Batch.SessionCount);
        }

        var sets = Groups(run.Table.Batch, run.Decisions, run.Info, numbers);
        var groups = sessions.Select(sets.Find).ToHashSet();
        return Enumerable.Range(0, sets.Count).Where(session => groups.Contains(sets.Find(session)));
    }

    /// <summary>Per session: the first session of its group. Everybody is in one group where nobody knows the states.</summary>
    /// <param name="run">A run of conventions that decide sessions in sequence.</param>
    public static int[] Representatives(Run run)
    {
        if (run.Decisions.States?.Numbers is not { } numbers)
        {
            return new int[run.Table.Batch.SessionCount];
        }

        return Groups(run.Table.Batch, run.Decisions, run.Info, numbers).Representatives();
    }

    private static DisjointSets Groups(
        SessionBatch batch,
        DecisionBatch decisions,
        EvaluatorInfo info,
        ScopeNumbers numbers
    )
    {
        var sets = new DisjointSets(batch.SessionCount);
        for (var scope = 0; scope < info.Scopes.Count; scope++)
        {
            Join(batch, decisions, info, numbers, scope, sets);
        }

        return sets;
    }

    // Sessions that touch the same state belong together.
    private static void Join(
        SessionBatch batch,
        DecisionBatch decisions,
        EvaluatorInfo info,
        ScopeNumbers numbers,
        int scope,
        DisjointSets sets
    )
    {
        var rows = numbers.Rows(scope);
        var ofSession = info.Scopes[scope].OfSession;
        var uses = info.Functions.Select(function => function.Scopes.Contains(scope)).ToArray();
        var last = new int[numbers.Count(scope)];
        Array.Fill(last, -1);
        for (var s = 0; s < sets.Count; s++)
        {
            if (decisions.Rejected[s] != 0 || !uses[decisions.Targets[s]])
            {
                continue;
            }

            var (from, to) = ofSession ? (s, s + 1) : (batch.FirstAttendance[s], batch.FirstAttendance[s + 1]);
            for (var row = from; row < to; row++)
            {
                if (rows[row] < 0)
                {
                    continue;
                }

                if (last[rows[row]] >= 0)
                {
                    sets.Unite(last[rows[row]], s);
                }

                last[rows[row]] = s;
            }
        }
    }

    private static SessionGroups Collect(DisjointSets sets, int size)
    {
        var groupOf = new int[sets.Count];
        var next = new List<int>();
        for (var s = 0; s < sets.Count; s++)
        {
            var first = sets.Find(s);
            if (first == s)
            {
                groupOf[s] = next.Count;
                next.Add(0);
            }

            groupOf[s] = groupOf[first];
            next[groupOf[s]]++;
        }

        List<int> bounds = [0];
        var place = 0;
        for (var group = 0; group < next.Count; group++)
        {
            (next[group], place) = (place, place + next[group]);
            if (place - bounds[^1] >= size || group == next.Count - 1)
            {
                bounds.Add(place);
            }
        }

        var sessions = new int[sets.Count];
        for (var s = 0; s < sessions.Length; s++)
        {
            sessions[next[groupOf[s]]++] = s;
        }

        return new SessionGroups(sessions, bounds);
    }
}
