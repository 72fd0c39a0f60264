using System.Collections.Immutable;

namespace Conv.Cli.Explaining;

/// <summary>A line of an explanation and the lines below it.</summary>
/// <param name="Head">The word that says what it is, such as <c>holds</c>; may be empty.</param>
/// <param name="Tone">The tone of the word.</param>
/// <param name="Text">What it says.</param>
/// <param name="Source">Citation and place in the file; may be empty.</param>
/// <param name="Inner">The lines below it.</param>
internal sealed record Node(string Head, Tone Tone, string Text, string Source, ImmutableArray<Node> Inner)
{
    /// <summary>A line that only says something.</summary>
    public static Node Of(string text) => new("", Tone.Plain, text, "", []);
}
