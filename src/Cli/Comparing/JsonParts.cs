using System.Collections.Immutable;
using System.Text.Json;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing;

/// <summary>Pieces that the JSON of every layer has.</summary>
internal static class JsonParts
{
    /// <summary>Writes a list, each item by a function.</summary>
    public static void WriteList<T>(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an object as a property, its fields by a function; null where there is none.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> fields)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        fields(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.WriteList(name, texts, (writer, text) => writer.WriteStringValue(text));

    /// <summary>Writes <c>file</c>, <c>line</c> and <c>column</c> of a place into an open object.</summary>
    public static void WritePlace(this Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.Source.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
    }

    /// <summary>Writes places as a list of objects.</summary>
    public static void WritePlaces(this Utf8JsonWriter json, string name, ImmutableArray<SourceSpan> places) =>
        json.WriteList(
            name,
            places,
            (writer, place) =>
            {
                writer.WriteStartObject();
                writer.WritePlace(place);
                writer.WriteEndObject();
            }
        );

    /// <summary>Writes a number that may be missing.</summary>
    public static void WriteCents(this Utf8JsonWriter json, string name, long? cents)
    {
        if (cents is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
