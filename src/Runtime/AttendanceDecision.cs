namespace Conv.Runtime;

/// <summary>What is decided about one (session, beneficiary) pair.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">All failing conditions, those of the session included; bit r is reason r of <see cref="EvaluatorInfo.Reasons"/>.</param>
/// <param name="Exceptional">Accepted beyond the cap, within the quota that a monitor watches.</param>
/// <param name="Share">The share in cents where accepted; <see cref="Money.Unspecified"/> where unpriced; 0 where refused.</param>
/// <param name="Granted">Units granted; 1 if accepted where the function grants no units; 0 if refused.</param>
/// <param name="Measures">Bit m is set if measure m of <see cref="EvaluatorInfo.Measures"/> counts this attendance.</param>
public readonly record struct AttendanceDecision(
    Decision Decision,
    ulong Reasons,
    bool Exceptional,
    long Share,
    long Granted,
    uint Measures
)
{
    /// <summary>The attendance of a session that was accepted, in a function that registers nobody: listed, free, counted nowhere.</summary>
    public static AttendanceDecision Listed => new(Decision.Accepted, 0, false, 0, 1, 0);

    /// <summary>
    /// The last day, a day number, on which an act may be submitted that is absent now and would change this decision; 0 where none can.
    /// Decisions that follow from this one through counters are not marked.
    /// </summary>
    public int ProvisionalUntil { get; init; }

    /// <summary>What payers pay where accepted; 0 where refused or unpriced. One that is set is set by <see cref="PaidBy"/>.</summary>
    public PayerParts Parts { get; private init; }

    /// <summary>The same, with what payers pay where it is accepted.</summary>
    /// <param name="parts">In cents.</param>
    public AttendanceDecision PaidBy(in PayerParts parts) =>
        Decision == Decision.Accepted ? this with { Parts = parts } : this;

    /// <summary>Whether the attendance counts: accepted, with or without a price.</summary>
    public bool IsAccepted => Decision is Decision.Accepted or Decision.Unpriced;

    /// <summary>The attendance that fails the given conditions.</summary>
    public static AttendanceDecision Refused(ulong reasons) => new(Decision.Refused, reasons, false, 0, 0, 0);

    /// <summary>The accepted attendance; unpriced where its share is <see cref="Money.Unspecified"/>.</summary>
    public static AttendanceDecision Accepted(bool exceptional, long share, long granted, uint measures) =>
        new(
            share == Money.Unspecified ? Decision.Unpriced : Decision.Accepted,
            0,
            exceptional,
            share,
            granted,
            measures
        );
}
