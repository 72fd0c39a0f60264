using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Says in the language's own words what is wrong with the shape of a file, at most once per line. Recovery drops or adds one word,
/// reads a reserved word as the name and a misspelt keyword as the keyword that it stands for, else goes on at the next word that can follow.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="findings">Where the errors go.</param>
/// <param name="mended">Tokens that have been reported and made readable: what follows from them is no news.</param>
internal sealed class SyntaxErrorStrategy(SourceText source, Findings findings, IReadOnlySet<IToken> mended)
    : DefaultErrorStrategy
{
    private const int MostErrors = 50;
    private readonly SyntaxErrorWords _words = new(source);
    private readonly HashSet<int> _lines = [.. mended.Select(token => token.Line)];
    private int _count;
    private readonly List<TextSpan> _broken = [];
    private bool _leavesRule;

    /// <summary>Where words did not fit, reported or not.</summary>
    public ImmutableArray<TextSpan> Broken => [.. _broken];

    public override void Recover(Parser recognizer, RecognitionException e)
    {
        // The next declaration is where to go on, whatever else could follow here: leave rule after rule until one expects it.
        if (BeginsDeclaration(recognizer))
        {
            return;
        }

        _leavesRule = true;
        base.Recover(recognizer, e);
        _leavesRule = false;
    }

    // A word among clauses that begins neither a clause nor a declaration is passed over there; the clauses behind it still belong.
    public override void Sync(Parser recognizer)
    {
        // Names are values, so a list of cases that lost its end would go on into the next declaration.
        if (
            InErrorRecoveryMode(recognizer)
            && recognizer.Context is ConvParser.GuardedContext or ConvParser.CategoryCasesContext
            && BeginsDeclaration(recognizer)
        )
        {
            throw new InputMismatchException(recognizer);
        }

        if (
            !InErrorRecoveryMode(recognizer)
            && SyntaxErrorWords.HoldsClauses(recognizer.Context)
            && recognizer.Atn.states[recognizer.State] is StarLoopEntryState or StarLoopbackState
            && recognizer.GetExpectedTokens() is var expected
            && !expected.Contains(recognizer.InputStream.LA(1))
        )
        {
            ReportUnwantedToken(recognizer);
            if (
                SyntaxErrorWords.NamesLines(recognizer.Context)
                && TokenNames.IsKeyword(recognizer.CurrentToken.Type)
                && recognizer.CurrentToken is IWritableToken word
            )
            {
                word.Type = ConvLexer.NAME;
                EndErrorCondition(recognizer);
            }
            else if (
                _words.Meant(recognizer.CurrentToken, expected) is { } meant
                && recognizer.CurrentToken is IWritableToken misspelt
            )
            {
                misspelt.Type = meant;
                EndErrorCondition(recognizer);
            }
            else
            {
                ConsumeUntil(recognizer, expected);
            }

            return;
        }

        base.Sync(recognizer);
    }

    public override IToken RecoverInline(Parser recognizer)
    {
        var token = recognizer.CurrentToken;
        var expected = GetExpectedTokens(recognizer);
        if (SyntaxErrorWords.IsReservedName(recognizer, token, expected) || _words.IsMisspelt(token, expected))
        {
            ReportUnwantedToken(recognizer);
            recognizer.Consume();
            return token;
        }

        var found = base.RecoverInline(recognizer);
        if (found.TokenIndex < 0)
        {
            // A word that is not there has no place in the tree where one of several was wanted: without it the rule is not whole.
            recognizer.Context.exception ??= new InputMismatchException(recognizer);
        }

        return found;
    }

    // A word that is not there: where words of another language stand, no stream of characters is behind them to make it from.
    protected override IToken ConstructToken(
        ITokenSource tokenSource,
        int expectedTokenType,
        string tokenText,
        IToken current
    ) =>
        new CommonToken(expectedTokenType, tokenText)
        {
            Line = current.Line,
            Column = current.Column,
            StartIndex = -1,
            StopIndex = -1,
        };

    // Names are values: what stands behind the first word of a declaration fits nearly everywhere.
    protected override IToken SingleTokenDeletion([NotNull] Parser recognizer) =>
        BeginsDeclaration(recognizer) ? null! : base.SingleTokenDeletion(recognizer);

    protected override void ReportNoViableAlternative([NotNull] Parser recognizer, [NotNull] NoViableAltException e) =>
        Report(recognizer, e.OffendingToken, ExpectedWhere(recognizer, e));

    protected override void ReportInputMismatch([NotNull] Parser recognizer, [NotNull] InputMismatchException e) =>
        Report(recognizer, e.OffendingToken, e.GetExpectedTokens());

    protected override void ReportUnwantedToken([NotNull] Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, GetExpectedTokens(recognizer));
        }
    }

    protected override void ReportMissingToken([NotNull] Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, GetExpectedTokens(recognizer));
        }
    }

    // `fee` and `share` begin clauses of a function as well as declarations: outside a function only `fee for` is a place to go on.
    protected override void ConsumeUntil([NotNull] Parser recognizer, [NotNull] IntervalSet set)
    {
        // Where lines begin with names, any word looks like the next line: go on behind the line at hand.
        if (Encloses(recognizer, SyntaxErrorWords.NamesLines))
        {
            for (
                var line = recognizer.CurrentToken.Line;
                recognizer.CurrentToken is { Type: not TokenConstants.EOF } token && token.Line == line;

            )
            {
                recognizer.Consume();
            }
        }

        base.ConsumeUntil(recognizer, set);
        while (
            recognizer.InputStream.LA(1) is ConvLexer.FEE or ConvLexer.SHARE
            && recognizer.InputStream.LA(2) != ConvLexer.FOR
            && !StaysInFunction(recognizer)
        )
        {
            recognizer.Consume();
            base.ConsumeUntil(recognizer, set);
        }
    }

    private static bool BeginsDeclaration(Parser recognizer)
    {
        var token = recognizer.CurrentToken;
        return TokenNames.BeginsDeclaration(token.Type)
            && (token.Type != ConvLexer.FUNCTION || TokenNames.IsName(recognizer.InputStream.LA(2)))
            && SyntaxErrorWords.Before(recognizer, token)?.Line != token.Line;
    }

    private bool StaysInFunction(Parser recognizer) =>
        Encloses(
            recognizer,
            context => context is ConvParser.FunctionDeclarationContext or ConvParser.RulesDeclarationContext
        );

    // Whether the place where the parser will go on lies inside a rule of some kind.
    private bool Encloses(Parser recognizer, Func<RuleContext, bool> kind)
    {
        for (
            RuleContext? context = _leavesRule ? recognizer.Context.Parent : recognizer.Context;
            context is not null;
            context = context.Parent
        )
        {
            if (kind(context))
            {
                return true;
            }
        }

        return false;
    }

    // Where several alternatives were followed until none was left: what any of them wanted instead of the offending word.
    private static IntervalSet ExpectedWhere(Parser recognizer, NoViableAltException e)
    {
        var expected = new IntervalSet();
        foreach (var config in e.DeadEndConfigs?.configs ?? [])
        {
            foreach (var transition in config.state.TransitionsArray)
            {
                if (!transition.IsEpsilon && transition.Label is { } label)
                {
                    expected.AddAll(label);
                }
            }
        }

        return expected.Count > 0 ? expected : recognizer.GetExpectedTokens();
    }

    private void Report(Parser parser, IToken token, IntervalSet expected)
    {
        _broken.Add(ParseTreeToSyntax.SpanOf(token));
        if (SyntaxErrorWords.Before(parser, token) is { } last)
        {
            _broken.Add(ParseTreeToSyntax.SpanOf(last));
        }

        // Several errors on one line are nearly always one mistake.
        if (
            _count >= MostErrors
            || (
                SyntaxErrorWords.Before(parser, token) is { } before
                && mended.Any(candidate => candidate.Line == before.Line)
            )
            || !_lines.Add(token.Line)
        )
        {
            return;
        }

        var finding = _words.Explain(parser, token, expected);
        if (finding.Place.Start.Line != token.Line && !_lines.Add(finding.Place.Start.Line))
        {
            return;
        }

        _count++;
        findings.Add(finding);
    }
}
