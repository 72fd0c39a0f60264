using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Compiler;
using Conv.LanguageServer.Workspaces;
using Conv.Quotations;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Checking;

/// <summary>The files of one vocabulary, checked, with their scenarios run.</summary>
/// <param name="Compilation">The files.</param>
/// <param name="Program">The sound program; null where there are errors.</param>
/// <param name="Scenarios">How the scenarios came out; empty where there are errors.</param>
/// <param name="Again">How many scenarios were run: the others came out as before.</param>
/// <param name="Milliseconds">How long that took.</param>
internal sealed record DecidedGroup(
    Compilation Compilation,
    CheckedProgram? Program,
    ImmutableArray<ScenarioResult> Scenarios,
    int Again,
    double Milliseconds
);

/// <summary>A folder of which is known what reading it finds, and how the scenarios come out; proofs may follow.</summary>
internal sealed class DecidedFolder
{
    private DecidedFolder(ImmutableArray<DecidedGroup> groups, FolderFindings found) =>
        (Groups, Found) = (groups, found);

    /// <summary>The files by vocabulary.</summary>
    public ImmutableArray<DecidedGroup> Groups { get; }

    /// <summary>What was found up to here.</summary>
    public FolderFindings Found { get; }

    /// <summary>Checks the files and runs the scenarios that may come out otherwise than before.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="runs">What scenarios came to before.</param>
    /// <param name="texts">The texts of sources.</param>
    /// <param name="clock">Measures how long it takes.</param>
    /// <param name="cancellation">Ends it between one step and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static DecidedFolder Of(
        FolderState folder,
        ScenarioRuns runs,
        SourceTexts texts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var groups = ImmutableArray.CreateBuilder<DecidedGroup>();
        var findings = ImmutableArray.CreateBuilder<Compiler.Diagnostics.Diagnostic>();
        foreach (var compilation in folder.Groups.Select(group => group.Compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            var check = ProgramChecker.Check(compilation);
            findings.AddRange(FolderFindings.WorthSaying(compilation, check.Findings));
            findings.AddRange(new QuotationChecks(texts).Check(compilation, cancellation));
            var start = clock.GetTimestamp();
            var (results, again) = check.Program is { } program ? runs.Run(program, cancellation) : ([], 0);
            groups.Add(
                new DecidedGroup(
                    compilation,
                    check.Program,
                    results,
                    again,
                    clock.GetElapsedTime(start).TotalMilliseconds
                )
            );
        }

        return new DecidedFolder(
            groups.ToImmutable(),
            new FolderFindings(
                folder,
                findings.ToImmutable(),
                [.. groups.SelectMany(group => group.Scenarios)],
                IsWhole: false
            )
        );
    }

    /// <summary>All that can be found: what is proved of rules and assertions too. Takes a second or more.</summary>
    /// <param name="cancellation">Ends it between one step and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public FolderFindings Prove(CancellationToken cancellation)
    {
        var findings = Found.Findings.ToBuilder();
        foreach (var program in Groups.Select(group => group.Program).OfType<CheckedProgram>())
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(Linter.Check(program).Findings);
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(AssertionChecks.Check(program).Findings);
        }

        return Found with
        {
            Findings = findings.ToImmutable(),
            IsWhole = true,
        };
    }
}
