using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a comparison says at a terminal, the layer of data.</summary>
internal static class CountedWords
{
    public static readonly LocalizableText Data = new(
        "The data: {0} of {1}",
        "Les données : {0} de {1}",
        "De gegevens: {0} van {1}",
        "Die Daten: {0} von {1}"
    );

    public static readonly LocalizableText NotCounted = new(
        "Not counted: {0} that neither version can judge; conv run lists them in rejects.csv.",
        "Pas compté : {0} qu'aucune des deux versions ne peut juger ; conv run les énumère dans rejects.csv.",
        "Niet geteld: {0} die geen van beide versies kan beoordelen; conv run somt ze op in rejects.csv.",
        "Nicht gezählt: {0}, die keine der beiden Fassungen beurteilen kann; conv run nennt sie in rejects.csv."
    );

    public static readonly LocalizableText NotKnown = new(
        "The insurer's part is of sessions whose every fee and share is known; its difference of those where they are in both. What it is for {0} is not known.",
        "La part de l'assureur est celle des séances dont chaque honoraire et chaque intervention sont connus ; sa différence, de celles où ils le sont dans les deux. On ne la connaît pas pour {0}.",
        "Het deel van de verzekeraar is dat van zittingen waarvan elk honorarium en elk aandeel bekend is; het verschil, van die waar ze dat in beide zijn. Voor {0} is het niet bekend.",
        "Der Teil des Versicherers ist der von Sitzungen, deren Honorare und Anteile alle bekannt sind; sein Unterschied der von denen, wo sie es in beiden sind. Für {0} ist er nicht bekannt."
    );

    public static readonly Noun SessionDiffers = Noun.Of(
        ("session that differs", "sessions that differ"),
        ("séance qui diffère", "séances qui diffèrent"),
        ("zitting die verschilt", "zittingen die verschillen"),
        ("Sitzung, die anders ist,", "Sitzungen, die anders sind,")
    );

    public static readonly LocalizableText NoRow = new(
        "On the data no row differs",
        "Sur les données aucune ligne ne diffère",
        "Op de gegevens verschilt geen rij",
        "In den Daten ist keine Zeile anders"
    );

    public static readonly LocalizableText MostAffected = new(
        "Most affected trajectories, by the first line of the file that names them",
        "Les trajectoires les plus touchées, nommées par la ligne du fichier où elles commencent",
        "De meest getroffen trajecten, naar de eerste regel van het bestand die ze noemt",
        "Die am stärksten betroffenen Verläufe, nach der ersten Zeile der Datei, die sie nennt"
    );

    public static readonly LocalizableText Why = new(
        "Why {0} and {1}",
        "Pourquoi {0} et {1}",
        "Waarom {0} en {1}",
        "Warum {0} und {1}"
    );

    public static readonly Noun AttendanceDiffers = Noun.Of(
        ("attendance differs", "attendances differ"),
        ("participation diffère", "participations diffèrent"),
        ("deelname verschilt", "deelnames verschillen"),
        ("Teilnahme anders ist", "Teilnahmen anders sind")
    );

    public static readonly Noun PaymentDiffers = Noun.Of(
        ("payment differs", "payments differ"),
        ("paiement diffère", "paiements diffèrent"),
        ("betaling verschilt", "betalingen verschillen"),
        ("Zahlung anders ist", "Zahlungen anders sind")
    );

    public static readonly LocalizableText NowAccepted = new(
        "{0} now accepted, {1} now refused. First: rows after a common history; later: rows that differ after that in the same trajectory.",
        "{0} désormais acceptées, {1} désormais refusées. D'abord : les lignes après un passé commun ; ensuite : les lignes qui diffèrent plus tard dans la même trajectoire.",
        "{0} nu aanvaard, {1} nu geweigerd. Eerst: rijen na een gemeenschappelijk verleden; later: rijen die daarna in hetzelfde traject verschillen.",
        "{0} jetzt angenommen, {1} jetzt abgelehnt. Zuerst: Zeilen nach einer gemeinsamen Vorgeschichte; später: Zeilen, die danach im selben Verlauf anders sind."
    );

    public static readonly LocalizableText First = new("first", "d'abord", "eerst", "zuerst");

    public static readonly LocalizableText Later = new("later", "ensuite", "later", "später");

