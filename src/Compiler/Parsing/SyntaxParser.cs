using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>Turns a text into a syntax tree plus findings. Never gives up: what cannot be read is reported and left out.</summary>
internal static class SyntaxParser
{
    /// <summary>The deepest nesting of brackets and negations, and the longest chain of operators.</summary>
    public const int MaximumDepth = 200;

    /// <summary>
    /// The most members of a list between commas: whether a comma goes on with a list is seen from what stands behind it, perhaps at the
    /// end of the list, so a list costs the square of its length.
    /// </summary>
    public const int MaximumList = 1000;

    /// <summary>Parses a file; findings come in the order of the text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="names">What names are called in its language, of all files that belong together; null: as the file itself says.</param>
    public static (FileSyntax File, ImmutableArray<Diagnostic> Findings) Parse(
        SourceText source,
        NameForms? names = null
    )
    {
        var findings = new Findings();
        if (source.Text.Length > SourceText.MaximumLength)
        {
            findings.Add(
                SyntaxDescriptors.FileTooLarge,
                At(source, 0, 0),
                SourceText.MaximumLength.ToString(CultureInfo.InvariantCulture)
            );
            return (Empty(), findings.ToImmutable());
        }

        if (!IsNormalised(source.Text))
        {
            findings.Add(SyntaxDescriptors.NotNormalised, At(source, 0, 0));
            return (Empty(), findings.ToImmutable());
        }

        var tokens = Tokens(source, names);
        if (FindTooDeep(tokens) is { } deep)
        {
            findings.Add(
                SyntaxDescriptors.TooDeep,
                new SourceSpan(source, ParseTreeToSyntax.SpanOf(deep)),
                MaximumDepth.ToString(CultureInfo.InvariantCulture)
            );
            return (Empty(), findings.ToImmutable());
        }

        if (FindTooLong(tokens) is { } end)
        {
            findings.Add(
                RuleDescriptors.TooMany,
                new SourceSpan(source, ParseTreeToSyntax.SpanOf(end)),
                MaximumList.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    "members of one list",
                    "éléments d'une même liste",
                    "leden van één lijst",
                    "Glieder einer Liste"
                )
            );
            return (Empty(), findings.ToImmutable());
        }

        var amounts = ThousandsMender.Mend(source, tokens, findings).ToList();
        LookAlikes.Check(source, tokens, findings);
        InvisibleCharacters.Check(
            source,
            tokens
                .GetTokens()
                .Where(token => token.Type == ConvLexer.BAD)
                .Select(token => token.StartIndex)
                .ToHashSet(),
            findings
        );
        var mended = TokenMender.Mend(source, tokens, findings);
        mended.UnionWith(amounts);
        mended.UnionWith(FactNameMender.Mend(source, tokens, findings));
        mended.UnionWith(DeclarationMender.Mend(source, tokens, findings));
        var strategy = new SyntaxErrorStrategy(source, findings, mended);
        var parser = new ConvParser(tokens, TextWriter.Null, TextWriter.Null) { ErrorHandler = strategy };
        parser.RemoveErrorListeners();
        var tree = parser.file();
        if (FindTooDeep(tree) is { } low)
        {
            // Recovery from errors read together what the tokens keep apart.
            findings.Add(
                SyntaxDescriptors.TooDeep,
                new SourceSpan(source, ParseTreeToSyntax.SpanOf(low)),
                MaximumDepth.ToString(CultureInfo.InvariantCulture)
            );
            return (Empty(), findings.ToImmutable());
        }

