using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Scenarios.Engines;

namespace Conv.Comparison.Counting;

/// <summary>Finds the trajectories that change most, and shows them.</summary>
internal sealed class AffectedTrajectories
{
    private const int Most = 20;

    private readonly FilePair _file;
    private readonly Side _old;
    private readonly Side _new;
    private readonly RowDifferences _differences;
    private readonly bool[]? _follows;

    private AffectedTrajectories(FilePair file, Side old, Side @new, RowDifferences differences, bool[]? follows)
    {
        (_file, _old, _new, _differences, _follows) = (file, old, @new, differences, follows);
    }

    /// <summary>The most affected trajectories, the most affected one first.</summary>
    /// <param name="file">The file.</param>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="differences">Which rows differ.</param>
    /// <param name="follows">Per attendance: whether its difference follows from an earlier one; null: nobody knows.</param>
    public static ImmutableArray<AffectedTrajectory> Of(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        bool[]? follows
    )
    {
        var finder = new AffectedTrajectories(file, old, @new, differences, follows);
        var best = new SortedSet<(Int128 Money, int Decisions, int Line, int Trajectory)>();
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            if (finder.Rank(trajectory) is { } rank && (best.Count < Most || rank.CompareTo(best.Max) < 0))
            {
                best.Add(rank);
                if (best.Count > Most)
                {
                    best.Remove(best.Max);
                }
            }
        }

        return [.. best.Select(rank => finder.Show(rank.Trajectory, rank.Line))];
    }

    private ReadOnlySpan<int> Rows(int trajectory) =>
        _file.TrajectoryRows.AsSpan(_file.FirstOfTrajectory[trajectory].._file.FirstOfTrajectory[trajectory + 1]);

    // The lowest is the most affected, by what is paid beside the insurer; null: nothing differs.
    private (Int128, int, int, int)? Rank(int trajectory)
    {
        Int128 money = 0;
        var (differs, decisions, line) = (false, 0, int.MaxValue);
        foreach (var row in Rows(trajectory))
        {
            line = Math.Min(line, _file.AttendanceLines[row]);
            differs |= _differences.Attendances[row] || PaymentDiffers(_file.AttendanceSession[row]);
            money += (Int128)_new.Share(row) + _new.Parts(row) - _old.Share(row) - _old.Parts(row);
            decisions += _old.OfAttendance(row) != _new.OfAttendance(row) ? 1 : 0;
        }

        return differs ? (-Int128.Abs(money), -decisions, line, trajectory) : null;
    }

    private bool PaymentDiffers(int session) =>
        _differences.Payments.AsSpan(_file.FirstPayment[session].._file.FirstPayment[session + 1]).Contains(true);

    private AffectedTrajectory Show(int trajectory, int line)
    {
        var changed = new DeltaSum();
        var sessions = ImmutableArray.CreateBuilder<AffectedSession>();
        foreach (var row in Rows(trajectory))
        {
            var session = _file.AttendanceSession[row];
            if (!_old.IsValid(session) && !_new.IsValid(session))
            {
                continue;
            }

            if (_differences.Attendances[row])
            {
                changed.Attendance(_old, _new, row, session);
            }

            for (var payment = _file.FirstPayment[session]; payment < _file.FirstPayment[session + 1]; payment++)
            {
                if (_differences.Payments[payment])
                {
                    changed.Payment(_old, _new, payment, session);
                }
            }

            sessions.Add(
                new AffectedSession(
                    _file.AttendanceLines[row],
                    new Day(_file.Dates[session]),
                    _file.FunctionOf(session, _old, _new),
                    Text(_old, row),
                    Text(_new, row),
                    Share(_old, row),
                    Share(_new, row),
                    _differences.Attendances[row],
                    _follows is not null && _follows[row]
                )
            );
        }

        return new AffectedTrajectory(line, changed.ToDelta(), sessions.ToImmutable());
    }

    private static string Text(Side side, int row) =>
        side.Rows.Attendance(row) is >= 0 and var own
            ? DecisionText.OfAttendance(side.Run.Info, side.Decisions, own, side.Run.Table.Batch.AttendanceSession[own])
            : "rejected";

    private static long? Share(Side side, int row) =>
        side.OfAttendance(row) == Decision.Accepted ? side.Share(row) : null;
}
