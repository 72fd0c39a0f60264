using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>What a language says for a row of tokens of the grammar.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Written">The words.</param>
/// <param name="IsCanonical">Whether files are written so; otherwise it is only read.</param>
internal sealed record Phrase(ImmutableArray<Phrase.Item> Tokens, ImmutableArray<Phrase.Item> Written, bool IsCanonical)
{
    /// <summary>A word of a phrase, or the place of a token that is the same in both.</summary>
    /// <param name="Word">The word; of a place, what it is called in the tables.</param>
    /// <param name="Type">The token; of a place, what may stand there; 0: a word that is written.</param>
    /// <param name="IsPlace">Whether it is a place.</param>
    internal readonly record struct Item(string Word, int Type, bool IsPlace);

    /// <summary>Whether places stand in another order than their tokens, or before words whose tokens stand before them.</summary>
    public bool IsReordered { get; } =
        !Tokens
            .Select(item => item.IsPlace ? item.Word : "")
            .Where(word => word.Length > 0)
            .SequenceEqual(Written.Where(item => item.IsPlace).Select(item => item.Word), StringComparer.Ordinal)
        || Written[0].IsPlace != Tokens[0].IsPlace
        || (Written[^1].IsPlace != Tokens[^1].IsPlace);

    private static readonly ImmutableDictionary<string, int> Types = Enumerable
        .Range(1, ConvLexer.BAD)
        .Where(type => ConvParser.DefaultVocabulary.GetLiteralName(type) is not null)
        .ToImmutableDictionary(
            type => ConvParser.DefaultVocabulary.GetLiteralName(type).Trim('\''),
            StringComparer.Ordinal
        );

    /// <summary>The token that a word of the grammar is; null: it is none.</summary>
    public static int? TypeOf(string word) => Types.TryGetValue(word, out var type) ? type : null;

    /// <summary>The phrases of a line of a table: <c>tokens = words | words that are read as well</c>.</summary>
    public static IEnumerable<Phrase> Of(string line)
    {
        var sides = line.Split(" = ", 2, StringSplitOptions.TrimEntries);
        var tokens = Items(sides[0], isWritten: false);
        var isCanonical = true;
        foreach (var words in sides[1].Split('|', StringSplitOptions.TrimEntries))
        {
            yield return new Phrase(tokens, Items(words, isWritten: true), isCanonical);
            isCanonical = false;
        }
    }

    private static ImmutableArray<Item> Items(string words, bool isWritten) =>
        [
            .. words
                .Replace("'", "' ", StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => ItemOf(word, isWritten)),
        ];

    private static Item ItemOf(string word, bool isWritten) =>
        word switch
        {
            "<date>" => new Item(word, ConvLexer.DATE, IsPlace: true),
            "<date2>" => new Item(word, ConvLexer.DATE, IsPlace: true),
            "<int>" => new Item(word, ConvLexer.INTEGER, IsPlace: true),
            "<ordinal>" => new Item(word, ConvLexer.ORDINAL, IsPlace: true),
            "<name>" => new Item(word, ConvLexer.NAME, IsPlace: true),
            "<percent>" => new Item(word, ConvLexer.PERCENTAGE, IsPlace: true),
            "<text>" => new Item(word, ConvLexer.STRING, IsPlace: true),
            _ when isWritten => new Item(word, 0, IsPlace: false),
            "1" => new Item(word, ConvLexer.INTEGER, IsPlace: false),
            _ => new Item(word, Types[word], IsPlace: false),
        };
}
