using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Finds facts that are called like the first word of a declaration: <c>amount money</c> among other facts would begin an amount. What
/// stands under the facts before it, and is followed by a kind of fact alone, is meant as one; it is reported, and read as a name.
/// </summary>
internal static class FactNameMender
{
    /// <summary>Mends the tokens in place and returns those that it changed.</summary>
    public static IEnumerable<IToken> Mend(SourceText source, BufferedTokenStream tokens, Findings findings)
    {
        var words = tokens.GetTokens().Where(token => token.Channel == TokenConstants.DefaultChannel).ToList();
        int? column = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i - 1].Line == words[i].Line)
            {
                continue;
            }

            if (IsFactsHeader(words, i))
            {
                column = i + 4 < words.Count && words[i + 4].Column > words[i].Column ? words[i + 4].Column : null;
            }
            else if (words[i].Column == column && BeginsDeclaration(words[i].Type) && IsFact(words, i + 1))
            {
                findings.Add(
                    SyntaxDescriptors.ReservedWord,
                    new SourceSpan(source, ParseTreeToSyntax.SpanOf(words[i])),
                    words[i].Text
                );
                ((IWritableToken)words[i]).Type = ConvLexer.NAME;
                yield return words[i];
            }
            else if (BeginsDeclaration(words[i].Type) && words[i].Column != column)
            {
                column = null;
            }
        }
    }

    // `function` is the name that most vocabularies give to the function.
    private static bool BeginsDeclaration(int type) =>
        (TokenNames.BeginsDeclaration(type) && type != ConvLexer.FUNCTION)
        || type is ConvLexer.FEE or ConvLexer.SHARE or ConvLexer.VOCABULARY or ConvLexer.CONVENTION;

    private static bool IsFactsHeader(List<IToken> words, int i) =>
        i + 3 < words.Count
        && words[i].Type == ConvLexer.FACTS
        && words[i + 1].Type == ConvLexer.OF
        && words[i + 2].Type == ConvLexer.THE;

    // A text and its translations may stand before the kind; behind it the line ends, or the kind goes on.
    private static bool IsFact(List<IToken> words, int i)
    {
        var line = words[i - 1].Line;
        if (i < words.Count && words[i].Type == ConvLexer.STRING)
        {
            i++;
            if (i < words.Count && words[i].Type == ConvLexer.OPEN)
            {
                i = words.FindIndex(i, word => word.Type == ConvLexer.CLOSE) + 1;
            }
        }

        if (i <= 0 || i >= words.Count || words[i].Line != line)
        {
            return false;
        }

        var next = i + 1 < words.Count && words[i + 1].Line == line ? words[i + 1].Type : TokenConstants.EOF;
        return words[i].Type switch
        {
            ConvLexer.ONE or ConvLexer.DATE_WORD when next == ConvLexer.OF => true,
            ConvLexer.YES => next == ConvLexer.OR,
            ConvLexer.IDENTITY
            or ConvLexer.IDENTIFIER
            or ConvLexer.DATE_WORD
            or ConvLexer.NUMBER
            or ConvLexer.MINUTES
            or ConvLexer.MONEY
            or ConvLexer.FUNCTION => next == TokenConstants.EOF,
            _ => false,
        };
    }
}
