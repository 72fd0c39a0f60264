using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what fits together: CONV03xx.</summary>
internal static class TypeDescriptors
{
    /// <summary>A value of one kind where another is needed.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new(
        "CONV0301",
        nameof(WrongKind),
        Error,
        new(
            "this is {0}; {1} is needed here",
            "ceci est {0} ; il faut ici {1}",
            "dit is {0}; hier is {1} nodig",
            "dies ist {0}; hier ist {1} nötig"
        ),
        null
    );

    /// <summary>Two values that cannot be compared.</summary>
    public static readonly DiagnosticDescriptor NotComparable = new(
        "CONV0302",
        nameof(NotComparable),
        Error,
        new(
            "{0} cannot be compared with {1}",
            "{0} et {1} ne se comparent pas",
            "{0} en {1} kunnen niet worden vergeleken",
            "{0} und {1} lassen sich nicht vergleichen"
        ),
        null
    );

    /// <summary>Two values that no operation joins.</summary>
    public static readonly DiagnosticDescriptor NoOperation = new(
        "CONV0303",
        nameof(NoOperation),
        Error,
        new(
            "{0} and {1} cannot be {2}",
            "{0} et {1} : opération impossible ({2})",
            "{0} en {1} kunnen niet worden {2}",
            "{0} und {1} können nicht {2} werden"
        ),
        null
    );

    /// <summary>A fraction of a cent or of a whole without a rounding.</summary>
    public static readonly DiagnosticDescriptor NotRounded = new(
        "CONV0304",
        nameof(NotRounded),
        Error,
        new(
            "this can leave the {0}, and the text does not say how to round",
            "ceci peut tomber entre deux {0}, et le texte ne dit pas comment arrondir",
            "dit kan tussen twee {0} vallen, en de tekst zegt niet hoe af te ronden",
            "dies kann zwischen zwei {0} fallen, und der Text sagt nicht, wie zu runden ist"
        ),
        new(
            "add a rounding, for example `{1}`",
            "ajoutez un arrondi, par exemple `{1}`",
            "voeg een afronding toe, bijvoorbeeld `{1}`",
            "fügen Sie eine Rundung hinzu, zum Beispiel `{1}`"
        )
    );

    /// <summary>A division by something that is not a positive constant.</summary>
    public static readonly DiagnosticDescriptor Divisor = new(
        "CONV0305",
        nameof(Divisor),
        Error,
        new(
            "a division is by a whole number above 0, written out",
            "on divise par un nombre entier supérieur à 0, écrit en chiffres",
            "een deling is door een geheel getal boven 0, uitgeschreven",
            "geteilt wird durch eine ganze Zahl über 0, ausgeschrieben"
        ),
        null
    );

    /// <summary>A rounding of what is whole already.</summary>
    public static readonly DiagnosticDescriptor NothingToRound = new(
        "CONV0306",
        nameof(NothingToRound),
        Error,
        new(
            "this is whole already; there is nothing to round",
            "ceci est déjà entier : il n'y a rien à arrondir",
            "dit is al geheel: er valt niets af te ronden",
            "dies ist schon ganz: es gibt nichts zu runden"
        ),
        new(
            "remove the rounding, or say to what: `rounded up to 15`",
            "supprimez l'arrondi, ou dites à quoi : `arrondi au multiple supérieur de 15`",
            "verwijder de afronding, of zeg waarop: `naar boven afgerond op een veelvoud van 15`",
            "entfernen Sie die Rundung, oder sagen Sie worauf: `auf ein Vielfaches von 15 aufgerundet`"
        )
    );

    /// <summary><c>age</c> without a day of birth.</summary>
    public static readonly DiagnosticDescriptor NoBirthDate = new(
        "CONV0307",
        nameof(NoBirthDate),
        Error,
        new(
            "`age` needs a fact of the beneficiary that is a `date of birth`",
            "`age` demande une donnée du bénéficiaire qui est une `date de naissance`",
            "`age` vraagt een gegeven van de rechthebbende dat een `geboortedatum` is",
            "`age` braucht eine Angabe zum Berechtigten, die ein `Geburtsdatum` ist"
        ),
        new(
            "declare one in the vocabulary",
            "déclarez-en une dans le vocabulaire",
            "declareer er een in de woordenlijst",
            "deklarieren Sie eine im Wortschatz"
        )
    );

    /// <summary>Something other than a constant compared with an age.</summary>
    public static readonly DiagnosticDescriptor AgeBound = new(
        "CONV0308",
        nameof(AgeBound),
        Error,
        new(
            "an age is compared with a number of years, from 0 to 200, written out",
            "un âge se compare à un nombre d'années, de 0 à 200, écrit en chiffres",
            "een leeftijd wordt vergeleken met een aantal jaren, van 0 tot 200, uitgeschreven",
            "ein Alter wird mit einer Zahl von Jahren verglichen, von 0 bis 200, ausgeschrieben"
        ),
        null
    );

    /// <summary>A fact of a person where that person is not known.</summary>
    public static readonly DiagnosticDescriptor NotKnownHere = new(
        "CONV0309",
        nameof(NotKnownHere),
        Error,
        new(
            "{0} cannot depend on {1}",
            "{0} ne peut pas dépendre de ceci : {1}",
            "{0} kan niet afhangen van {1}",
            "{0} kann nicht abhängen von: {1}"
        ),
        new("{2}", "{2}", "{2}", "{2}")
    );

    /// <summary><c>unspecified</c> inside a calculation.</summary>
    public static readonly DiagnosticDescriptor UnspecifiedOperand = new(
        "CONV0310",
        nameof(UnspecifiedOperand),
        Error,
        new(
            "`unspecified` stands alone: nothing can be computed with it",
            "`non précisé` reste seul : rien ne peut être calculé avec",
            "`niet bepaald` staat alleen: er kan niets mee worden berekend",
            "`nicht festgelegt` steht allein: damit lässt sich nichts berechnen"
        ),
        null
    );

    /// <summary>An identifier or the function in a calculation.</summary>
    public static readonly DiagnosticDescriptor OnlyGroups = new(
        "CONV0311",
        nameof(OnlyGroups),
        Error,
        new(
            "no rule can depend on `{0}`, which only tells one thing from another",
            "aucune règle ne peut dépendre de `{0}`, qui ne fait que distinguer une chose d'une autre",
            "geen regel kan afhangen van `{0}`, dat alleen het ene van het andere onderscheidt",
            "keine Regel kann von `{0}` abhängen, das nur eines vom anderen unterscheidet"
        ),
        new(
            "declare a fact with listed values (`one of A or B`) for what the rule is about",
            "déclarez une donnée à valeurs énumérées (`au choix A ou B`) pour ce dont parle la règle",
            "declareer een gegeven met opgesomde waarden (`naar keuze A of B`) voor waar de regel over gaat",
            "deklarieren Sie eine Angabe mit aufgezählten Werten (`wahlweise A oder B`) für das, worum es in der Regel geht"
        )
    );

    /// <summary>A constant amount that no 64 bits hold.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "CONV0312",
        nameof(TooLarge),
        Error,
        new(
            "this length or limit is out of range",
            "cette durée ou limite est hors des bornes",
            "deze lengte of grens is buiten bereik",
            "diese Länge oder Grenze liegt außerhalb des Bereichs"
        ),
        new(
            "windows go up to 1200 months, 36500 days or 100 years, caps and grants from 1 to 1000000",
            "les périodes vont jusqu'à 1200 mois, 36500 jours ou 100 ans, les plafonds et octrois de 1 à 1000000",
            "periodes gaan tot 1200 maanden, 36500 dagen of 100 jaar, maxima en toekenningen van 1 tot 1000000",
            "Zeiträume gehen bis 1200 Monate, 36500 Tage oder 100 Jahre, Höchstgrenzen und Gewährtes von 1 bis 1000000"
        )
    );

    /// <summary>An amount that no 64 bits hold, whatever the facts.</summary>
    public static readonly DiagnosticDescriptor NoRoom = new(
        "CONV0313",
        nameof(NoRoom),
        Error,
        new(
            "this amount is beyond what cents in 64 bits can say",
            "ce montant dépasse ce que des centimes sur 64 bits peuvent dire",
            "dit bedrag gaat verder dan centen in 64 bits kunnen zeggen",
            "dieser Betrag übersteigt, was Cent in 64 Bit sagen können"
        ),
        new(
            "amounts go up to 92233720368547758.07 EUR",
            "les montants vont jusqu'à 92233720368547758,07 EUR",
            "bedragen gaan tot 92233720368547758,07 EUR",
            "Beträge gehen bis 92233720368547758,07 EUR"
        )
    );

    /// <summary>Divisions that together divide by more than 64 bits hold.</summary>
    public static readonly DiagnosticDescriptor DivisorTooLarge = new(
        "CONV0314",
        nameof(DivisorTooLarge),
        Error,
        new(
            "these divisions together are by a number that is too large",
            "ces divisions se font ensemble par un nombre trop grand",
            "deze delingen zijn samen door een te groot getal",
            "diese Teilungen zusammen sind durch eine zu große Zahl"
        ),
        new(
            "what an amount is divided by goes up to 9223372036854775807, multiples of a rounding included",
            "ce par quoi un montant est divisé va jusqu'à 9223372036854775807, multiples d'un arrondi compris",
            "waardoor een bedrag wordt gedeeld, gaat tot 9223372036854775807, veelvouden van een afronding inbegrepen",
            "wodurch ein Betrag geteilt wird, geht bis 9223372036854775807, Vielfache einer Rundung eingeschlossen"
        )
    );

    /// <summary>Something other than the age at the first of some acts.</summary>
    public static readonly DiagnosticDescriptor OnlyAgeAtFirst = new(
        "CONV0320",
        nameof(OnlyAgeAtFirst),
        Error,
        new(
            "only the age is known at an earlier session, not `{0}`",
            "d'une séance antérieure, seul l'âge est connu, et non `{0}`",
            "van een eerdere zitting is alleen de leeftijd gekend, niet `{0}`",
            "von einer früheren Sitzung ist nur das Alter bekannt, nicht `{0}`"
        ),
        new(
            "facts hold for their session only; write `age at the first …`",
            "les données ne valent que pour leur séance ; écrivez l'âge `à la première` séance",
            "gegevens gelden alleen voor hun zitting; schrijf de leeftijd `bij de eerste` zitting",
            "Angaben gelten nur für ihre Sitzung; schreiben Sie das Alter `bei der ersten` Sitzung"
        )
    );

    /// <summary>The first act of a rolling window.</summary>
    public static readonly DiagnosticDescriptor NoFirstInRolling = new(
        "CONV0321",
        nameof(NoFirstInRolling),
        Error,
        new(
            "a rolling window has no first session: it moves with each one",
            "une période glissante n'a pas de première séance : elle avance avec chacune",
            "een voortschrijdende periode heeft geen eerste zitting: ze schuift met elke mee",
            "ein gleitender Zeitraum hat keine erste Sitzung: er wandert mit jeder"
        ),
        new(
            "let the window run `from the first session`",
            "faites courir la période `à partir de la première séance`",
            "laat de periode lopen `vanaf de eerste zitting`",
            "lassen Sie den Zeitraum `ab der ersten Sitzung` laufen"
        )
    );

    /// <summary>A counter carried into one that is kept for something else.</summary>
    public static readonly DiagnosticDescriptor ScopesDiffer = new(
        "CONV0315",
        nameof(ScopesDiffer),
        Error,
        new(
            "this counter is kept for each {0}, and the one of `{1}` for each {2}, so the one cannot continue in the other",
            "ce compteur est tenu par {0}, et celui de `{1}` par {2} : l'un ne peut pas continuer dans l'autre",
            "deze teller wordt per {0} bijgehouden, en die van `{1}` per {2}: de ene kan niet in de andere doorlopen",
            "dieser Zähler wird je {0} geführt, und der von `{1}` je {2}: der eine kann nicht im anderen weiterlaufen"
        ),
        new(
            "carry it into a cap with the same `for each`, or say `the rest lapses`",
            "reprenez-le dans un plafond avec le même `pour chaque`, ou dites `le reste s'éteint`",
            "neem hem over in een maximum met dezelfde `voor elke`, of zeg `de rest vervalt`",
            "übernehmen Sie ihn in eine Höchstgrenze mit demselben `je`, oder sagen Sie `der Rest verfällt`"
        )
    );

    /// <summary>A window that runs from something that is no date of the session or the beneficiary.</summary>
    public static readonly DiagnosticDescriptor NoAnchor = new(
        "CONV0316",
        nameof(NoAnchor),
        Error,
        new(
            "no window can run from `{0}`",
            "aucune période ne peut courir depuis `{0}`",
            "geen periode kan lopen vanaf `{0}`",
            "kein Zeitraum kann ab `{0}` laufen"
        ),
        new(
            "a window runs from a `date` among the facts of the session or of the beneficiary, or `from the first session`",
            "une période court depuis une `date` parmi les données de la séance ou du bénéficiaire, ou `à partir de la première séance`",
            "een periode loopt vanaf een `datum` onder de gegevens van de zitting of van de rechthebbende, of `vanaf de eerste zitting`",
            "ein Zeitraum läuft ab einem `Datum` unter den Angaben zur Sitzung oder zum Berechtigten, oder `ab der ersten Sitzung`"
        )
    );

    /// <summary>A year that is to begin on a day that not each year has.</summary>
    public static readonly DiagnosticDescriptor NoFirstDayOfYear = new(
        "CONV0324",
        nameof(NoFirstDayOfYear),
        Error,
        new(
            "no year begins on `{0}`",
            "aucune année ne commence le `{0}`",
            "geen jaar begint op `{0}`",
            "kein Jahr beginnt am `{0}`"
        ),
        new(
            "write a day that each year has, with the name of its month: `year from 1 October`",
            "écrivez un jour que chaque année a, avec le nom de son mois : `année depuis 1 octobre`",
            "schrijf een dag die elk jaar heeft, met de naam van zijn maand: `jaar vanuit 1 oktober`",
            "schreiben Sie einen Tag, den jedes Jahr hat, mit dem Namen seines Monats: `Jahr seit 1 Oktober`"
        )
    );
}
