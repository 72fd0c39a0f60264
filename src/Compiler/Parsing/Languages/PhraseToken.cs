using Antlr4.Runtime;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>A token of the grammar that stands for words of another language, where those stand.</summary>
internal sealed class PhraseToken : CommonToken
{
    /// <summary>A token.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="text">What it is called in the grammar.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="cover">The words of the whole phrase, which may have another order.</param>
    public PhraseToken(int type, string text, Word first, Word last, TextSpan cover)
        : base(type, text)
    {
        (StartIndex, StopIndex) = (first.Span.Start, last.Span.End - 1);
        (Line, Column) = (first.Line, first.Column);
        Cover = cover;
    }

    /// <summary>The words of the whole phrase.</summary>
    public TextSpan Cover { get; }

    /// <summary>The words of the phrase that a token belongs to: where it stands itself, if it is in none.</summary>
    public static TextSpan CoverOf(IToken token) =>
        token is PhraseToken phrase
            ? phrase.Cover
            : new TextSpan(token.StartIndex, Math.Max(0, token.StopIndex - token.StartIndex + 1));
}
