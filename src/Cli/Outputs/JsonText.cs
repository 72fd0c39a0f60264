using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Conv.Cli.Outputs;

/// <summary>JSON results: indented by two spaces, LF, letters as they are; whatever could steer a terminal is written as <c>\uXXXX</c>.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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

        writer.Write(
            Text(json =>
            {
                json.WriteStartArray();
                foreach (var output in outputs)
                {
                    JsonSerializer.Serialize(json, output, type);
                }

                json.WriteEndArray();
            })
        );
    }

    /// <summary>An output as text, with a line end.</summary>
    public static string Of<T>(T output, JsonTypeInfo<T> type) =>
        Text(json => JsonSerializer.Serialize(json, output, type));

    /// <summary>Writes one JSON value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> value) => writer.Write(Text(value));

    private static string Text(Action<Utf8JsonWriter> value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            value(json);
        }

        return Escaped(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))) + "\n";
    }

    // Only inside of texts can such a letter stand, so that its escape means the same.
    private static string Escaped(string json)
    {
        if (!json.AsSpan().ContainsAny(ShownText.Steering))
        {
            return json;
        }

        var safe = new StringBuilder(json.Length + 64);
        foreach (var letter in json)
        {
            if (letter != '\n' && ShownText.Steering.Contains(letter))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                safe.Append(letter);
            }
        }

        return safe.ToString();
    }
}
