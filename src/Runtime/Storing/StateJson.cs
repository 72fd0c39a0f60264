using System.Globalization;
using System.Text.Json;

namespace Conv.Runtime.Storing;

/// <summary>
/// The readable form of a stored state: JSON by the names of the counters. <c>version</c> rises when a field is renamed, removed or means
/// something else.
/// </summary>
public static class StateJson
{
    private const string Format = "conv.trajectory";
    private const int Version = 1;
    private const string Never = "never";

    /// <summary>Writes a state as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="state">The state.</param>
    public static void Write(Utf8JsonWriter writer, StateShape shape, StoredState state)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
        writer.WriteString("vocabulary", shape.Vocabulary);
        writer.WriteString("layout", state.Layout.ToString("X16", CultureInfo.InvariantCulture));
        if (state.LastDay != Missing.Date)
        {
            writer.WriteString("lastDay", Values.Day.Text(state.LastDay));
        }

        writer.WriteStartArray("counters");
        foreach (var value in state.Counters)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
        if (state.Submitted.Count > 0)
        {
            writer.WriteStartArray("submitted");
            foreach (var acts in state.Submitted)
            {
                writer.WriteStartObject();
                writer.WriteString("name", acts.Name);
                writer.WritePropertyName("days");
                Days(writer, acts.Days);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (state.Announced.Count > 0)
        {
            writer.WriteStartArray("announced");
            foreach (var session in state.Announced)
            {
                Write(writer, session, state.Submitted);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads a state.</summary>
    /// <param name="json">An object as <see cref="Write(Utf8JsonWriter, StateShape, StoredState)"/> writes it.</param>
    /// <param name="shape">What is kept now.</param>
    /// <exception cref="FormatException">It is no state of this vocabulary, or of a later version of the form.</exception>
    public static StoredState Read(JsonElement json, StateShape shape)
    {
        try
        {
            return StateParts.Sound(ReadObject(json, shape));
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new FormatException(
                "this is no stored state: a field is not there, or not what it should be",
                exception
            );
        }
    }

    private static StoredState ReadObject(JsonElement json, StateShape shape)
    {
        StateParts.Require(json.GetProperty("format").GetString() == Format, $"its format is not {Format}");
        var version = Number(json.GetProperty("version"));
        StateParts.Require(version == Version, $"it is of version {version}, and this program reads version {Version}");
        var vocabulary = json.GetProperty("vocabulary").GetString();
        StateParts.Require(
            vocabulary == shape.Vocabulary,
            $"it is of the vocabulary '{vocabulary}', and these rules are of '{shape.Vocabulary}'"
        );
        StateParts.Require(
            ulong.TryParse(
                json.GetProperty("layout").GetString(),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var layout
            ),
            "its layout is no mark"
        );
        var counters = json.GetProperty("counters");
        StateParts.Require(counters.GetArrayLength() <= StateParts.Most, "it has too many counters");
        List<StoredActs> submitted = json.TryGetProperty("submitted", out var kinds)
            ?
            [
                .. kinds
                    .EnumerateArray()
                    .Select(acts => new StoredActs(Text(acts.GetProperty("name")), ReadDays(acts.GetProperty("days")))),
            ]
            : [];
        return new(
            layout,
            json.TryGetProperty("lastDay", out var last) ? Day(last) : Missing.Date,
            [.. counters.EnumerateArray().Select(counter => ReadCounter(counter, shape))]
        )
        {
            Submitted = submitted,
            Announced = json.TryGetProperty("announced", out var announced)
                ? [.. announced.EnumerateArray().Select(session => ReadAnnounced(session, submitted))]
                : [],
        };
    }

    private static void Write(Utf8JsonWriter writer, AnnouncedSession session, IReadOnlyList<StoredActs> kinds)
    {
        writer.WriteStartObject();
        writer.WriteString("id", session.Id);
        writer.WriteString("date", Values.Day.Text(session.Day));
        writer.WriteStartArray("as");
        for (var k = 0; k < kinds.Count; k++)
        {
            if (((session.Kinds >> k) & 1) != 0)
            {
                writer.WriteStringValue(kinds[k].Name);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static AnnouncedSession ReadAnnounced(JsonElement json, List<StoredActs> kinds)
    {
        var mask = 0UL;
        foreach (var name in json.GetProperty("as").EnumerateArray().Select(Text))
        {
            var kind = kinds.FindIndex(acts => acts.Name == name);
            StateParts.Require(kind >= 0, $"it names no acts '{name}'");
            mask |= 1UL << kind;
        }

        return new(Text(json.GetProperty("id")), Day(json.GetProperty("date")), mask);
    }

    private static void Write(Utf8JsonWriter writer, CounterValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Counter.Name);
        writer.WriteString("window", value.Counter.Window);
        if (value.Ends != 0)
        {
            writer.WriteString("opened", Values.Day.Text(value.Opened));
            writer.WriteString("ends", value.Ends > Calendar.LastDay ? Never : Values.Day.Text(value.Ends));
        }

        if (value.Counter.RemembersActs)
        {
            writer.WritePropertyName("days");
            Days(writer, [.. value.Acts.Select(act => act.Day)]);
        }
        else if (value.Counter.Kind != StoredKind.Window)
        {
            writer.WriteNumber("count", value.Count);
        }

        if (value.Counter.Kind == StoredKind.Amounts)
        {
            writer.WriteStartArray("amounts");
            foreach (var (_, amount) in value.Acts)
            {
                writer.WriteNumberValue(amount);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static CounterValue ReadCounter(JsonElement json, StateShape shape)
    {
        var name = Text(json.GetProperty("name"));
        var window = Text(json.GetProperty("window"));
        var hasDays = json.TryGetProperty("days", out var daysOf);
        var hasAmounts = json.TryGetProperty("amounts", out var amountsOf);
        var hasCount = json.TryGetProperty("count", out var count);
        StateParts.Require(!(hasCount && hasDays) && (hasDays || !hasAmounts), $"'{name}' is two kinds of counter");
        var kind =
            hasAmounts ? StoredKind.Amounts
            : hasDays ? StoredKind.Days
            : hasCount ? StoredKind.Count64
            : StoredKind.Window;
        var counter =
            StateParts.Find(shape, kind, known => known.Name == name && known.Window == window)
            ?? new StoredCounter(name, window, kind, -1, 0, -1);
        var days = hasDays ? ReadDays(daysOf) : [];
        var amounts = hasAmounts ? amountsOf.EnumerateArray().Select(Number).ToList() : null;
        StateParts.Require(amounts is null || amounts.Count == days.Count, $"'{name}' has days without amounts");
        var isOpen = json.TryGetProperty("opened", out var opened);
        return StateParts.Checked(
            new(
                counter,
                isOpen ? Day(opened) : 0,
                !isOpen ? 0
                    : json.GetProperty("ends") is var ends && ends.GetString() == Never ? Calendar.LastDay + 1
                    : Day(ends),
                hasCount ? Number(count) : 0,
                [.. days.Select((day, i) => (day, amounts?[i] ?? 1))]
            )
        );
    }

    private static void Days(Utf8JsonWriter writer, IReadOnlyList<int> days)
    {
        writer.WriteStartArray();
        foreach (var day in days)
        {
            writer.WriteStringValue(Values.Day.Text(day));
        }

        writer.WriteEndArray();
    }

    private static List<int> ReadDays(JsonElement json)
    {
        StateParts.Require(json.GetArrayLength() <= StateParts.Most, "it remembers too many acts");
        return [.. json.EnumerateArray().Select(Day)];
    }

    private static string Text(JsonElement json) =>
        json.GetString()
        ?? throw new FormatException("this is no stored state: a field is not there, or not what it should be");

    private static long Number(JsonElement json) =>
        json.TryGetInt64(out var number)
            ? number
            : throw new FormatException("this is no stored state: a field is not there, or not what it should be");

    private static int Day(JsonElement json) =>
        DateOnly.TryParseExact(
            json.GetString(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day.DayNumber
            : throw new FormatException($"this is no stored state: '{json.GetString()}' is no day");
}
