using System.Text.Json.Serialization;
using Conv.Compiler;

namespace Conv.Cli.Outputs;

/// <summary>A log of SARIF 2.1.0: what code hosts and editors show beside the lines.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs
)
{
    /// <summary>A log of one run of ours; columns are counted as the language itself counts them.</summary>
    /// <param name="rules">The kinds of result, in the order of their index.</param>
    /// <param name="results">The results.</param>
    public static SarifLog Of(IReadOnlyList<SarifRule> rules, IReadOnlyList<SarifResult> results) =>
        new(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [new(new(new("conv", Compilation.Version, rules)), "utf16CodeUnits", results)]
        );
}

/// <summary>A run of a tool.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

/// <summary>A tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>What a tool is.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <summary>A kind of result.</summary>
internal sealed record SarifRule(string Id, string Name, SarifLevel DefaultConfiguration)
{
    /// <summary>A kind of result.</summary>
    /// <param name="id">What results refer to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
    public static SarifRule Of(string id, string name, string level) => new(id, name, new(level));
}

/// <summary>How grave results of a kind are.</summary>
internal sealed record SarifLevel(string Level);

/// <summary>A result.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations
)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SarifLocation>? RelatedLocations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrderedDictionary<string, string>? PartialFingerprints { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }
}

/// <summary>A text.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>Why a result needs no attention.</summary>
internal sealed record SarifSuppression(string Kind, string Status, string Justification);

/// <summary>A place, and what is there.</summary>
internal sealed record SarifLocation(
    SarifPhysicalLocation PhysicalLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifMessage? Message
)
{
    /// <summary>A place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="region">The piece of it.</param>
    /// <param name="message">What is there; null: nothing to say.</param>
    public static SarifLocation Of(string path, SarifRegion region, string? message = null) =>
        new(new(new(UriOf(path)), region), message is null ? null : new(message));

    private static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string Uri);

/// <summary>A piece of a file; lines and columns from 1, the end exclusive.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
