using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about the time axis and the transition: CONV05xx and CONV06xx.</summary>
internal static class TimeDescriptors
{
    /// <summary>A last day before the first.</summary>
    public static readonly DiagnosticDescriptor Reversed = new(
        "CONV0501",
        nameof(Reversed),
        Error,
        new(
            "the last day `{0}` is before the first day `{1}`",
            "le dernier jour `{0}` précède le premier jour `{1}`",
            "de laatste dag `{0}` is vóór de eerste dag `{1}`",
            "der letzte Tag `{0}` liegt vor dem ersten Tag `{1}`"
        ),
        null
    );

    /// <summary>A convention without days in force.</summary>
    public static readonly DiagnosticDescriptor NotInForce = new(
        "CONV0502",
        nameof(NotInForce),
        Error,
        new(
            "the convention does not say when it is in force",
            "la convention ne dit pas quand elle est en vigueur",
            "de overeenkomst zegt niet wanneer ze van kracht is",
            "die Vereinbarung sagt nicht, wann sie in Kraft ist"
        ),
        new(
            "add `in force from DATE to DATE` to its header, or `in force from DATE` where it has no end",
            "ajoutez `en vigueur du DATE au DATE` à son en-tête, ou `en vigueur à partir du DATE` si elle n'a pas de fin",
            "voeg `van kracht van DATUM tot en met DATUM` toe aan haar hoofding, of `van kracht vanaf DATUM` waar ze geen einde heeft",
            "fügen Sie `in Kraft vom DATUM bis zum DATUM` in ihrem Kopf hinzu, oder `in Kraft ab dem DATUM`, wo sie kein Ende hat"
        )
    );

    /// <summary>Days on which an amount has no value.</summary>
    public static readonly DiagnosticDescriptor Gap = new(
        "CONV0503",
        nameof(Gap),
        Error,
        new(
            "`{0}` has no value from {1} to {2}",
            "`{0}` n'a pas de valeur du {1} au {2}",
            "`{0}` heeft geen waarde van {1} tot en met {2}",
            "`{0}` hat keinen Wert vom {1} bis zum {2}"
        ),
        new(
            "add a value for these days; write `unspecified` where the sources give none",
            "ajoutez une valeur pour ces jours ; écrivez `non précisé` si les sources n'en donnent pas",
            "voeg een waarde toe voor deze dagen; schrijf `niet bepaald` waar de bronnen er geen geven",
            "fügen Sie einen Wert für diese Tage hinzu; schreiben Sie `nicht festgelegt`, wo die Quellen keinen nennen"
        )
    );

