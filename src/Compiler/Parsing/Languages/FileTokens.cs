using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>The tokens of a file in whatever language it is written: what the parser reads, and the words that stand there.</summary>
/// <param name="Tokens">The tokens of the grammar up to the end of the file; comments, white space and forms of names are hidden.</param>
/// <param name="Words">The words as they are written, comments among them, in the order of the text.</param>
/// <param name="Lists">The lists of forms of names.</param>
/// <param name="Code">The language.</param>
internal sealed partial record FileTokens(
    List<IToken> Tokens,
    ImmutableArray<FileTokens.WrittenWord> Words,
    ImmutableArray<FormList> Lists,
    string Code
)
{
    /// <summary>A word as it is written.</summary>
    /// <param name="Type">The token of the grammar that it is, or belongs to.</param>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Count">How many tokens of the grammar begin with it.</param>
    internal readonly record struct WrittenWord(int Type, TextSpan Span, int Count);

    /// <summary>The tokens of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="names">What names are called; null: as the file itself says.</param>
    public static FileTokens Of(SourceText source, NameForms? names)
    {
        // Not CharStreams.fromString: that one counts code points, and every span here counts UTF-16 code units.
        var lexer = new ConvLexer(new AntlrInputStream(source.Text), TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        var stream = new CommonTokenStream(lexer);
        stream.Fill();
        var tokens = stream.GetTokens().ToList();
        var language = FileLanguages.Find(source.Language);
        var lists = FormList.Of(source.Text, tokens);
        var code = source.Language;
        names ??= lists.IsEmpty ? NameForms.None : NameForms.Of([(source, lists)]);
        return language is null ? English(tokens, lists, names) : Other(source, tokens, lists, language, names);
    }

    /// <summary>What names are called in files that belong together.</summary>
    public static NameForms NamesOf(IEnumerable<SourceText> sources) =>
        NameForms.Of(
            sources
                .Where(MayHaveForms)
                .Select(source => (source, Of(source, NameForms.None).Lists))
                .Where(file => !file.Lists.IsEmpty)
                .ToList()
        );

    /// <summary>Whether a file may have forms of names: a look at its text, without its tokens. One that is too long is not read at all.</summary>
    public static bool MayHaveForms(SourceText source) =>
        source.Text.Length <= SourceText.MaximumLength && Beginning().IsMatch(source.Text);

    // White space is never given back, so that the look takes one pass; the time is there for the rule that asks for one.
    [GeneratedRegex("\\((?>\\s*)(=|(en|fr|nl|de)(?>\\s+)[^\"])", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Beginning();

    private static FileTokens English(List<IToken> tokens, ImmutableArray<FormList> lists, NameForms names)
    {
        foreach (var list in lists)
        {
            for (var i = list.First; i <= list.Last; i++)
            {
                Hide(tokens, i);
            }
        }

        if (names.HasAny(LanguageCodes.English))
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                tokens[i] = Named(tokens[i], names);
            }
        }

        var words = tokens
            .Where(token => token.Type is not (ConvLexer.SPACE or TokenConstants.EOF))
            .Select(token => new WrittenWord(
                token.Type,
                PhraseToken.CoverOf(token),
                token.Channel == TokenConstants.DefaultChannel ? 1 : 0
            ));
        return new FileTokens(tokens, [.. words], lists, LanguageCodes.English);
    }

    // The hyphen of `Einzel-` and the mark of an elision belong to the word before them.
    private static void Hide(List<IToken> tokens, int i)
    {
        var token = (CommonToken)tokens[i];
        token.Channel = Lexer.Hidden;
        if (
            token.Type is ConvLexer.MINUS or ConvLexer.BAD
            && tokens[i - 1] is CommonToken { Type: not ConvLexer.SPACE } before
            && before.StopIndex + 1 == token.StartIndex
        )
        {
            before.StopIndex = token.StopIndex;
            token.Type = ConvLexer.SPACE;
        }
    }

    private static IToken Named(IToken token, NameForms names)
    {
        if (token.Type == ConvLexer.NAME && token.Channel == TokenConstants.DefaultChannel)
        {
            var canonical = names.CanonicalOf(LanguageCodes.English, token.Text);
            if (!string.Equals(canonical, token.Text, StringComparison.Ordinal))
            {
                ((IWritableToken)token).Text = canonical;
            }
        }

        return token;
    }

    private static FileTokens Other(
        SourceText source,
        IList<IToken> lexed,
        ImmutableArray<FormList> lists,
        Language language,
        NameForms names
    )
    {
        var spans = lists.Select(list => list.Span);
        var (tokens, words, counts) = TokenTranslation.Of(
            WordReader.Read(source.Text, [.. lexed], language),
            spans,
            language,
            names
        );
        var types = tokens
            .GroupBy(token => token.StartIndex)
            .ToDictionary(group => group.Key, group => group.First().Type);
        tokens.Add(lexed[^1]);
        var before = 0;
        var written = ImmutableArray.CreateBuilder<WrittenWord>();
        foreach (var word in words)
        {
            // A word behind the first of a phrase belongs to it.
            before = types.GetValueOrDefault(word.Span.Start, before);
            var type = word.IsHidden || types.ContainsKey(word.Span.Start) ? before : ConvLexer.OF;
            written.Add(new WrittenWord(type, word.Span, counts.GetValueOrDefault(word.Span.Start)));
        }

        return new FileTokens(tokens, written.ToImmutable(), lists, language.Code);
    }
}
