namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>How much was held against what is proved.</summary>
/// <param name="Sessions">Sessions after a common history.</param>
/// <param name="Different">How often the decision or an amount of one differed.</param>
/// <param name="Open">How often that was in an open question and in no region.</param>
/// <param name="Inside">How often a session lay in a region in which every session changes.</param>
/// <param name="Read">How often all words of a region were read and said of a session what its sets do.</param>
/// <param name="Unread">Rows that were not followed to their end, for something in them that the product does not follow.</param>
public sealed record AuditCounts(long Sessions, long Different, long Open, long Inside, long Read, long Unread)
{
    /// <summary>Nothing yet.</summary>
    public static AuditCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public AuditCounts Plus(AuditCounts other) =>
        new(
            Sessions + other.Sessions,
            Different + other.Different,
            Open + other.Open,
            Inside + other.Inside,
            Read + other.Read,
            Unread + other.Unread
        );
}
