using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Conv.Population;

/// <summary>Collects what reading a calibration finds: errors, and the figures with their sources.</summary>
internal sealed class CalibrationFindings(string fileName)
{
    public List<CalibrationError> Errors { get; } = [];

    public List<CalibrationFigure> Figures { get; } = [];

    public void Error(string path, string problem, string fix) =>
        Errors.Add(new CalibrationError(fileName, path, problem, fix));
}

/// <summary>A place in the calibration. Reading something wrong reports it and goes on with a harmless value, so that one run
/// shows all errors. An absent place is read as such a value without a second report.</summary>
internal readonly struct CalibrationNode(CalibrationFindings findings, JsonElement? element, string path)
{
    public string Path { get; } = path;

    public bool Exists => element is not null;

    public JsonValueKind Kind => element?.ValueKind ?? JsonValueKind.Undefined;

    public CalibrationNode Member(string name)
    {
        var found = Optional(name);
        if (!found.Exists && IsObject())
        {
            findings.Error(found.Path, "is missing", $"add a member `{name}`");
        }

        return found;
    }

    public CalibrationNode Optional(string name)
    {
        var inner = Path.Length == 0 ? name : Path + "." + name;
        return element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member)
            ? new CalibrationNode(findings, member, inner)
            : new CalibrationNode(findings, null, inner);
    }

    /// <summary>Refuses members that nothing reads: a misspelt name would otherwise change nothing, silently.</summary>
    public CalibrationNode Only(params ReadOnlySpan<string> names)
    {
        if (!IsObject())
        {
            return this;
        }

        foreach (var member in element!.Value.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                Report(
                    Join(member.Name),
                    $"`{member.Name}` is no member known here",
                    $"use one of {string.Join(", ", names.ToArray())}, or remove it"
                );
            }
        }

        return this;
    }

    public List<(string Name, CalibrationNode Node)> Members()
    {
        var members = new List<(string, CalibrationNode)>();
        if (IsObject())
        {
            foreach (var member in element!.Value.EnumerateObject())
            {
                members.Add((member.Name, new CalibrationNode(findings, member.Value, Join(member.Name))));
            }
        }

        return members;
    }

    public List<CalibrationNode> Items()
    {
        var items = new List<CalibrationNode>();
        if (element is { ValueKind: JsonValueKind.Array } array)
        {
            foreach (var item in array.EnumerateArray())
            {
                items.Add(
                    new CalibrationNode(
                        findings,
                        item,
                        string.Create(CultureInfo.InvariantCulture, $"{Path}[{items.Count}]")
                    )
                );
            }
        }
        else if (Exists)
        {
            Report("is no list", "write [ … ]");
        }

        return items;
    }

    public string Text(string fallback = "")
    {
        if (element is { ValueKind: JsonValueKind.String } text)
        {
            return text.GetString()!;
        }

        if (Exists)
        {
            Report("is no text", "write it between quotation marks");
        }

        return fallback;
    }

    public bool YesNo()
    {
        if (Exists && Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Report("is neither true nor false", "write true or false, without quotation marks");
        }

        return Kind == JsonValueKind.True;
    }

    public int Whole(int least, int most)
    {
        if (
            element is { ValueKind: JsonValueKind.Number } number
            && number.TryGetInt32(out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        if (Exists)
        {
            Report(
                $"is no whole number from {Number(least)} to {Number(most)}",
                "write such a number, without quotation marks or decimals"
            );
        }

        return least;
    }

    public DateOnly Date(DateOnly fallback)
    {
        if (
            element is { ValueKind: JsonValueKind.String } text
            && DateOnly.TryParseExact(
                text.GetString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            && date.Year is >= 1900 and <= 2200
        )
        {
            return date;
        }

        if (Exists)
        {
            Report("is no date from 1900 to 2200", "write it as \"2023-09-30\"");
        }

        return fallback;
    }

    public void Report(string problem, string fix) => Report(Path, problem, fix);

    /// <summary>Records this place as a figure: it must say where it comes from.</summary>
    public void Figure(string value)
    {
        if (!IsObject())
        {
            return;
        }

        var source = Optional("source");
        var assumption = Optional("assumption");
        var (sourceText, assumptionText) = (
            source.Exists ? source.Text() : null,
            assumption.Exists ? assumption.Text() : null
        );
        if (string.IsNullOrWhiteSpace(sourceText) == string.IsNullOrWhiteSpace(assumptionText))
        {
            Report(
                source.Exists || assumption.Exists
                    ? "needs either a source or an assumption, not both and not empty"
                    : "says neither where its figure comes from nor why it was chosen",
                "add \"source\": where it was published, or \"assumption\": why it was chosen"
            );
        }

        findings.Figures.Add(new CalibrationFigure(Path, value, sourceText, assumptionText));
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private bool IsObject()
    {
        if (element is { ValueKind: JsonValueKind.Object })
        {
            return true;
        }

        if (Exists)
        {
            Report("is no object", "write { … }");
        }

        return false;
    }

    private string Join(string name) => Path.Length == 0 ? name : Path + "." + name;

    private void Report(string at, string problem, string fix) => findings.Error(at, problem, fix);
}
