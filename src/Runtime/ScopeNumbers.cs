namespace Conv.Runtime;

/// <summary>
/// Numbers the states that a batch needs, for each scope from 0 in the order in which sessions ask for them. Sessions that are rejected, and
/// those whose function does not use a scope, ask for none.
/// </summary>
public sealed class ScopeNumbers
{
    private readonly int[][] _rows;
    private readonly int[] _counts;

    private ScopeNumbers(int[][] rows, int[] counts) => (_rows, _counts) = (rows, counts);

    /// <summary>
    /// Which state each row has, -1 for none: per session for a scope of the session, per attendance otherwise. Scope 0 is the trajectory of
    /// each attendance.
    /// </summary>
    public int[] Rows(int scope) => _rows[scope];

    /// <summary>How many states a scope needs.</summary>
    public int Count(int scope) => _counts[scope];

    /// <summary>Numbers the states of a batch.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Their decisions, after <see cref="ConventionEvaluator.DecideSessions"/>.</param>
    /// <param name="info">What the evaluator says of its scopes.</param>
    /// <exception cref="ArgumentException">A scope is kept for providers, and the batch does not number them.</exception>
    public static ScopeNumbers Of(SessionBatch batch, DecisionBatch decisions, EvaluatorInfo info)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(info);
        var trajectories = Trajectories(batch);
        var rows = new int[info.Scopes.Count][];
        var counts = new int[rows.Length];
        rows[0] = trajectories;
        counts[0] = batch.TrajectoryCount;
        for (var scope = 1; scope < rows.Length; scope++)
        {
            rows[scope] = Number(batch, decisions, info, scope, trajectories, out counts[scope]);
        }

        return new ScopeNumbers(rows, counts);
    }

    private static int[] Trajectories(SessionBatch batch)
    {
        var trajectories = new int[batch.AttendanceCount];
        for (var t = 0; t < batch.TrajectoryCount; t++)
        {
            for (var i = batch.FirstOfTrajectory[t]; i < batch.FirstOfTrajectory[t + 1]; i++)
            {
                trajectories[batch.TrajectoryRows[i]] = t;
            }
        }

        return trajectories;
    }

    private static int[] Number(
        SessionBatch batch,
        DecisionBatch decisions,
        EvaluatorInfo info,
        int scope,
        int[] trajectories,
        out int count
    )
    {
        var of = info.Scopes[scope];
        var uses = info.Functions.Select(function => function.Scopes.Contains(scope)).ToArray();
        var parts = of.Keys.Select(key => new ScopeColumn(batch, key, trajectories)).ToArray();
        var numbers = new Dictionary<ScopeKey, int>();
        var rows = new int[of.OfSession ? batch.SessionCount : batch.AttendanceCount];
        Array.Fill(rows, -1);
        for (var s = 0; s < batch.SessionCount; s++)
        {
            if (decisions.Rejected[s] != 0 || !uses[decisions.Targets[s]])
            {
                continue;
            }

            var (from, to) = of.OfSession ? (s, s + 1) : (batch.FirstAttendance[s], batch.FirstAttendance[s + 1]);
            for (var row = from; row < to; row++)
            {
                var key = new ScopeKey(
                    parts[0].Of(s, row),
                    parts.Length > 1 ? parts[1].Of(s, row) : 0,
                    parts.Length > 2 ? parts[2].Of(s, row) : 0,
                    parts.Length > 3 ? parts[3].Of(s, row) : 0
                );
                if (!key.IsIncomplete && !numbers.TryGetValue(key, out rows[row]))
                {
                    rows[row] = numbers.Count;
                    numbers.Add(key, numbers.Count);
                }
            }
        }

        count = numbers.Count;
        return rows;
    }
}