        var file = new ParseTreeToSyntax(source, findings).Convert(tree, strategy.Broken);
        return (file, [.. findings.ToImmutable().OrderBy(finding => finding.Place.Span.Start)]);
    }

    /// <summary>The places where more than one reading of the grammar fits the text; the grammar has none, and a test holds it to that.</summary>
    public static ImmutableArray<string> FindAmbiguities(SourceText source)
    {
        var listener = new AmbiguityListener();
        var parser = new ConvParser(Tokens(source), TextWriter.Null, TextWriter.Null);
        parser.RemoveErrorListeners();
        parser.AddErrorListener(listener);
        parser.Interpreter.PredictionMode = PredictionMode.LL_EXACT_AMBIG_DETECTION;
        parser.file();
        return [.. listener.Found];
    }

    private const int MostWords = 4;

    internal static CommonTokenStream Tokens(SourceText source, NameForms? names = null)
    {
        var tokens = new CommonTokenStream(new ListTokenSource(FileTokens.Of(source, names).Tokens));
        tokens.Fill();
        return tokens;
    }

    // The parser and the phases after it recurse; a limit here keeps the stack of the process safe.
    private static IToken? FindTooDeep(CommonTokenStream tokens)
    {
        var depth = 0;
        var chain = 0;
        var before = 0;
        var beforeThat = 0;
        foreach (var token in tokens.GetTokens().Where(token => token.Channel == TokenConstants.DefaultChannel))
        {
            var isComparison = token.Type == ConvLexer.AT && before == ConvLexer.IS;
            var isFactKind =
                (before == ConvLexer.ONE && token.Type == ConvLexer.OF)
                || (beforeThat == ConvLexer.YES && before == ConvLexer.OR && token.Type == ConvLexer.NO);
            (beforeThat, before) = (before, token.Type);
            switch (token.Type)
            {
                case ConvLexer.OPEN:
                    depth++;
                    break;
                case ConvLexer.CLOSE:
                    depth = Math.Max(0, depth - 1);
                    break;
                // `one of …` and `yes or no` say of a fact what it can be, row after row, and nest nothing.
                case ConvLexer.OF or ConvLexer.NO when isFactKind && depth == 0:
                    chain = Math.Max(0, chain - 1);
                    break;
                case ConvLexer.NOT
                or ConvLexer.AND
                or ConvLexer.OR
                or ConvLexer.PLUS
                or ConvLexer.MINUS
                or ConvLexer.STAR
                or ConvLexer.SLASH
                or ConvLexer.ROUNDED
                or ConvLexer.LOWER
                or ConvLexer.HIGHER
                or ConvLexer.HOUR:
                    chain++;
                    break;
                case ConvLexer.REQUIRES
                or ConvLexer.AMOUNT
                or ConvLexer.FEE
                or ConvLexer.SHARE
                or ConvLexer.SCENARIO
                or ConvLexer.ASSERT
                or ConvLexer.ARROW
                or ConvLexer.RULES
                or ConvLexer.KEPT
                or ConvLexer.LINE
                or ConvLexer.SPENDS
                or ConvLexer.WHEN
                or ConvLexer.ELSE
                or ConvLexer.OTHERWISE
                or ConvLexer.MEANS
                or ConvLexer.COLON
                or ConvLexer.AT when !isComparison:
                    chain = 0;
                    break;
            }

            if (depth > MaximumDepth || chain > MaximumDepth)
            {
                return token;
            }
        }

        return null;
    }

    // A list is a row of commas with a few words between one and the next: names, acts, facts with their values.
    private static IToken? FindTooLong(CommonTokenStream tokens)
    {
        var members = 0;
        var words = 0;
        foreach (var token in tokens.GetTokens().Where(token => token.Channel == TokenConstants.DefaultChannel))
        {
            if (token.Type != ConvLexer.COMMA)
            {
                words++;
                continue;
            }

            members = words <= MostWords ? members + 1 : 1;
            words = 0;
            if (members > MaximumList)
            {
                return token;
            }
        }

        return null;
    }

    // Without recursion: the tree may be as deep as the file is long.
    private static IToken? FindTooDeep(IParseTree tree)
    {
        var left = new Stack<(IParseTree Node, int Depth)>([(tree, 0)]);
        while (left.TryPop(out var next))
        {
            // A level of operators is at most two of the tree, and below and above them are a few more.
            if (next.Depth > (4 * MaximumDepth) + 100 && next.Node is ParserRuleContext { Start: { } start })
            {
                return start;
            }

            for (var i = 0; i < next.Node.ChildCount; i++)
            {
                left.Push((next.Node.GetChild(i), next.Depth + 1));
            }
        }

        return null;
    }

    private static bool IsNormalised(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: the lexer reports it as a strange character.
            return true;
        }
    }

    private static FileSyntax Empty() => new(new TextSpan(0, 0), null, [], [], []);

    private static SourceSpan At(SourceText source, int start, int length) => new(source, new TextSpan(start, length));
}
