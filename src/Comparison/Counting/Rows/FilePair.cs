using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>
/// A file as both editions read it, in one numbering of sessions, attendances, payments and trajectories: that of the table where they share
/// one, otherwise a numbering that holds the rows of both.
/// </summary>
internal sealed record FilePair
{
    /// <summary>The table of the old edition.</summary>
    public required SessionTable Old { get; init; }

    /// <summary>The table of the new edition; the same where it is shared.</summary>
    public required SessionTable New { get; init; }

    public required SideRows OldRows { get; init; }

    public required SideRows NewRows { get; init; }

    /// <summary>Per session: its day.</summary>
    public required int[] Dates { get; init; }

    /// <summary>Sessions + 1 entries: where the attendances of a session begin.</summary>
    public required int[] FirstAttendance { get; init; }

    /// <summary>Sessions + 1 entries: where the payments of a session begin.</summary>
    public required int[] FirstPayment { get; init; }

    /// <summary>Per attendance: its session.</summary>
    public required int[] AttendanceSession { get; init; }

    /// <summary>Trajectories + 1 entries: trajectory t is TrajectoryRows[FirstOfTrajectory[t]] up to, not including, [FirstOfTrajectory[t + 1]].</summary>
    public required int[] FirstOfTrajectory { get; init; }

    /// <summary>The attendances of each beneficiary, in sequence.</summary>
    public required int[] TrajectoryRows { get; init; }

    /// <summary>Per attendance: the first line of the file that names it.</summary>
    public required int[] AttendanceLines { get; init; }

    /// <summary>Per payment: the first line of the file that names it.</summary>
    public required int[] PaymentLines { get; init; }

    public int Sessions => Dates.Length;

    public int Attendances => AttendanceSession.Length;

    public int Payments => FirstPayment[^1];

    public int Trajectories => FirstOfTrajectory.Length - 1;

    /// <summary>The function that a session names.</summary>
    public string FunctionOf(int session, Side old, Side @new) =>
        NewRows.Session(session) is >= 0 and var own
            ? @new.Run.Info.FunctionNames[New.Batch.Functions[own]]
            : old.Run.Info.FunctionNames[Old.Batch.Functions[OldRows.Session(session)]];

    /// <summary>A table that both editions read alike.</summary>
    public static FilePair Shared(SessionTable table)
    {
        var batch = table.Batch;
        var lines = FirstLines.Of(table);
        return new FilePair
        {
            Old = table,
            New = table,
            OldRows = SideRows.Same,
            NewRows = SideRows.Same,
            Dates = batch.Dates,
            FirstAttendance = batch.FirstAttendance,
            FirstPayment = batch.FirstPayment,
            AttendanceSession = batch.AttendanceSession,
            FirstOfTrajectory = batch.FirstOfTrajectory.Length == 0 ? [0] : batch.FirstOfTrajectory,
            TrajectoryRows = batch.TrajectoryRows,
            AttendanceLines = lines.Attendances,
            PaymentLines = lines.Payments,
        };
    }
}
