using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Conv.Runtime.Storing;

/// <summary>
/// Many states, a line of JSON each: of a beneficiary, or of the key of whatever else windows are kept for. A line in front says for what, so that rules
/// that keep windows for something else do not take it that nothing happened there.
/// </summary>
public static class StateLines
{
    private const string Format = "conv.trajectories";
    private const int Version = 1;

    /// <summary>Writes the line in front.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="scopes">What windows are kept for, beyond beneficiaries.</param>
    public static void Begin(TextWriter text, IReadOnlyList<string> scopes) =>
        Line(
            text,
            writer =>
            {
                writer.WriteString("format", Format);
                writer.WriteNumber("version", Version);
                Texts(writer, "scopes", scopes);
            }
        );

    /// <summary>Writes the state of a beneficiary.</summary>
    public static void Write(TextWriter text, string beneficiary, StateShape shape, StoredState state) =>
        Line(
            text,
            writer =>
            {
                writer.WriteString("beneficiary", beneficiary);
                State(writer, shape, state);
            }
        );

    /// <summary>Writes the state of a key.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="scope">What the rules call what it is kept for.</param>
    /// <param name="key">The values of the key.</param>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="state">The state.</param>
    public static void Write(
        TextWriter text,
        string scope,
        IReadOnlyList<string> key,
        StateShape shape,
        StoredState state
    ) =>
        Line(
            text,
            writer =>
            {
                writer.WriteString("scope", scope);
                Texts(writer, "key", key);
                State(writer, shape, state);
            }
        );

    /// <summary>Reads lines.</summary>
    /// <param name="text">The line in front, then a line for each state.</param>
    /// <param name="scopes">What windows are kept for now, beyond beneficiaries.</param>
    /// <param name="change">What to do where they were kept for something else: lines about what is gone are left out.</param>
    /// <exception cref="StateLayoutException">They were, and that is refused.</exception>
    /// <exception cref="FormatException">A line is no object; the message has its number.</exception>
    public static IEnumerable<StateLine> Read(TextReader text, IReadOnlyList<string> scopes, LayoutChange change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scopes);
        var stored = Scopes(text.ReadLine());
        string[] removed = [.. stored.Except(scopes, StringComparer.Ordinal)];
        string[] added = [.. scopes.Except(stored, StringComparer.Ordinal)];
        if (change == LayoutChange.Refuse && (removed.Length > 0 || added.Length > 0))
        {
            throw new StateLayoutException([.. added.Select(Kept)], [.. removed.Select(Kept)]);
        }

        return Lines(text, stored, removed);
    }

    /// <summary>A value of a key that is yes or no.</summary>
    /// <param name="part">1: no; 2: yes.</param>
    public static string Answer(int part) => Answers[part - 1];

    internal static readonly string[] Answers = ["no", "yes"];

    private static string Kept(string scope) => $"what is kept for each {scope}";

    private static IEnumerable<StateLine> Lines(TextReader text, string[] scopes, string[] removed)
    {
        var number = 1;
        while (text.ReadLine() is { } line)
        {
            number++;
            var read = StateLine.Of(line, number);
            if (read.Scope is { } scope && !scopes.Contains(scope, StringComparer.Ordinal))
            {
                throw read.Unknown();
            }

            if (!removed.Contains(read.Scope, StringComparer.Ordinal))
            {
                yield return read;
            }
        }
    }

    private static string[] Scopes(string? first)
    {
        try
        {
            using var document = JsonDocument.Parse(first ?? "", new JsonDocumentOptions { MaxDepth = 8 });
            var root = document.RootElement;
            var version = root.GetProperty("version").GetInt32();
            return root.GetProperty("format").GetString() != Format ? throw NoTrajectories(null)
                : version != Version
                    ? throw new FormatException(
                        $"these trajectories are of version {version}, and this program reads version {Version}"
                    )
                : [.. root.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString() ?? "")];
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw NoTrajectories(exception);
        }
    }

    private static FormatException NoTrajectories(Exception? because) =>
        new("these are no stored trajectories: the first line does not say that they are", because);

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void State(Utf8JsonWriter writer, StateShape shape, StoredState state)
    {
        writer.WritePropertyName("state");
        StateJson.Write(writer, shape, state);
    }

    private static void Line(TextWriter text, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        text.Write('\n');
    }
}
