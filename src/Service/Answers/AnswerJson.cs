using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conv.Service.Answers;

/// <summary>How answers are written, over HTTP and into the journal.</summary>
internal static class AnswerJson
{
    /// <summary>The options: names as the web has them; letters as they are, since no answer is put into a page unread.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
        };

    /// <summary>An answer as JSON.</summary>
    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, Options);
}
