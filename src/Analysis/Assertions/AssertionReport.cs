using System.Collections.Immutable;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Assertions;

/// <summary>How an assertion came out.</summary>
public sealed record AssertionResult
{
    internal AssertionResult(IrAssertion assertion, ProofStatus status, LocalizableText? reason, string? witness)
    {
        Assertion = assertion;
        Status = status;
        Reason = reason;
        Witness = witness;
    }

    /// <summary>What it says, for a person.</summary>
    public string Title => Assertion.Title;

    /// <summary>Where it is declared.</summary>
    public SourceSpan Place => Assertion.Place;

    /// <summary>Its sources.</summary>
    public ImmutableArray<Citation> Citations => Assertion.Citations;

    /// <summary>Proved over all sessions and histories, refuted by one, or neither.</summary>
    public ProofStatus Status { get; }

    /// <summary>Why it was not proved; what refutes it; null where it is proved.</summary>
    public LocalizableText? Reason { get; }

    /// <summary>A scenario that shows the contrary, replayed through the compiled conventions; null unless refuted.</summary>
    public string? Witness { get; }

    /// <summary>The assertion.</summary>
    internal IrAssertion Assertion { get; }
}

/// <summary>How the assertions of a program came out.</summary>
/// <param name="Results">One per assertion, in file order.</param>
/// <param name="Findings">What to report: refuted ones, those not proved, those that say nothing; by path and place.</param>
public sealed record AssertionReport(ImmutableArray<AssertionResult> Results, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How many were proved.</summary>
    public int Proved => Results.Count(result => result.Status == ProofStatus.Proved);
}
