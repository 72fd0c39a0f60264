using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Support;

/// <summary>Writes a source file with each finding beneath the line that it is about, as a person would mark it.</summary>
internal static class WovenFindings
{
    public static string Weave(SourceText source, ImmutableArray<Diagnostic> findings)
    {
        var result = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineAt(line);
            if (
                line == source.LineCount
                && text.Length == 0
                && !findings.Any(finding => finding.Place.Start.Line == line)
            )
            {
                break;
            }

            result.Append($"{line, 3} | {text}".TrimEnd()).Append('\n');
            foreach (var finding in findings.Where(finding => finding.Place.Start.Line == line))
            {
                Mark(result, finding, text);
            }
        }

        return result.ToString();
    }

    private static void Mark(StringBuilder result, Diagnostic finding, string line)
    {
        var column = finding.Place.Start.Column;
        var length = Math.Clamp(finding.Place.Span.Length, 1, Math.Max(1, line.Length - column + 1));
        var indent = new string(' ', 6 + column - 1);
        result.Append($"{indent}{new string('~', length)} {finding.Code} {finding.Severity}: {finding.Message}\n");
        if (finding.Help is not null)
        {
            result.Append($"{indent}{new string(' ', length)} {finding.Help}\n");
        }

        foreach (var related in finding.Related)
        {
            result.Append($"{indent}{new string(' ', length)} {related.Place}: {related.Message}\n");
        }
    }
}
