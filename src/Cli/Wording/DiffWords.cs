using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a comparison says at a terminal, the layers of rules and of proofs.</summary>
internal static class DiffWords
{
    public static readonly LocalizableText Old = new("old", "ancienne", "oud", "alt");

    public static readonly LocalizableText New = new("new", "nouvelle", "nieuw", "neu");

    public static readonly LocalizableText Difference = new("difference", "différence", "verschil", "Unterschied");

    public static readonly LocalizableText Under = new(
        "{0} under {1}",
        "{0} selon {1}",
        "{0} volgens {1}",
        "{0} nach {1}"
    );

    public static readonly LocalizableText Error = new("error: {0}", "erreur : {0}", "fout: {0}", "Fehler: {0}");

    public static readonly LocalizableText VerboseTells = new(
        "--verbose tells places, sources, every region with its example, and trajectories; so does the page (--html).",
        "--verbose donne les endroits, les sources, chaque région avec son exemple et les trajectoires ; la page (--html) aussi.",
        "--verbose geeft plaatsen, bronnen, elk gebied met zijn voorbeeld en trajecten; de pagina (--html) ook.",
        "--verbose nennt Stellen, Quellen, jeden Bereich mit seinem Beispiel und Verläufe; die Seite (--html) ebenso."
    );

    public static readonly LocalizableText ByFunction = new(
        "Function by function",
        "Fonction par fonction",
        "Functie per functie",
        "Funktion für Funktion"
    );

    public static readonly LocalizableText RowsThatDiffer = new(
        "rows that differ",
        "lignes qui diffèrent",
        "rijen die verschillen",
        "andere Zeilen"
    );

    public static readonly LocalizableText Rules = new("rules", "règles", "regels", "Regeln");

    public static readonly LocalizableText ProvedToChange = new(
        "proved to change",
        "prouvé que change",
        "bewezen dat verandert",
        "bewiesen: anders"
    );

    public static readonly LocalizableText Nothing = new("nothing", "rien", "niets", "nichts");

    public static readonly LocalizableText NothingIn = new(
        "nothing in {0}: {1}",
        "rien dans {0} : {1}",
        "niets in {0}: {1}",
        "nichts in {0}: {1}"
    );

    public static readonly Noun MoreFunctions = Noun.Of(
        ("more function", "more functions"),
        ("fonction de plus", "fonctions de plus"),
        ("andere functie", "andere functies"),
        ("weiterer Funktion", "weiteren Funktionen")
    );

    public static readonly Noun InFunctions = Noun.Of(
        ("function", "functions"),
        ("fonction", "fonctions"),
        ("functie", "functies"),
        ("Funktion", "Funktionen")
    );

    public static readonly LocalizableText NotProvedOf = new(
        "not proved: {0}",
        "pas prouvé : {0}",
        "niet bewezen: {0}",
        "nicht bewiesen: {0}"
    );

    public static readonly LocalizableText Text = new(
        "The text: {0}; {1} the same",
        "Le texte : {0} ; {1} les mêmes",
        "De tekst: {0}; {1} dezelfde",
        "Der Text: {0}; {1} gleich"
    );

    public static readonly LocalizableText AllOf = new("all of {0}", "tout {0}", "heel {0}", "ganz {0}");

    public static readonly LocalizableText OldIs = new("old: {0}", "ancienne : {0}", "oud: {0}", "alt: {0}");

    public static readonly LocalizableText NewIs = new("new: {0}", "nouvelle : {0}", "nieuw: {0}", "neu: {0}");

    public static readonly LocalizableText KindIs = new("{0}: {1}", "{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly LocalizableText NoSource = new(
        "{0}, no source",
        "{0}, sans source",
        "{0}, geen bron",
        "{0}, keine Quelle"
    );

    public static readonly LocalizableText Proved = new("Proved, {0}", "Prouvé, {0}", "Bewezen, {0}", "Bewiesen, {0}");

