namespace Conv.Comparison;

/// <summary>The layers of a comparison.</summary>
[Flags]
public enum ComparisonParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Which rules were added, removed, changed.</summary>
    Structure = 1,

    /// <summary>What changes over all facts, days and counter values.</summary>
    Proved = 2,

    /// <summary>What changes on a session file.</summary>
    Data = 4,

    /// <summary>All of them.</summary>
    All = Structure | Proved | Data,
}
