using System.Runtime.InteropServices;

namespace Conv.Runtime;

/// <summary>
/// The acts that one beneficiary's file names, whatever is decided about them, by the kinds that rules ask for. Fill it with every valid
/// session of the beneficiary, the one to be decided among them, then ask what lies around each.
/// </summary>
/// <param name="kinds">The kinds, as <see cref="EvaluatorInfo.Submitted"/> lists them; at most 64.</param>
public sealed class SubmittedActs(IReadOnlyList<SubmittedInfo> kinds)
{
    private readonly List<int>[] _days = [.. kinds.Select(_ => new List<int>())];

    /// <summary>The days of the acts of each kind, in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Days => _days;

    /// <summary>The same once more.</summary>
    public SubmittedActs Copy()
    {
        var copy = new SubmittedActs(kinds);
        for (var k = 0; k < _days.Length; k++)
        {
            copy._days[k].AddRange(_days[k]);
        }

        return copy;
    }

    /// <summary>Adds a session.</summary>
    /// <param name="kind">Which kinds it is, a bit each: what the evaluator's <c>Submits</c> says of it.</param>
    /// <param name="day">Its date, a day number.</param>
    public void Add(ulong kind, int day)
    {
        for (var k = 0; k < _days.Length; k++)
        {
            if (((kind >> k) & 1) != 0)
            {
                var days = _days[k];
                var at = days.Count;
                while (at > 0 && days[at - 1] > day)
                {
                    at--;
                }

                days.Insert(at, day);
            }
        }
    }

    /// <summary>Takes away a session that was added.</summary>
    /// <param name="kind">Which kinds it is.</param>
    /// <param name="day">Its date, a day number.</param>
    public void Remove(ulong kind, int day)
    {
        for (var k = 0; k < _days.Length; k++)
        {
            if (((kind >> k) & 1) != 0)
            {
                _days[k].Remove(day);
            }
        }
    }

    /// <summary>The kinds, a bit each, of which another session lies around one that was added.</summary>
    /// <param name="kind">Which kinds the session itself is; it does not count.</param>
    /// <param name="day">Its date, a day number.</param>
    public ulong Around(ulong kind, int day) => Around(day, kind, day);

    /// <summary>The kinds, a bit each, of which a session lies around a day.</summary>
    /// <param name="day">The day, a day number.</param>
    /// <param name="without">Which kinds a session is that was added and does not count.</param>
    /// <param name="on">The day on which it was added.</param>
    public ulong Around(int day, ulong without, int on)
    {
        var found = 0UL;
        for (var k = 0; k < _days.Length; k++)
        {
            var days = CollectionsMarshal.AsSpan(_days[k]);
            var first = FirstFrom(days, day - (long)kinds[k].Before);
            var end = FirstFrom(days, day + (long)kinds[k].After + 1);
            var isOwn =
                ((without >> k) & 1) != 0 && on >= day - (long)kinds[k].Before && on <= day + (long)kinds[k].After;
            if (end - first > (isOwn ? 1 : 0))
            {
                found |= 1UL << k;
            }
        }

        return found;
    }

    /// <summary>
    /// Fills <see cref="DecisionBatch.Submitted"/> for the rows of a trajectory from <see cref="DecisionBatch.SubmittedAs"/>. Allocates nothing;
    /// takes as long for a thousand acts of one day as for a thousand days.
    /// </summary>
    /// <param name="kinds">The kinds, at most 64.</param>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Where what the rows are stands, and where what lies around them goes.</param>
    /// <param name="trajectory">The trajectory.</param>
    public static void Mark(
        IReadOnlyList<SubmittedInfo> kinds,
        SessionBatch batch,
        DecisionBatch decisions,
        int trajectory
    )
    {
        var rows = batch.TrajectoryRows.AsSpan(
            batch.FirstOfTrajectory[trajectory]..batch.FirstOfTrajectory[trajectory + 1]
        );

        // The nearest other act in sequence is the nearest in days: it alone decides, once looking back and once looking ahead.
        Span<long> nearest = stackalloc long[kinds.Count];
        nearest.Fill(long.MinValue);
        foreach (var row in rows)
        {
            var day = batch.Dates[batch.AttendanceSession[row]];
            var found = 0UL;
            for (var k = 0; k < kinds.Count; k++)
            {
                found |= nearest[k] >= day - (long)kinds[k].Before ? 1UL << k : 0;
                nearest[k] = ((decisions.SubmittedAs[row] >> k) & 1) != 0 ? day : nearest[k];
            }

            decisions.Submitted[row] = found;
        }

        nearest.Fill(long.MaxValue);
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            var day = batch.Dates[batch.AttendanceSession[rows[i]]];
            for (var k = 0; k < kinds.Count; k++)
            {
                decisions.Submitted[rows[i]] |= nearest[k] <= day + (long)kinds[k].After ? 1UL << k : 0;
                nearest[k] = ((decisions.SubmittedAs[rows[i]] >> k) & 1) != 0 ? day : nearest[k];
            }
        }
    }

    private static int FirstFrom(ReadOnlySpan<int> days, long day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
