namespace Conv.Service.Storing;

/// <summary>A session with what is decided about it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Sequence">Its place among sessions of one day; ties go by identifier.</param>
/// <param name="Body">What is known of it, as JSON.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record StoredSession(string Id, long Sequence, string Body, DecidedRows Rows)
{
    /// <summary>The order of the lines of a session file.</summary>
    public static Comparison<StoredSession> InSequence { get; } =
        static (a, b) =>
            a.Sequence != b.Sequence ? a.Sequence.CompareTo(b.Sequence) : string.CompareOrdinal(a.Id, b.Id);
}

/// <summary>The rows of a session, exactly as a run writes them, each with its line end.</summary>
/// <param name="Attendances">Those of <c>attendances.csv</c>.</param>
/// <param name="Payments">Those of <c>payments.csv</c>.</param>
internal sealed record DecidedRows(string Attendances, string Payments)
{
    /// <summary>No rows.</summary>
    public static DecidedRows None { get; } = new("", "");
}

/// <summary>An answer of the past.</summary>
/// <param name="Number">Its number, from 1 without gaps.</param>
/// <param name="Session">The session that was posted or withdrawn; empty where conventions were loaded.</param>
/// <param name="Answer">The answer, as JSON.</param>
internal sealed record JournalEntry(long Number, string Session, string Answer);

/// <summary>An answer, known with its number when the transaction that gives it has ended.</summary>
internal sealed class AnswerText
{
    /// <summary>The answer, as JSON.</summary>
    public string Json
    {
        get => field ?? throw new InvalidOperationException("an answer has no number before it is committed");
        set;
    }
}
