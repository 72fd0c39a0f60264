using System.Text.Json;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
internal static class DiagnosticsSarif
{
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> findings)
    {
        var rules = findings
            .Select(finding => finding.Descriptor)
            .DistinctBy(rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        Sarif.Write(
            json,
            [.. rules.Select(rule => new SarifRule(rule.Code, rule.Name, DiagnosticsText.Word(rule.Severity)))],
            () =>
            {
                foreach (var finding in findings)
                {
                    Write(json, finding, rules.FindIndex(rule => rule.Code == finding.Code));
                }
            }
        );
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", DiagnosticsText.Word(finding.Severity));
        var help = finding.Help is null ? "" : $" Help: {finding.Help}.";
        var example = finding.Example is null ? "" : $"\n\n{finding.Example}";
        Sarif.WriteMessage(json, $"{finding.Message}.{help}{example}");
        json.WriteStartArray("locations");
        Sarif.WriteLocation(json, finding.Place, null);
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related)
            {
                Sarif.WriteLocation(json, related.Place, related.Message);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
