using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Conv.Runtime.Values;
using Conv.Sessions.Writing;

namespace Conv.Cli.Outputs;

/// <summary>The JSON schema (2020-12) of every output, made from its record.</summary>
internal static class OutputSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transformed,
    };

    private static readonly SortedDictionary<string, Entry> Entries = Sorted([
        new(OutputKind.Build, OutputJson.Default.BuildOutput),
        new(OutputKind.Diff, OutputJson.Default.DiffOutput),
        new(OutputKind.Error, OutputJson.Default.ErrorOutput),
        new(OutputKind.Explanation, OutputJson.Default.ExplanationOutput),
        new(OutputKind.Findings, OutputJson.Default.FindingsOutput, IsPerVocabulary: true),
        new(OutputKind.Fuzz, OutputJson.Default.FuzzOutput),
        new(OutputKind.EditFuzz, OutputJson.Default.EditFuzzOutput),
        new(OutputKind.Readings, OutputJson.Default.ReadingsOutput),
        new(OutputKind.Run, RunReport.JsonType),
        new(OutputKind.Sample, OutputJson.Default.SampleOutput),
        new(OutputKind.Story, OutputJson.Default.StoryOutput),
        new(OutputKind.Test, OutputJson.Default.TestOutput, IsPerVocabulary: true),
        new(OutputKind.Timeline, OutputJson.Default.TimelineOutput),
    ]);

    /// <summary>The names of the outputs, sorted.</summary>
    public static IReadOnlyCollection<string> Names => Entries.Keys;

    /// <summary>The schema of an output, indented, with a line end.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        var entry = Entries[name];
        var body = entry.Type.GetJsonSchemaAsNode(Options).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = $"urn:conv:{name}",
            ["title"] = name,
            ["description"] = $"What is printed by {entry.Kind.Made}.",
        };
        if (entry.IsPerVocabulary)
        {
            // References inside are written from the root of the document: the object stays where it was.
            schema["$comment"] =
                "Where the files are over several vocabularies, the output is an array with one such object for each.";
        }

        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            schema[key] = value;
        }

        var properties = schema["properties"]!.AsObject();
        properties["schema"]!.AsObject()["const"] = name;
        properties["version"]!.AsObject()["const"] = entry.Kind.Version;

        return JsonText.Of(schema, OutputJson.Default.JsonObject);
    }

    // What is left out where there is none is not required, though the record wants to be told that there is none.
    private static JsonNode Transformed(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(Day))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        }

        if (schema is JsonObject body && body["required"] is JsonArray required)
        {
            var absent = context
                .TypeInfo.Properties.Where(MayBeAbsent)
                .Select(property => property.Name)
                .ToHashSet(StringComparer.Ordinal);
            required.RemoveAll(name => absent.Contains(name!.GetValue<string>()));
            if (required.Count == 0)
            {
                body.Remove("required");
            }
        }

        return schema;
    }

    private static bool MayBeAbsent(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false)
            is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    private static SortedDictionary<string, Entry> Sorted(Entry[] entries) =>
        new(entries.ToDictionary(entry => entry.Kind.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    private sealed record Entry(OutputKind Kind, JsonTypeInfo Type, bool IsPerVocabulary = false);
}
