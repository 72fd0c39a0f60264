using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv sample</c>: what the file holds beside what was published.</summary>
internal sealed record SampleOutput() : JsonOutput(OutputKind.Sample)
{
    /// <summary>The title of the calibration.</summary>
    public required string Title { get; init; }

    /// <summary>The seed; absent, as all that is about the file, where none was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ulong? Seed { get; init; }

    /// <summary>The first day a session may have.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? From { get; init; }

    /// <summary>The last day a session may have.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Until { get; init; }

    /// <summary>Beneficiaries with at least one attendance.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Beneficiaries { get; init; }

    /// <summary>Providers with at least one session.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Providers { get; init; }

    /// <summary>Networks with at least one session.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Networks { get; init; }

    /// <summary>Distinct sessions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Sessions { get; init; }

    /// <summary>Pairs of a session and a beneficiary named in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Attendances { get; init; }

    /// <summary>Lines, without the header.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Lines { get; init; }

    /// <summary>Sessions that carry a mistake of the calibration's <c>slips</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? SessionsWithMistakes { get; init; }

    /// <summary>By calendar year.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SampleCount>? ByYear { get; init; }

    /// <summary>By act code.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SampleCount>? ByFunction { get; init; }

    /// <summary>Alone, together and so on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SampleCount>? ByForm { get; init; }

    /// <summary>The published totals.</summary>
    public required IReadOnlyList<PublishedOutput> Published { get; init; }

    /// <summary>Every figure of the calibration, where they were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FigureOutput>? Figures { get; init; }
}

/// <summary>How many sessions of one kind there are.</summary>
internal sealed record SampleCount(string Name, long Sessions, long Attendances);

/// <summary>What was published for a day.</summary>
internal sealed record PublishedOutput(DateOnly Until, long Beneficiaries, long Providers, long Sessions);

/// <summary>A figure of the calibration, with its source or the assumption behind it.</summary>
internal sealed record FigureOutput(string Path, string Value, string? Source, string? Assumption);
