using System.Collections.Immutable;

namespace Conv.Compiler.Symbols;

/// <summary>What people call a thing, in the languages that the file gives.</summary>
/// <param name="Texts">Language code (empty where the file gives none) and text, in file order.</param>
public sealed record Label(ImmutableArray<(string Language, string Text)> Texts)
{
    /// <summary>No label.</summary>
    public static Label None { get; } = new(ImmutableArray<(string, string)>.Empty);

    /// <summary>The text in a language, or the first one there is, or the empty string.</summary>
    public string In(string language)
    {
        foreach (var (code, text) in Texts)
        {
            if (string.Equals(code, language, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return Texts.IsEmpty ? "" : Texts[0].Text;
    }

    /// <summary>The first text there is, or the empty string.</summary>
    public override string ToString() => Texts.IsEmpty ? "" : Texts[0].Text;
}
