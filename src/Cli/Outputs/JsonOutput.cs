using System.Text.Json.Serialization;
using Conv.Sessions.Writing;

namespace Conv.Cli.Outputs;

/// <summary>What every JSON output begins with: its name and its version. Its schema is <c>docs/schemas/NAME.schema.json</c>.</summary>
internal abstract record JsonOutput
{
    private protected JsonOutput(OutputKind kind)
    {
        Schema = kind.Name;
        Version = kind.Version;
    }

    /// <summary>The name of the output, such as <c>findings</c>.</summary>
    [JsonPropertyOrder(-101)]
    public string Schema { get; }

    /// <summary>The version of what it holds.</summary>
    [JsonPropertyOrder(-100)]
    public int Version { get; }
}

/// <summary>A kind of JSON output.</summary>
/// <param name="Name">Its name, and that of its schema.</param>
/// <param name="Version">Rises when a field is renamed, removed or means something else; not when one is added.</param>
/// <param name="Made">The calls that print it.</param>
internal sealed record OutputKind(string Name, int Version, string Made)
{
    public static readonly OutputKind Build = new("build", 1, "conv build --json");
    public static readonly OutputKind Diff = new("diff", 2, "conv diff --json, and stands in diff.json");
    public static readonly OutputKind Error = new(
        "error",
        1,
        "any command with --json that fails before it has a result"
    );
    public static readonly OutputKind Explanation = new("explanation", 1, "conv explain --json");
    public static readonly OutputKind Findings = new("findings", 1, "conv check --format json");
    public static readonly OutputKind Fuzz = new("fuzz", 1, "conv fuzz --json");

    /// <summary>What edits were tried.</summary>
    public static readonly OutputKind EditFuzz = new("fuzz-edits", 1, "conv fuzz --edits --json");
    public static readonly OutputKind Readings = new("readings", 1, "conv readings --json");
    public static readonly OutputKind Run = new(
        RunReport.SchemaName,
        RunReport.SchemaVersion,
        "conv run --json, and stands in run.json"
    );
    public static readonly OutputKind Sample = new("sample", 1, "conv sample --json");
    public static readonly OutputKind Story = new("story", 1, "conv explain --compare --json");
    public static readonly OutputKind Test = new("test", 1, "conv test --json");
    public static readonly OutputKind Timeline = new("timeline", 1, "conv timeline --json");
}
