namespace Conv.Fuzzing;

/// <summary>How much was compared.</summary>
/// <param name="Conventions">Sets of conventions that both engines ran.</param>
/// <param name="Refused">Random sets that the compiler found errors in, which it may.</param>
/// <param name="Files">Session files.</param>
/// <param name="Trajectories">Beneficiaries in them.</param>
/// <param name="Attendances">Attendances in them.</param>
/// <param name="Accepted">Those of them that are accepted.</param>
public sealed record FuzzCounts(
    long Conventions,
    long Refused,
    long Files,
    long Trajectories,
    long Attendances,
    long Accepted
)
{
    /// <summary>Nothing yet.</summary>
    public static FuzzCounts None { get; } = new(0, 0, 0, 0, 0, 0);
}
