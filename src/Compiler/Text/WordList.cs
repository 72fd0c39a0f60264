namespace Conv.Compiler.Text;

/// <summary>Lists as a sentence says them.</summary>
public static class WordList
{
    /// <summary><c>a, b or c</c>; empty where there is nothing.</summary>
    public static string Or(IEnumerable<string> items) => Joined([.. items], "or");

    /// <summary><c>a, b and c</c>; empty where there is nothing.</summary>
    public static string And(IEnumerable<string> items) => Joined([.. items], "and");

    private static string Joined(List<string> items, string word) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {word} {items[^1]}";
}
