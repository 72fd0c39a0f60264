namespace Conv.Runtime;

/// <summary>
/// Sessions in columns, in one global sequence: by date, ties in the order of the first line of the session.
/// A payment is a (session, provider) pair, an attendance a (session, beneficiary) pair; both stand grouped by session,
/// in the order in which the input names them.
/// </summary>
public sealed class SessionBatch
{
    /// <summary>The number of sessions.</summary>
    public int SessionCount => Dates.Length;

    /// <summary>The number of (session, provider) pairs.</summary>
    public int PaymentCount => FirstPayment.Length == 0 ? 0 : FirstPayment[^1];

    /// <summary>The number of (session, beneficiary) pairs.</summary>
    public int AttendanceCount => AttendanceSession.Length;

    /// <summary>The number of beneficiaries.</summary>
    public int TrajectoryCount => FirstOfTrajectory.Length == 0 ? 0 : FirstOfTrajectory.Length - 1;

    /// <summary>Per session: its date as a day number; never missing.</summary>
    public required int[] Dates { get; init; }

    /// <summary>Per session: the index of its function's name in <see cref="EvaluatorInfo.FunctionNames"/>.</summary>
    public required ushort[] Functions { get; init; }

    /// <summary>Per session: its facts.</summary>
    public required FactColumns SessionFacts { get; init; }

    /// <summary>Sessions + 1 entries: the payments of session s are the rows FirstPayment[s] up to, not including, FirstPayment[s + 1].</summary>
    public required int[] FirstPayment { get; init; }

    /// <summary>Per payment: facts of the provider in this session.</summary>
    public required FactColumns ProviderFacts { get; init; }

    /// <summary>
    /// Per payment: a number for its provider, the same wherever the provider occurs. May be empty where no window is kept for providers.
    /// </summary>
    public int[] PaymentProvider { get; init; } = [];

    /// <summary>Sessions + 1 entries: the attendances of session s are the rows FirstAttendance[s] up to, not including, FirstAttendance[s + 1].</summary>
    public required int[] FirstAttendance { get; init; }

    /// <summary>Per attendance: its session.</summary>
    public required int[] AttendanceSession { get; init; }

    /// <summary>Per attendance: facts of the beneficiary in this session.</summary>
    public required FactColumns BeneficiaryFacts { get; init; }

    /// <summary>Trajectories + 1 entries: trajectory t is TrajectoryRows[FirstOfTrajectory[t]] up to, not including, [FirstOfTrajectory[t + 1]].</summary>
    public required int[] FirstOfTrajectory { get; init; }

    /// <summary>The attendance rows of each beneficiary, in sequence; as many entries as attendances.</summary>
    public required int[] TrajectoryRows { get; init; }
}
