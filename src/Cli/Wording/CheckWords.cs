using Conv.Comparison.Wording;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What closes a check of conventions.</summary>
internal static class CheckWords
{
    public static readonly LocalizableText Vocabulary = new(
        "vocabulary {0}",
        "vocabulaire {0}",
        "woordenlijst {0}",
        "Wortschatz {0}"
    );

    public static readonly LocalizableText NoVocabulary = new(
        "files of no vocabulary here",
        "fichiers dont le vocabulaire n'est pas ici",
        "bestanden waarvan de woordenlijst hier niet is",
        "Dateien, deren Wortschatz nicht hier ist"
    );

    public static readonly LocalizableText Summary = new(
        "{0}: {1}, {2}, {3}, {4}",
        "{0} : {1}, {2}, {3}, {4}",
        "{0}: {1}, {2}, {3}, {4}",
        "{0}: {1}, {2}, {3}, {4}"
    );

    public static readonly LocalizableText InFiles = new("{0} in {1}", "{0} dans {1}", "{0} in {1}", "{0} in {1}");

    public static readonly Noun File = Noun.Of(
        ("file", "files"),
        ("fichier", "fichiers"),
        ("bestand", "bestanden"),
        ("Datei", "Dateien")
    );

    public static readonly Noun Convention = Noun.Of(
        ("convention", "conventions"),
        ("convention", "conventions"),
        ("overeenkomst", "overeenkomsten"),
        ("Vereinbarung", "Vereinbarungen")
    );

    public static readonly Noun ObligationProved = Noun.Of(
        ("obligation proved", "obligations proved"),
        ("obligation prouvée", "obligations prouvées"),
        ("bewijsverplichting bewezen", "bewijsverplichtingen bewezen"),
        ("Beweispflicht bewiesen", "Beweispflichten bewiesen")
    );

    public static readonly Noun AssertionProved = Noun.Of(
        ("assertion proved", "assertions proved"),
        ("garantie prouvée", "garanties prouvées"),
        ("waarborg bewezen", "waarborgen bewezen"),
        ("Zusicherung bewiesen", "Zusicherungen bewiesen")
    );

    public static readonly Noun RefutedOnes = Noun.Of(
        ("refuted", "refuted"),
        ("réfutée", "réfutées"),
        ("weerlegd", "weerlegd"),
        ("widerlegt", "widerlegt")
    );

    public static readonly Noun NotProvedOnes = Noun.Of(
        ("not proved", "not proved"),
        ("non prouvée", "non prouvées"),
        ("niet bewezen", "niet bewezen"),
        ("nicht bewiesen", "nicht bewiesen")
    );

    public static readonly LocalizableText NotProvedOf = new(
        "not proved: {0} ({1}): {2}",
        "pas prouvé : {0} ({1}) : {2}",
        "niet bewezen: {0} ({1}): {2}",
        "nicht bewiesen: {0} ({1}): {2}"
    );

    public static readonly LocalizableText Told = new(
        "{0}: {1} ({2})",
        "{0} : {1} ({2})",
        "{0}: {1} ({2})",
        "{0}: {1} ({2})"
    );

    public static readonly LocalizableText Proved = new("proved", "prouvé", "bewezen", "bewiesen");

    public static readonly LocalizableText Refuted = new("refuted", "réfuté", "weerlegd", "widerlegt");

    public static readonly LocalizableText NotProved = new(
        "not proved",
        "pas prouvé",
        "niet bewezen",
        "nicht bewiesen"
    );

    public static readonly LocalizableText Budget = new(
        "budget {0}: {1}",
        "budget {0} : {1}",
        "budget {0}: {1}",
        "Budget {0}: {1}"
    );

    public static readonly Noun SumChecked = Noun.Of(
        ("sum checked", "sums checked"),
        ("somme vérifiée", "sommes vérifiées"),
        ("som nagerekend", "sommen nagerekend"),
        ("Summe nachgerechnet", "Summen nachgerechnet")
    );

    public static readonly Noun Split = Noun.Of(
        ("split", "splits"),
        ("répartition", "répartitions"),
        ("verdeling", "verdelingen"),
        ("Aufteilung", "Aufteilungen")
    );

    public static readonly LocalizableText Off = new(
        "{0} off within its tolerance",
        "un écart de {0} dans sa tolérance",
        "{0} verschil binnen de tolerantie",
        "{0} Abweichung innerhalb der Toleranz"
    );

    public static readonly LocalizableText NotChecked = new(
        ", {0} not checked for want of an amount",
        ", {0} pas vérifiées faute d'un montant",
        ", {0} niet nagerekend omdat een bedrag ontbreekt",
        ", {0} nicht nachgerechnet, weil ein Betrag fehlt"
    );

    public static readonly LocalizableText WithoutWeights = new(
        ", {0} without weights",
        ", {0} sans poids",
        ", {0} zonder gewichten",
        ", {0} ohne Gewichte"
    );
}
