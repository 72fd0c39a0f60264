using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Conv.Compiler.Text;

namespace Conv.Sessions.Writing;

/// <summary>JSON to be read: indented by two spaces, LF, letters as they are; whatever could steer a terminal is written as <c>\uXXXX</c>.</summary>
public static class PlainJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A record, with a line end.</summary>
    /// <param name="value">The record.</param>
    /// <param name="type">How it becomes JSON.</param>
    public static string Text<T>(T value, JsonTypeInfo<T> type) =>
        Text(json => JsonSerializer.Serialize(json, value, type));

    /// <summary>What is written, with a line end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return Escaped(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))) + "\n";
    }

    // Only inside of texts can such a letter stand, so that its escape means the same.
    private static string Escaped(string json)
    {
        if (json.AsSpan().IndexOfAny(SteeringCharacters.All) < 0)
        {
            return json;
        }

        var safe = new StringBuilder(json.Length + 64);
        foreach (var letter in json)
        {
            if (letter != '\n' && SteeringCharacters.All.Contains(letter))
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
