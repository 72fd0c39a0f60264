using Antlr4.Runtime.Misc;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>What a person calls the tokens of the grammar. The only place that knows; another language of keywords is another table.</summary>
internal static class TokenNames
{
    private const int MostToList = 8;

    private static readonly int[] DeclarationWords =
    [
        ConvLexer.SOURCE,
        ConvLexer.FACTS,
        ConvLexer.REASON,
        ConvLexer.READING,
        ConvLexer.WINDOW,
        ConvLexer.CATEGORY,
        ConvLexer.CONDITION,
        ConvLexer.QUANTITY,
        ConvLexer.AMOUNT,
        ConvLexer.SCALE,
        ConvLexer.INDEX,
        ConvLexer.FUNCTIONS,
        ConvLexer.FUNCTION,
        ConvLexer.RULES,
        ConvLexer.MONITOR,
        ConvLexer.BUDGET,
        ConvLexer.TRANSITION,
        ConvLexer.SCENARIO,
        ConvLexer.ASSERT,
    ];

    private static readonly int[] ValueWords =
    [
        ConvLexer.INTEGER,
        ConvLexer.DECIMAL,
        ConvLexer.PERCENTAGE,
        ConvLexer.DATE,
        ConvLexer.UNSPECIFIED,
        ConvLexer.GRANTED,
        ConvLexer.NUMBER,
    ];

    /// <summary>Whether a token is the first word of a declaration (some begin clauses of a transition or scenario as well).</summary>
    public static bool BeginsDeclaration(int type) => DeclarationWords.Contains(type);

    /// <summary>Whether a token is a word of the language, spelt as it is named.</summary>
    public static bool IsKeyword(int type) => Word(type) is { Length: > 1 } word && char.IsLetter(word[0]);

    /// <summary>The spelling of a keyword or sign; null for names, numbers and texts.</summary>
    public static string? Word(int type) =>
        type <= 0 ? null : ConvParser.DefaultVocabulary.GetLiteralName(type)?.Trim('\'');

    /// <summary>What could stand in a place, as a list of notions.</summary>
    public static string Describe(IntervalSet expected)
    {
        var left = new List<int>(expected.ToList());
        var notions = new List<string>();
        if (left.Contains(ConvLexer.NAME))
        {
            // Keywords that may also name things come with NAME; the notion covers them. `number` alone also begins a value.
            left.RemoveAll(type => type != ConvLexer.NUMBER && SoftKeywords.Contains(type));
        }

        Collapse(
            left,
            notions,
            DeclarationWords,
            5,
            "the next declaration (such as `function` or `scenario`)",
            [ConvLexer.FEE, ConvLexer.SHARE, Antlr4.Runtime.TokenConstants.EOF]
        );
        Collapse(
            left,
            notions,
            ValueWords,
            3,
            "a value",
            [ConvLexer.NAME, ConvLexer.OPEN, ConvLexer.THE, ConvLexer.DECIMAL_COMMA]
        );
        if (left.Contains(ConvLexer.NAME))
        {
            left.RemoveAll(type => SoftKeywords.Contains(type));
        }

        notions.AddRange(left.Select(Notion).OfType<string>().Distinct(StringComparer.Ordinal));
        if (notions.Count > MostToList)
        {
            notions = [.. notions.Take(MostToList), "…"];
        }

        return notions.Count == 0 ? "something else" : WordList.Or(notions);
    }

    /// <summary>The keywords that the grammar's rule <c>name</c> admits.</summary>
    public static readonly int[] SoftKeywords =
    [
        ConvLexer.A,
        ConvLexer.ALWAYS,
        ConvLexer.AN,
        ConvLexer.ARE,
        ConvLexer.BENEFICIARY,
        ConvLexer.BIRTH,
        ConvLexer.CAP,
        ConvLexer.DATE_WORD,
        ConvLexer.END,
        ConvLexer.FEES,
        ConvLexer.FRIDAY,
        ConvLexer.HOUR,
        ConvLexer.IDENTIFIER,
        ConvLexer.INSURER,
        ConvLexer.MINUTES,
        ConvLexer.MONDAY,
        ConvLexer.MONEY,
        ConvLexer.NEVER,
        ConvLexer.NUMBER,
        ConvLexer.OLD,
        ConvLexer.PAID,
        ConvLexer.PAYS,
        ConvLexer.PROVIDER,
        ConvLexer.PROVISIONAL,
        ConvLexer.QUARTER,
        ConvLexer.SATURDAY,
        ConvLexer.SHARES,
        ConvLexer.SUBMITTED,
        ConvLexer.SUNDAY,
        ConvLexer.THURSDAY,
        ConvLexer.TREATMENT,
        ConvLexer.TUESDAY,
        ConvLexer.WEDNESDAY,
        ConvLexer.WEEK,
        ConvLexer.WEEKDAY,
        ConvLexer.WEIGHTS,
    ];

    /// <summary>Whether a token can be a name.</summary>
    public static bool IsName(int type) => type == ConvLexer.NAME || SoftKeywords.Contains(type);

    private static string? Notion(int type) =>
        type switch
        {
            Antlr4.Runtime.TokenConstants.EOF => "the end of the file",
            ConvLexer.NAME => "a name",
            ConvLexer.DATE => "a date (year-month-day)",
            ConvLexer.INTEGER => "a whole number",
            ConvLexer.DECIMAL => "a number",
            ConvLexer.PERCENTAGE => "a percentage",
            ConvLexer.STRING => "a text in quotes",
            ConvLexer.CITATION => "a citation in brackets",
            ConvLexer.DECIMAL_COMMA or ConvLexer.BAD or ConvLexer.UNCLOSED_STRING or ConvLexer.UNCLOSED_CITATION =>
                null,
            _ => $"`{Word(type)}`",
        };

    private static void Collapse(
        List<int> left,
        List<string> notions,
        int[] marks,
        int enough,
        string notion,
        int[] also
    )
    {
        if (left.Count(marks.Contains) >= enough)
        {
            notions.Add(notion);
            left.RemoveAll(type => marks.Contains(type) || also.Contains(type));
        }
    }
}
