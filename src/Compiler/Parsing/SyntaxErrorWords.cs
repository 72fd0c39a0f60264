using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>Finds the words for a word that does not fit.</summary>
internal sealed class SyntaxErrorWords(SourceText source)
{
    /// <summary>Whether a keyword stands where only a name can, and on the line of the word before it: it is meant as a name.</summary>
    public static bool IsReservedName(Parser parser, IToken token, IntervalSet expected) =>
        !expected.Contains(token.Type)
        && expected.Contains(ConvLexer.NAME)
        && TokenNames.IsKeyword(token.Type)
        && expected
            .ToList()
            .All(type =>
                type is ConvLexer.NAME or ConvLexer.INTEGER
                || TokenNames.IsKeyword(type)
                || TokenNames.SoftKeywords.Contains(type)
            )
        && parser.Context is ConvParser.NameContext or ConvParser.CodeContext or ConvParser.ChoiceContext
        && Before(parser, token)?.Line == token.Line;

    // `kind is day`, `with kind day`: a value of a fact has the name of a keyword.
    private static bool IsReservedValue(Parser parser, IToken token, IToken? before, IntervalSet expected) =>
        TokenNames.IsKeyword(token.Type)
        && token.Type != ConvLexer.GIVEN
        && !expected.Contains(token.Type)
        && expected.Contains(ConvLexer.NAME)
        && before?.Line == token.Line
        && (before.Type == ConvLexer.IS || parser.Context is ConvParser.AssignmentContext or ConvParser.LiteralContext);

    /// <summary>Whether a name stands where a keyword of nearly the same letters is expected.</summary>
    public bool IsMisspelt(IToken token, IntervalSet expected) => Near(token, expected.ToList()) is not null;

    /// <summary>The expected keyword of nearly the same letters, or null.</summary>
    public int? Meant(IToken token, IntervalSet expected) =>
        Near(token, expected.ToList()) is { } word
            ? expected
                .ToList()
                .First(type => string.Equals(TokenNames.Word(type, source.Language), word, StringComparison.Ordinal))
            : null;

    /// <summary>Whether a rule is a head with any number of clauses or lines.</summary>
    public static bool HoldsClauses(RuleContext context) =>
        context
            is ConvParser.FunctionDeclarationContext
                or ConvParser.RulesDeclarationContext
                or ConvParser.BudgetDeclarationContext
                or ConvParser.TransitionDeclarationContext
                or ConvParser.ScenarioDeclarationContext
                or ConvParser.FactsDeclarationContext
                or ConvParser.ReadingDeclarationContext
                or ConvParser.ConventionHeaderContext;

    /// <summary>Whether the lines of a rule begin with names: a keyword in that place is meant as one.</summary>
    public static bool NamesLines(RuleContext context) =>
        context is ConvParser.FactsDeclarationContext or ConvParser.ReadingDeclarationContext;

