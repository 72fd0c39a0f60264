using System.Text.Json.Serialization;
using Conv.Sessions.Reading;

namespace Conv.Cli.Outputs;

/// <summary><c>conv explain</c>: a trajectory, decision by decision; amounts in euros, dates ISO 8601.</summary>
/// <param name="Beneficiary">What the file calls them.</param>
/// <param name="Policy">The convention that judges; <c>auto</c>: the one in force.</param>
/// <param name="Readings">The reading of each ambiguity, by name.</param>
/// <param name="Sessions">The sessions, in sequence.</param>
/// <param name="Rejects">The rejected lines of the beneficiary.</param>
/// <param name="Warnings">What the session file should be looked at for.</param>
internal sealed record ExplanationOutput(
    string Beneficiary,
    string Policy,
    OrderedDictionary<string, string> Readings,
    IReadOnlyList<SessionOutput> Sessions,
    IReadOnlyList<SessionRejectOutput> Rejects,
    IReadOnlyList<FileWarning> Warnings
) : JsonOutput(OutputKind.Explanation);

/// <summary>What is said of a beneficiary in a session.</summary>
[JsonDerivedType(typeof(DecidedSessionOutput))]
[JsonDerivedType(typeof(RejectedSessionOutput))]
internal abstract record SessionOutput : ColumnOutput
{
    private const int Head = -50;

    /// <summary>Its identifier.</summary>
    [JsonPropertyOrder(Head)]
    public required string Session { get; init; }

    /// <summary>The first line that names it.</summary>
    [JsonPropertyOrder(Head + 1)]
    public required int Line { get; init; }

    [JsonPropertyOrder(Head + 2)]
    public required DateOnly Date { get; init; }

    /// <summary>The function that the file names.</summary>
    [JsonPropertyOrder(Head + 3)]
    public required string Function { get; init; }

    /// <summary>The convention that judges it; null where none does.</summary>
    [JsonPropertyOrder(Head + 4)]
    public required string? Convention { get; init; }

    /// <summary>The function that judges it.</summary>
    [JsonPropertyOrder(Head + 5)]
    public required string? JudgedAs { get; init; }

    /// <summary>How many others attend.</summary>
    [JsonPropertyOrder(Head + 6)]
    public required int Others { get; init; }

    /// <summary>What it lacks, where it is rejected.</summary>
    [JsonPropertyOrder(Head + 7)]
    public required string? Rejected { get; init; }

    [JsonPropertyOrder(50)]
    public required IReadOnlyList<PaymentOutput> Payments { get; init; }

    /// <summary>Where the two engines disagree: a fault of conv itself.</summary>
    [JsonPropertyOrder(51)]
    public required IReadOnlyList<DisagreementOutput> Disagreements { get; init; }
}

/// <summary>A session that is rejected: nothing was decided.</summary>
internal sealed record RejectedSessionOutput : SessionOutput
{
    /// <summary><c>rejected</c>, in a comparison of editions.</summary>
    [JsonPropertyOrder(-60), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Decision { get; init; }
}

/// <summary>A session that is decided.</summary>
/// <param name="Decision"><c>accepted</c>, <c>refused</c> or <c>unpriced</c>.</param>
/// <param name="Reasons">Why it is refused.</param>
/// <param name="Exceptional">Whether it is accepted as exceptional.</param>
/// <param name="Granted">How many units are granted.</param>
/// <param name="Share">The share; null where there is none, or it is not known.</param>
/// <param name="ProvisionalUntil">Until when the acceptance is provisional.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="ShareRule">How the share came about.</param>
/// <param name="GrantRule">How the grant came about.</param>
/// <param name="Counters">What was counted.</param>
internal sealed record DecidedSessionOutput(
    string Decision,
    IReadOnlyList<string> Reasons,
    bool Exceptional,
    long Granted,
    decimal? Share,
    DateOnly? ProvisionalUntil,
    IReadOnlyList<ConditionOutput> Conditions,
    AmountRuleOutput? ShareRule,
    GrantRuleOutput? GrantRule,
    IReadOnlyList<AdditionOutput> Counters
) : SessionOutput
{
    /// <summary>What payers beside the insurer pay, and why; null where the vocabulary names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PartOutput>? Parts { get; init; }
}

/// <summary>What a payer pays for an attendance.</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Rule">How much, and how that came about.</param>
internal sealed record PartOutput(string Payer, AmountRuleOutput Rule);

/// <summary>A payment to a provider.</summary>
internal sealed record PaymentOutput(
    string Provider,
    string Decision,
    IReadOnlyList<string> Reasons,
    decimal? Fee,
    AmountRuleOutput? FeeRule
);

/// <summary>Something that the two engines decide differently.</summary>
internal sealed record DisagreementOutput(string What, string Compiled, string Interpreter);

/// <summary>A rejected line of the beneficiary.</summary>
internal sealed record SessionRejectOutput(int Line, string Session, string Column, string Message);

/// <summary>Something that was counted. Amounts in euros, everything else in units.</summary>
internal sealed record AdditionOutput(
    string Counter,
    decimal Before,
    decimal After,
    string? WindowFrom,
    string? WindowTo,
    string File,
    int At
);
