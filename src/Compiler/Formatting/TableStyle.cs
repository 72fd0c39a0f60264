namespace Conv.Compiler.Formatting;

/// <summary>How lines of one kind stand under each other.</summary>
/// <param name="Gaps">How many blanks stand before each column; the first is where the line begins.</param>
internal sealed record TableStyle(params int[] Gaps)
{
    /// <summary>Lines without columns but that of citations.</summary>
    public static readonly TableStyle Plain = new(0, 3);

    /// <summary>A name, its text, and what follows.</summary>
    public static readonly TableStyle Named = new(0, 2, 2, 3);

    /// <summary>A name, its text, whether it is the default.</summary>
    public static readonly TableStyle Alternatives = new(0, 2, 3, 3);

    /// <summary>A keyword, what it says, a reason, citations.</summary>
    public static readonly TableStyle Clauses = new(0, 2, 3, 3) { FirstWidth = 11 };

    /// <summary>A value, when it holds, citations.</summary>
    public static readonly TableStyle Cases = new(0, 2, 3);

    /// <summary>The keyword of a definition, a value, when it holds, citations.</summary>
    public static readonly TableStyle Definition = new(0, 2, 2, 3);

    /// <summary>What stands before a colon, what stands behind it, citations.</summary>
    public static readonly TableStyle Pairs = new(0, 2, 3);

    /// <summary>How wide the first column is at least, with the blanks behind it.</summary>
    public int FirstWidth { get; init; }

    /// <summary>The column of citations.</summary>
    public int Last => Gaps.Length - 1;
}
