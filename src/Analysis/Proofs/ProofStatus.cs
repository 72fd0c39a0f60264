namespace Conv.Analysis.Proofs;

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
