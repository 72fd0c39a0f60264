using System.Collections.Immutable;
using System.Globalization;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>
/// The words of a file in another language as tokens of the grammar: rows of words are looked up in the table of the language, the longest
/// first; what is in none is a name. Every token keeps the place of its words.
/// </summary>
internal sealed class TokenTranslation
{
    private readonly Language _language;
    private readonly NameForms _names;
    private readonly ImmutableArray<Word> _words;
    private readonly HashSet<int> _hidden;
    private readonly List<IToken> _tokens = [];
    private readonly Dictionary<int, int> _counts = [];
    private readonly List<int> _articles = [];

    private TokenTranslation(Language language, NameForms names, ImmutableArray<Word> words, HashSet<int> hidden)
    {
        (_language, _names, _words, _hidden) = (language, names, words, hidden);
    }

    /// <summary>The tokens of a file, comments and forms hidden; and how many tokens each word begins, by its place.</summary>
    public static (List<IToken> Tokens, ImmutableArray<Word> Words, IReadOnlyDictionary<int, int> Counts) Of(
        ImmutableArray<Word> words,
        IEnumerable<TextSpan> formLists,
        Language language,
        NameForms names
    )
    {
        var starts = formLists.ToList();
        var hidden = Enumerable
            .Range(0, words.Length)
            .Where(i =>
                words[i].IsHidden
                || starts.Exists(list => list.Start <= words[i].Span.Start && words[i].Span.Start < list.End)
            )
            .ToHashSet();
        var translation = new TokenTranslation(language, names, words, hidden);
        translation.Run();
        return (translation._tokens, words, translation._counts);
    }

    private void Run()
    {
        for (var i = 0; i < _words.Length; )
        {
            i = Hidden(i) ?? Escape(i) ?? Raw(i) ?? Noun(i) ?? Phrased(i) ?? Compound(i) ?? Single(i);
        }

        foreach (var at in _articles)
        {
            // `une`: the article that the word behind it asks for.
            var next = _tokens.Skip(at + 1).FirstOrDefault(token => token.Channel == TokenConstants.DefaultChannel);
            if (next?.Text is [var letter, ..] && "aeiou".Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                ((IWritableToken)_tokens[at]).Type = ConvLexer.AN;
                ((IWritableToken)_tokens[at]).Text = "an";
            }
        }
    }

    private int? Hidden(int i)
    {
        if (!_hidden.Contains(i))
        {
            return null;
        }

        Add(_words[i].Type, _words[i].Text, i, i, _words[i].Span);
        ((IWritableToken)_tokens[^1]).Channel = Lexer.Hidden;
        _counts[_words[i].Span.Start] = 0;
        return i + 1;
    }

    // A word of the grammar between two backquotes, where the language has none that could stand there.
    private int? Escape(int i)
    {
        if (_words[i].Text is not ['`', _, .., '`'] || Phrase.TypeOf(_words[i].Text[1..^1]) is not { } type)
        {
            return null;
        }

        Add(type, _words[i].Text[1..^1], i, i, _words[i].Span);
        return i + 1;
    }

    private int? Raw(int i)
    {
        if (
            i + 1 >= _words.Length
            || _words[i + 1].Type is not (ConvLexer.STRING or ConvLexer.UNCLOSED_STRING)
            || !FileLanguages.Codes.Contains(_words[i].Text)
            || i == 0
            || _words[i - 1].Text is not ("(" or ",")
        )
        {
            return null;
        }

        Add(ConvLexer.NAME, _words[i].Text, i, i, _words[i].Span);
        return i + 1;
    }

    // A noun with adjectives behind it, which stand before it in the grammar.
    private int? Noun(int i)
    {
        if (!_language.HasAdjectivesBehind || !_words[i].IsSpelt || Sessions(_words[i].Text) is not { } noun)
        {
            return null;
        }

        var before = new List<(int Type, string Text, int First, int Last)>();
        var next = i + 1;
        while (Adjective(next) is { } adjective)
        {
            before.Add(adjective);
            next = adjective.Last + 1;
        }

        var cover = Cover(i, next - 1);
        foreach (
            var adjective in before
                .Where(adjective => adjective.Type != ConvLexer.NAME && adjective.Type != ConvLexer.EXCEPTIONAL)
                .Concat(before.Where(adjective => adjective.Type == ConvLexer.EXCEPTIONAL))
                .Concat(before.Where(adjective => adjective.Type == ConvLexer.NAME))
        )
        {
            Add(adjective.Type, adjective.Text, adjective.First, adjective.Last, cover);
        }

        Add(noun, WordOf(noun), i, i, cover);
        return next;
    }

    private (int Type, string Text, int First, int Last)? Adjective(int i)
    {
        if (i >= _words.Length || _hidden.Contains(i))
        {
            return null;
        }

        var text = _words[i].Text;
        foreach (var (type, singular, plural) in _language.AdjectivesBehind)
        {
            if (_words[i].IsSpelt && (text == singular || text == plural))
            {
                return (type, WordOf(type), i, i);
            }
        }

        var found = _names
            .AttributesOf(_language.Code)
            .Where(attribute => Matches(attribute.Words, i))
            .OrderByDescending(attribute => attribute.Words.Length)
            .FirstOrDefault();
        if (!found.Words.IsDefault)
        {
            return (ConvLexer.NAME, found.Canonical, i, i + found.Words.Length - 1);
        }

        // A name that is not known here, on the same line: which names there are is known where the vocabulary is read as well.
        return
            _words[i].Type == ConvLexer.NAME
            && _words[i].Line == _words[i - 1].Line
            && !(_words[i].IsSpelt && _language.ReadWith(text).Length > 0)
            ? (ConvLexer.NAME, Name(text), i, i)
            : null;
    }

