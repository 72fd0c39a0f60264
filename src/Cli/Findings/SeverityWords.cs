using System.Diagnostics;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Findings;

/// <summary>Severities as all formats name them.</summary>
internal static class SeverityWords
{
    /// <summary>The word for a severity.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Information => "note",
            _ => throw new UnreachableException($"the severity {severity}"),
        };
}
