using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Says in the language's own words what is wrong with the shape of a file, at most once per line; recovery is the parser generator's
/// (drop or add one word, else go on at the next word that can follow).
/// </summary>
internal sealed class SyntaxErrorStrategy(SourceText source, Findings findings) : DefaultErrorStrategy
{
    private const int MostErrors = 50;
    private int _lastLine = -1;
    private int _count;

    protected override void ReportNoViableAlternative([NotNull] Parser recognizer, [NotNull] NoViableAltException e) =>
        Report(recognizer, e.OffendingToken, recognizer.GetExpectedTokens(), ruleStart: e.StartToken);

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

    private void Report(Parser parser, IToken token, IntervalSet expected, IToken? ruleStart = null)
    {
        // Several errors on one line are nearly always one mistake.
        if (token.Line == _lastLine || _count >= MostErrors)
        {
            return;
        }

        _lastLine = token.Line;
        _count++;
        findings.Add(Explain(parser, token, expected, ruleStart));
    }

    private Diagnostic Explain(Parser parser, IToken token, IntervalSet expected, IToken? ruleStart)
    {
        var place = new SourceSpan(source, ParseTreeToSyntax.SpanOf(token));
        switch (token.Type)
        {
            case ConvLexer.UNCLOSED_STRING:
                return Diagnostic.Create(SyntaxDescriptors.UnclosedText, place);
            case ConvLexer.UNCLOSED_CITATION:
                return Diagnostic.Create(SyntaxDescriptors.UnclosedCitation, place);
            case ConvLexer.BAD:
                return Diagnostic.Create(SyntaxDescriptors.StrangeCharacter, place, token.Text);
            case ConvLexer.DECIMAL_COMMA:
                return Diagnostic.Create(
                    SyntaxDescriptors.DecimalComma,
                    place,
                    token.Text,
                    token.Text.Replace(',', '.')
                );
        }

        var previous = parser.TokenStream.LT(-1);
        if (previous?.Type is ConvLexer.DECIMAL && expected.Contains(ConvLexer.EUR))
        {
            return Diagnostic.Create(
                SyntaxDescriptors.Currency,
                new SourceSpan(source, TextSpan.Between(ParseTreeToSyntax.SpanOf(previous), place.Span)),
                Shown(token),
                previous.Text
            );
        }

        if (
            !expected.Contains(token.Type)
            && expected.Contains(ConvLexer.NAME)
            && TokenNames.IsKeyword(token.Type)
            && expected.Count == 1 + TokenNames.SoftKeywords.Length
        )
        {
            return Diagnostic.Create(SyntaxDescriptors.ReservedWord, place, token.Text);
        }

        if (
            ruleStart is not null
            && parser.Context
                is ConvParser.GuardedContext
                    or ConvParser.GuardedBodyContext
                    or ConvParser.CategoryCasesContext
        )
        {
            return Diagnostic.Create(
                SyntaxDescriptors.NoOtherwise,
                new SourceSpan(
                    source,
                    TextSpan.Between(ParseTreeToSyntax.SpanOf(ruleStart!), ParseTreeToSyntax.SpanOf(previous ?? token))
                )
            );
        }

        if (parser.Context is ConvParser.CategoryCasesContext && expected.Contains(ConvLexer.OTHERWISE))
        {
            return Diagnostic.Create(SyntaxDescriptors.NoOtherwise, place);
        }

        var near =
            token.Type == ConvLexer.NAME
                ? Suggestion.Find(
                    token.Text,
                    expected.ToList().Select(TokenNames.Word).OfType<string>().Where(word => char.IsLetter(word[0]))
                )
                : null;
        return Diagnostic
            .Create(SyntaxDescriptors.Unexpected, place, Shown(token), TokenNames.Describe(expected))
            .WithHelp(near is null ? null : $"did you mean `{near}`?");
    }

    private static string Shown(IToken token) =>
        token.Type == TokenConstants.EOF ? "the end of the file" : $"`{token.Text}`";
}