    public static readonly LocalizableText Switch = new(
        "Across the switch",
        "Au passage d'une convention à l'autre",
        "Bij de overgang",
        "Beim Übergang"
    );

    public static readonly LocalizableText SwitchSaid = new(
        "{0} sessions under both conventions. If no counter were carried, {1} of them would be decided differently: {2}, shares {3}, insurer's part {4}.",
        "{0} des séances sous les deux conventions. Si aucun compteur n'était repris, {1} d'entre elles seraient décidées autrement : {2}, interventions personnelles {3}, part de l'assureur {4}.",
        "{0} zittingen onder beide overeenkomsten. Als geen teller werd overgedragen, zouden {1} ervan anders beslist worden: {2}, persoonlijke aandelen {3}, deel van de verzekeraar {4}.",
        "{0} Sitzungen unter beiden Vereinbarungen. Liefe kein Zähler weiter, würden {1} davon anders entschieden: {2}, Eigenanteile {3}, Teil des Versicherers {4}."
    );

    public static readonly Noun TrajectoryHas = Noun.Of(
        ("trajectory has", "trajectories have"),
        ("trajectoire a", "trajectoires ont"),
        ("traject heeft", "trajecten hebben"),
        ("Verlauf hat", "Verläufe haben")
    );

    public static readonly LocalizableText WithWithout = new(
        "Most affected, with carrying → without",
        "Les plus touchées, avec reprise → sans",
        "De meest getroffen, met overdracht → zonder",
        "Am stärksten betroffen, mit Weiterlaufen → ohne"
    );

    public static readonly LocalizableText Who = new(
        "Who gains, who loses",
        "Qui gagne, qui perd",
        "Wie wint, wie verliest",
        "Wer gewinnt, wer verliert"
    );

    public static readonly LocalizableText WhoSaid = new(
        "{0} better off, {1} worse off, {2} both in one respect and another, {3} as before",
        "{0} mieux, {1} moins bien, {2} les deux à la fois, {3} comme avant",
        "{0} beter af, {1} slechter af, {2} allebei in een of ander opzicht, {3} zoals voorheen",
        "{0} besser gestellt, {1} schlechter, {2} teils so und teils so, {3} wie zuvor"
    );

    public static readonly Noun BeneficiaryIs = Noun.Of(
        ("beneficiary is", "beneficiaries are"),
        ("bénéficiaire est", "bénéficiaires sont"),
        ("rechthebbende is", "rechthebbenden zijn"),
        ("Berechtigter ist", "Berechtigte sind")
    );

    public static readonly LocalizableText WhoNotKnown = new(
        "; of {0} it is not known.",
        " ; pour {0} on ne le sait pas.",
        "; van {0} is het niet bekend.",
        "; von {0} ist es nicht bekannt."
    );

    public static readonly LocalizableText SessionsSaid = new(
        "Sessions: {0} some, {1} {2} some. Shares, for what both versions accept: {3} less, {4} more, {5} the same.",
        "Séances : {0} quelques-unes, {1} en {2}. Interventions personnelles, pour ce que les deux versions acceptent : {3} moins, {4} plus, {5} autant.",
        "Zittingen: {0} er, {1} {2} er. Persoonlijke aandelen, voor wat beide versies aanvaarden: {3} minder, {4} meer, {5} evenveel.",
        "Sitzungen: {0} welche, {1} {2} welche. Eigenanteile, für das, was beide Fassungen annehmen: {3} weniger, {4} mehr, {5} gleich viel."
    );

    public static readonly Noun Loses = Noun.Of(
        ("beneficiary loses", "beneficiaries lose"),
        ("bénéficiaire en perd", "bénéficiaires en perdent"),
        ("rechthebbende verliest", "rechthebbenden verliezen"),
        ("Berechtigter verliert", "Berechtigte verlieren")
    );

    public static readonly Noun Gains = Noun.Of(
        ("gains", "gain"),
        ("gagne", "gagnent"),
        ("wint", "winnen"),
        ("gewinnt", "gewinnen")
    );

    public static readonly Noun Pays = Noun.Of(
        ("beneficiary pays", "beneficiaries pay"),
        ("bénéficiaire paie", "bénéficiaires paient"),
        ("rechthebbende betaalt", "rechthebbenden betalen"),
        ("Berechtigter zahlt", "Berechtigte zahlen")
    );

