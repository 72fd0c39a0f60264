using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>How an obligation came out for one function.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Finding">What to report where it does not hold; where it was not proved: what to report if a session shows it.</param>
/// <param name="Reason">Why it was not proved.</param>
internal sealed record Outcome(ProofStatus Status, Diagnostic? Finding, LocalizableText? Reason)
{
    /// <summary>Sessions of which one shows the finding, and refutes what was not proved; null where none can.</summary>
    public IrAssertionCase? Demonstration { get; init; }

    /// <summary>What to report where it was neither proved nor shown to be otherwise; null where that alone is no finding.</summary>
    public Diagnostic? Unproved { get; init; }

    public static Outcome Proved { get; } = new(ProofStatus.Proved, null, null);

    public static Outcome Refuted(Diagnostic finding) => new(ProofStatus.Refuted, finding, null);

    public static Outcome NotProved(LocalizableText reason) => new(ProofStatus.NotProved, null, reason);
}

/// <summary>
/// An obligation as one function has it. Rules may stand in several functions: the obligations of the same kind, place and scope are one,
/// which holds where it holds in one of the functions.
/// </summary>
/// <param name="Kind">What is to be proved.</param>
/// <param name="Place">The rule.</param>
/// <param name="Scope">The id of the function where the obligation is about that function alone; otherwise -1.</param>
/// <param name="Part">Tells obligations of the same kind and place apart; empty where there is one.</param>
/// <param name="Outcome">How it came out.</param>
internal sealed record Obligation(ObligationKind Kind, SourceSpan Place, int Scope, string Part, Outcome Outcome);
