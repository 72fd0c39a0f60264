using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about the shape of a file: CONV01xx.</summary>
internal static class SyntaxDescriptors
{
    /// <summary>A word where another was expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "CONV0101",
        nameof(Unexpected),
        Error,
        new(
            "{0} does not fit here; expected {1}",
            "{0} ne convient pas ici ; attendu : {1}",
            "{0} past hier niet; verwacht: {1}",
            "{0} passt hier nicht; erwartet: {1}"
        ),
        null
    );

    /// <summary>A keyword used as a name.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = new(
        "CONV0102",
        nameof(ReservedWord),
        Error,
        new(
            "`{0}` is a word of the language and cannot be a name here",
            "`{0}` est un mot de la langue et ne peut pas être un nom ici",
            "`{0}` is een woord van de taal en kan hier geen naam zijn",
            "`{0}` ist ein Wort der Sprache und kann hier kein Name sein"
        ),
        new(
            "write `'{0}'` in single quotes, here and wherever it is meant, or choose another name",
            "écrivez `'{0}'` entre guillemets simples, ici et partout où ce nom est visé, ou choisissez un autre nom",
            "schrijf `'{0}'` tussen enkele aanhalingstekens, hier en overal waar het bedoeld is, of kies een andere naam",
            "schreiben Sie `'{0}'` in einfachen Anführungszeichen, hier und überall, wo es gemeint ist, oder wählen Sie einen anderen Namen"
        )
    );

    /// <summary>A character that no word of the language contains.</summary>
    public static readonly DiagnosticDescriptor StrangeCharacter = new(
        "CONV0103",
        nameof(StrangeCharacter),
        Error,
        new(
            "the character `{0}` has no meaning here",
            "le caractère `{0}` n'a pas de sens ici",
            "het teken `{0}` heeft hier geen betekenis",
            "das Zeichen `{0}` hat hier keine Bedeutung"
        ),
        new(
            "remove it; texts stand in double quotes, comments after `#`",
            "supprimez-le ; les textes sont entre guillemets doubles, les commentaires derrière `#`",
            "verwijder het; teksten staan tussen dubbele aanhalingstekens, opmerkingen na `#`",
            "entfernen Sie es; Texte stehen in doppelten Anführungszeichen, Bemerkungen hinter `#`"
        )
    );

    /// <summary>A text without its closing quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedText = new(
        "CONV0104",
        nameof(UnclosedText),
        Error,
        new(
            "this text has no closing quote on its line",
            "ce texte n'a pas de guillemet fermant sur sa ligne",
            "deze tekst heeft geen sluitend aanhalingsteken op zijn regel",
            "dieser Text hat kein schließendes Anführungszeichen in seiner Zeile"
        ),
        new(
            "close it with `\"`; a quote inside a text is written twice",
            "fermez-le par `\"` ; un guillemet dans un texte s'écrit deux fois",
            "sluit hem met `\"`; een aanhalingsteken in een tekst wordt dubbel geschreven",
            "schließen Sie ihn mit `\"`; ein Anführungszeichen in einem Text wird verdoppelt"
        )
    );

    /// <summary>A citation without its closing bracket.</summary>
    public static readonly DiagnosticDescriptor UnclosedCitation = new(
        "CONV0105",
        nameof(UnclosedCitation),
        Error,
        new(
            "this citation has no closing bracket on its line",
            "cette citation n'a pas de crochet fermant sur sa ligne",
            "dit citaat heeft geen sluitend haakje op zijn regel",
            "dieses Zitat hat keine schließende Klammer in seiner Zeile"
        ),
        new("close it with `]`", "fermez-la par `]`", "sluit het met `]`", "schließen Sie es mit `]`")
    );

    /// <summary>11.50 instead of 11,50, in a language with a decimal comma.</summary>
    public static readonly DiagnosticDescriptor DecimalPoint = new(
        "CONV0119",
        nameof(DecimalPoint),
        Error,
        new(
            "`{0}` has a point, and files in this language have a decimal comma",
            "`{0}` a un point, et les fichiers dans cette langue ont une virgule décimale",
            "`{0}` heeft een punt, en bestanden in deze taal hebben een decimale komma",
            "`{0}` hat einen Punkt, und Dateien in dieser Sprache haben ein Dezimalkomma"
        ),
        new(
            "write `{1}`, or `{2}` if the point stands between thousands",
            "écrivez `{1}`, ou `{2}` si le point sépare les milliers",
            "schrijf `{1}`, of `{2}` als het punt tussen duizendtallen staat",
            "schreiben Sie `{1}`, oder `{2}`, wenn der Punkt zwischen Tausendern steht"
        )
    );

    /// <summary>1 250 EUR.</summary>
    public static readonly DiagnosticDescriptor Thousands = new(
        "CONV0120",
        nameof(Thousands),
        Error,
        new(
            "the thousands of `{0}` stand apart",
            "les milliers de `{0}` sont séparés",
            "de duizendtallen van `{0}` staan apart",
            "die Tausender von `{0}` stehen getrennt"
        ),
        new("write `{1}`", "écrivez `{1}`", "schrijf `{1}`", "schreiben Sie `{1}`")
    );

    /// <summary>More decimals than a number has, or none of those that are announced.</summary>
    public static readonly DiagnosticDescriptor TooManyDecimals = new(
        "CONV0121",
        nameof(TooManyDecimals),
        Error,
        new(
            "a number has 1 to 6 decimals, not {0}",
            "un nombre a de 1 à 6 décimales, pas {0}",
            "een getal heeft 1 tot 6 decimalen, geen {0}",
            "eine Zahl hat 1 bis 6 Dezimalstellen, nicht {0}"
        ),
        new(
            "use a smaller unit, or fewer decimals",
            "prenez une unité plus petite, ou moins de décimales",
            "gebruik een kleinere eenheid, of minder decimalen",
            "nehmen Sie eine kleinere Einheit oder weniger Dezimalstellen"
        )
    );

    /// <summary>11,50 instead of 11.50.</summary>
    public static readonly DiagnosticDescriptor DecimalComma = new(
        "CONV0106",
        nameof(DecimalComma),
        Error,
        new(
            "`{0}` has a decimal comma",
            "`{0}` a une virgule décimale",
            "`{0}` heeft een decimale komma",
            "`{0}` hat ein Dezimalkomma"
        ),
        new(
            "write the decimals after a point: `{1}`",
            "écrivez les décimales après un point : `{1}`",
            "schrijf de decimalen na een punt: `{1}`",
            "schreiben Sie die Dezimalen hinter einen Punkt: `{1}`"
        )
    );

    /// <summary>11.505 EUR.</summary>
    public static readonly DiagnosticDescriptor NotWholeCents = new(
        "CONV0107",
        nameof(NotWholeCents),
        Error,
        new(
            "`{0}` EUR is not a whole number of cents",
            "`{0}` EUR n'est pas un nombre entier de centimes",
            "`{0}` EUR is geen heel aantal cent",
            "`{0}` EUR ist keine ganze Zahl von Cent"
        ),
        new(
            "an amount has at most two decimals",
            "un montant a au plus deux décimales",
            "een bedrag heeft ten hoogste twee decimalen",
            "ein Betrag hat höchstens zwei Dezimalen"
        )
    );

    /// <summary>30 February.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "CONV0108",
        nameof(NoSuchDay),
        Error,
        new(
            "there is no day `{0}`",
            "il n'y a pas de jour `{0}`",
            "er is geen dag `{0}`",
            "einen Tag `{0}` gibt es nicht"
        ),
        new(
            "a date is written year-month-day, such as `2024-02-29`",
            "une date s'écrit jour/mois/année, comme `29/02/2024`",
            "een datum wordt dag/maand/jaar geschreven, zoals `29/02/2024`",
            "ein Datum schreibt man Tag.Monat.Jahr, wie `29.02.2024`"
        )
    );

    /// <summary>A number beyond 64 bits.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "CONV0109",
        nameof(NumberTooLarge),
        Error,
        new(
            "the number `{0}` is too large",
            "le nombre `{0}` est trop grand",
            "het getal `{0}` is te groot",
            "die Zahl `{0}` ist zu groß"
        ),
        new(
            "numbers and cents go up to 9223372036854775807",
            "les nombres et les centimes vont jusqu'à 9223372036854775807",
            "getallen en centen gaan tot 9223372036854775807",
            "Zahlen und Cent gehen bis 9223372036854775807"
        )
    );

    /// <summary>An amount without EUR, or with another currency.</summary>
    public static readonly DiagnosticDescriptor Currency = new(
        "CONV0110",
        nameof(Currency),
        Error,
        new(
            "an amount ends in `EUR`, not in {0}",
            "un montant se termine par `EUR`, et non par {0}",
            "een bedrag eindigt op `EUR`, niet op {0}",
            "ein Betrag endet mit `EUR`, nicht mit {0}"
        ),
        new("write `{1} EUR`", "écrivez `{1} EUR`", "schrijf `{1} EUR`", "schreiben Sie `{1} EUR`")
    );

    /// <summary>Brackets or negations nested beyond reason.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "CONV0111",
        nameof(TooDeep),
        Error,
        new(
            "this is nested more than {0} deep",
            "ceci est imbriqué sur plus de {0} niveaux",
            "dit is meer dan {0} diep genest",
            "dies ist mehr als {0} tief verschachtelt"
        ),
        new(
            "give a part of it a name with `condition` or `quantity`",
            "donnez un nom à une partie, par `condition` ou `quantité`",
            "geef een deel ervan een naam met `voorwaarde` of `hoeveelheid`",
            "geben Sie einem Teil einen Namen mit `Bedingung` oder `Menge`"
        )
    );

    /// <summary>A file beyond the limit.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "CONV0112",
        nameof(FileTooLarge),
        Error,
        new(
            "the file is longer than {0} characters",
            "le fichier a plus de {0} caractères",
            "het bestand is langer dan {0} tekens",
            "die Datei ist länger als {0} Zeichen"
        ),
        new(
            "split it: a vocabulary, and a file per convention",
            "divisez-le : un vocabulaire, et un fichier par convention",
            "splits het: een woordenlijst, en een bestand per overeenkomst",
            "teilen Sie sie: ein Wortschatz, und je Vereinbarung eine Datei"
        )
    );

    /// <summary>A file that does not begin with what it is.</summary>
    public static readonly DiagnosticDescriptor NoHeader = new(
        "CONV0113",
        nameof(NoHeader),
        Error,
        new(
            "the file does not say what it is",
            "le fichier ne dit pas ce qu'il est",
            "het bestand zegt niet wat het is",
            "die Datei sagt nicht, was sie ist"
        ),
        new(
            "begin it with `vocabulary NAME` or `convention NAME`",
            "commencez-le par `vocabulaire NOM` ou `la convention NOM`",
            "begin het met `woordenlijst NAAM` of `overeenkomst NAAM`",
            "beginnen Sie sie mit `Wortschatz NAME` oder `Vereinbarung NAME`"
        )
    );

    /// <summary>Amounts given after `otherwise` are never reached; the word is missing before the last.</summary>
    public static readonly DiagnosticDescriptor NoOtherwise = new(
        "CONV0114",
        nameof(NoOtherwise),
        Error,
        new(
            "these cases have no `otherwise`",
            "ces cas n'ont pas de `sinon`",
            "deze gevallen hebben geen `anders`",
            "diese Fälle haben kein `sonst`"
        ),
        new(
            "end the list with `otherwise` and the value where no case applies",
            "terminez la liste par `sinon` et la valeur quand aucun cas ne s'applique",
            "eindig de lijst met `anders` en de waarde waar geen geval geldt",
            "beenden Sie die Liste mit `sonst` und dem Wert, wo kein Fall zutrifft"
        )
    );

    /// <summary>A sentence without its end: what comes next is on another line.</summary>
    public static readonly DiagnosticDescriptor Unfinished = new(
        "CONV0116",
        nameof(Unfinished),
        Error,
        new(
            "something is missing after {0}; expected {1}",
            "il manque quelque chose après {0} ; attendu : {1}",
            "er ontbreekt iets na {0}; verwacht: {1}",
            "hinter {0} fehlt etwas; erwartet: {1}"
        ),
        null
    );

    /// <summary>A name that cannot be told from another by eye.</summary>
    public static readonly DiagnosticDescriptor LookAlike = new(
        "CONV0117",
        nameof(LookAlike),
        Warning,
        new(
            "`{0}` has letters that only look like others: {1}",
            "`{0}` a des lettres qui ne font que ressembler à d'autres : {1}",
            "`{0}` heeft letters die alleen op andere lijken: {1}",
            "`{0}` hat Buchstaben, die anderen nur gleichen: {1}"
        ),
        new(
            "write it in the letters of one script",
            "écrivez-le dans les lettres d'une seule écriture",
            "schrijf het in de letters van één schrift",
            "schreiben Sie es in den Buchstaben einer Schrift"
        )
    );

    /// <summary>A character that nobody sees.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "CONV0118",
        nameof(InvisibleCharacter),
        Warning,
        new(
            "here stands the character {0}, which nobody sees{1}",
            "ici se trouve le caractère {0}, que personne ne voit{1}",
            "hier staat het teken {0}, dat niemand ziet{1}",
            "hier steht das Zeichen {0}, das niemand sieht{1}"
        ),
        new("remove it", "supprimez-le", "verwijder het", "entfernen Sie es")
    );

    /// <summary>Text not in normalisation form C.</summary>
    public static readonly DiagnosticDescriptor NotNormalised = new(
        "CONV0115",
        nameof(NotNormalised),
        Error,
        new(
            "the file writes accents as separate characters (Unicode form D)",
            "le fichier écrit les accents comme des caractères séparés (forme D d'Unicode)",
            "het bestand schrijft accenten als aparte tekens (Unicode-vorm D)",
            "die Datei schreibt Akzente als eigene Zeichen (Unicode-Form D)"
        ),
        new(
            "save it in Unicode form C (NFC); names would not match otherwise",
            "enregistrez-le dans la forme C d'Unicode (NFC) ; sinon les noms ne correspondraient pas",
            "bewaar het in Unicode-vorm C (NFC); anders komen namen niet overeen",
            "speichern Sie sie in Unicode-Form C (NFC); sonst stimmen Namen nicht überein"
        )
    );
}
