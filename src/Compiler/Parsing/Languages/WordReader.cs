using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>Puts the tokens of the grammar's lexer together to the words of another language: elisions, days, ordinals, decimal commas.</summary>
internal static partial class WordReader
{
    /// <summary>The words of a file with its comments, without white space.</summary>
    public static ImmutableArray<Word> Read(string text, IReadOnlyList<IToken> tokens, Language language)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Type is ConvLexer.SPACE or TokenConstants.EOF || token.StartIndex < end)
            {
                continue;
            }

            var word = Number(text, token, language) ?? Spelt(text, token) ?? Plain(token);
            end = word.Span.End;
            words.Add(word);
        }

        return words.ToImmutable();
    }

    private static Word Plain(IToken token) =>
        Of(token, token.Type, token.Text, token.StopIndex + 1) with
        {
            IsHidden = token.Channel != TokenConstants.DefaultChannel,
        };

    private static Word? Spelt(string text, IToken token)
    {
        var end = token.StopIndex + 1;
        if (token.Text == "`" && Escaped().Match(text, token.StartIndex) is { Success: true } escaped)
        {
            return Of(token, ConvLexer.BAD, escaped.Value, escaped.Index + escaped.Length);
        }

        if (!(char.IsLetter(token.Text[0]) || token.Text[0] == '_'))
        {
            return null;
        }

        // An elision belongs to the word before it, and so does the hyphen of the first part of a compound.
        var isElided = end < text.Length && text[end] is '\'' or '’';
        var isPrefix =
            end < text.Length
            && text[end] == '-'
            && (end + 1 == text.Length || !(char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '_'));
        return Of(
            token,
            ConvLexer.NAME,
            token.Text
                + (
                    isElided ? "'"
                    : isPrefix ? "-"
                    : ""
                ),
            isElided || isPrefix ? end + 1 : end
        ) with
        {
            IsSpelt = true,
        };
    }

    private static Word? Number(string text, IToken token, Language language)
    {
        if (!char.IsAsciiDigit(token.Text[0]))
        {
            return null;
        }

        if (Day().Match(text, token.StartIndex) is { Success: true } day)
        {
            var iso = $"{day.Groups["y"].Value}-{day.Groups["m"].Value}-{day.Groups["d"].Value}";
            return Of(token, ConvLexer.DATE, iso, day.Index + day.Length);
        }

        if (Ordinal().Match(text, token.StartIndex) is { Success: true } ordinal)
        {
            var suffix = ordinal.Groups["suffix"].Value;
            var number = ordinal.Groups["number"].Value;
            if (suffix == language.Ordinal.Any || (number == "1" && suffix == language.Ordinal.First))
            {
                return Of(token, ConvLexer.ORDINAL, number + EnglishSuffix(number), ordinal.Index + ordinal.Length);
            }
        }

        return token.Type switch
        {
            ConvLexer.DECIMAL_COMMA => Of(token, ConvLexer.DECIMAL, token.Text.Replace(',', '.'), token.StopIndex + 1),
            // Where decimals stand after a comma, a point stands between thousands: nobody may guess.
            ConvLexer.DECIMAL => Of(token, ConvLexer.DECIMAL_COMMA, token.Text, token.StopIndex + 1),
            ConvLexer.PERCENTAGE => Of(token, token.Type, token.Text.Replace(',', '.'), token.StopIndex + 1),
            _ => null,
        };
    }

    /// <summary>What the grammar puts behind the digits of an ordinal.</summary>
    public static string EnglishSuffix(string number) =>
        number.EndsWith("11", StringComparison.Ordinal)
        || number.EndsWith("12", StringComparison.Ordinal)
        || number.EndsWith("13", StringComparison.Ordinal)
            ? "th"
            : number[^1] switch
            {
                '1' => "st",
                '2' => "nd",
                '3' => "rd",
                _ => "th",
            };

    private static Word Of(IToken token, int type, string text, int end) =>
        new(
            type,
            text,
            new TextSpan(token.StartIndex, end - token.StartIndex),
            token.Line,
            token.Column,
            IsHidden: false
        );

    [GeneratedRegex(
        @"\G(?<d>[0-9]{2})(?<s>[/.-])(?<m>[0-9]{2})\k<s>(?<y>[0-9]{4})(?![\p{L}\p{N}_])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Day();

    [GeneratedRegex(@"\G`\p{L}+`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\G(?<number>[0-9]+)(?<suffix>\p{L}+|\.)(?![\p{L}\p{N}_])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();
}
