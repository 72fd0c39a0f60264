using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.LanguageServer.Workspaces;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Checking;

/// <summary>What was found in the files of a folder.</summary>
/// <param name="Folder">The files.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Scenarios">How the scenarios came out; empty where there are errors, or where they were not run.</param>
/// <param name="IsWhole">Whether proofs and scenarios are in it; otherwise only what reading the files finds.</param>
internal sealed record FolderFindings(
    FolderState Folder,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<ScenarioResult> Scenarios,
    bool IsWhole
)
{
    /// <summary>What reading the files finds: quick enough for every keystroke.</summary>
    public static FolderFindings AtOnce(FolderState folder) =>
        new(
            folder,
            [.. folder.Groups.SelectMany(group => WorthSaying(group.Compilation, group.Compilation.Diagnostics))],
            [],
            IsWhole: false
        );

    // Nothing is wrong with a vocabulary that stands alone.
    internal static IEnumerable<Diagnostic> WorthSaying(Compilation compilation, IEnumerable<Diagnostic> findings) =>
        findings.Where(finding =>
            finding.Descriptor != NameDescriptors.NoConvention || !CompilationGroups.IsVocabularyAlone(compilation)
        );
}
