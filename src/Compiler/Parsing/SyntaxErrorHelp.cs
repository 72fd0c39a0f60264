using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

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
    public static (LocalizableText Expected, LocalizableText Help)? Instead(
        Parser parser,
        IToken token,
        IToken? before,
        IntervalSet expected
    ) =>
        (before?.Type, token.Type) switch
        {
            (_, ConvLexer.MINUS) when before?.Type != ConvLexer.NAME && !expected.Contains(ConvLexer.MINUS) => (
                new LocalizableText(
                    "a value that is not below 0",
                    "une valeur qui n'est pas inférieure à 0",
                    "een waarde die niet onder 0 is",
                    "ein Wert, der nicht unter 0 liegt"
                ),
                new LocalizableText(
                    "no rule writes an amount below 0; what is taken off is a difference, such as `price - 5 EUR`",
                    "aucune règle n'écrit un montant inférieur à 0 ; ce qui est retiré est une différence, comme `prix - 5 EUR`",
                    "geen regel schrijft een bedrag onder 0; wat wordt afgetrokken is een verschil, zoals `prijs - 5 EUR`",
                    "keine Regel schreibt einen Betrag unter 0; was abgezogen wird, ist eine Differenz, wie `preis - 5 EUR`"
                )
            ),
            (_, ConvLexer.STRING) when expected.Contains(ConvLexer.NAME) && before?.Line == token.Line => (
                TokenNames.Name,
                new LocalizableText(
                    "names and values of facts stand without double quotes; one that is a word of the language stands in single quotes",
                    "les noms et les valeurs des données s'écrivent sans guillemets doubles ; celui qui est un mot de la langue s'écrit entre guillemets simples",
                    "namen en waarden van gegevens staan zonder dubbele aanhalingstekens; een die een woord van de taal is, staat tussen enkele",
                    "Namen und Werte von Angaben stehen ohne doppelte Anführungszeichen; einer, der ein Wort der Sprache ist, steht in einfachen"
                )
            ),
            (_, ConvLexer.COMMA or ConvLexer.GRANTED or ConvLexer.REFUSED or ConvLexer.THEN)
                when SaysBeyond(parser, token) => (
                new LocalizableText(
                    "the next clause",
                    "la clause suivante",
                    "de volgende bepaling",
                    "die nächste Klausel"
                ),
                new LocalizableText(
                    "`when CONDITION` ends a cap: it stands behind `granted up to the cap`, `refused beyond the cap` and `then one exceptional`",
                    "`si CONDITION` termine un plafond : il se place derrière `octroyés jusqu'au plafond`, `refusée au-delà du plafond` et `puis exceptionnellement une supplémentaire`",
                    "`als VOORWAARDE` eindigt een maximum: het staat achter `toegekend tot het maximum`, `geweigerd boven het maximum` en `daarna uitzonderlijk één bijkomende`",
                    "`wenn BEDINGUNG` beendet eine Höchstgrenze: es steht hinter `bis zur Höchstgrenze gewährt`, `über der Höchstgrenze abgelehnt` und `danach ausnahmsweise eine zusätzliche`"
                )
            ),
            (_, ConvLexer.WITH) when IsBehindPeople(parser, token) => (
                new LocalizableText(
                    "`=>` or the next line",
                    "`=>` ou la ligne suivante",
                    "`=>` of de volgende regel",
                    "`=>` oder die nächste Zeile"
                ),
                new LocalizableText(
                    "facts come before the people: `DATE FUNCTION with FACT VALUE for NAME by NAME`",
                    "les données viennent avant les personnes : `DATE FONCTION avec DONNÉE VALEUR pour NOM selon NOM`",
                    "gegevens komen vóór de personen: `DATUM FUNCTIE met GEGEVEN WAARDE voor NAAM volgens NAAM`",
                    "Angaben kommen vor den Personen: `DATUM FUNKTION mit ANGABE WERT für NAME nach NAME`"
                )
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
    public static LocalizableText? Find(Parser parser, IToken token, IToken? before, IntervalSet expected) =>
        (before?.Type, token.Type) switch
        {
            (ConvLexer.FEE or ConvLexer.SHARE, ConvLexer.WHEN or ConvLexer.OTHERWISE) => new LocalizableText(
                "the value comes first: `VALUE when CONDITION`, and at the end `otherwise VALUE`",
                "la valeur vient d'abord : `VALEUR si CONDITION`, et à la fin `sinon VALEUR`",
                "de waarde komt eerst: `WAARDE als VOORWAARDE`, en aan het einde `anders WAARDE`",
                "der Wert kommt zuerst: `WERT wenn BEDINGUNG`, und am Ende `sonst WERT`"
            ),
            (ConvLexer.IS or ConvLexer.NOT, ConvLexer.INTEGER or ConvLexer.DECIMAL or ConvLexer.DATE) =>
                new LocalizableText(
                    "numbers, amounts and dates are compared with `=`, `is at least`, `is at most`, `is more than`, `is less than`, `is before` or `is after`",
                    "les nombres, montants et dates se comparent avec `=`, `est au moins`, `est au plus`, `est supérieur à`, `est inférieur à`, `est avant` ou `est après`",
                    "getallen, bedragen en datums worden vergeleken met `=`, `minstens`, `hoogstens`, `groter dan`, `kleiner dan`, `vroeger dan` of `later dan`",
                    "Zahlen, Beträge und Daten werden verglichen mit `=`, `wenigstens`, `maximal`, `größer als`, `kleiner als`, `vor dem` oder `später als`"
                ),
            (_, ConvLexer.INTEGER) when expected.Contains(ConvLexer.DATE) => new LocalizableText(
                "a date is written year-month-day, such as `2024-01-31`",
                "une date s'écrit jour/mois/année, comme `31/01/2024`",
                "een datum wordt dag/maand/jaar geschreven, zoals `31/01/2024`",
                "ein Datum schreibt man Tag.Monat.Jahr, wie `31.01.2024`"
            ),
            (_, ConvLexer.INTEGER) when expected.Contains(ConvLexer.NAME) && !expected.Contains(ConvLexer.INTEGER) =>
                new LocalizableText(
                    $"a number alone is no name: add a letter or a hyphen, such as `{token.Text}-{token.Text}`",
                    $"un nombre seul n'est pas un nom : ajoutez une lettre ou un tiret, comme `{token.Text}-{token.Text}`",
                    $"een getal alleen is geen naam: voeg een letter of een koppelteken toe, zoals `{token.Text}-{token.Text}`",
                    $"eine Zahl allein ist kein Name: fügen Sie einen Buchstaben oder Bindestrich hinzu, wie `{token.Text}-{token.Text}`"
                ),
            (_, ConvLexer.FOR) when expected.Contains(ConvLexer.PER) => new LocalizableText(
                "the window comes first: `at most 8 sessions per WINDOW for VALUE`",
                "la période vient d'abord : `au plus 8 séances par PÉRIODE pour VALEUR`",
                "de periode komt eerst: `ten hoogste 8 zittingen per PERIODE voor WAARDE`",
                "der Zeitraum kommt zuerst: `höchstens 8 Sitzungen pro ZEITRAUM für WERT`"
            ),
            _ when expected.Contains(ConvLexer.PER)
                    && parser.Context is ConvParser.FunctionClauseContext or ConvParser.CapWindowContext =>
                new LocalizableText(
                    "a cap says over which window it counts: add `per calendar year`, `per day` or `per` and the name of a window",
                    "un plafond dit sur quelle période il compte : ajoutez `par année civile`, `par jour` ou `par` et le nom d'une période",
                    "een maximum zegt over welke periode het telt: voeg `per kalenderjaar`, `per dag` of `per` en de naam van een periode toe",
                    "eine Höchstgrenze sagt, über welchen Zeitraum sie zählt: fügen Sie `pro Kalenderjahr`, `pro Tag` oder `pro` und den Namen eines Zeitraums hinzu"
                ),
            _ when parser.Context is ConvParser.WindowFormContext => new LocalizableText(
                "a window is written `12 months from the first session`, `rolling 12 months`, `calendar year`, `day` or `ever`, or has a name",
                "une période s'écrit `12 mois à partir de la première séance`, `12 mois glissants`, `année civile`, `jour` ou `au total`, ou a un nom",
                "een periode wordt geschreven als `12 maanden vanaf de eerste zitting`, `voortschrijdende 12 maanden`, `kalenderjaar`, `dag` of `in totaal`, of heeft een naam",
                "ein Zeitraum wird geschrieben als `12 Monate ab der ersten Sitzung`, `gleitende 12 Monate`, `Kalenderjahr`, `Tag` oder `insgesamt`, oder hat einen Namen"
            ),
            (_, ConvLexer.WHEN) when Follows<ConvParser.RequiresClauseContext>(parser) => new LocalizableText(
                "the reason comes last: `requires CONDITION when CONDITION else REASON`",
                "le motif vient en dernier : `exige CONDITION si CONDITION à défaut MOTIF`",
                "de reden komt laatst: `vereist VOORWAARDE als VOORWAARDE zo niet REDEN`",
                "der Grund kommt zuletzt: `verlangt BEDINGUNG wenn BEDINGUNG andernfalls GRUND`"
            ),
            (ConvLexer.NAME, _) when expected.Contains(ConvLexer.APPLIES) => new LocalizableText(
                $"a condition that has a name is used as `{before!.Text} applies`; a fact is tested with `is`",
                $"une condition qui a un nom s'emploie ainsi : `{before!.Text} s'applique` ; une donnée se teste avec `est`",
                $"een voorwaarde die een naam heeft, wordt gebruikt als `{before!.Text} geldt`; een gegeven wordt getoetst met `gelijk aan`",
                $"eine Bedingung, die einen Namen hat, wird verwendet als `{before!.Text} zutrifft`; eine Angabe wird geprüft mit `gleich`"
            ),
            _ => null,
        };

    private static bool IsPriceWord(IToken token) => token.Type is ConvLexer.FEE or ConvLexer.SHARE;

    private static bool Follows<T>(Parser parser) =>
        SyntaxErrorWords.HoldsClauses(parser.Context) && parser.Context.GetChild(parser.Context.ChildCount - 1) is T;
}
