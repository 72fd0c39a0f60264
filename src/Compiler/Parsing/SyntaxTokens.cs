using System.Collections.Immutable;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>The tokens of a file with its comments: everything but white space.</summary>
internal static class SyntaxTokens
{
    /// <summary>The tokens, in the order of the text.</summary>
    public static ImmutableArray<SyntaxToken> Of(SourceText source) =>
        [
            .. FileTokens
                .Of(source, names: null)
                .Words.Select(word => new SyntaxToken(KindOf(word.Type), word.Span) { Count = word.Count }),
        ];

    private static SyntaxTokenKind KindOf(int type) =>
        type switch
        {
            ConvLexer.NAME => SyntaxTokenKind.Name,
            ConvLexer.INTEGER
            or ConvLexer.DECIMAL
            or ConvLexer.DECIMAL_COMMA
            or ConvLexer.PERCENTAGE
            or ConvLexer.ORDINAL => SyntaxTokenKind.Number,
            ConvLexer.DATE => SyntaxTokenKind.Date,
            ConvLexer.STRING or ConvLexer.UNCLOSED_STRING => SyntaxTokenKind.Text,
            ConvLexer.CITATION or ConvLexer.UNCLOSED_CITATION => SyntaxTokenKind.Citation,
            ConvLexer.COMMENT => SyntaxTokenKind.Comment,
            ConvLexer.BAD => SyntaxTokenKind.Bad,
            ConvLexer.COMMA => SyntaxTokenKind.Comma,
            ConvLexer.COLON => SyntaxTokenKind.Colon,
            ConvLexer.OPEN => SyntaxTokenKind.Open,
            ConvLexer.CLOSE => SyntaxTokenKind.Close,
            ConvLexer.MINUS => SyntaxTokenKind.Minus,
            ConvLexer.ARROW => SyntaxTokenKind.Arrow,
            ConvLexer.ELSE => SyntaxTokenKind.Else,
            ConvLexer.WHEN => SyntaxTokenKind.When,
            ConvLexer.OTHERWISE => SyntaxTokenKind.Otherwise,
            ConvLexer.MEANS => SyntaxTokenKind.Means,
            ConvLexer.DEFAULT => SyntaxTokenKind.Default,
            _ => TokenNames.IsKeyword(type) ? SyntaxTokenKind.Keyword : SyntaxTokenKind.Sign,
        };
}
