using System.Text.Json;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Cli;

/// <summary>A kind of result.</summary>
/// <param name="Id">What results refer to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
internal sealed record SarifRule(string Id, string Name, string Level);

/// <summary>SARIF 2.1.0: what every log of ours has in common.</summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes a log of one run.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="rules">The kinds of result, in the order of their index.</param>
    /// <param name="results">Writes the results, an object each.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules, Action results)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);

        // Columns are counted as the language itself counts them.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        results();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a place as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="place">The place.</param>
    /// <param name="message">What is there; null: nothing to say.</param>
    public static void WriteLocation(Utf8JsonWriter json, SourceSpan place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.Source.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Start.Line);
        json.WriteNumber("startColumn", place.Start.Column);
        json.WriteNumber("endLine", place.End.Line);
        json.WriteNumber("endColumn", place.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteMessage(json, message);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>message</c>.</summary>
    public static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "conv");
        json.WriteString("semanticVersion", Compilation.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
