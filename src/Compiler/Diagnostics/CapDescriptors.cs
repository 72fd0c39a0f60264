using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about caps and tiers: CONV0425 to CONV0430.</summary>
internal static class CapDescriptors
{
    /// <summary>What is added up over a window that remembers each act: a cap on money, a ceiling, a total of earlier acts.</summary>
    public static readonly DiagnosticDescriptor RollingSum = new(
        "CONV0425",
        nameof(RollingSum),
        Error,
        new(
            "this window remembers each act, and no number of acts is sure to be enough for what is added up",
            "cette période retient chaque acte, et aucun nombre d'actes ne suffit à coup sûr pour ce qui est additionné",
            "deze periode onthoudt elke handeling, en geen aantal handelingen volstaat zeker voor wat wordt opgeteld",
            "dieser Zeitraum merkt sich jede Leistung, und keine Zahl von Leistungen genügt sicher für das, was zusammengezählt wird"
        ),
        new(
            "let the window run `from the first session`, or count per `calendar year`",
            "faites courir la période `à partir de la première séance`, ou comptez par `année civile`",
            "laat de periode lopen `vanaf de eerste zitting`, of tel per `kalenderjaar`",
            "lassen Sie den Zeitraum `ab der ersten Sitzung` laufen, oder zählen Sie pro `Kalenderjahr`"
        )
    );

    /// <summary>Kinds of acts that exclude each other, and an act that is of both.</summary>
    public static readonly DiagnosticDescriptor ExclusiveOverlap = new(
        "CONV0426",
        nameof(ExclusiveOverlap),
        Error,
        new(
            "a session can be of this kind and of another one, so it would exclude itself",
            "une séance peut être à la fois de cette sorte et d'une autre : elle s'exclurait elle-même",
            "een zitting kan van deze soort zijn en van een andere: ze zou zichzelf uitsluiten",
            "eine Sitzung kann von dieser und von einer anderen Art sein: sie schlösse sich selbst aus"
        ),
        new(
            "name kinds that no session shares, by values of the same fact or by function",
            "nommez des sortes qu'aucune séance ne partage, par des valeurs de la même donnée ou par fonction",
            "noem soorten die geen zitting deelt, door waarden van hetzelfde gegeven of per functie",
            "nennen Sie Arten, die keine Sitzung teilt, durch Werte derselben Angabe oder nach Funktion"
        )
    );

    /// <summary>A cap from a day on that does not say what was counted before.</summary>
    public static readonly DiagnosticDescriptor CountingUnsaid = new(
        "CONV0427",
        nameof(CountingUnsaid),
        Error,
        new(
            "the text must say whether what was accepted before {0} counts",
            "le texte doit dire si ce qui a été accepté avant le {0} compte",
            "de tekst moet zeggen of telt wat vóór {0} is aanvaard",
            "der Text muss sagen, ob zählt, was vor dem {0} angenommen wurde"
        ),
        new(
            "add `counting on` behind the date (it does) or `counting anew` (it does not)",
            "ajoutez `en poursuivant le compte` après la date (cela compte) ou `en recommençant le compte` (cela ne compte pas)",
            "voeg na de datum `met doorlopende telling` toe (het telt) of `met nieuwe telling` (het telt niet)",
            "fügen Sie hinter dem Datum `mit fortlaufender Zählung` hinzu (es zählt) oder `mit neuer Zählung` (es zählt nicht)"
        )
    );

    /// <summary>Days between two caps on which there is none.</summary>
    public static readonly DiagnosticDescriptor CapGap = new(
        "CONV0428",
        nameof(CapGap),
        Error,
        new(
            "`{0}` have no cap from {1} to {2}",
            "`{0}` : aucun plafond du {1} au {2}",
            "`{0}` hebben geen maximum van {1} tot en met {2}",
            "`{0}` haben keine Höchstgrenze vom {1} bis zum {2}"
        ),
        new(
            "let the one cap end the day before the next one begins",
            "terminez un plafond la veille du jour où commence le suivant",
            "laat het ene maximum eindigen op de dag voor het volgende begint",
            "lassen Sie die eine Höchstgrenze am Tag vor dem Beginn der nächsten enden"
        )
    );

    /// <summary>A fee that is counted for each beneficiary and not known for each.</summary>
    public static readonly DiagnosticDescriptor FeeNotCountable = new(
        "CONV0429",
        nameof(FeeNotCountable),
        Error,
        new(
            "this needs a fee that is known for each beneficiary, and the fee of `{0}` {1}",
            "il faut ici un honoraire connu pour chaque bénéficiaire, et celui de `{0}` {1}",
            "hier is een honorarium nodig dat voor elke rechthebbende bekend is, en dat van `{0}` {1}",
            "hier ist ein Honorar nötig, das für jeden Berechtigten bekannt ist, und das von `{0}` {1}"
        ),
        new(
            "state the fee without it, or cap sessions or units instead of money",
            "écrivez l'honoraire sans cela, ou plafonnez des séances ou des unités plutôt que de l'argent",
            "schrijf het honorarium zonder dat, of begrens zittingen of eenheden in plaats van geld",
            "geben Sie das Honorar ohne das an, oder begrenzen Sie Sitzungen oder Einheiten statt Geld"
        )
    );

    /// <summary>A next tier without a first.</summary>
    public static readonly DiagnosticDescriptor TierWithoutFirst = new(
        "CONV0430",
        nameof(TierWithoutFirst),
        Error,
        new(
            "there is no tier before this one",
            "il n'y a pas de palier avant celui-ci",
            "er is geen trap vóór deze",
            "vor dieser Stufe gibt es keine"
        ),
        new(
            "begin with `VALUE for the first N sessions per WINDOW`",
            "commencez par `VALEUR pour les N premières séances par PÉRIODE`",
            "begin met `WAARDE voor de eerste N zittingen per PERIODE`",
            "beginnen Sie mit `WERT für die ersten N Sitzungen pro ZEITRAUM`"
        )
    );
}
