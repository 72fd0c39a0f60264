using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conv.Cli;

/// <summary>JSON results: indented by two spaces, LF, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            value(json);
        }

        writer.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        writer.Write('\n');
    }
}
