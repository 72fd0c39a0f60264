using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary>What a call with <c>--json</c> says where it fails before it has a result.</summary>
/// <param name="Command">The command, such as <c>conv run</c>.</param>
/// <param name="Status">The exit status.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Findings">What was found in the conventions, where that is what is wrong.</param>
internal sealed record ErrorOutput(
    string Command,
    int Status,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Help,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FindingOutput>? Findings
) : JsonOutput(OutputKind.Error);
