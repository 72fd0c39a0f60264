namespace Conv.Benchmarks.Typing;

/// <summary>A piece of work of an author on the shipped conventions: where the caret is put, how many letters go, and what is typed.</summary>
/// <param name="What">What the author does.</param>
/// <param name="Behind">The words behind which the caret is put, the first time they stand in the file.</param>
/// <param name="Back">How many letters before the caret are taken back first, one by one.</param>
/// <param name="Typed">What is typed, letter by letter.</param>
internal sealed record Edit(string What, string Behind, int Back, string Typed);

/// <summary>What an author did in an afternoon, shortened.</summary>
internal static class RecordedSession
{
    /// <summary>The file that is edited.</summary>
    public const string File = "2024.conv";

    /// <summary>The edits, one after the other in the same text.</summary>
    public static IReadOnlyList<Edit> Edits { get; } =
    [
        new("a comment", "# The renewed convention: three functions", 0, ", as drafted"),
        new("an amount", "    otherwise  11", 1, "2"),
        new("a cap", "    at most    8", 1, "9"),
        new(
            "a name that is not there, and back",
            "        0 EUR when date is on or after 2024-02-01 and age",
            3,
            "agge"
        ),
        new("mended", "        0 EUR when date is on or after 2024-02-01 and agge", 3, "ge"),
        new("a requirement", "    requires   minutes is at least 15", 2, "20"),
        new("a title of a scenario", "there is one free session", 0, " only"),
        new("the amount again", "    otherwise  12", 1, "3"),
    ];
}
