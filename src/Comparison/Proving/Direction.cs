namespace Conv.Comparison.Proving;

/// <summary>Which way something that is decided goes, over all sessions in which it changes.</summary>
public enum Direction
{
    /// <summary>It changes, and nobody gets more or less by it: another reason, another mark.</summary>
    Same,

    /// <summary>Always more: accepted where it was not, a higher amount, more units.</summary>
    Up,

    /// <summary>Always less: no longer accepted, a lower amount, fewer units.</summary>
    Down,

    /// <summary>Now one and now the other, or it is not known which.</summary>
    Either,
}
