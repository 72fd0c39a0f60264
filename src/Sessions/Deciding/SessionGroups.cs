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

        var parents = Groups(run.Table.Batch, run.Decisions, run.Info, numbers);
        var groups = sessions.Select(session => Find(parents, session)).ToHashSet();
        return Enumerable.Range(0, parents.Length).Where(session => groups.Contains(Find(parents, session)));
    }

    /// <summary>Per session: the first session of its group. Everybody is in one group where nobody knows the states.</summary>
    /// <param name="run">A run of conventions that decide sessions in sequence.</param>
    public static int[] Representatives(Run run)
    {
        if (run.Decisions.States?.Numbers is not { } numbers)
        {
            return new int[run.Table.Batch.SessionCount];
        }

        var parents = Groups(run.Table.Batch, run.Decisions, run.Info, numbers);
        for (var session = 0; session < parents.Length; session++)
        {
            parents[session] = Find(parents, session);
        }

        return parents;
    }

    private static int[] Groups(SessionBatch batch, DecisionBatch decisions, EvaluatorInfo info, ScopeNumbers numbers)
    {
        var parents = Enumerable.Range(0, batch.SessionCount).ToArray();
        for (var scope = 0; scope < info.Scopes.Count; scope++)
        {
            Join(batch, decisions, info, numbers, scope, parents);
        }

        return parents;
    }

    // Sessions that touch the same state belong together.
    private static void Join(
        SessionBatch batch,
        DecisionBatch decisions,
        EvaluatorInfo info,
        ScopeNumbers numbers,
        int scope,
        int[] parents
    )
    {
        var rows = numbers.Rows(scope);
        var ofSession = info.Scopes[scope].OfSession;
        var uses = info.Functions.Select(function => function.Scopes.Contains(scope)).ToArray();
        var last = new int[numbers.Count(scope)];
        Array.Fill(last, -1);
        for (var s = 0; s < parents.Length; s++)
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
                    Unite(parents, last[rows[row]], s);
                }

                last[rows[row]] = s;
            }
        }
    }

    // The first session of a group stands for it.
    private static void Unite(int[] parents, int one, int other)
    {
        var (a, b) = (Find(parents, one), Find(parents, other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Find(int[] parents, int session)
    {
        while (parents[session] != session)
        {
            parents[session] = parents[parents[session]];
            session = parents[session];
        }

        return session;
    }

    private static SessionGroups Collect(int[] parents, int size)
    {
        var groupOf = new int[parents.Length];
        var next = new List<int>();
        for (var s = 0; s < parents.Length; s++)
        {
            var first = Find(parents, s);
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

        var sessions = new int[parents.Length];
        for (var s = 0; s < sessions.Length; s++)
        {
            sessions[next[groupOf[s]]++] = s;
        }

        return new SessionGroups(sessions, bounds);
    }
}
