using System.Diagnostics;
using Conv.Compiler.Diagnostics;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Features;

/// <summary>Findings as the editor shows them, those of scenarios among them.</summary>
internal static class Diagnosing
{
    private const string Source = "conv";

    /// <summary>What there is to say of each file of a folder; files without a finding have an empty list, so that old ones go.</summary>
    public static IEnumerable<PublishDiagnosticsParams> Of(FolderFindings found, Func<string, int?> versionOf) =>
        found.Folder.Own.Select(source => new PublishDiagnosticsParams(
            Addresses.ToUri(source.Path),
            versionOf(source.Path),
            [
                .. found
                    .Findings.Where(finding =>
                        string.Equals(finding.Place.Source.Path, source.Path, StringComparison.Ordinal)
                    )
                    .Select(Item),
                .. found
                    .Scenarios.SelectMany(result => result.Mismatches)
                    .Where(mismatch =>
                        string.Equals(mismatch.Act.Place.Source.Path, source.Path, StringComparison.Ordinal)
                    )
                    .Select(Item),
            ]
        ));

    /// <summary>A finding.</summary>
    public static DiagnosticItem Item(Diagnostic finding) =>
        new(
            Ranges.Of(finding.Place),
            finding.Severity switch
            {
                Severity.Error => 1,
                Severity.Warning => 2,
                Severity.Information => 3,
                var other => throw new UnreachableException($"the severity {other}"),
            },
            finding.Code,
            null,
            Source,
            Sentences(finding),
            finding.Related.IsEmpty
                ? null
                :
                [
                    .. finding.Related.Select(other => new RelatedInformation(
                        Ranges.Locate(other.Place),
                        other.Message
                    )),
                ]
        );

    // An expectation that is not met: what was expected and what came.
    private static DiagnosticItem Item(ScenarioMismatch mismatch) =>
        new(
            Ranges.Of(mismatch.Expectation.Place),
            1,
            "scenario",
            null,
            Source,
            $"{(mismatch.Person.Length == 0 ? "" : $"{mismatch.Person}: ")}expected {mismatch.Expected}, decided {mismatch.Decided}",
            null
        );

    private static string Sentences(Diagnostic finding)
    {
        var text = finding.Help is null ? finding.Message : $"{finding.Message}\n{finding.Help}";
        return finding.Example is null ? text : $"{text}\n{finding.Example}";
    }
}
