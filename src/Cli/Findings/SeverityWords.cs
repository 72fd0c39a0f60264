using System.Diagnostics;
using Conv.Compiler.Diagnostics;
using Conv.Runtime.Languages;

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

    /// <summary>The word for a severity, for a person.</summary>
    public static LocalizableText Said(Severity severity) =>
        severity switch
        {
            Severity.Error => FindingWords.Error,
            Severity.Warning => FindingWords.WarningWord,
            Severity.Information => FindingWords.Note,
            _ => throw new UnreachableException($"the severity {severity}"),
        };
}
