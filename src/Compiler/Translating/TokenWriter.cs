using System.Collections.Immutable;
using System.Globalization;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;

namespace Conv.Compiler.Translating;

/// <summary>Writes the tokens of a file in a language: rows of them by the table of the language, the longest first.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="roles">What they are.</param>
/// <param name="code">The language.</param>
/// <param name="names">What names are called.</param>
internal sealed class TokenWriter(
    TokensWithGaps tokens,
    IReadOnlyDictionary<int, TokenRole> roles,
    string code,
    NameForms names
)
{
    private static readonly string[] EnglishMonths = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private readonly Language? _language = FileLanguages.Find(code);
    private readonly SpeltNames _names = new(code, names);

    /// <summary>The words for the tokens from a position on, and how many tokens they are for.</summary>
    /// <param name="at">The position.</param>
    /// <param name="level">0: as the language says it; 1: word by word; 2: the words of the grammar, in backquotes.</param>
    public (string Words, int Count) Write(int at, int level)
    {
        if (_language is null)
        {
            return (English(at), 1);
        }

        return (level == 0 ? Noun(at) ?? Phrased(at, int.MaxValue) : null)
            ?? (level == 1 ? Phrased(at, 1) : null)
            ?? (Single(at), 1);
    }

    private TokenRole RoleOf(int at) => roles.GetValueOrDefault(tokens[at].TokenIndex, TokenRole.Word);

    private string English(int at)
    {
        var text = tokens[at].Text;
        return RoleOf(at) is var role && role is TokenRole.Word or TokenRole.Month or TokenRole.Code
            ? text
            : _names.Write(Bare(text), role);
    }

    private string Single(int at)
    {
        var (token, role) = (tokens[at], RoleOf(at));
        return role switch
        {
            TokenRole.Code => token.Text,
            TokenRole.Month => Array.IndexOf(EnglishMonths, token.Text) is >= 0 and var month
                ? _language!.Months[month]
                : token.Text,
            TokenRole.Name or TokenRole.Choice or TokenRole.Fact => _names.Write(Bare(token.Text), role),
            TokenRole.Adjective => _names.WriteAttribute(Bare(token.Text), isPlural: false),
            TokenRole.Word => Word(token),
            _ => throw new System.Diagnostics.UnreachableException($"the role {role}"),
        };
    }

    private string Word(IToken token) =>
        token.Type switch
        {
            ConvLexer.DATE => DateOnly
                .ParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .ToString(_language!.DateFormat, CultureInfo.InvariantCulture),
            ConvLexer.DECIMAL or ConvLexer.PERCENTAGE => token.Text.Replace('.', ','),
            ConvLexer.ORDINAL => token.Text[..^2]
                + (token.Text == "1st" ? _language!.Ordinal.First : _language!.Ordinal.Any),
            _ => Phrase.TypeOf(token.Text) is { } type && type == token.Type && char.IsLetter(token.Text[0])
                ? $"`{token.Text}`"
                : token.Text,
        };

    private (string, int)? Phrased(int at, int most)
    {
        if (RoleOf(at) != TokenRole.Word)
        {
            return null;
        }

        foreach (var phrase in _language!.WrittenFor(tokens[at].Type))
        {
            var count = phrase.Tokens.Length;
            if (count <= most && Matches(phrase, at))
            {
                return (
                    phrase.Tokens is [{ Type: ConvLexer.NO }] && at + 1 < tokens.Count && IsNoun(at + 1)
                        ? _language.NoneOf
                        : Joined(
                            phrase.Written.Select(item =>
                                item.IsPlace ? Single(at + phrase.Tokens.IndexOf(item)) : item.Word
                            )
                        ),
                    count
                );
            }
        }

        return null;
    }

    private bool Matches(Phrase phrase, int at)
    {
        for (var k = 0; k < phrase.Tokens.Length; k++)
        {
            var item = phrase.Tokens[k];
            if (at + k >= tokens.Count || (k > 0 && tokens.IsApart(at + k)) || !Fits(item, at + k))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(Phrase.Item item, int at) =>
        item is { IsPlace: true, Type: ConvLexer.NAME }
            ? RoleOf(at) is TokenRole.Name or TokenRole.Fact
            : RoleOf(at) == TokenRole.Word
                && tokens[at].Type == item.Type
                && (item.IsPlace || tokens[at].Text == item.Word);

    private bool IsNoun(int at)
    {
        while (at < tokens.Count && IsBeforeNoun(at))
        {
            at++;
        }

        return at < tokens.Count
            && tokens[at].Type is ConvLexer.SESSION or ConvLexer.SESSIONS
            && RoleOf(at) == TokenRole.Word;
    }

    private bool IsBeforeNoun(int at) =>
        RoleOf(at) == TokenRole.Adjective
        || (
            RoleOf(at) == TokenRole.Word
            && tokens[at].Type
                is ConvLexer.EXCEPTIONAL
                    or ConvLexer.EARLIER
                    or ConvLexer.SUBMITTED
                    or ConvLexer.ACCEPTED
        );

    // A noun with what stands before it in the grammar.
    private (string, int)? Noun(int at)
    {
        var end = at;
        while (end < tokens.Count && IsBeforeNoun(end) && (end == at || !tokens.IsApart(end)))
        {
            end++;
        }

        if (end == at || end >= tokens.Count || tokens.IsApart(end) || !IsNoun(end))
        {
            return null;
        }

        var isPlural = tokens[end].Type == ConvLexer.SESSIONS;
        var noun = _language!.WrittenFor(tokens[end].Type)[^1].Written[0].Word;
        if (_language.HasAdjectivesBehind)
        {
            return (
                Joined(
                    Enumerable
                        .Range(at, end - at)
                        .Where(k => RoleOf(k) == TokenRole.Adjective)
                        .Select(k => Adjective(k, isPlural))
                        .Prepend(noun)
                        .Concat(
                            Enumerable
                                .Range(at, end - at)
                                .Where(k => RoleOf(k) == TokenRole.Word)
                                .Reverse()
                                .Select(k => Adjective(k, isPlural))
                        )
                ),
                end - at + 1
            );
        }

        var compound = isPlural ? _language.Compound!.Value.Plural : _language.Compound!.Value.Singular;
        var before = Enumerable.Range(at, end - at).Select(k => Adjective(k, isPlural)).ToList();
        return before[^1].EndsWith('-') && before.TrueForAll(word => word == before[^1] || !word.EndsWith('-'))
            ? (Joined(before.SkipLast(1).Append(before[^1][..^1] + compound)), end - at + 1)
            : (Joined(before.Append(noun)), end - at + 1);
    }

    private string Adjective(int at, bool isPlural) =>
        RoleOf(at) == TokenRole.Adjective ? _names.WriteAttribute(Bare(tokens[at].Text), isPlural)
        : _language!.AdjectivesBehind.FirstOrDefault(adjective => adjective.Type == tokens[at].Type)
            is { Type: > 0 } found
            ? isPlural ? found.Plural
                : found.Singular
        : Phrased(at, 1)?.Item1 ?? Single(at);

    // `l'honoraire`, but `'date' + 1`.
    private static string Joined(IEnumerable<string> words) =>
        string.Concat(words.Select(word => word is [not '\'', .., '\''] ? word : word + " ")).TrimEnd();

    /// <summary>A name without its quotes.</summary>
    public static string Bare(string name) => name is ['\'', _, .., '\''] ? name[1..^1] : name;
}
