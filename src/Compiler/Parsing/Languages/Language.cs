using System.Collections.Immutable;
using Conv.Compiler.Parsing.Generated;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>
/// A language in which files are written: what it says for the words of the grammar. There is one grammar and one vocabulary of tokens; a
/// language is a table over them.
/// </summary>
internal sealed class Language
{
    private readonly ImmutableDictionary<string, ImmutableArray<Phrase>> _byWord;
    private readonly ImmutableDictionary<int, ImmutableArray<Phrase>> _byToken;

    /// <summary>A language.</summary>
    /// <param name="code">Its code in lists of forms and translations.</param>
    /// <param name="table">Its phrases, one a line.</param>
    public Language(string code, string table)
    {
        Code = code;
        Phrases =
        [
            .. table
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(Phrase.Of),
        ];
        _byWord = Phrases
            .GroupBy(phrase => phrase.Written[0].Word, StringComparer.Ordinal)
            .ToImmutableDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Written.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        _byToken = Phrases
            .Where(phrase => phrase.IsCanonical)
            .GroupBy(phrase => phrase.Tokens[0].Type)
            .ToImmutableDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Tokens.Length).ToImmutableArray()
            );
    }

    /// <summary>Its code in lists of forms and translations.</summary>
    public string Code { get; }

    /// <summary>Its phrases.</summary>
    public ImmutableArray<Phrase> Phrases { get; }

    /// <summary>The months, from January.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>How a day is written.</summary>
    public required string DateFormat { get; init; }

    /// <summary>What stands behind the digits of an ordinal; the first is what is written, of 1 the second.</summary>
    public required (string Any, string First) Ordinal { get; init; }

    /// <summary>What <c>hours</c> are, the one quantity that no file declares.</summary>
    public required string Hours { get; init; }

    /// <summary>What <c>no</c> is before a session.</summary>
    public required string NoneOf { get; init; }

    /// <summary>Whether adjectives stand behind their noun, in the plural where it is.</summary>
    public bool HasAdjectivesBehind { get; init; }

    /// <summary>The words that adjectives behind a noun are for tokens that stand before it: of one, of many.</summary>
    public ImmutableArray<(int Type, string Singular, string Plural)> AdjectivesBehind { get; init; } = [];

    /// <summary>The words that may be the end of a compound: of one session, of many.</summary>
    public (string Singular, string Plural)? Compound { get; init; }

    /// <summary>Phrases that begin with a word, longest first; a name that is such a word stands in quotes.</summary>
    public ImmutableArray<Phrase> ReadWith(string word) => _byWord.GetValueOrDefault(word, []);

    /// <summary>Phrases for rows that begin with a token, longest first.</summary>
    public ImmutableArray<Phrase> WrittenFor(int type) => _byToken.GetValueOrDefault(type, []);
}
