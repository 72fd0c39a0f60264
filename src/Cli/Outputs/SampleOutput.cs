using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv sample</c>: what the file holds beside what was published.</summary>
/// <param name="Title">The title of the calibration.</param>
/// <param name="Seed">The seed; absent, as all that is about the file, where none was written.</param>
/// <param name="From">The first day a session may have.</param>
/// <param name="Until">The last day a session may have.</param>
/// <param name="Beneficiaries">Beneficiaries with at least one attendance.</param>
/// <param name="Providers">Providers with at least one session.</param>
/// <param name="Networks">Networks with at least one session.</param>
/// <param name="Sessions">Distinct sessions.</param>
/// <param name="Attendances">Pairs of a session and a beneficiary named in it.</param>
/// <param name="Lines">Lines, without the header.</param>
/// <param name="SessionsWithMistakes">Sessions that carry a mistake of the calibration's <c>slips</c>.</param>
/// <param name="ByYear">By calendar year.</param>
/// <param name="ByFunction">By act code.</param>
/// <param name="ByForm">Alone, together and so on.</param>
/// <param name="Published">The published totals.</param>
/// <param name="Figures">Every figure of the calibration, where they were asked for.</param>
internal sealed record SampleOutput(
    string Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ulong? Seed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Beneficiaries,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Providers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Networks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Sessions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Attendances,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Lines,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? SessionsWithMistakes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SampleCount>? ByYear,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SampleCount>? ByFunction,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SampleCount>? ByForm,
    IReadOnlyList<PublishedOutput> Published,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FigureOutput>? Figures
) : JsonOutput(OutputKind.Sample);

/// <summary>How many sessions of one kind there are.</summary>
internal sealed record SampleCount(string Name, long Sessions, long Attendances);

/// <summary>What was published for a day.</summary>
internal sealed record PublishedOutput(DateOnly Until, long Beneficiaries, long Providers, long Sessions);

/// <summary>A figure of the calibration, with its source or the assumption behind it.</summary>
internal sealed record FigureOutput(string Path, string Value, string? Source, string? Assumption);
