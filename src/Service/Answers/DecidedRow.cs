using System.Text.Json.Serialization;

namespace Conv.Service.Answers;

/// <summary>A beneficiary in a session, as <c>attendances.csv</c> has it.</summary>
internal sealed record AttendanceRow(
    string Session,
    string Beneficiary,
    string Convention,
    string Decision,
    IReadOnlyList<string> Reasons,
    bool Exceptional,
    decimal? Share
)
{
    /// <summary>What each payer pays beside the insurer, by its name; null where the vocabulary names none, or the row has no amounts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, decimal>? Payers { get; init; }
}

/// <summary>A provider in a session, as <c>payments.csv</c> has it.</summary>
internal sealed record PaymentRow(
    string Session,
    string Provider,
    string Convention,
    string Decision,
    IReadOnlyList<string> Reasons,
    decimal? Fee
);

/// <summary>A decision that is not what it was.</summary>
internal sealed record CorrectionRow(
    string Kind,
    string Session,
    string Person,
    DecisionSide? Before,
    DecisionSide? Now,
    decimal? Difference,
    string Why,
    string? CauseSession
);

/// <summary>A decision before or after.</summary>
internal sealed record DecisionSide(string Decision, IReadOnlyList<string> Reasons, bool Exceptional, decimal? Amount);

/// <summary>What is to be settled with somebody: above zero, more is due than was; null where an amount has no value.</summary>
internal sealed record SettlementRow(string Kind, string? Person, decimal? Difference);