    /// <summary>Days on which an amount has two values.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "CONV0504",
        nameof(Overlap),
        Error,
        new(
            "`{0}` has two values from {1} on",
            "`{0}` a deux valeurs à partir du {1}",
            "`{0}` heeft twee waarden vanaf {1}",
            "`{0}` hat zwei Werte ab dem {1}"
        ),
        new(
            "values stand in the order of their days: end the first one with `to DATE`, or correct a date",
            "les valeurs se suivent dans l'ordre de leurs jours : terminez la première par `jusqu'au DATE`, ou corrigez une date",
            "waarden staan in de volgorde van hun dagen: eindig de eerste met `tot en met DATUM`, of verbeter een datum",
            "Werte stehen in der Folge ihrer Tage: beenden Sie den ersten mit `bis zum DATUM`, oder berichtigen Sie ein Datum"
        )
    );

    /// <summary>Two conventions that take the same session.</summary>
    public static readonly DiagnosticDescriptor TwoInForce = new(
        "CONV0505",
        nameof(TwoInForce),
        Error,
        new(
            "`{0}` and `{1}` both take `{2}` from {3} to {4}",
            "`{0}` et `{1}` prennent toutes deux `{2}` du {3} au {4}",
            "`{0}` en `{1}` nemen allebei `{2}` van {3} tot en met {4}",
            "`{0}` und `{1}` nehmen beide `{2}` vom {3} bis zum {4}"
        ),
        new(
            "let one of them end before the other begins",
            "terminez l'une avant que l'autre ne commence",
            "laat de ene eindigen voor de andere begint",
            "lassen Sie die eine enden, bevor die andere beginnt"
        )
    );

    /// <summary>A transition from a convention that the convention does not follow.</summary>
    public static readonly DiagnosticDescriptor NotFollowed = new(
        "CONV0601",
        nameof(NotFollowed),
        Error,
        new(
            "this convention does not follow `{0}`",
            "cette convention ne fait pas suite à `{0}`",
            "deze overeenkomst volgt niet op `{0}`",
            "diese Vereinbarung folgt nicht auf `{0}`"
        ),
        new(
            "say `follows {0}` in its header",
            "dites `fait suite à {0}` dans son en-tête",
            "zeg `volgt op {0}` in haar hoofding",
            "sagen Sie `folgt auf {0}` in ihrem Kopf"
        )
    );

    /// <summary>A convention that follows another without a transition.</summary>
    public static readonly DiagnosticDescriptor NoTransition = new(
        "CONV0602",
        nameof(NoTransition),
        Error,
        new(
            "`{0}` follows `{1}` and does not say how the one passes into the other",
            "`{0}` fait suite à `{1}` et ne dit pas comment on passe de l'une à l'autre",
            "`{0}` volgt op `{1}` en zegt niet hoe de ene in de andere overgaat",
            "`{0}` folgt auf `{1}` und sagt nicht, wie die eine in die andere übergeht"
        ),
        new(
            "add `transition from {1}`, with an answer for every counter",
            "ajoutez `transition depuis {1}`, avec une réponse pour chaque compteur",
            "voeg `overgang vanuit {1}` toe, met een antwoord voor elke teller",
            "fügen Sie `Übergang von {1}` hinzu, mit einer Antwort für jeden Zähler"
        )
    );

    /// <summary>A counter that the transition says nothing about.</summary>
    public static readonly DiagnosticDescriptor CounterUnanswered = new(
        "CONV0603",
        nameof(CounterUnanswered),
        Error,
        new(
            "the transition does not say what happens to the counter of `{0}`",
            "la transition ne dit pas ce que devient le compteur de `{0}`",
            "de overgang zegt niet wat met de teller van `{0}` gebeurt",
            "der Übergang sagt nicht, was mit dem Zähler von `{0}` geschieht"
        ),
        new(
            "add `counter {0} continues in FUNCTION`, or `the rest lapses`",
            "ajoutez `compteur {0} est maintenu dans FONCTION`, ou `le reste s'éteint`",
            "voeg `teller {0} loopt door in FUNCTIE` toe, of `de rest vervalt`",
            "fügen Sie `Zähler {0} läuft weiter in FUNKTION` hinzu, oder `der Rest verfällt`"
        )
    );

    /// <summary>A counter carried twice.</summary>
    public static readonly DiagnosticDescriptor CarriedTwice = new(
        "CONV0604",
        nameof(CarriedTwice),
        Error,
        new(
            "the counter of `{0}` is carried already",
            "le compteur de `{0}` est déjà repris",
            "de teller van `{0}` is al overgenomen",
            "der Zähler von `{0}` ist schon übernommen"
        ),
        null
    );

    /// <summary>A carry of a counter that is not there.</summary>
    public static readonly DiagnosticDescriptor NoCounter = new(
        "CONV0605",
        nameof(NoCounter),
        Error,
        new(
            "`{0}` has no cap on `{1}`",
            "`{0}` n'a pas de plafond sur `{1}`",
            "`{0}` heeft geen maximum op `{1}`",
            "`{0}` hat keine Höchstgrenze auf `{1}`"
        ),
        new(
            "a counter is carried between caps on the same sessions, such as `individual sessions`",
            "un compteur passe d'un plafond à un autre sur les mêmes séances, comme `séances individuelles`",
            "een teller gaat van het ene maximum naar het andere op dezelfde zittingen, zoals `individuele zittingen`",
            "ein Zähler geht von einer Höchstgrenze zu einer anderen auf dieselben Sitzungen über, etwa `Einzelsitzungen`"
        )
    );

    /// <summary>A carry between different windows.</summary>
    public static readonly DiagnosticDescriptor WindowsDiffer = new(
        "CONV0606",
        nameof(WindowsDiffer),
        Error,
        new(
            "the two counters run over different windows, so the one cannot continue in the other",
            "les deux compteurs courent sur des périodes différentes : l'un ne peut pas continuer dans l'autre",
            "de twee tellers lopen over verschillende periodes: de ene kan niet in de andere doorlopen",
            "die beiden Zähler laufen über verschiedene Zeiträume: der eine kann nicht im anderen weiterlaufen"
        ),
        new(
            "carry it into a cap over the same window",
            "reprenez-le dans un plafond sur la même période",
            "neem hem over in een maximum over dezelfde periode",
            "übernehmen Sie ihn in eine Höchstgrenze über denselben Zeitraum"
        )
    );

    /// <summary>The old convention ends after the new one begins.</summary>
    public static readonly DiagnosticDescriptor StayBefore = new(
        "CONV0607",
        nameof(StayBefore),
        Error,
        new(
            "`{0}` takes sessions until {1} by itself, which is later",
            "`{0}` prend d'elle-même des séances jusqu'au {1}, ce qui est plus tard",
            "`{0}` neemt zelf zittingen tot en met {1}, en dat is later",
            "`{0}` nimmt von selbst Sitzungen bis zum {1}, und das ist später"
        ),
        new(
            "the day up to which sessions stay is on or after its last day in force",
            "le jour jusqu'auquel les séances restent est son dernier jour en vigueur ou un jour suivant",
            "de dag tot wanneer zittingen blijven, is haar laatste dag van kracht of een latere",
            "der Tag, bis zu dem Sitzungen bleiben, ist ihr letzter Tag in Kraft oder ein späterer"
        )
    );

    /// <summary>A source that holds on no day on which the convention that cites it is in force.</summary>
    public static readonly DiagnosticDescriptor SourceElsewhen = new(
        "CONV0512",
        nameof(SourceElsewhen),
        Warning,
        new(
            "`{0}` holds {1}, and `{2}` is in force {3}",
            "`{0}` vaut {1}, et `{2}` est en vigueur {3}",
            "`{0}` geldt {1}, en `{2}` is van kracht {3}",
            "`{0}` gilt {1}, und `{2}` ist in Kraft {3}"
        ),
        new(
            "cite the text that holds on those days, or correct a date",
            "citez le texte qui vaut ces jours-là, ou corrigez une date",
            "citeer de tekst die op die dagen geldt, of verbeter een datum",
            "zitieren Sie den Text, der an diesen Tagen gilt, oder berichtigen Sie ein Datum"
        )
    );
}
