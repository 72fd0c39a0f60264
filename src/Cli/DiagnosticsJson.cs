using System.Text.Json;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Cli;

/// <summary>Findings for a program: lines and columns from 1, columns in UTF-16 code units, ends exclusive.</summary>
internal static class DiagnosticsJson
{
    public static void Write(Utf8JsonWriter json, Compilation compilation, IReadOnlyCollection<Diagnostic> findings)
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteNumber("errors", Count(findings, Severity.Error));
        json.WriteNumber("warnings", Count(findings, Severity.Warning));
        json.WriteNumber("files", compilation.Sources.Length);
        json.WriteString("sourceHash", compilation.SourceHash);
        json.WriteString("compilerVersion", Compilation.Version);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", DiagnosticsText.Word(finding.Severity));
        json.WriteString("code", finding.Code);
        json.WriteString("message", finding.Message);
        if (finding.Help is { } help)
        {
            json.WriteString("help", help);
        }

        Write(json, finding.Place);
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                Write(json, related.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("path", place.Source.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
        json.WriteNumber("endLine", place.End.Line);
        json.WriteNumber("endColumn", place.End.Column);
    }

    private static int Count(IReadOnlyCollection<Diagnostic> findings, Severity severity) =>
        findings.Count(finding => finding.Severity == severity);
}
