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

    /// <summary>What is expected in so many words, where the list of words that could follow would mislead; null: nowhere here.</summary>
    public static (string Expected, string Help)? Instead(
        Parser parser,
        IToken token,
        IToken? before,
        IntervalSet expected
    ) =>
        (before?.Type, token.Type) switch
        {
            (_, ConvLexer.MINUS) when before?.Type != ConvLexer.NAME && !expected.Contains(ConvLexer.MINUS) => (
                "a value that is not below 0",
                "no rule writes an amount below 0; what is taken off is a difference, such as `price - 5 EUR`"
            ),
            (_, ConvLexer.STRING) when expected.Contains(ConvLexer.NAME) && before?.Line == token.Line => (
                "a name",
                "names and values of facts stand without double quotes; one that is a word of the language stands in single quotes"
            ),
            (_, ConvLexer.COMMA or ConvLexer.GRANTED or ConvLexer.REFUSED or ConvLexer.THEN)
                when SaysBeyond(parser, token) => (
                "the next clause",
                "`when CONDITION` ends a cap: it stands behind `granted up to the cap`, `refused beyond the cap` and `then one exceptional`"
            ),
            (_, ConvLexer.WITH) when IsBehindPeople(parser, token) => (
                "`=>` or the next line",
                "facts come before the people: `DATE FUNCTION with FACT VALUE for NAME by NAME`"
            ),
            _ => null,
        };

    // What happens beyond a cap, behind its `when`.
    private static bool SaysBeyond(Parser parser, IToken token)
    {
        var words = parser.TokenStream;
        var at = token.TokenIndex;
        IToken Next()
        {
            do
            {
                at++;
            } while (at < words.Size - 1 && words.Get(at).Channel != TokenConstants.DefaultChannel);

            return words.Get(Math.Min(at, words.Size - 1));
        }

        var first = token.Type == ConvLexer.COMMA ? Next() : token;
        return first.Type switch
        {
            ConvLexer.GRANTED => Next().Type == ConvLexer.UP,
            ConvLexer.REFUSED => Next().Type == ConvLexer.BEYOND,
            ConvLexer.THEN => Next().Type == ConvLexer.ONE && Next().Type == ConvLexer.EXCEPTIONAL,
            _ => false, // Any other word says something else.
        };
    }

    // `2024-01-08 visit by Dee with …`: on the line of an act, behind the people in it.
    private static bool IsBehindPeople(Parser parser, IToken token)
    {
        var isBehind = false;
        for (
            var i = token.TokenIndex - 1;
            i >= 0 && parser.TokenStream.Get(i) is var word && word.Line == token.Line;
            i--
        )
        {
            isBehind |= word.Type is ConvLexer.BY or ConvLexer.FOR;
            if (word.Type == ConvLexer.DATE)
            {
                return isBehind;
            }
        }

        return false;
    }

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
