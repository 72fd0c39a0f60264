using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>What fills a place of a message: a piece of the file or a number, the same in all languages, or words in each.</summary>
internal readonly record struct MessageArgument(LocalizableText Text)
{
    /// <summary>A piece of the file, or a number.</summary>
    public static implicit operator MessageArgument(string text) => new(LocalizableText.Same(text));

    /// <summary>Words in each language.</summary>
    public static implicit operator MessageArgument(LocalizableText text) => new(text);
}