    public static readonly LocalizableText HowMuch = new(
        "By how much shares change",
        "De combien changent les interventions personnelles",
        "Met hoeveel de aandelen veranderen",
        "Um wie viel sich die Eigenanteile ändern"
    );

    public static readonly LocalizableText ChangeOfShares = new(
        "change of the shares",
        "changement de l'intervention",
        "verandering van het aandeel",
        "Änderung des Eigenanteils"
    );

    public static readonly LocalizableText ToBelow = new("to below", "jusqu'à moins de", "tot minder dan", "bis unter");

    public static readonly LocalizableText Beneficiaries = new(
        "beneficiaries",
        "bénéficiaires",
        "rechthebbenden",
        "Berechtigte"
    );

    public static readonly LocalizableText By = new("By {0}", "Par {0}", "Per {0}", "Nach {0}");

    public static readonly LocalizableText NoRowDiffers = new(
        "no row differs",
        "aucune ligne ne diffère",
        "geen rij verschilt",
        "keine Zeile ist anders"
    );

    public static readonly LocalizableText NotKnownColumn = new(
        "not known",
        "pas connu",
        "niet bekend",
        "nicht bekannt"
    );

    public static readonly LocalizableText None = new("(none)", "(aucun)", "(geen)", "(keiner)");

    public static readonly LocalizableText More = new(
        "{0} more (--show)",
        "{0} de plus (--show)",
        "{0} andere (--show)",
        "{0} weitere (--show)"
    );

    public static readonly LocalizableText SameInMore = new(
        "nothing differs in {0} more",
        "rien ne diffère dans {0} de plus",
        "niets verschilt in {0} andere",
        "nichts ist anders in {0} weiteren"
    );

    public static readonly LocalizableText Marginal = new(
        "What each changed rule does alone, and all together",
        "Ce que fait chaque règle modifiée seule, et toutes ensemble",
        "Wat elke gewijzigde regel alleen doet, en alle samen",
        "Was jede geänderte Regel allein bewirkt, und alle zusammen"
    );

    public static readonly LocalizableText MarginalSaid = new(
        "Alone: the old version with this one rule changed. Last: what it adds when all others are changed already. Where rules act together the lines do not add up.",
        "Seule : l'ancienne version avec cette seule règle modifiée. En dernier : ce qu'elle ajoute quand toutes les autres sont déjà modifiées. Là où des règles agissent ensemble, les lignes ne s'additionnent pas.",
        "Alleen: de oude versie met enkel deze regel gewijzigd. Als laatste: wat hij toevoegt wanneer alle andere al gewijzigd zijn. Waar regels samen werken, tellen de lijnen niet op.",
        "Allein: die alte Fassung, in der nur diese Regel geändert ist. Zuletzt: was sie hinzufügt, wenn alle anderen schon geändert sind. Wo Regeln zusammenwirken, addieren sich die Zeilen nicht."
    );

    public static readonly LocalizableText Alone = new("alone", "seule", "alleen", "allein");

    public static readonly LocalizableText Last = new("last", "en dernier", "als laatste", "zuletzt");

    public static readonly LocalizableText AllTogether = new(
        "all together",
        "toutes ensemble",
        "alle samen",
        "alle zusammen"
    );

    public static readonly LocalizableText MeansNothing = new(
        "means nothing",
        "n'a pas de sens",
        "heeft geen betekenis",
        "bedeutet nichts"
    );

    public static readonly LocalizableText Monitors = new(
        "Monitors, which decide nothing",
        "Suivis, qui ne décident rien",
        "Opvolging, die niets beslist",
        "Beobachtungen, die nichts entscheiden"
    );

    public static readonly LocalizableText Limit = new("limit", "limite", "grens", "Grenze");

    public static readonly LocalizableText Watched = new("watched", "suivis", "opgevolgd", "beobachtet");

    public static readonly LocalizableText AboveOld = new(
        "above: old",
        "au-dessus : ancienne",
        "erboven: oud",
        "darüber: alt"
    );

    public static readonly LocalizableText NowAbove = new(
        "now above",
        "désormais au-dessus",
        "nu erboven",
        "jetzt darüber"
    );

