using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>What a word of a file is, before anybody knows what it means.</summary>
public enum TokenKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A number, an amount without its currency, a percentage, an ordinal.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A text in double quotes.</summary>
    Text,

    /// <summary>Citations in brackets.</summary>
    Citation,

    /// <summary>A sign, such as a comma.</summary>
    Sign,

    /// <summary>A comment, to the end of its line.</summary>
    Comment,

    /// <summary>What is no word of the language.</summary>
    Bad,
}

/// <summary>A word of a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span);

/// <summary>Takes a text apart into words and comments.</summary>
public static class TokenReader
{
    /// <summary>The words of a file in order; white space is left out.</summary>
    public static ImmutableArray<Token> Read(SourceText source) =>
        [
            .. SyntaxParser
                .Tokens(source)
                .GetTokens()
                .Where(token => token.Type is not (ConvLexer.SPACE or TokenConstants.EOF))
                .Select(token => new Token(KindOf(token.Type), ParseTreeToSyntax.SpanOf(token))),
        ];

    private static TokenKind KindOf(int type) =>
        type switch
        {
            ConvLexer.NAME => TokenKind.Name,
            ConvLexer.INTEGER
            or ConvLexer.DECIMAL
            or ConvLexer.DECIMAL_COMMA
            or ConvLexer.PERCENTAGE
            or ConvLexer.ORDINAL => TokenKind.Number,
            ConvLexer.DATE => TokenKind.Date,
            ConvLexer.STRING or ConvLexer.UNCLOSED_STRING => TokenKind.Text,
            ConvLexer.CITATION or ConvLexer.UNCLOSED_CITATION => TokenKind.Citation,
            ConvLexer.COMMENT => TokenKind.Comment,
            ConvLexer.BAD => TokenKind.Bad,
            _ => TokenNames.IsKeyword(type) ? TokenKind.Keyword : TokenKind.Sign,
        };
}