    /// <summary>What is wrong where <paramref name="token"/> stands instead of one of <paramref name="expected"/>.</summary>
    public Diagnostic Explain(Parser parser, IToken token, IntervalSet expected)
    {
        var place = Place(token);
        var before = Before(parser, token);
        if (token.Type == ConvLexer.DECIMAL_COMMA)
        {
            return DecimalComma.Found(place, token.Text);
        }

        if (
            before?.Type == ConvLexer.COMMA
            && Before(parser, before) is { } thousands
            && DecimalComma.IsWithThousands(parser.TokenStream, thousands, before)
        )
        {
            var all = Place(thousands, token);
            return DecimalComma.Found(all, all.Text);
        }

        if (before is not null && DecimalComma.IsWithThousands(parser.TokenStream, before, token))
        {
            var all = Place(before, parser.TokenStream.Get(token.TokenIndex + 1));
            return DecimalComma.Found(all, all.Text);
        }

        if (
            IsReservedName(parser, token, expected)
            || IsReservedValue(parser, token, before, expected)
            || (NamesLines(parser.Context) && TokenNames.IsKeyword(token.Type))
        )
        {
            return Diagnostic.Create(SyntaxDescriptors.ReservedWord, place, Written(token));
        }

        // `=> acepted, …` is read as the name of a person up to the comma.
        if (
            parser.Context is ConvParser.ExpectationContext
            && before?.Type == ConvLexer.NAME
            && expected.Contains(ConvLexer.COLON)
        )
        {
            token = before;
            place = Place(token);
            expected = parser.Atn.NextTokens(parser.Atn.ruleToStartState[ConvParser.RULE_expected]);
        }

        if (SyntaxErrorHelp.Instead(parser, token, before, expected) is { } instead)
        {
            return Diagnostic
                .Create(SyntaxDescriptors.Unexpected, place, Shown(token), instead.Expected)
                .WithHelp(instead.Help);
        }

        if (
            FileLanguages.Find(source.Language) is { } language
            && NearPhrase.Find(source, token, language) is { } phrase
        )
        {
            var words = new SourceSpan(source, phrase.Place);
            return Diagnostic
                .Create(
                    SyntaxDescriptors.Unexpected,
                    words,
                    LocalizableText.Same($"`{words.OneLine}`"),
                    $"`{phrase.Meant}`"
                )
                .WithHelp(Suggestion.Meant(phrase.Meant));
        }

        if (before is not null && IsThousands(before, token))
        {
            return Diagnostic.Create(
                SyntaxDescriptors.Thousands,
                Place(before, token),
                Place(before, token).OneLine,
                before.Text + token.Text
            );
        }

        var near = Near(token, expected.ToList());
        if (
            near is null
            && before is not null
            && (Near(before, expected.ToList()) ?? NearBefore(parser, before, token, expected)) is { } meant
        )
        {
            // A misspelt keyword was read as a name; the word behind it is the first that does not fit.
            return Diagnostic
                .Create(SyntaxDescriptors.Unexpected, Place(before), Shown(before), $"`{meant}`")
                .WithHelp(Suggestion.Meant(meant));
        }

        if (
            before?.Type is ConvLexer.DECIMAL or ConvLexer.INTEGER
            && expected.Count == 1
            && expected.Contains(ConvLexer.EUR)
            && !IsCurrency(before, token, expected)
        )
        {
            return Diagnostic.Create(
                SyntaxDescriptors.Currency,
                Place(before),
                new LocalizableText("a bare number", "un nombre seul", "een getal alleen", "eine bloße Zahl"),
                before.Text
            );
        }

        if (
            near is null
            && before?.Type is ConvLexer.DECIMAL or ConvLexer.INTEGER
            && IsCurrency(before, token, expected)
        )
        {
            return Diagnostic.Create(SyntaxDescriptors.Currency, Place(before, token), Shown(token), before.Text);
        }

        if (near is null && before is not null && LacksOtherwise(parser, expected))
        {
            return Diagnostic.Create(SyntaxDescriptors.NoOtherwise, Place(before));
        }

        if (SyntaxErrorHelp.IsUnfinished(parser, token, before))
        {
            return Diagnostic
                .Create(
                    SyntaxDescriptors.Unfinished,
                    Place(before!),
                    Shown(before!),
                    TokenNames.Describe(expected, source)
                )
                .WithHelp(SyntaxErrorHelp.Find(parser, token, before, expected));
        }

        if (before is null && FirstWord(token.Text) is { } first)
        {
            return Diagnostic
                .Create(SyntaxDescriptors.Unexpected, place, Shown(token), TokenNames.Describe(expected, source))
                .WithHelp(Suggestion.Meant(first));
        }

        // A sentence may have ended too early: any word of the language can be the one that is meant, if it is long enough to tell.
        near ??= token.Text.Length >= 4 ? Near(token, Enumerable.Range(1, parser.Atn.maxTokenType)) : null;
        return Diagnostic
            .Create(SyntaxDescriptors.Unexpected, place, Shown(token), TokenNames.Describe(expected, source))
            .WithHelp(
                SyntaxErrorHelp.Find(parser, token, before, expected)
                    ?? (near is null ? OtherLanguage(token) : Suggestion.Meant(near))
            );
    }

    // The beginning of a file in any language that is nearly this one.
    private static string? FirstWord(string written)
    {
        var beginnings = FileLanguages
            .Codes.SelectMany(code =>
                new[] { TokenNames.Word(ConvLexer.VOCABULARY, code)!, TokenNames.Word(ConvLexer.CONVENTION, code)! }
            )
            .ToList();
        return Suggestion.Find(written, beginnings.Select(beginning => beginning.Split(' ')[0])) is { } near
            ? beginnings.First(beginning => beginning.StartsWith(near, StringComparison.Ordinal))
            : null;
    }

