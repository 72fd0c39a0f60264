using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Analysis;

/// <summary>What is to be proved about a rule.</summary>
public enum ObligationKind
{
    /// <summary>Some session meets a requirement.</summary>
    RequirementCanHold,

    /// <summary>Some session fails a requirement.</summary>
    RequirementCanFail,

    /// <summary>Some session meets all conditions of a function.</summary>
    FunctionAccepts,

    /// <summary>Some session that meets the requirements is refused by a cap.</summary>
    CapCanRefuse,

    /// <summary>Some session reaches a case of a fee, a share or a category.</summary>
    CaseApplies,

    /// <summary>Some session reaches the value behind the last case.</summary>
    OtherwiseApplies,

    /// <summary>Some session takes a value that begins at a date.</summary>
    ValueApplies,

    /// <summary>Some session reaches an exception of a transition.</summary>
    ExceptionApplies,

    /// <summary>A condition, or a part of one, holds for some session.</summary>
    ConditionCanHold,

    /// <summary>Every session that is accepted meets exactly one value of a fee or a share.</summary>
    ExactlyOneValue,

    /// <summary>No session that is accepted makes a fee or a share negative.</summary>
    NeverNegative,

    /// <summary>No session of a function is taken by two conventions.</summary>
    OneTakes,

    /// <summary>Every session of a transition is taken by the old convention or by the new one.</summary>
    OldOrNewTakes,

    /// <summary>Some session is taken by a convention that does not take all.</summary>
    SomethingTaken,
}

/// <summary>How far an obligation came.</summary>
public enum ProofStatus
{
    /// <summary>It holds.</summary>
    Proved,

    /// <summary>It does not hold: there is a finding.</summary>
    Refuted,

    /// <summary>Neither was shown.</summary>
    NotProved,
}

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
