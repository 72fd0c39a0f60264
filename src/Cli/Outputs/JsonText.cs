using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Conv.Sessions.Writing;

namespace Conv.Cli.Outputs;

/// <summary>JSON results, as <see cref="PlainJson"/> writes them.</summary>
internal static class JsonText
{
    /// <summary>Writes an output and a line end.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="output">The output.</param>
    /// <param name="type">Its type, of <see cref="OutputJson"/>.</param>
    public static void Write<T>(TextWriter writer, T output, JsonTypeInfo<T> type) => writer.Write(Of(output, type));

    /// <summary>Writes one output; where files are over several vocabularies, an array with one for each.</summary>
    public static void WriteEach<T>(TextWriter writer, IReadOnlyList<T> outputs, JsonTypeInfo<T> type)
    {
        if (outputs is [var only])
        {
            Write(writer, only, type);
            return;
        }

        Write(
            writer,
            json =>
            {
                json.WriteStartArray();
                foreach (var output in outputs)
                {
                    JsonSerializer.Serialize(json, output, type);
                }

                json.WriteEndArray();
            }
        );
    }

    /// <summary>An output as text, with a line end.</summary>
    public static string Of<T>(T output, JsonTypeInfo<T> type) => PlainJson.Text(output, type);

    /// <summary>Writes one JSON value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> value) => writer.Write(PlainJson.Text(value));
}
