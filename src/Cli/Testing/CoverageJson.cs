using System.Text.Json;
using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing;

/// <summary>What the scenarios show and what they do not, for a program.</summary>
internal static class CoverageJson
{
    /// <summary>Writes the member <c>coverage</c>: counts, then every point with the scenarios that reach it.</summary>
    public static void Write(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartObject("coverage");
        Write(json, "rules", report.Rules);
        foreach (var (kind, name) in CoverageText.Kinds)
        {
            Write(json, name, report.CountOf(kind));
        }

        Write(json, "all", report.Count);
        json.WriteStartArray("points");
        foreach (var result in report.Results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, CoverageCount count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("covered", count.Covered);
        json.WriteNumber("total", count.Total);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoverageResult result)
    {
        var place = result.Point.Place;
        json.WriteStartObject();
        json.WriteString("file", place.Source.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
        json.WriteString("kind", result.Point.Kind.ToString().ToLowerInvariant());
        json.WriteString("what", result.Point.Text);
        json.WriteString("state", result.State.ToString().ToLowerInvariant());
        json.WriteString("rule", CoverageText.RuleOf(result.Point, int.MaxValue));
        json.WriteStartArray("scenarios");
        foreach (var scenario in result.By)
        {
            json.WriteStringValue(scenario.Title);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
