using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Assertions;
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
public sealed record FolderFindings(
    FolderState Folder,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<ScenarioResult> Scenarios,
    bool IsWhole
)
{
    /// <summary>What reading the files finds: quick enough for every keystroke.</summary>
    public static FolderFindings AtOnce(FolderState folder) =>
        new(folder, [.. folder.Groups.SelectMany(group => Written(group.Compilation))], [], IsWhole: false);

    /// <summary>All that can be found: proofs, assertions and scenarios too. Takes a second or more.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="cancellation">Ends it between one step and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static FolderFindings Whole(FolderState folder, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        foreach (var compilation in folder.Groups.Select(group => group.Compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            var check = ProgramChecker.Check(compilation);
            findings.AddRange(check.Findings.Where(finding => IsWorthSaying(compilation, finding)));
            if (check.Program is not { } program)
            {
                continue;
            }

            var runner = new ScenarioRunner(program, compiles: false);
            foreach (var scenario in program.Bound.Scenarios)
            {
                cancellation.ThrowIfCancellationRequested();
                results.Add(runner.Run(scenario));
            }

            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(Linter.Check(program).Findings);
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(AssertionChecks.Check(program).Findings);
        }

        return new FolderFindings(folder, findings.ToImmutable(), results.ToImmutable(), IsWhole: true);
    }

    private static IEnumerable<Diagnostic> Written(Compilation compilation) =>
        compilation.Diagnostics.Where(finding => IsWorthSaying(compilation, finding));

    // Nothing is wrong with a vocabulary that stands alone.
    private static bool IsWorthSaying(Compilation compilation, Diagnostic finding) =>
        finding.Descriptor != NameDescriptors.NoConvention || !CompilationGroups.IsVocabularyAlone(compilation);
}
