using System.Text.RegularExpressions;
using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Finds amounts whose thousands stand apart: <c>1 250,50 EUR</c>, <c>1'250 EUR</c>, <c>1,250.50 EUR</c>. Read word by word the amount would be
/// another one; it is reported, and read as the one number that is meant.
/// </summary>
internal static partial class ThousandsMender
{
    /// <summary>Mends the tokens in place and returns those that it changed.</summary>
    public static IEnumerable<IToken> Mend(SourceText source, BufferedTokenStream tokens, Findings findings)
    {
        var all = tokens.GetTokens();
        for (var i = 0; i < all.Count; i++)
        {
            if (
                all[i].Type is not (ConvLexer.INTEGER or ConvLexer.DECIMAL_COMMA)
                || !IsAmount(source, all[i].StartIndex, out var amount)
                || all[i] is not CommonToken number
            )
            {
                continue;
            }

            var digits = string.Concat(amount.Groups["digits"].Captures.Select(group => group.Value));
            var decimals = amount.Groups["decimals"].Value;
            number.Type = decimals.Length > 0 ? ConvLexer.DECIMAL : ConvLexer.INTEGER;
            number.Text = decimals.Length > 0 ? $"{digits}.{decimals}" : digits;
            number.StopIndex = amount.Index + amount.Length - 1;
            var comma = number.Text.Replace('.', ',');
            findings.Add(
                SyntaxDescriptors.Thousands,
                new SourceSpan(source, ParseTreeToSyntax.SpanOf(number)),
                amount.Value,
                new LocalizableText(number.Text, comma, comma, comma)
            );
            for (; i + 1 < all.Count && all[i + 1].StartIndex <= number.StopIndex && all[i + 1].Type > 0; i++)
            {
                var part = (IWritableToken)all[i + 1];
                (part.Type, part.Channel) = (ConvLexer.SPACE, Lexer.Hidden);
            }

            yield return number;
        }
    }

    // Where decimals stand behind a comma, points may stand between thousands; in English files that is a decimal comma.
    private static bool IsAmount(SourceText source, int at, out Match amount)
    {
        amount = Amount().Match(source.Text, at);
        if (!amount.Success && source.Language != LanguageCodes.English)
        {
            amount = WithPoints().Match(source.Text, at);
        }

        return amount.Success;
    }

    [GeneratedRegex(
        """\G(?<digits>[0-9]{1,3})(?:\.(?<digits>[0-9]{3}))+(?:,(?<decimals>[0-9]+)|(?<=\.[0-9]{3}\.[0-9]{3}))(?![0-9.,])(?=[ \u00A0\u202F]*(?:EUR\b|€))"""
    )]
    private static partial Regex WithPoints();

    // One sign between all thousands, another before the decimals; what has no thousands, or a point between them, is a decimal comma.
    [GeneratedRegex(
        """\G(?<digits>[0-9]{1,3})(?:(?<sign>[ \u00A0\u202F'’])(?<digits>[0-9]{3})(?:\k<sign>(?<digits>[0-9]{3}))*(?:[.,](?<decimals>[0-9]+))?|(?:,(?<digits>[0-9]{3}))+(?:\.(?<decimals>[0-9]+)|(?<=,[0-9]{3},[0-9]{3})))(?![0-9.,])(?=[ \u00A0\u202F]*(?:EUR\b|€))"""
    )]
    private static partial Regex Amount();
}
