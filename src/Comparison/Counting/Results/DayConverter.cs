using System.Text.Json;
using System.Text.Json.Serialization;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting.Results;

/// <summary>A day in an output: <c>2024-01-31</c>.</summary>
public sealed class DayConverter : JsonConverter<Day>
{
    /// <inheritdoc/>
    public override Day Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("results are not read");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Day value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
