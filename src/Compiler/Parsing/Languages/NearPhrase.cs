using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>The phrase of a language that a row of words nearly is: one word of it is misspelt, or left out.</summary>
internal static class NearPhrase
{
    // A phrase is known by what is right in it; of two words with one wrong, the wrong one must be long enough to tell.
    private const int LongEnough = 4;
    private const int MostBefore = 4;

    /// <summary>The phrase, and the words that stand for it, on the line of a word that does not fit or just before that.</summary>
    /// <param name="source">The file, in a language with a table.</param>
    /// <param name="token">The word that does not fit.</param>
    /// <param name="language">The language of the file.</param>
    public static (TextSpan Place, string Meant)? Find(SourceText source, IToken token, Language language)
    {
        var start = source.Text.LastIndexOf('\n', Math.Max(0, token.StartIndex - 1)) + 1;
        var end = source.Text.IndexOf('\n', start);
        var words = WordsOf(source.Text[start..(end < 0 ? source.Text.Length : end)], language);
        var at = words.TakeWhile(word => start + word.Span.End <= token.StartIndex).Count();
        var found = Enumerable
            .Range(Math.Max(0, at - MostBefore), Math.Min(at, MostBefore) + 1)
            .SelectMany(first => language.Phrases.Select(phrase => (First: first, Phrase: phrase)))
            .Select(row => (row.First, row.Phrase, Length: Length(words, row.First, row.Phrase)))
            .Where(row => row.Length > 0 && row.First + row.Length >= at)
            .OrderByDescending(row => row.Length)
            .FirstOrDefault();
        return found.Length == 0
            ? null
            : (
                TextSpan.Between(
                    Moved(words[found.First].Span, start),
                    Moved(words[found.First + found.Length - 1].Span, start)
                ),
                Text(found.Phrase)
            );
    }

    private static ImmutableArray<Word> WordsOf(string line, Language language)
    {
        var lexer = new ConvLexer(new AntlrInputStream(line), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        return [.. WordReader.Read(line, [.. lexer.GetAllTokens()], language).Where(word => !word.IsHidden)];
    }

    private static TextSpan Moved(TextSpan span, int start) => new(span.Start + start, span.Length);

    // How many words stand for the phrase; 0: they are another thing, or the phrase itself.
    private static int Length(ImmutableArray<Word> words, int first, Phrase phrase)
    {
        var written = phrase.Written;
        var right = 0;
        while (right < written.Length && first + right < words.Length && Is(written[right], words[first + right]))
        {
            right++;
        }

        if (written.Length < 2 || right == written.Length || first + right >= words.Length || written[right].IsPlace)
        {
            return 0;
        }

        var wrong = words[first + right];
        if (
            wrong.IsSpelt
            && (written.Length > 2 || written[right].Word.Length >= LongEnough)
            && Suggestion.Find(wrong.Text, [written[right].Word]) is not null
            && Rest(words, first + right + 1, written, right + 1)
        )
        {
            return written.Length;
        }

        return written.Count(item => !item.IsPlace) > 2 && right > 0 && Rest(words, first + right, written, right + 1)
            ? written.Length - 1
            : 0;
    }

    private static bool Rest(ImmutableArray<Word> words, int at, ImmutableArray<Phrase.Item> written, int from)
    {
        for (var k = from; k < written.Length; k++, at++)
        {
            if (at >= words.Length || !Is(written[k], words[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(Phrase.Item item, Word word) =>
        item.IsPlace ? word.Type == item.Type : word.IsSpelt && word.Text == item.Word;

    private static string Text(Phrase phrase) =>
        string.Join(' ', phrase.Written.Select(item => item.IsPlace ? "…" : item.Word))
            .Replace("' ", "'", StringComparison.Ordinal);
}
