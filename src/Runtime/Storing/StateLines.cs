using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Conv.Runtime.Storing;

/// <summary>Many states, a line of JSON each: of a beneficiary, or of the key of whatever else windows are kept for.</summary>
public static class StateLines
{
    /// <summary>Writes the state of a beneficiary.</summary>
    public static void Write(TextWriter text, string beneficiary, StateShape shape, StoredState state) =>
        Line(text, writer => writer.WriteString("beneficiary", beneficiary), shape, state);

    /// <summary>Writes the state of a key.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="scope">What the rules call what it is kept for.</param>
    /// <param name="key">The values of the key.</param>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="bytes">The state, as it writes itself.</param>
    public static void Write(
        TextWriter text,
        string scope,
        IReadOnlyList<string> key,
        StateShape shape,
        byte[] bytes
    ) =>
        Line(
            text,
            writer =>
            {
                writer.WriteString("scope", scope);
                writer.WriteStartArray("key");
                foreach (var part in key)
                {
                    writer.WriteStringValue(part);
                }

                writer.WriteEndArray();
            },
            shape,
            CompiledState.Read(shape, bytes, Missing.Date)
        );

    /// <summary>Reads lines.</summary>
    /// <exception cref="FormatException">A line is no object; the message has its number.</exception>
    public static IEnumerable<StateLine> Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            yield return StateLine.Of(line, number);
        }
    }

    /// <summary>A value of a key that is a number.</summary>
    public static string Text(int part) => part.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value of a key that is a number.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Number(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"this is no stored state: '{part}' in its key is no number");

    private static void Line(TextWriter text, Action<Utf8JsonWriter> head, StateShape shape, StoredState state)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            head(writer);
            writer.WritePropertyName("state");
            StateJson.Write(writer, shape, state);
            writer.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        text.Write('\n');
    }
}
