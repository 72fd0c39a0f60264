using Antlr4.Runtime.Misc;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>What a person calls the tokens of the grammar. The only place that knows; another language of keywords is another table.</summary>
internal static class TokenNames
{
    private const int MostToList = 8;

    /// <summary>The first words of declarations.</summary>
    internal static readonly int[] DeclarationWords =
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
        ConvLexer.DAYS,
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

    /// <summary>What files in a language write for a keyword, its beginning where it is written in several words; null for names, numbers and texts.</summary>
    public static string? Word(int type, string language)
    {
        if (FileLanguages.Find(language) is not { } words || !IsKeyword(type))
        {
            return Word(type);
        }

        // Alone these say nothing: what begins with `at` are bounds, and `calendar` stands behind its year in other languages; days stand behind `from` and `to`.
        var phrases = words.WrittenFor(type);
        var phrase = phrases
            .Where(phrase => type is not (ConvLexer.AT or ConvLexer.CALENDAR) || phrase.Tokens.Length == 2)
            .Where(phrase => type is not (ConvLexer.FROM or ConvLexer.TO) || phrase.Tokens is [_, { IsPlace: true }])
            .MinBy(phrase => phrase.Tokens.Length);
        return phrase is null
            ? Word(type)
            : string.Join(' ', phrase.Written.TakeWhile(item => !item.IsPlace).Select(item => item.Word))
                .Replace("' ", "'", StringComparison.Ordinal);
    }

    /// <summary>What could stand in a place of a file, as a list of notions in the language of its messages.</summary>
    public static string Describe(IntervalSet expected, SourceText source)
    {
        var language = source.MessageLanguage;
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
            NextDeclaration.In(language),
            [ConvLexer.FEE, ConvLexer.SHARE, Antlr4.Runtime.TokenConstants.EOF]
        );
        Collapse(
            left,
            notions,
            ValueWords,
            3,
            Value.In(language),
            [ConvLexer.NAME, ConvLexer.OPEN, ConvLexer.THE, ConvLexer.DECIMAL_COMMA]
        );
        if (left.Contains(ConvLexer.NAME))
        {
            left.RemoveAll(type => SoftKeywords.Contains(type));
        }

        notions.AddRange(
            left.Select(type => Notion(type, language, source.Language))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        );
        if (notions.Count > MostToList)
        {
            notions = [.. notions.Take(MostToList), "…"];
        }

        return notions.Count == 0 ? SomethingElse.In(language) : WordList.Or(notions, language);
    }

    /// <summary>What files in a language call a day of the week, by its English name; null: it is none, or called so.</summary>
    public static string? Weekday(string name, string language) =>
        language != LanguageCodes.English && Weekdays.TryGetValue(name, out var type) ? Word(type, language) : null;

    private static readonly Dictionary<string, int> Weekdays = new[]
    {
        ConvLexer.MONDAY,
        ConvLexer.TUESDAY,
        ConvLexer.WEDNESDAY,
        ConvLexer.THURSDAY,
        ConvLexer.FRIDAY,
        ConvLexer.SATURDAY,
        ConvLexer.SUNDAY,
    }.ToDictionary(type => Word(type)!, StringComparer.Ordinal);

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
        ConvLexer.DECIMAL_PLACE,
        ConvLexer.DECIMAL_PLACES,
        ConvLexer.END,
        ConvLexer.EXTENDS,
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
        ConvLexer.TEXT,
        ConvLexer.THURSDAY,
        ConvLexer.TREATMENT,
        ConvLexer.TUESDAY,
        ConvLexer.WEDNESDAY,
        ConvLexer.WEEK,
        ConvLexer.WEEKDAY,
        ConvLexer.WEIGHTS,
        ConvLexer.WITHOUT,
    ];

    /// <summary>Whether a token can be a name.</summary>
    public static bool IsName(int type) => type == ConvLexer.NAME || SoftKeywords.Contains(type);

    /// <summary>What the end of a file is called.</summary>
    public static readonly LocalizableText EndOfFile = new(
        "the end of the file",
        "la fin du fichier",
        "het einde van het bestand",
        "das Ende der Datei"
    );

    /// <summary>What a name is called.</summary>
    public static readonly LocalizableText Name = new("a name", "un nom", "een naam", "ein Name");

    private static readonly LocalizableText NextDeclaration = new(
        "the next declaration (such as `function` or `scenario`)",
        "la déclaration suivante (comme `fonction` ou `scénario`)",
        "de volgende declaratie (zoals `functie` of `scenario`)",
        "die nächste Deklaration (wie `Funktion` oder `Szenario`)"
    );

    private static readonly LocalizableText SomethingElse = new(
        "something else",
        "autre chose",
        "iets anders",
        "etwas anderes"
    );

    private static readonly LocalizableText Value = new("a value", "une valeur", "een waarde", "ein Wert");

    private static readonly LocalizableText Date = new(
        "a date (year-month-day)",
        "une date (jour/mois/année)",
        "een datum (dag/maand/jaar)",
        "ein Datum (Tag.Monat.Jahr)"
    );

    private static readonly LocalizableText Integer = new(
        "a whole number",
        "un nombre entier",
        "een geheel getal",
        "eine ganze Zahl"
    );

    private static readonly LocalizableText Number = new("a number", "un nombre", "een getal", "eine Zahl");

    private static readonly LocalizableText Percentage = new(
        "a percentage",
        "un pourcentage",
        "een percentage",
        "ein Prozentsatz"
    );

    private static readonly LocalizableText Quoted = new(
        "a text in quotes",
        "un texte entre guillemets",
        "een tekst tussen aanhalingstekens",
        "ein Text in Anführungszeichen"
    );

    private static readonly LocalizableText Citation = new(
        "a citation in brackets",
        "une citation entre crochets",
        "een citaat tussen haakjes",
        "ein Zitat in Klammern"
    );

    private static string? Notion(int type, string language, string written) =>
        type switch
        {
            Antlr4.Runtime.TokenConstants.EOF => EndOfFile.In(language),
            ConvLexer.NAME => Name.In(language),
            ConvLexer.DATE => Date.In(language),
            ConvLexer.INTEGER => Integer.In(language),
            ConvLexer.DECIMAL => Number.In(language),
            ConvLexer.PERCENTAGE => Percentage.In(language),
            ConvLexer.STRING => Quoted.In(language),
            ConvLexer.CITATION => Citation.In(language),
            ConvLexer.DECIMAL_COMMA or ConvLexer.BAD or ConvLexer.UNCLOSED_STRING or ConvLexer.UNCLOSED_CITATION =>
                null,
            _ => $"`{Word(type, written)}`",
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
