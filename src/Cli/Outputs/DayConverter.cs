using System.Text.Json;
using System.Text.Json.Serialization;
using Conv.Runtime.Values;

namespace Conv.Cli.Outputs;

/// <summary>A day in an output: <c>2024-01-31</c>.</summary>
internal sealed class DayConverter : JsonConverter<Day>
{
    public override Day Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("outputs are not read");

    public override void Write(Utf8JsonWriter writer, Day value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
