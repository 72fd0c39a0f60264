using System.Buffers;

namespace Conv.Runtime;

/// <summary>Refuses a batch whose columns do not fit each other or are out of order, before anything is decided.</summary>
internal static class BatchChecks
{
    /// <summary>Checks the columns that every batch has.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="functions">How many function names there are.</param>
    /// <exception cref="ArgumentException">A column has other rows than the others, or is out of order.</exception>
    public static void Check(SessionBatch batch, int functions)
    {
        var sessions = batch.SessionCount;
        Length(nameof(batch.Functions), batch.Functions.Length, sessions);
        Offsets(nameof(batch.FirstPayment), batch.FirstPayment, sessions, batch.PaymentCount);
        Offsets(nameof(batch.FirstAttendance), batch.FirstAttendance, sessions, batch.AttendanceCount);
        Length(nameof(batch.TrajectoryRows), batch.TrajectoryRows.Length, batch.AttendanceCount);
        Offsets(nameof(batch.FirstOfTrajectory), batch.FirstOfTrajectory, batch.TrajectoryCount, batch.AttendanceCount);
        for (var s = 0; s < sessions; s++)
        {
            Given.SessionDate(nameof(batch.Dates), batch.Dates[s]);
            Given.Function(batch.Functions[s], functions);
            Ordered(s == 0 || batch.Dates[s - 1] <= batch.Dates[s], nameof(batch.Dates), s);
            for (var a = batch.FirstAttendance[s]; a < batch.FirstAttendance[s + 1]; a++)
            {
                Ordered(batch.AttendanceSession[a] == s, nameof(batch.AttendanceSession), a);
            }
        }

        Trajectories(batch);
    }

    // Each attendance belongs to one trajectory, in sequence.
    private static void Trajectories(SessionBatch batch)
    {
        var rented = ArrayPool<bool>.Shared.Rent(batch.AttendanceCount);
        var seen = rented.AsSpan(0, batch.AttendanceCount);
        seen.Clear();
        for (var t = 0; t < batch.TrajectoryCount; t++)
        {
            for (var i = batch.FirstOfTrajectory[t]; i < batch.FirstOfTrajectory[t + 1]; i++)
            {
                var row = batch.TrajectoryRows[i];
                var isNext =
                    (uint)row < (uint)seen.Length
                    && !seen[row]
                    && (i == batch.FirstOfTrajectory[t] || batch.TrajectoryRows[i - 1] < row);
                Ordered(isNext, nameof(batch.TrajectoryRows), i);
                seen[row] = true;
            }
        }

        ArrayPool<bool>.Shared.Return(rented);
    }

    private static void Offsets(string name, int[] offsets, int groups, int rows)
    {
        if (groups == 0 && offsets.Length == 0)
        {
            return;
        }

        Length(name, offsets.Length, groups + 1);
        Ordered(offsets[0] == 0, name, 0);
        Ordered(offsets[^1] == rows, name, offsets.Length - 1);
        for (var i = 1; i < offsets.Length; i++)
        {
            Ordered(offsets[i - 1] <= offsets[i], name, i);
        }
    }

    private static void Length(string name, int length, int expected)
    {
        if (length != expected)
        {
            throw new ArgumentException($"the column {name} has {length} rows: it must have {expected}", name);
        }
    }

    private static void Ordered(bool isOrdered, string name, int row)
    {
        if (!isOrdered)
        {
            throw new ArgumentException($"the column {name} is out of order at row {row}", name);
        }
    }
}
