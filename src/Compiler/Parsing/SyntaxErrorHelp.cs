using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Conv.Compiler.Parsing.Generated;

namespace Conv.Compiler.Parsing;

/// <summary>The help for the mistakes in the order of words that authors make most: what to write instead.</summary>
internal static class SyntaxErrorHelp
{
    /// <summary>
    /// Whether a sentence was left unfinished: the word that does not fit stands on another line, so what is missing
    /// is missing behind the word before it.
    /// </summary>
    public static bool IsUnfinished(Parser parser, IToken token, IToken? before) =>
        before is not null
        && before.Line != token.Line
        && !SyntaxErrorWords.HoldsClauses(parser.Context)
        && parser.Context is not (ConvParser.FileContext or ConvParser.HeaderContext)
        && !IsPriceWord(before);

    /// <summary>What to write instead, or null where nothing better than the expected words is known.</summary>
    public static string? Find(Parser parser, IToken token, IToken? before, IntervalSet expected) =>
        (before?.Type, token.Type) switch
        {
            (ConvLexer.FEE or ConvLexer.SHARE, ConvLexer.WHEN or ConvLexer.OTHERWISE) =>
                "the value comes first: `VALUE when CONDITION`, and at the end `otherwise VALUE`",
            (ConvLexer.IS or ConvLexer.NOT, ConvLexer.INTEGER or ConvLexer.DECIMAL or ConvLexer.DATE) =>
                "numbers, amounts and dates are compared with `=`, `is at least`, `is at most`, `is more than`, `is less than`, `is before` or `is after`",
            (_, ConvLexer.INTEGER) when expected.Contains(ConvLexer.DATE) =>
                "a date is written year-month-day, such as `2024-01-31`",
            (_, ConvLexer.INTEGER) when expected.Contains(ConvLexer.NAME) && !expected.Contains(ConvLexer.INTEGER) =>
                $"a number alone is no name: add a letter or a hyphen, such as `{token.Text}-{token.Text}`",
            (_, ConvLexer.FOR) when expected.Contains(ConvLexer.PER) =>
                "the window comes first: `at most 8 sessions per WINDOW for VALUE`",
            _ when expected.Contains(ConvLexer.PER)
                    && parser.Context is ConvParser.FunctionClauseContext or ConvParser.CapWindowContext =>
                "a cap says over which window it counts: add `per calendar year`, `per day` or `per` and the name of a window",
            _ when parser.Context is ConvParser.WindowFormContext =>
                "a window is written `12 months from the first session`, `rolling 12 months`, `calendar year`, `day` or `ever`, or has a name",
            (_, ConvLexer.WHEN) when Follows<ConvParser.RequiresClauseContext>(parser) =>
                "the reason comes last: `requires CONDITION when CONDITION else REASON`",
            (ConvLexer.NAME, _) when expected.Contains(ConvLexer.APPLIES) =>
                $"a condition that has a name is used as `{before!.Text} applies`; a fact is tested with `is`",
            _ => null,
        };

    private static bool IsPriceWord(IToken token) => token.Type is ConvLexer.FEE or ConvLexer.SHARE;

    private static bool Follows<T>(Parser parser) =>
        SyntaxErrorWords.HoldsClauses(parser.Context) && parser.Context.GetChild(parser.Context.ChildCount - 1) is T;
}