    public static readonly LocalizableText CommonHistory = new(
        "Each session after a common history: those before it are accepted by both editions or refused by both. What follows from a first difference is counted on data.",
        "Chaque séance après un passé commun : celles d'avant sont acceptées par les deux versions ou refusées par les deux. Ce qui suit d'une première différence est compté sur les données.",
        "Elke zitting na een gemeenschappelijk verleden: die ervoor worden door beide versies aanvaard of door beide geweigerd. Wat uit een eerste verschil volgt, wordt op de gegevens geteld.",
        "Jede Sitzung nach einer gemeinsamen Vorgeschichte: Die davor werden von beiden Fassungen angenommen oder von beiden abgelehnt. Was aus einem ersten Unterschied folgt, wird in den Daten gezählt."
    );

    public static readonly LocalizableText AndMore = new(
        " (and {0}, --verbose)",
        " (et {0}, --verbose)",
        " (en {0}, --verbose)",
        " (und {0}, --verbose)"
    );

    public static readonly LocalizableText By = new("by {0}", "par {0}", "door {0}", "durch {0}");

    public static readonly LocalizableText NotProved = new(
        "Not proved: {0}",
        "Pas prouvé : {0}",
        "Niet bewezen: {0}",
        "Nicht bewiesen: {0}"
    );

    public static readonly LocalizableText Unchanged = new(
        "Unchanged: {0} of {1}",
        "Inchangé : {0} de {1}",
        "Onveranderd: {0} van {1}",
        "Unverändert: {0} von {1}"
    );

    public static readonly LocalizableText AllUnchanged = new(
        "Everything is unchanged: proved {0}.",
        "Tout est inchangé : prouvé {0}.",
        "Alles is onveranderd: bewezen {0}.",
        "Alles ist unverändert: bewiesen {0}."
    );

    public static readonly LocalizableText RestUnchanged = new(
        "Everything else is unchanged: proved {0}.",
        "Tout le reste est inchangé : prouvé {0}.",
        "Al de rest is onveranderd: bewezen {0}.",
        "Alles andere ist unverändert: bewiesen {0}."
    );

    public static readonly LocalizableText AllButOpen = new(
        "Everything is unchanged but for what is not proved: {0} above would have to be answered; the rest is proved {1}.",
        "Tout est inchangé, sauf ce qui n'est pas prouvé : il faudrait répondre à {0} ci-dessus ; le reste est prouvé {1}.",
        "Alles is onveranderd, behalve wat niet bewezen is: {0} hierboven moeten nog beantwoord worden; de rest is bewezen {1}.",
        "Alles ist unverändert außer dem, was nicht bewiesen ist: {0} oben wären zu beantworten; der Rest ist bewiesen {1}."
    );

    public static readonly LocalizableText RestButOpen = new(
        "Everything else is unchanged but for what is not proved: {0} above would have to be answered; the rest is proved {1}.",
        "Tout le reste est inchangé, sauf ce qui n'est pas prouvé : il faudrait répondre à {0} ci-dessus ; le reste est prouvé {1}.",
        "Al de rest is onveranderd, behalve wat niet bewezen is: {0} hierboven moeten nog beantwoord worden; de rest is bewezen {1}.",
        "Alles andere ist unverändert außer dem, was nicht bewiesen ist: {0} oben wären zu beantworten; der Rest ist bewiesen {1}."
    );

    public static readonly LocalizableText DaysSessions = new("{0}, {1}", "{0}, {1}", "{0}, {1}", "{0}, {1}");

    public static readonly LocalizableText DaysTo = new(
        "{0} to {1}, {2}",
        "du {0} au {1}, {2}",
        "{0} tot en met {1}, {2}",
        "{0} bis {1}, {2}"
    );

    public static readonly LocalizableText Both = new("both {0}", "les deux {0}", "beide {0}", "beide {0}");

    public static readonly LocalizableText Written = new(
        "Written: {0}",
        "Écrit : {0}",
        "Geschreven: {0}",
        "Geschrieben: {0}"
    );

    public static readonly LocalizableText NewlyApproved = new(
        "{0} ({1} newly approved, {2} stale left out)",
        "{0} (nouvellement approuvées : {1}, périmées omises : {2})",
        "{0} (nieuw goedgekeurd: {1}, vervallen weggelaten: {2})",
        "{0} (neu genehmigt: {1}, veraltete weggelassen: {2})"
    );
}
