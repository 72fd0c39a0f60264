using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>The phrases of what scenarios can show and expect; longer ones before those that they begin with.</summary>
internal static class CoverageTexts
{
    /// <summary>Phrases without places.</summary>
    public static IReadOnlyList<LocalizableText> Words { get; } =
    [
        new("holds", "vrai", "geldt", "trifft zu"),
        new("fails", "faux", "geldt niet", "trifft nicht zu"),
        new("there is one", "il y en a un", "er is er een", "es gibt einen"),
        new("there is none", "il n'y en a pas", "er is er geen", "es gibt keinen"),
        new("reached", "atteint", "bereikt", "erreicht"),
        new("not reached", "pas atteint", "niet bereikt", "nicht erreicht"),
        new("applies", "s'applique", "is van toepassing", "gilt"),
        new("given", "donné", "gegeven", "angegeben"),
        new(
            "a session is accepted",
            "une séance est acceptée",
            "een zitting wordt aanvaard",
            "eine Sitzung wird angenommen"
        ),
        new("takes a session", "reprend une séance", "neemt een zitting", "übernimmt eine Sitzung"),
        new("leaves a session", "laisse une séance", "laat een zitting", "lässt eine Sitzung"),
        new("refuses a session", "refuse une séance", "weigert een zitting", "lehnt eine Sitzung ab"),
        new("decides something", "décide quelque chose", "beslist iets", "entscheidet etwas"),
        new(
            "an earlier act is counted on",
            "une séance antérieure continue à compter",
            "een eerdere zitting telt door",
            "eine frühere Sitzung zählt weiter"
        ),
        new(
            "the first is the lower",
            "le premier est le plus bas",
            "het eerste is het laagste",
            "das erste ist das niedrigere"
        ),
        new(
            "the first is the higher",
            "le premier est le plus haut",
            "het eerste is het hoogste",
            "das erste ist das höhere"
        ),
        new(
            "the second is the lower",
            "le second est le plus bas",
            "het tweede is het laagste",
            "das zweite ist das niedrigere"
        ),
        new(
            "the second is the higher",
            "le second est le plus haut",
            "het tweede is het hoogste",
            "das zweite ist das höhere"
        ),
        new(
            "on the last day on which earlier acts count",
            "le dernier jour où des séances antérieures comptent",
            "op de laatste dag waarop eerdere zittingen tellen",
            "am letzten Tag, an dem frühere Sitzungen zählen"
        ),
        new(
            "on the first day on which earlier acts count no more",
            "le premier jour où des séances antérieures ne comptent plus",
            "op de eerste dag waarop eerdere zittingen niet meer tellen",
            "am ersten Tag, an dem frühere Sitzungen nicht mehr zählen"
        ),
        new("on the first day", "le premier jour", "op de eerste dag", "am ersten Tag"),
        new("on the day before", "la veille", "op de dag ervoor", "am Tag davor"),
        new("on the last day", "le dernier jour", "op de laatste dag", "am letzten Tag"),
        new("on the day after", "le lendemain", "op de dag erna", "am Tag danach"),
        new("the session", "la séance", "de zitting", "die Sitzung"),
        new(
            "the first act of the window",
            "la première séance de la période",
            "de eerste zitting van het venster",
            "die erste Sitzung des Fensters"
        ),
        new("the value", "la valeur", "de waarde", "der Wert"),
        new(
            "the number of providers",
            "le nombre de prestataires",
            "het aantal zorgverleners",
            "die Zahl der Leistungserbringer"
        ),
        new(
            "the number of beneficiaries",
            "le nombre de bénéficiaires",
            "het aantal rechthebbenden",
            "die Zahl der Berechtigten"
        ),
    ];

    /// <summary>Phrases with places, in the order in which they are tried.</summary>
    public static IReadOnlyList<LocalizableText> All { get; } =
    [
        new(
            "on the day before the day on which {0} years since {1} are completed",
            "la veille du jour où {0} ans depuis {1} sont accomplis",
            "op de dag voor de dag waarop {0} jaar sinds {1} voltooid zijn",
            "am Tag vor dem, an dem {0} Jahre seit {1} vollendet sind"
        ),
        new(
            "on the day on which {0} years since {1} are completed",
            "le jour où {0} ans depuis {1} sont accomplis",
            "op de dag waarop {0} jaar sinds {1} voltooid zijn",
            "am Tag, an dem {0} Jahre seit {1} vollendet sind"
        ),
        new(
            "{0} the same day as {1}",
            "{0} le même jour que {1}",
            "{0} op dezelfde dag als {1}",
            "{0} am selben Tag wie {1}"
        ),
        new("{0} one day before {1}", "{0} un jour avant {1}", "{0} een dag voor {1}", "{0} einen Tag vor {1}"),
        new("{0} one day after {1}", "{0} un jour après {1}", "{0} een dag na {1}", "{0} einen Tag nach {1}"),
        new("{0} equal to {1}", "{0} égal à {1}", "{0} gelijk aan {1}", "{0} gleich {1}"),
        new(
            "{0} one less than {1}",
            "{0} de un inférieur à {1}",
            "{0} één minder dan {1}",
            "{0} um eins kleiner als {1}"
        ),
        new("{0} one more than {1}", "{0} de un supérieur à {1}", "{0} één meer dan {1}", "{0} um eins größer als {1}"),
        new("{0} counted before", "{0} comptées avant", "{0} ervoor geteld", "{0} davor gezählt"),
        new("the value {0}", "la valeur {0}", "de waarde {0}", "der Wert {0}"),
        new("{0} days before {1}", "{0} jours avant {1}", "{0} dagen voor {1}", "{0} Tage vor {1}"),
        new("{0} days after {1}", "{0} jours après {1}", "{0} dagen na {1}", "{0} Tage nach {1}"),
        new("{0} months before {1}", "{0} mois avant {1}", "{0} maanden voor {1}", "{0} Monate vor {1}"),
        new("{0} months after {1}", "{0} mois après {1}", "{0} maanden na {1}", "{0} Monate nach {1}"),
        new("{0} years before {1}", "{0} ans avant {1}", "{0} jaar voor {1}", "{0} Jahre vor {1}"),
        new("{0} years after {1}", "{0} ans après {1}", "{0} jaar na {1}", "{0} Jahre nach {1}"),
        new("insurer {0}", "assureur {0}", "verzekeraar {0}", "Versicherer {0}"),
    ];
}
