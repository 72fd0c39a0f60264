using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Conv.Population;

/// <summary>
/// Holds the text of a calibration against the records that it becomes: what each value is, which members there must be, in which range a
/// number lies. Everything that is wrong is reported, with its place; a text without an error can be read.
/// </summary>
internal sealed class CalibrationShape(CalibrationFindings findings)
{
    private static readonly (string Problem, string Fix) NoObject = ("is no object", "write { … }");

    /// <summary>Looks at a value, whose first token is read, and goes to its last.</summary>
    /// <param name="reader">Reads the text.</param>
    /// <param name="type">What the value becomes.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="range">In which range a number in it lies.</param>
    /// <param name="names">In which range the names of its members lie, where they are numbers.</param>
    public void Value(
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        string path,
        RangeAttribute? range = null,
        RangeAttribute? names = null
    )
    {
        findings.Place(path, (int)reader.TokenStartIndex);
        if (!Fits(ref reader, type, path, range, names, out var problem, out var fix))
        {
            findings.Error(path, problem, fix);
            reader.Skip();
        }
    }

    private bool Fits(
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        string path,
        RangeAttribute? range,
        RangeAttribute? names,
        out string problem,
        out string fix
    )
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                (problem, fix) = NoObject;
                return reader.TokenType == JsonTokenType.StartObject && Object(ref reader, type, path, range);
            case JsonTypeInfoKind.Dictionary:
                (problem, fix) = NoObject;
                return reader.TokenType == JsonTokenType.StartObject && Members(ref reader, type, path, range, names);
            case JsonTypeInfoKind.Enumerable:
                (problem, fix) = ("is no list", "write [ … ]");
                return reader.TokenType == JsonTokenType.StartArray && Items(ref reader, type, path);
            case JsonTypeInfoKind.None when type.Type == typeof(FactSpec):
                (problem, fix) = NoObject;
                return reader.TokenType is JsonTokenType.String or JsonTokenType.True
                    || (
                        reader.TokenType == JsonTokenType.StartObject
                        && Object(ref reader, type.Options.GetTypeInfo(typeof(Distribution)), path, range)
                    );
            case JsonTypeInfoKind.None:
                return Leaf(
                    ref reader,
                    Nullable.GetUnderlyingType(type.Type) ?? type.Type,
                    range,
                    out problem,
                    out fix
                );
            default:
                throw new UnreachableException($"a calibration has no {type.Kind}");
        }
    }

    private bool Object(ref Utf8JsonReader reader, JsonTypeInfo type, string path, RangeAttribute? range)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref reader, path, seen, out var name, out var at))
        {
            if (type.Properties.FirstOrDefault(one => one.Name == name) is not { } property)
            {
                findings.Error(
                    Join(path, name),
                    at,
                    $"`{name}` is no member known here",
                    $"use one of {string.Join(", ", type.Properties.Select(one => one.Name))}, or remove it"
                );
                reader.Skip();
                continue;
            }

            var own = property
                .AttributeProvider?.GetCustomAttributes(typeof(RangeAttribute), inherit: false)
                .OfType<RangeAttribute>()
                .FirstOrDefault();
            Value(
                ref reader,
                type.Options.GetTypeInfo(property.PropertyType),
                Join(path, name),
                own ?? range,
                type.Type == typeof(Distribution) ? range : null
            );
        }

        foreach (var missing in type.Properties.Where(one => one.IsRequired && !seen.Contains(one.Name)))
        {
            findings.Error(Join(path, missing.Name), "is missing", $"add a member `{missing.Name}`");
        }

        return true;
    }

    private bool Members(
        ref Utf8JsonReader reader,
        JsonTypeInfo type,
        string path,
        RangeAttribute? range,
        RangeAttribute? names
    )
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref reader, path, seen, out var name, out _))
        {
            Value(ref reader, element, Join(path, name), range);
            if (names is not null && !(NumberBand.Of(name) is { } band && In(names, band.Low) && In(names, band.High)))
            {
                findings.Error(
                    Join(path, name),
                    $"`{name}` is no number from {names.Minimum} to {names.Maximum}",
                    "write a whole number such as \"7\" or a band such as \"15..23\""
                );
            }
        }

        return true;
    }

    // Goes to the value of the next member; false at the end of the object.
    private bool Next(ref Utf8JsonReader reader, string path, HashSet<string> seen, out string name, out int at)
    {
        reader.Read();
        (name, at) = ("", (int)reader.TokenStartIndex);
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        name = reader.GetString()!;
        if (!seen.Add(name))
        {
            findings.Error(Join(path, name), at, $"`{name}` is written a second time", "remove one of the two");
        }

        reader.Read();
        return true;
    }

    private bool Items(ref Utf8JsonReader reader, JsonTypeInfo type, string path)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Value(ref reader, element, $"{path}[{CalibrationFindings.Number(i)}]");
        }

        return true;
    }

    private static bool Leaf(
        ref Utf8JsonReader reader,
        Type type,
        RangeAttribute? range,
        out string problem,
        out string fix
    )
    {
        if (type == typeof(string))
        {
            (problem, fix) = ("is no text", "write it between quotation marks");
            // Half a character cannot be read.
            return reader.TokenType == JsonTokenType.String && reader.GetString() is not null;
        }

        if (type == typeof(bool))
        {
            (problem, fix) = ("is neither true nor false", "write true or false, without quotation marks");
            return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
        }

        if (type == typeof(DateOnly))
        {
            (problem, fix) = ("is no date from 1900 to 2200", "write it as \"2023-09-30\"");
            return reader.TokenType == JsonTokenType.String
                && DateOnly.TryParseExact(
                    reader.GetString(),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                && day.Year is >= 1900 and <= 2200;
        }

        if (type == typeof(int) && range is not null)
        {
            (problem, fix) = (
                $"is no whole number from {range.Minimum} to {range.Maximum}",
                "write such a number, without quotation marks or decimals"
            );
            return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && In(range, number);
        }

        throw new UnreachableException($"a calibration has no {type}");
    }

    private static bool In(RangeAttribute range, int number) =>
        number >= (int)range.Minimum && number <= (int)range.Maximum;

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
