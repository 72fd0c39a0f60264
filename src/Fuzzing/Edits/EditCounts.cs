using Conv.Fuzzing.Edits.Auditing;

namespace Conv.Fuzzing.Edits;

/// <summary>How much was compared.</summary>
/// <param name="Edits">Edits whose two versions were compared.</param>
/// <param name="Refused">Random sets of conventions with errors, and those for which no edit was found.</param>
/// <param name="Unchanged">Edits of which it is proved that they change nothing.</param>
/// <param name="Regions">Regions in which every session changes.</param>
/// <param name="AtMost">Regions in which some do.</param>
/// <param name="Open">Questions that were left open.</param>
/// <param name="Outputs">Outputs of functions that are proved never to change.</param>
/// <param name="Approvals">Edits that were held against the approvals of another one.</param>
/// <param name="Rows">What was held against the regions.</param>
public sealed record EditCounts(
    long Edits,
    long Refused,
    long Unchanged,
    long Regions,
    long AtMost,
    long Open,
    long Outputs,
    long Approvals,
    AuditCounts Rows
)
{
    /// <summary>Nothing yet.</summary>
    public static EditCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, AuditCounts.None);
}