    private bool Matches(ImmutableArray<string> words, int i)
    {
        if (i + words.Length > _words.Length)
        {
            return false;
        }

        for (var k = 0; k < words.Length; k++)
        {
            var text = _words[i + k].Text;
            if (text != words[k] && !(words.Length == 1 && text == words[k] + "s"))
            {
                return false;
            }
        }

        return true;
    }

    private int? Phrased(int i)
    {
        var first =
            _words[i].IsSpelt ? _words[i].Text
            : _words[i].Type == ConvLexer.INTEGER ? "<int>"
            : "";
        foreach (var phrase in _language.ReadWith(first))
        {
            if (Matches(phrase, i))
            {
                Write(phrase, i);
                return i + phrase.Written.Length;
            }
        }

        return null;
    }

    private bool Matches(Phrase phrase, int i)
    {
        for (var k = 0; k < phrase.Written.Length; k++)
        {
            if (i + k >= _words.Length || _hidden.Contains(i + k))
            {
                return false;
            }

            var (item, word) = (phrase.Written[k], _words[i + k]);
            if (item.IsPlace ? !Fits(item, word) : !(word.IsSpelt && word.Text == item.Word))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(Phrase.Item place, Word word) =>
        word.Type == place.Type && !(word.IsSpelt && _language.ReadWith(word.Text).Length > 0);

    private void Write(Phrase phrase, int i)
    {
        var whole = Cover(i, i + phrase.Written.Length - 1);
        var cover = phrase.IsReordered ? whole : (TextSpan?)null;
        var spoken = Enumerable.Range(0, phrase.Written.Length).Where(k => !phrase.Written[k].IsPlace).ToList();
        var own = phrase.Tokens.Count(item => !item.IsPlace);
        var at = 0;
        foreach (var item in phrase.Tokens)
        {
            if (item.IsPlace)
            {
                var k = i + phrase.Written.IndexOf(item);
                Add(item.Type, item.Type == ConvLexer.NAME ? Name(_words[k].Text) : _words[k].Text, k, k, cover);
                continue;
            }

            var first = spoken[Math.Min(at, spoken.Count - 1)];
            var last = at == own - 1 ? spoken[^1] : first;
            last = Enumerable
                .Range(first, Math.Max(0, last - first) + 1)
                .TakeWhile(k => !phrase.Written[k].IsPlace)
                .Last();
            if (item.Type == ConvLexer.A)
            {
                _articles.Add(_tokens.Count);
            }

            Add(item.Type, item.Word, i + first, i + last, cover);
            at++;
        }
    }

    // `Einzelsitzungen`: the end is the noun, what stands before it a name.
    private int? Compound(int i)
    {
        if (_language.Compound is not { } noun || !_words[i].IsSpelt)
        {
            return null;
        }

        // A name of several words, `eerste-zitting`, is none.
        var text = _words[i].Text;
        if (text.Contains('-', StringComparison.Ordinal) || _names.CanonicalOf(_language.Code, text) != text)
        {
            return null;
        }

        foreach (var (end, type) in new[] { (noun.Plural, ConvLexer.SESSIONS), (noun.Singular, ConvLexer.SESSION) })
        {
            if (text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal))
            {
                var attribute = $"{text[..^end.Length]}-";
                var split = text.Length - end.Length;
                var word = _words[i];
                var head = word with { Span = word.Span with { Length = split } };
                var tail = word with
                {
                    Span = new TextSpan(word.Span.Start + split, end.Length),
                    Column = word.Column + split,
                };
                _tokens.Add(
                    new PhraseToken(
                        ConvLexer.NAME,
                        _names.CanonicalOf(_language.Code, attribute),
                        head,
                        head,
                        word.Span
                    )
                );
                _tokens.Add(new PhraseToken(type, WordOf(type), tail, tail, word.Span));
                _counts[word.Span.Start] = 2;
                return i + 1;
            }
        }

        return null;
    }

    private int Single(int i)
    {
        var word = _words[i];
        Add(word.Type, word.Type == ConvLexer.NAME ? Month(word.Text) ?? Name(word.Text) : word.Text, i, i, word.Span);
        return i + 1;
    }

    // `à partir du 1 octobre`: the month of a day without a year.
    private string? Month(string text) =>
        _tokens.FindLastIndex(token => token.Channel == TokenConstants.DefaultChannel) is > 0 and var day
        && _tokens[day].Type == ConvLexer.INTEGER
        && _tokens[day - 1].Type == ConvLexer.FROM
        && _language.Months.IndexOf(text, StringComparer.OrdinalIgnoreCase) is >= 0 and var month
            ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month]
            : null;

    private string Name(string text) =>
        text is ['\'', .., '\'']
            ? $"'{_names.CanonicalOf(_language.Code, text[1..^1])}'"
            : _names.CanonicalOf(_language.Code, text);

    private int? Sessions(string text) =>
        _language.ReadWith(text)
            is [.., { Written.Length: 1, Tokens: [{ Type: ConvLexer.SESSION or ConvLexer.SESSIONS } item] }]
            ? item.Type
            : null;

    private void Add(int type, string text, int first, int last, TextSpan? cover)
    {
        _tokens.Add(new PhraseToken(type, text, _words[first], _words[last], cover ?? Cover(first, last)));
        for (var i = first; i <= last; i++)
        {
            _counts.TryAdd(_words[i].Span.Start, 0);
        }

        _counts[_words[first].Span.Start]++;
    }

    private TextSpan Cover(int first, int last) => TextSpan.Between(_words[first].Span, _words[last].Span);

    private static string WordOf(int type) => ConvParser.DefaultVocabulary.GetLiteralName(type).Trim('\'');
}
