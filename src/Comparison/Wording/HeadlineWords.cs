using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>What a comparison in one sentence is made of.</summary>
internal static class HeadlineWords
{
    public static readonly LocalizableText Differ = new(
        "The editions differ: {0}",
        "Les versions diffèrent : {0}",
        "De versies verschillen: {0}",
        "Die Fassungen unterscheiden sich: {0}"
    );

    public static readonly LocalizableText Same = new(
        "Nothing changes: {0}",
        "Rien ne change : {0}",
        "Er verandert niets: {0}",
        "Nichts ändert sich: {0}"
    );

    public static readonly LocalizableText Then = new("; ", " ; ", "; ", "; ");

    public static readonly LocalizableText NoRule = new(
        "no rule differs",
        "aucune règle ne diffère",
        "geen regel verschilt",
        "keine Regel ist anders"
    );

    public static readonly LocalizableText Range = new(
        "over all facts, days {0} to {1} and counter values",
        "sur toutes les données, tous les jours du {0} au {1} et toutes les valeurs des compteurs",
        "over alle gegevens, dagen van {0} tot en met {1} en tellerstanden",
        "über alle Angaben, Tage vom {0} bis {1} und Zählerstände"
    );

    public static readonly Noun Open = Noun.Of(
        ("question is open", "questions are open"),
        ("question est ouverte", "questions sont ouvertes"),
        ("vraag staat open", "vragen staan open"),
        ("Frage ist offen", "Fragen sind offen")
    );

    public static readonly LocalizableText AllSame = new(
        "every session is decided and paid the same, proved {0}",
        "chaque séance est décidée et payée de même, prouvé {0}",
        "elke zitting wordt eender beslist en betaald, bewezen {0}",
        "jede Sitzung wird gleich entschieden und bezahlt, bewiesen {0}"
    );

    public static readonly LocalizableText NoneProved = new(
        "no change of a decision or an amount is proved, and {0}",
        "aucun changement d'une décision ou d'un montant n'est prouvé, et {0}",
        "geen verandering van een beslissing of een bedrag is bewezen, en {0}",
        "keine Änderung einer Entscheidung oder eines Betrags ist bewiesen, und {0}"
    );

    public static readonly LocalizableText Proved = new(
        "decisions or amounts change in {0} of {1}, proved with examples",
        "des décisions ou des montants changent dans {0} sur {1}, prouvé par des exemples",
        "beslissingen of bedragen veranderen in {0} van {1}, bewezen met voorbeelden",
        "Entscheidungen oder Beträge ändern sich in {0} von {1}, mit Beispielen bewiesen"
    );

    public static readonly LocalizableText AndOpen = new("{0}, and {1}", "{0}, et {1}", "{0}, en {1}", "{0}, und {1}");

    public static readonly LocalizableText NoRow = new(
        "on the data no row differs",
        "sur les données aucune ligne ne diffère",
        "op de gegevens verschilt geen rij",
        "in den Daten ist keine Zeile anders"
    );

    public static readonly LocalizableText PaysSame = new(
        "the insurer pays the same",
        "l'assureur paie autant",
        "de verzekeraar betaalt evenveel",
        "der Versicherer zahlt gleich viel"
    );

    public static readonly LocalizableText PaysUnknown = new(
        "what the insurer pays is not known for {0}",
        "on ne sait pas ce que paie l'assureur pour {0}",
        "wat de verzekeraar betaalt, is niet bekend voor {0}",
        "was der Versicherer zahlt, ist nicht bekannt für {0}"
    );

    public static readonly LocalizableText PaysMore = new(
        "the insurer pays {0} more",
        "l'assureur paie {0} de plus",
        "de verzekeraar betaalt {0} meer",
        "der Versicherer zahlt {0} mehr"
    );

    public static readonly LocalizableText PaysLess = new(
        "the insurer pays {0} less",
        "l'assureur paie {0} de moins",
        "de verzekeraar betaalt {0} minder",
        "der Versicherer zahlt {0} weniger"
    );

    public static readonly LocalizableText NotKnown = new(
        ", {0} not known",
        ", pas connu pour {0}",
        ", niet bekend voor {0}",
        ", nicht bekannt für {0}"
    );

    public static readonly LocalizableText OnData = new(
        "on the data {0} and {1} differ, {2} of {3} {4} affected, and {5}",
        "sur les données {0} et {1} diffèrent, {2} sur {3} {4}, et {5}",
        "op de gegevens verschillen {0} en {1}, {2} van {3} {4}, en {5}",
        "in den Daten sind {0} und {1} anders, {2} von {3} {4}, und {5}"
    );

    public static readonly Noun Are = Noun.Of(
        ("is", "are"),
        ("est concerné", "sont concernés"),
        ("is betrokken", "zijn betrokken"),
        ("ist betroffen", "sind betroffen")
    );
}
