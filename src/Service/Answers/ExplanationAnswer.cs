namespace Conv.Service.Answers;

/// <summary>Why a beneficiary's sessions are decided as they are.</summary>
/// <param name="Beneficiary">The beneficiary.</param>
/// <param name="Language">The language of the fixed words and the labels.</param>
/// <param name="Sessions">The sessions, in sequence.</param>
internal sealed record ExplanationAnswer(
    string Beneficiary,
    string Language,
    IReadOnlyList<ExplainedSessionAnswer> Sessions
);

/// <summary>Why a session is decided as it is.</summary>
/// <param name="Session">The session.</param>
/// <param name="Date">Its day.</param>
/// <param name="Function">Its function, as files write it.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Convention">The convention that judges it.</param>
/// <param name="Decision">The decision in words, with its share.</param>
/// <param name="Conditions">The conditions that were asked, those that fail first.</param>
/// <param name="Share">How the share came about; null where there is none.</param>
/// <param name="Payments">The fee of each provider.</param>
internal sealed record ExplainedSessionAnswer(
    string Session,
    DateOnly Date,
    string Function,
    string Label,
    string? Convention,
    string Decision,
    IReadOnlyList<ExplainedCondition> Conditions,
    ExplainedAmount? Share,
    IReadOnlyList<ExplainedAmount> Payments
);

/// <summary>A condition and how it came out.</summary>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Reason">The reason code of a refusal.</param>
/// <param name="Label">What the reason says to a person.</param>
/// <param name="Outcome">Whether it holds, in words.</param>
/// <param name="Text">The clause, as the file says it.</param>
/// <param name="Source">Its sources and its place in the file.</param>
/// <param name="Read">What it read.</param>
internal sealed record ExplainedCondition(
    bool Holds,
    string Reason,
    string Label,
    string Outcome,
    string Text,
    string Source,
    IReadOnlyList<string> Read
);

/// <summary>An amount and how it came about.</summary>
/// <param name="Words">The amount in words.</param>
/// <param name="Amount">The amount; null where there is none.</param>
/// <param name="Text">The rule, as the file says it.</param>
/// <param name="Source">Its sources and its place in the file.</param>
/// <param name="Read">The case that applies, and what was read for it.</param>
internal sealed record ExplainedAmount(
    string Words,
    decimal? Amount,
    string Text,
    string Source,
    IReadOnlyList<string> Read
);
