namespace Conv.Compiler.Symbols;

/// <summary>A table of facts that do not stand on the lines of sessions, with a row per key and days of validity; see <c>docs/language/registers.md</c>.</summary>
/// <param name="Name">What <c>--register NAME=FILE</c> calls it: the name of its file without what stands behind the last point.</param>
/// <param name="File">The name of its file, which stands beside the session file where no other is given.</param>
/// <param name="Key">The fact of a session line by which its rows are found; also its column.</param>
public sealed record RegisterSymbol(string Name, string File, FactSymbol Key)
{
    /// <summary>The column with the first day on which a row holds; empty: from the beginning.</summary>
    public const string From = "from";

    /// <summary>The column with the last day on which a row holds; empty: without an end.</summary>
    public const string To = "to";
}
