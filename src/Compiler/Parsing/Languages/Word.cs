using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>A word, number or sign as it is written.</summary>
/// <param name="Type">The token of the grammar that it is; of words, a name until a phrase says otherwise.</param>
/// <param name="Text">What it says: numbers and days as the grammar writes them.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="IsHidden">Whether it is a comment.</param>
internal sealed record Word(int Type, string Text, TextSpan Span, int Line, int Column, bool IsHidden)
{
    /// <summary>Whether it is spelt with letters and stands in no quotes.</summary>
    public bool IsSpelt { get; init; }
}
