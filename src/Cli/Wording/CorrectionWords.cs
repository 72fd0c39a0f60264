using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of a run that corrects another, and of rows of another system.</summary>
internal static class CorrectionWords
{
    public static readonly LocalizableText Corrects = new(
        "Corrects the run in {0}",
        "Corrige l'exécution de {0}",
        "Verbetert de uitvoering in {0}",
        "Berichtigt den Lauf in {0}"
    );

    public static readonly LocalizableText OtherRules = new(
        "Warning: that run was decided by other rules; what only they explain has the cause `rules`",
        "Avertissement : cette exécution a été décidée par d'autres règles ; ce qu'elles seules expliquent a la cause `rules`",
        "Waarschuwing: die uitvoering werd door andere regels beslist; wat alleen zij verklaren, heeft de oorzaak `rules`",
        "Warnung: Diesen Lauf entschieden andere Regeln; was nur sie erklären, hat die Ursache `rules`"
    );

    public static readonly LocalizableText ThenNow = new(
        "{0}: {1} then, {2} now",
        "{0} : alors {1}, maintenant {2}",
        "{0}: toen {1}, nu {2}",
        "{0}: damals {1}, jetzt {2}"
    );

    public static readonly LocalizableText Differing = new(
        "Sessions that differ: {0}",
        "Séances qui diffèrent : {0}",
        "Zittingen die verschillen: {0}",
        "Sitzungen, die sich unterscheiden: {0}"
    );

    public static readonly LocalizableText NoCorrection = new(
        "No correction: every decision and every amount stands",
        "Aucune correction : chaque décision et chaque montant reste",
        "Geen verbetering: elke beslissing en elk bedrag blijft staan",
        "Keine Berichtigung: Jede Entscheidung und jeder Betrag bleibt"
    );

    public static readonly LocalizableText Late = new("late", "tardives", "laat", "verspätet");

    public static readonly LocalizableText Withdrawn = new("withdrawn", "retirées", "ingetrokken", "zurückgezogen");

    public static readonly LocalizableText RejectedNow = new(
        "rejected now",
        "désormais rejetées",
        "nu verworpen",
        "jetzt verworfen"
    );

    public static readonly LocalizableText Changed = new("changed", "modifiées", "gewijzigd", "geändert");

    public static readonly LocalizableText None = new("none", "aucune", "geen", "keine");

    public static readonly LocalizableText Change = new(
        "Decisions that change",
        "Décisions qui changent",
        "Beslissingen die veranderen",
        "Entscheidungen, die sich ändern"
    );

    public static readonly LocalizableText OfLate = new(
        "of late sessions",
        "de séances tardives",
        "van late zittingen",
        "verspäteter Sitzungen"
    );

    public static readonly LocalizableText OfWithdrawn = new(
        "of withdrawn sessions",
        "de séances retirées",
        "van ingetrokken zittingen",
        "zurückgezogener Sitzungen"
    );

    public static readonly LocalizableText OfRejected = new(
        "of sessions rejected now",
        "de séances désormais rejetées",
        "van nu verworpen zittingen",
        "jetzt verworfener Sitzungen"
    );

    public static readonly LocalizableText OfChanged = new(
        "of changed sessions",
        "de séances modifiées",
        "van gewijzigde zittingen",
        "geänderter Sitzungen"
    );

    public static readonly LocalizableText Follow = new(
        "that follow from these",
        "qui en découlent",
        "die eruit volgen",
        "die daraus folgen"
    );

    public static readonly LocalizableText ByOrder = new(
        "by the order of lines",
        "par l'ordre des lignes",
        "door de volgorde van de regels",
        "durch die Reihenfolge der Zeilen"
    );

    public static readonly LocalizableText ByRules = new(
        "by other rules",
        "par d'autres règles",
        "door andere regels",
        "durch andere Regeln"
    );

    public static readonly LocalizableText ToSettle = new("To settle", "À régler", "Te verrekenen", "Zu begleichen");

    public static readonly LocalizableText Then = new("then", "alors", "toen", "damals");

    public static readonly LocalizableText Now = new("now", "maintenant", "nu", "jetzt");

    public static readonly LocalizableText Difference = new("difference", "différence", "verschil", "Unterschied");

    public static readonly LocalizableText NotKnown = new("not known", "pas connu", "niet bekend", "nicht bekannt");

    public static readonly LocalizableText DueBackTo = new(
        "due back to",
        "à rendre à",
        "terug te betalen aan",
        "zurückzuzahlen an"
    );

    public static readonly LocalizableText DueFrom = new("due from", "à payer par", "te betalen door", "zu zahlen von");

    public static readonly LocalizableText DueBackFrom = new(
        "due back from",
        "à rendre par",
        "terug te betalen door",
        "zurückzuzahlen von"
    );

    public static readonly LocalizableText DueTo = new("due to", "à payer à", "te betalen aan", "zu zahlen an");

    public static readonly LocalizableText NotKnownFor = new(
        "not known for {0}: an amount has no value",
        "pas connu pour {0} : un montant n'a pas de valeur",
        "niet bekend voor {0}: een bedrag heeft geen waarde",
        "nicht bekannt für {0}: Ein Betrag hat keinen Wert"
    );

    public static readonly LocalizableText Compared = new(
        "{0}: {1} compared by {2}",
        "{0} : {1}, comparaison par {2}",
        "{0}: {1} vergeleken op {2}",
        "{0}: {1} verglichen nach {2}"
    );

    public static readonly LocalizableText AllOurs = new(
        "all are ours",
        "toutes sont les nôtres",
        "alle zijn de onze",
        "alle sind unsere"
    );

    public static readonly LocalizableText AreOurs = new(
        "{0} are ours",
        "{0} sont les nôtres",
        "{0} zijn de onze",
        "{0} sind unsere"
    );

    public static readonly LocalizableText WithAnother = new(
        "{0} with another {1}",
        "{0} où {1} est autre",
        "{0} waar {1} anders is",
        "{0}, wo {1} anders ist"
    );

    public static readonly LocalizableText OnlyTheirs = new(
        "{0} that we do not have",
        "{0} que nous n'avons pas",
        "{0} die wij niet hebben",
        "{0}, die wir nicht haben"
    );

    public static readonly LocalizableText OnlyOurs = new(
        "{0} that the file does not have",
        "{0} que le fichier n'a pas",
        "{0} die het bestand niet heeft",
        "{0}, die die Datei nicht hat"
    );

    public static readonly LocalizableText Ours = new(
        "{0}, ours {1}",
        "{0}, la nôtre {1}",
        "{0}, de onze {1}",
        "{0}, unsere {1}"
    );

    public static readonly LocalizableText Nothing = new("nothing", "rien", "niets", "nichts");
}
