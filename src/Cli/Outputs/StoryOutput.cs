using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv explain --compare</c>: one trajectory under two or three editions; amounts in euros, dates ISO 8601.</summary>
/// <param name="Beneficiary">What the file calls them.</param>
/// <param name="Columns">The editions: <c>old</c>, <c>new</c> and, where a transition leads from one to the other, <c>asItWas</c>.</param>
/// <param name="FirstDivergence">The first session that one edition accepts and another does not.</param>
/// <param name="Sessions">The sessions, in sequence.</param>
/// <param name="Rejects">Rejected lines of no session that is shown.</param>
internal sealed record StoryOutput(
    string Beneficiary,
    OrderedDictionary<string, StoryColumnOutput> Columns,
    StoryPlaceOutput? FirstDivergence,
    IReadOnlyList<StorySessionOutput> Sessions,
    IReadOnlyList<StoryRejectOutput> Rejects
) : JsonOutput(OutputKind.Story);

/// <summary>An edition and its totals.</summary>
internal sealed record StoryColumnOutput(
    string Edition,
    string Policy,
    OrderedDictionary<string, string> Readings,
    long Accepted,
    long Unpriced,
    long Refused,
    long Rejected,
    decimal Shares,
    decimal Fees
);

/// <summary>A session of the file.</summary>
internal sealed record StoryPlaceOutput(string Session, int Line, DateOnly Date);

/// <summary>A session under each edition.</summary>
/// <param name="Session">Its identifier.</param>
/// <param name="Line">The first line that names it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Function">The function that the file names.</param>
/// <param name="Others">How many others attend.</param>
/// <param name="Facts">The facts that an edition read.</param>
/// <param name="Differs">Whether the editions decide differently.</param>
/// <param name="Mark"><c>same</c>, <c>difference</c>, <c>firstDivergence</c> or <c>consequence</c>.</param>
/// <param name="Old">What the old edition decides.</param>
/// <param name="New">What the new edition decides.</param>
/// <param name="AsItWas">What was decided with the transition from one to the other.</param>
internal sealed record StorySessionOutput(
    string Session,
    int Line,
    DateOnly Date,
    string Function,
    int Others,
    OrderedDictionary<string, string?> Facts,
    bool Differs,
    string Mark,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ColumnOutput? Old = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ColumnOutput? New = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ColumnOutput? AsItWas = null
);

/// <summary>What one edition says of a session.</summary>
[JsonDerivedType(typeof(DecidedSessionOutput))]
[JsonDerivedType(typeof(RejectedSessionOutput))]
[JsonDerivedType(typeof(RejectedLinesOutput))]
internal abstract record ColumnOutput
{
    /// <summary>The rejected lines of the session, in a comparison of editions.</summary>
    [JsonPropertyOrder(60), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RejectOutput>? Rejects { get; init; }
}

/// <summary>A session all lines of which are rejected.</summary>
/// <param name="Decision">Always <c>rejected</c>.</param>
internal sealed record RejectedLinesOutput(string Decision) : ColumnOutput;

/// <summary>A rejected line.</summary>
internal sealed record RejectOutput(int Line, string Column, string Message);

/// <summary>A rejected line of no session that is shown, and the editions that reject it.</summary>
internal sealed record StoryRejectOutput(
    int Line,
    string Column,
    string Message,
    string Session,
    IReadOnlyList<string> By
);
