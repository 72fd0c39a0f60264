using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary>The numbers that a rule read.</summary>
internal abstract record ReadOutput
{
    private const int Last = 20;

    /// <summary>Facts with their values; null: missing.</summary>
    [JsonPropertyOrder(Last)]
    public required OrderedDictionary<string, string?> Facts { get; init; }

    /// <summary>Values that the convention names, such as a category.</summary>
    [JsonPropertyOrder(Last + 1)]
    public required OrderedDictionary<string, string> Values { get; init; }

    /// <summary>Readings of the text that decided.</summary>
    [JsonPropertyOrder(Last + 2)]
    public required OrderedDictionary<string, string> Readings { get; init; }

    /// <summary>Ages that were asked for.</summary>
    [JsonPropertyOrder(Last + 3)]
    public required IReadOnlyList<AgeOutput> Ages { get; init; }

    /// <summary>Submitted acts that were looked for.</summary>
    [JsonPropertyOrder(Last + 4)]
    public required IReadOnlyList<SubmittedOutput> Submitted { get; init; }

    /// <summary>Counters as they stood before the act.</summary>
    [JsonPropertyOrder(Last + 5)]
    public required IReadOnlyList<CounterOutput> Counts { get; init; }
}

/// <summary>A condition that was asked.</summary>
internal sealed record ConditionOutput(
    string Reason,
    bool Holds,
    string Text,
    IReadOnlyList<string> Citations,
    string File,
    int At
) : ReadOutput;

/// <summary>A case of a value that was tried.</summary>
internal sealed record CaseOutput(bool Applies, string Text, string File, int At) : ReadOutput;

/// <summary>A rule that gives a value.</summary>
internal abstract record ValueRuleOutput(
    [property: JsonPropertyOrder(1)] string Text,
    [property: JsonPropertyOrder(2)] IReadOnlyList<string> Citations,
    [property: JsonPropertyOrder(3)] string File,
    [property: JsonPropertyOrder(4)] int At,
    [property: JsonPropertyOrder(5)] IReadOnlyList<CaseOutput> Cases
) : ReadOutput;

/// <summary>A rule that gives an amount, in euros; null: the text gives none.</summary>
internal sealed record AmountRuleOutput(
    decimal? Value,
    string Text,
    IReadOnlyList<string> Citations,
    string File,
    int At,
    IReadOnlyList<CaseOutput> Cases
) : ValueRuleOutput(Text, Citations, File, At, Cases);

/// <summary>A rule that grants units.</summary>
internal sealed record GrantRuleOutput(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Value,
    string Text,
    IReadOnlyList<string> Citations,
    string File,
    int At,
    IReadOnlyList<CaseOutput> Cases
) : ValueRuleOutput(Text, Citations, File, At, Cases);

/// <summary>An age: the day on which so many years from a fact are completed.</summary>
internal sealed record AgeOutput(string Since, int Years, string CompletedOn);

/// <summary>Submitted acts: the days on which they count, and the first that was found.</summary>
internal sealed record SubmittedOutput(string Sessions, string From, string To, string? Found);

/// <summary>A counter before the act. Amounts in euros, everything else in units.</summary>
internal sealed record CounterOutput(
    string Counter,
    decimal Before,
    string? WindowFrom,
    string? WindowTo,
    string File,
    int At
);