    // The first word tells the language: `convention` before French words makes an English file of them.
    private LocalizableText? OtherLanguage(IToken token)
    {
        var language =
            token.Type == ConvLexer.NAME && source.Language == LanguageCodes.English
                ? FileLanguages.All.FirstOrDefault(language =>
                    language.ReadWith(token.Text).Any(phrase => phrase.Written.Length == 1)
                )
                : null;
        if (language is null)
        {
            return null;
        }

        var (first, other) = (
            TokenNames.Word(ConvLexer.VOCABULARY, language.Code),
            TokenNames.Word(ConvLexer.CONVENTION, language.Code)
        );
        return new LocalizableText(
            $"the first word tells the language: begin the file with `{first}` or `{other}`",
            $"le premier mot dit la langue : commencez le fichier par `{first}` ou `{other}`",
            $"het eerste woord zegt de taal: begin het bestand met `{first}` of `{other}`",
            $"das erste Wort sagt die Sprache: beginnen Sie die Datei mit `{first}` oder `{other}`"
        );
    }

    private string? Near(IToken token, IEnumerable<int> types) =>
        token.Type is ConvLexer.NAME or ConvLexer.COUNTS || TokenNames.SoftKeywords.Contains(token.Type)
            ? Suggestion.Find(
                token.Text,
                types
                    .Where(type => type != token.Type)
                    .Select(type => TokenNames.Word(type, source.Language))
                    .OfType<string>()
                    .Where(word => char.IsLetter(word[0]))
            )
            : null;

    // A name that is nearly a word behind which the word that does not fit would stand.
    private string? NearBefore(Parser parser, IToken before, IToken token, IntervalSet expected) =>
        before.Line != token.Line ? null
        : token.Type is ConvLexer.YEAR or ConvLexer.MONTH or ConvLexer.QUARTER or ConvLexer.WEEK
            ? Near(before, [ConvLexer.CALENDAR])
        : LacksOtherwise(parser, expected) ? Near(before, [ConvLexer.THEN, ConvLexer.OTHERWISE])
        : null;

    // `1 250 sessions`: of amounts, whose currency tells that they are numbers, it is told before.
    private static bool IsThousands(IToken before, IToken token) =>
        before is { Type: ConvLexer.INTEGER, Text.Length: <= 3 }
        && token is { Type: ConvLexer.INTEGER, Text.Length: 3 }
        && token.StartIndex == before.StopIndex + 2;

    // A case was read and no `otherwise` came; or a value came that neither `when` follows nor `otherwise` precedes.
    private static bool LacksOtherwise(Parser parser, IntervalSet expected) =>
        parser.Context switch
        {
            ConvParser.GuardedContext or ConvParser.CategoryCasesContext => expected.Contains(ConvLexer.OTHERWISE),
            ConvParser.GuardedCaseContext { Parent: ConvParser.GuardedContext cases } => expected.Contains(
                ConvLexer.WHEN
            )
                && cases.ChildCount > 1,
            _ => false,
        };

    private static bool IsCurrency(IToken number, IToken token, IntervalSet expected) =>
        number.Line == token.Line
        && token.Type == ConvLexer.NAME
        && (
            expected.Contains(ConvLexer.EUR)
            || (token.Text.Length == 3 && token.Text.All(char.IsAsciiLetterUpper))
            || token.Text.StartsWith("eur", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The word before a token, comments and white space aside; null at the beginning.</summary>
    public static IToken? Before(Parser parser, IToken token)
    {
        for (var i = token.TokenIndex - 1; i >= 0; i--)
        {
            if (parser.TokenStream.Get(i) is { Channel: TokenConstants.DefaultChannel } before)
            {
                return before;
            }
        }

        return null;
    }

    private SourceSpan Place(IToken token) => new(source, ParseTreeToSyntax.SpanOf(token));

    private SourceSpan Place(IToken first, IToken last) =>
        new(source, TextSpan.Between(ParseTreeToSyntax.SpanOf(first), ParseTreeToSyntax.SpanOf(last)));

    private LocalizableText Shown(IToken token) =>
        token.Type == TokenConstants.EOF ? TokenNames.EndOfFile : LocalizableText.Same($"`{Written(token)}`");

    // A word of the grammar is shown as it stands in the file, in whatever language.
    private string Written(IToken token) => token is PhraseToken ? Place(token).OneLine : token.Text;
}
