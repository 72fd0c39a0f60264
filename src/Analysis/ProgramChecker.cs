using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Regimes;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;

namespace Conv.Analysis;

/// <summary>
/// The door to a sound program: what the compiler finds, then the proofs that one convention at most takes each session and every
/// convention takes some. What else is proved about rules is <see cref="Linter"/>'s: it asks for a sound program.
/// </summary>
public static class ProgramChecker
{
    /// <summary>Checks files.</summary>
    /// <param name="compilation">The files.</param>
    public static ProgramCheck Check(Compilation compilation)
    {
        if (compilation.HasErrors)
        {
            return new ProgramCheck(compilation.Diagnostics, null);
        }

        var regimes = new RegimeChecks(compilation.Ir, ProofLimit.Of(ProofLimit.DefaultNodes))
            .Check()
            .Select(obligation => obligation.Outcome.Finding)
            .OfType<Diagnostic>()
            .Where(finding => finding.Severity == Severity.Error)
            .ToImmutableArray();
        return regimes.IsEmpty
            ? new ProgramCheck(compilation.Diagnostics, new CheckedProgram(compilation, compilation.Diagnostics))
            : new ProgramCheck([.. compilation.Diagnostics, .. regimes], null);
    }

    /// <summary>The sound program of files that are known to have no errors, such as those of a test or of an embedding program.</summary>
    /// <param name="compilation">The files.</param>
    /// <exception cref="InvalidOperationException">There are errors: the message lists them.</exception>
    public static CheckedProgram Require(Compilation compilation)
    {
        var check = Check(compilation);
        return check.Program
            ?? throw new InvalidOperationException(
                "the conventions have errors: "
                    + string.Join("; ", check.Errors.Select(error => $"{error.Code} {error.Place}: {error.Message}"))
            );
    }
}

/// <summary>What checking came to.</summary>
/// <param name="Findings">What the compiler and the proofs about which convention takes a session found.</param>
/// <param name="Program">The sound program; null where there are errors.</param>
public sealed record ProgramCheck(ImmutableArray<Diagnostic> Findings, CheckedProgram? Program)
{
    /// <summary>The findings that leave the files without a meaning.</summary>
    public IEnumerable<Diagnostic> Errors => Findings.Where(finding => finding.Severity == Severity.Error);
}
