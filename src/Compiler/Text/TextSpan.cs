namespace Conv.Compiler.Text;

/// <summary>A piece of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units; 0 for a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether a piece lies within this one, its ends included.</summary>
    public bool Contains(TextSpan inner) => Start <= inner.Start && inner.End <= End;

    /// <summary>The piece from the beginning of <paramref name="first"/> to the end of <paramref name="last"/>.</summary>
    public static TextSpan Between(TextSpan first, TextSpan last) =>
        new(first.Start, Math.Max(0, last.End - first.Start));
}
