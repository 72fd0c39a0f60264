namespace Conv.Service.Answers;

/// <summary>What a session that is posted or withdrawn changes.</summary>
/// <param name="Number">The number of the answer, from 1 without gaps: <c>GET /settlements</c> lists all.</param>
/// <param name="Session">The session; null where conventions were loaded.</param>
/// <param name="Change">What happened: <c>new</c>, <c>changed</c>, <c>withdrawn</c> or <c>rules</c>.</param>
/// <param name="Sequence">Its place among sessions of one day.</param>
/// <param name="Attendances">What is decided about its beneficiaries.</param>
/// <param name="Payments">What is decided about its providers.</param>
/// <param name="Corrections">All decisions that are not what they were, of this session and of others.</param>
/// <param name="Settlements">What is to be settled for them.</param>
internal sealed record ChangeAnswer(
    long Number,
    string? Session,
    string Change,
    long? Sequence,
    IReadOnlyList<AttendanceRow> Attendances,
    IReadOnlyList<PaymentRow> Payments,
    IReadOnlyList<CorrectionRow> Corrections,
    IReadOnlyList<SettlementRow> Settlements
)
{
    /// <summary>A session that was not there before.</summary>
    public const string New = "new";

    /// <summary>A session of a known name with other facts.</summary>
    public const string Changed = "changed";

    /// <summary>A session that went.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Conventions that were loaded.</summary>
    public const string Rules = "rules";

    /// <summary>What may happen.</summary>
    public static IReadOnlyList<string> Changes { get; } = [New, Changed, Withdrawn, Rules];
}