    public static readonly LocalizableText NoLonger = new("no longer", "ne l'est plus", "niet meer", "nicht mehr");

    public static readonly LocalizableText NoLongerAbove = new(
        "no longer above",
        "plus au-dessus",
        "niet meer erboven",
        "nicht mehr darüber"
    );

    public static readonly LocalizableText NoneWord = new("none", "aucun", "geen", "keiner");

    public static readonly LocalizableText Budgets = new(
        "Budgets, which decide nothing",
        "Budgets, qui ne décident rien",
        "Budgetten, die niets beslissen",
        "Budgets, die nichts entscheiden"
    );

    public static readonly LocalizableText Amount = new("amount", "montant", "bedrag", "Betrag");

    public static readonly LocalizableText SpentOld = new(
        "spent: old",
        "dépensé : ancienne",
        "besteed: oud",
        "ausgegeben: alt"
    );

    public static readonly LocalizableText Unspecified = new(
        "unspecified",
        "non précisé",
        "niet bepaald",
        "nicht bestimmt"
    );

    public static readonly LocalizableText ExceededFrom = new(
        "exceeded from {0} → {1}",
        "dépassé à partir de {0} → {1}",
        "overschreden vanaf {0} → {1}",
        "überschritten ab {0} → {1}"
    );

    public static readonly LocalizableText Never = new("never", "jamais", "nooit", "nie");

    public static readonly LocalizableText PartsExceeded = new(
        "parts exceeded {0} → {1}",
        "parties dépassées {0} → {1}",
        "delen overschreden {0} → {1}",
        "Anteile überschritten {0} → {1}"
    );

    public static readonly LocalizableText NotInIt = new(
        "sessions not in it {0} → {1}",
        "séances qui n'y sont pas {0} → {1}",
        "zittingen die er niet in zitten {0} → {1}",
        "Sitzungen, die fehlen {0} → {1}"
    );

    public static readonly LocalizableText PeopleBy = new(
        "Better off and worse off, by {0}",
        "Mieux et moins bien, par {0}",
        "Beter en slechter af, per {0}",
        "Besser und schlechter gestellt, nach {0}"
    );

    public static readonly LocalizableText BetterOff = new("better off", "mieux", "beter af", "besser");

    public static readonly LocalizableText WorseOff = new("worse off", "moins bien", "slechter af", "schlechter");

    public static readonly LocalizableText BothColumn = new("both", "les deux", "beide", "beides");

    public static readonly LocalizableText AsBefore = new("as before", "comme avant", "als voorheen", "wie zuvor");

    public static readonly LocalizableText Shares = new("shares", "interventions", "aandelen", "Eigenanteile");

    public static readonly LocalizableText Population = new(
        "Carried to the published population",
        "Reporté à la population publiée",
        "Omgerekend naar de gepubliceerde bevolking",
        "Auf die veröffentlichte Bevölkerung übertragen"
    );

    public static readonly LocalizableText Trajectory = new(
        "line {0}: shares {1}, insurer's part {2}; {3} of {4} differ",
        "ligne {0} : interventions {1}, part de l'assureur {2} ; {3} sur {4} diffèrent",
        "regel {0}: aandelen {1}, deel van de verzekeraar {2}; {3} van {4} verschillen",
        "Zeile {0}: Eigenanteile {1}, Teil des Versicherers {2}; {3} von {4} sind anders"
    );

    public static readonly LocalizableText LaterMark = new(", later", ", ensuite", ", later", ", später");

    public static readonly LocalizableText TrajectorySession = new(
        "line {0}  {1}  {2}  {3} → {4}{5}",
        "ligne {0}  {1}  {2}  {3} → {4}{5}",
        "regel {0}  {1}  {2}  {3} → {4}{5}",
        "Zeile {0}  {1}  {2}  {3} → {4}{5}"
    );

    public static readonly LocalizableText Month = new("month", "mois", "maand", "Monat");

    public static readonly LocalizableText Age = new("age", "âge", "leeftijd", "Alter");

    public static readonly LocalizableText Function = new("function", "fonction", "functie", "Funktion");

    public static readonly LocalizableText Provider = new(
        "provider",
        "prestataire",
        "zorgverlener",
        "Leistungserbringer"
    );

    public static readonly LocalizableText Network = new("network", "réseau", "netwerk", "Netzwerk");
}
