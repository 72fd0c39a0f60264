using System.Collections.Immutable;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Assertions;

/// <summary>How an assertion came out.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Status">Proved over all sessions and histories, refuted by one, or neither.</param>
/// <param name="Reason">Why it was not proved; what refutes it; null where it is proved.</param>
/// <param name="Witness">A scenario that shows the contrary, replayed through the compiled conventions; null unless refuted.</param>
public sealed record AssertionResult(
    IrAssertion Assertion,
    ProofStatus Status,
    LocalizableText? Reason,
    string? Witness
);

/// <summary>How the assertions of a program came out.</summary>
/// <param name="Results">One per assertion, in file order.</param>
/// <param name="Findings">What to report: refuted ones, those not proved, those that say nothing; by path and place.</param>
public sealed record AssertionReport(ImmutableArray<AssertionResult> Results, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How many were proved.</summary>
    public int Proved => Results.Count(result => result.Status == ProofStatus.Proved);
}
