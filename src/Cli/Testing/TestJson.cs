using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Conv.Compiler.Binding;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>How the scenarios came out, for a program.</summary>
internal static class TestJson
{
    /// <summary>Writes one object: counts, then a scenario each, then the coverage where it was asked for.</summary>
    public static void Write(
        Utf8JsonWriter json,
        ImmutableArray<ScenarioResult> results,
        CoverageReport? coverage,
        bool verbose
    )
    {
        json.WriteStartObject();
        json.WriteNumber("passed", results.Count(result => result.Passed));
        json.WriteNumber("failed", results.Count(result => !result.Passed));
        json.WriteStartArray("scenarios");
        foreach (var result in results)
        {
            Write(json, result, verbose);
        }

        json.WriteEndArray();
        if (coverage is not null)
        {
            CoverageJson.Write(json, coverage);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScenarioResult result, bool verbose)
    {
        json.WriteStartObject();
        Write(json, result.Scenario.Place);
        json.WriteString("title", result.Scenario.Title);
        json.WriteBoolean("passed", result.Passed);
        json.WriteStartObject("readings");
        foreach (var (name, value) in result.Scenario.Readings)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("mismatches");
        foreach (var mismatch in result.Mismatches)
        {
            json.WriteStartObject();
            Write(json, mismatch.Expectation.Place);
            Write(json, mismatch.Act);
            json.WriteString("person", mismatch.Person);
            json.WriteString("expected", mismatch.Expected);
            json.WriteString("decided", mismatch.Decided);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("disagreements");
        foreach (var (act, difference) in result.Disagreements)
        {
            json.WriteStartObject();
            Write(json, act);
            json.WriteString("what", difference.What);
            json.WriteString("compiled", difference.Compiled);
            json.WriteString("interpreter", difference.Interpreted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (verbose)
        {
            WriteActs(json, result);
        }

        json.WriteEndObject();
    }

    private static void WriteActs(Utf8JsonWriter json, ScenarioResult result)
    {
        json.WriteStartArray("acts");
        foreach (var act in result.Acts)
        {
            json.WriteStartObject();
            json.WriteNumber("line", act.Act.Place.Start.Line);
            Write(json, act.Act);
            json.WriteStartArray("decided");
            foreach (var (person, decision) in act.Decided)
            {
                json.WriteStartObject();
                json.WriteString("person", person);
                json.WriteString("decision", decision);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.Source.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
    }

    private static void Write(Utf8JsonWriter json, ScenarioAct act)
    {
        json.WriteString("date", DateOnly.FromDayNumber(act.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("function", act.Function);
    }
}
