using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Analysis.Proofs;

/// <summary>An obligation and how far it came.</summary>
/// <param name="Kind">What is to be proved.</param>
/// <param name="Place">The rule.</param>
/// <param name="Status">How far it came.</param>
/// <param name="Reason">Why it was not proved; null otherwise.</param>
public sealed record Proof(ObligationKind Kind, SourceSpan Place, ProofStatus Status, string? Reason);

/// <summary>All obligations of a program, by path and place.</summary>
public sealed record ProofSummary(ImmutableArray<Proof> Proofs)
{
    /// <summary>How many hold.</summary>
    public int Proved => Proofs.Count(proof => proof.Status == ProofStatus.Proved);

    /// <summary>How many do not hold.</summary>
    public int Refuted => Proofs.Count(proof => proof.Status == ProofStatus.Refuted);

    /// <summary>Those that were neither proved nor refuted.</summary>
    public IEnumerable<Proof> NotProved => Proofs.Where(proof => proof.Status == ProofStatus.NotProved);
}
