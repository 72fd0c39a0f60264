using System.Globalization;
using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Reports what the lexer could not read and makes it readable, so that the parser goes on behind it: a text or citation without
/// its end is taken as closed, the sign of the euro as its word, any other strange character as white space.
/// </summary>
internal static class TokenMender
{
    /// <summary>Mends the tokens in place and returns those that it changed.</summary>
    public static HashSet<IToken> Mend(SourceText source, BufferedTokenStream tokens, Findings findings)
    {
        var mended = new HashSet<IToken>();
        var reported = -1;
        IToken? before = null;
        foreach (var token in tokens.GetTokens())
        {
            var (diagnostic, type) = Read(source, token, before);
            if (diagnostic is not null && token is IWritableToken writable)
            {
                // A line of strange characters is one mistake.
                if (token.Line != reported)
                {
                    findings.Add(diagnostic);
                    reported = token.Line;
                }

                mended.Add(token);
                writable.Type = type;
                writable.Channel = type == ConvLexer.SPACE ? Lexer.Hidden : TokenConstants.DefaultChannel;
            }

            before = token.Channel == TokenConstants.DefaultChannel ? token : before;
        }

        return mended;
    }

    private static (Diagnostic? Diagnostic, int Type) Read(SourceText source, IToken token, IToken? before)
    {
        var place = new SourceSpan(source, ParseTreeToSyntax.SpanOf(token));
        var isEuro = token.Text == "€";
        return token.Type switch
        {
            ConvLexer.UNCLOSED_STRING => (Diagnostic.Create(SyntaxDescriptors.UnclosedText, place), ConvLexer.STRING),
            ConvLexer.UNCLOSED_CITATION => (
                Diagnostic.Create(SyntaxDescriptors.UnclosedCitation, place),
                ConvLexer.CITATION
            ),
            ConvLexer.BAD when isEuro && before?.Type is ConvLexer.INTEGER or ConvLexer.DECIMAL => (
                Diagnostic.Create(SyntaxDescriptors.Currency, place, "`€`", before.Text),
                ConvLexer.EUR
            ),
            ConvLexer.BAD => (
                Diagnostic
                    .Create(SyntaxDescriptors.StrangeCharacter, place, Visible(token.Text))
                    .WithHelp(
                        isEuro
                            ? new LocalizableText(
                                "write `EUR` after the amount",
                                "écrivez `EUR` après le montant",
                                "schrijf `EUR` na het bedrag",
                                "schreiben Sie `EUR` hinter den Betrag"
                            )
                            : null
                    ),
                ConvLexer.SPACE
            ),
            _ => (null, 0),
        };
    }

    // A message names what cannot be seen, and never carries what steers a terminal or the direction of writing.
    private static string Visible(string text)
    {
        var isVisible =
            char.GetUnicodeCategory(text, 0)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
        return isVisible ? text : string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[0]:X4}");
    }
}
