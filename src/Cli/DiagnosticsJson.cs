using System.Text.Json;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Cli;

/// <summary>Findings for a program: lines and columns from 1, columns in UTF-16 code units, ends exclusive.</summary>
internal static class DiagnosticsJson
{
    public static void Write(
        Utf8JsonWriter json,
        Compilation compilation,
        IReadOnlyCollection<Diagnostic> findings,
        AssertionReport? asserted = null
    )
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        if (asserted is not null)
        {
            Write(json, asserted);
        }

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

        if (finding.Example is { } example)
        {
            json.WriteString("example", example);
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

    private static void Write(Utf8JsonWriter json, AssertionReport asserted)
    {
        json.WriteStartArray("assertions");
        foreach (var result in asserted.Results)
        {
            json.WriteStartObject();
            json.WriteString("assertion", result.Assertion.Title);
            json.WriteString(
                "status",
                result.Status switch
                {
                    ProofStatus.Proved => "proved",
                    ProofStatus.Refuted => "refuted",
                    _ => "notProved",
                }
            );
            if (result.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            if (result.Witness is { } witness)
            {
                json.WriteString("witness", witness);
            }

            Write(json, result.Assertion.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
