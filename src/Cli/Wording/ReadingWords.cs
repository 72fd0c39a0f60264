using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of readings and of what they come to.</summary>
internal static class ReadingWords
{
    public static readonly LocalizableText Counted = new("{0} of {1}", "{0} de {1}", "{0} van {1}", "{0} von {1}");

    public static readonly LocalizableText AsNow = new(
        "as it is read now: fees {0}, shares {1}, insurer's part {2}",
        "selon la lecture actuelle : honoraires {0}, interventions personnelles {1}, part de l'assureur {2}",
        "zoals het nu gelezen wordt: honoraria {0}, persoonlijke aandelen {1}, deel van de verzekeraar {2}",
        "wie es jetzt gelesen wird: Honorare {0}, Eigenanteile {1}, Teil des Versicherers {2}"
    );

    public static readonly LocalizableText NotCounted = new(
        "not counted: {0} of {1} that cannot be judged",
        "pas compté : {0} de {1} qu'on ne peut pas juger",
        "niet geteld: {0} van {1}, niet te beoordelen",
        "nicht gezählt: {0} von {1}, nicht zu beurteilen"
    );

    public static readonly LocalizableText Alone = new(
        "What each alternative changes, alone; the reading with most at stake first",
        "Ce que change chaque alternative, seule ; d'abord la lecture dont l'enjeu est le plus grand",
        "Wat elk alternatief verandert, alleen; de lezing waarvan het meest afhangt eerst",
        "Was jede Alternative ändert, allein; zuerst die Lesart, von der am meisten abhängt"
    );

    public static readonly LocalizableText Decisions = new("decisions", "décisions", "beslissingen", "Entscheidungen");

    public static readonly LocalizableText Accepted = new("accepted", "acceptées", "aanvaard", "angenommen");

    public static readonly LocalizableText Refused = new("refused", "refusées", "geweigerd", "abgelehnt");

    public static readonly LocalizableText Fees = new("fees EUR", "honoraires EUR", "honoraria EUR", "Honorare EUR");

    public static readonly LocalizableText Shares = new(
        "shares EUR",
        "interventions EUR",
        "aandelen EUR",
        "Eigenanteile EUR"
    );

    public static readonly LocalizableText Insurer = new(
        "insurer EUR",
        "assureur EUR",
        "verzekeraar EUR",
        "Versicherer EUR"
    );

    public static readonly LocalizableText Beneficiaries = new(
        "beneficiaries",
        "bénéficiaires",
        "rechthebbenden",
        "Berechtigte"
    );

    public static readonly LocalizableText Head = new(
        "{0}, now {1}: insurer's part {2}",
        "{0}, actuellement {1} : part de l'assureur {2}",
        "{0}, nu {1}: deel van de verzekeraar {2}",
        "{0}, jetzt {1}: Teil des Versicherers {2}"
    );

    public static readonly LocalizableText SameRange = new(
        "the same under every alternative",
        "la même sous chaque alternative",
        "hetzelfde onder elk alternatief",
        "gleich unter jeder Alternative"
    );

    public static readonly LocalizableText Range = new(
        "between {0} and {1}",
        "entre {0} et {1}",
        "tussen {0} en {1}",
        "zwischen {0} und {1}"
    );

    public static readonly LocalizableText NotKnown = new(
        "what the insurer pays is not known for {0}: not in the insurer's part",
        "on ne sait pas ce que paie l'assureur pour {0} : hors de la part de l'assureur",
        "wat de verzekeraar betaalt, is niet bekend voor {0}: niet in het deel van de verzekeraar",
        "was der Versicherer zahlt, ist nicht bekannt für {0}: nicht im Teil des Versicherers"
    );

    public static readonly Noun MoreDiffer = Noun.Of(
        ("session more that differs", "sessions more that differ"),
        ("séance de plus qui diffère", "séances de plus qui diffèrent"),
        ("zitting meer die verschilt", "zittingen meer die verschillen"),
        ("weitere Sitzung, die anders ist", "weitere Sitzungen, die anders sind")
    );

    public static readonly LocalizableText Lacks = new(
        "{0} a fact that it needs; {1} no longer lack one",
        "{0} une donnée nécessaire ; {1} n'en manquent plus",
        "{0} een gegeven dat nodig is; {1} missen er geen meer",
        "{0} eine nötige Angabe; {1} fehlt keine mehr"
    );

    public static readonly Noun SessionLacks = Noun.Of(
        ("session lacks", "sessions lack"),
        ("séance manque d'", "séances manquent d'"),
        ("zitting mist", "zittingen missen"),
        ("Sitzung fehlt", "Sitzungen fehlt")
    );

    public static readonly LocalizableText Monitors = new(
        "monitors: {0}, {1} now above the limit, {2} no longer",
        "suivis : {0}, {1} désormais au-dessus de la limite, {2} ne le sont plus",
        "opvolging: {0}, {1} nu boven de grens, {2} niet meer",
        "Beobachtungen: {0}, {1} jetzt über der Grenze, {2} nicht mehr"
    );

    public static readonly Noun RowDiffers = Noun.Of(
        ("row differs", "rows differ"),
        ("ligne diffère", "lignes diffèrent"),
        ("rij verschilt", "rijen verschillen"),
        ("Zeile ist anders", "Zeilen sind anders")
    );

    public static readonly LocalizableText Pairs = new(
        "Pairs that interact: what both together change beyond the sum of each alone",
        "Paires qui agissent ensemble : ce que les deux changent au-delà de la somme de chacune seule",
        "Paren die op elkaar inwerken: wat beide samen veranderen boven de som van elk alleen",
        "Paare, die zusammenwirken: was beide zusammen über die Summe der einzelnen hinaus ändern"
    );

    public static readonly LocalizableText And = new("{0} and {1}", "{0} et {1}", "{0} en {1}", "{0} und {1}");

    public static readonly LocalizableText Assignments = new(
        "{0} of readings: {1} computed; {2} have the rules of another; {3} pairs cannot change the same rows, so their effects add up",
        "{0} de lectures : {1} calculées ; {2} ont les règles d'une autre ; {3} paires ne peuvent pas changer les mêmes lignes, leurs effets s'additionnent",
        "{0} van lezingen: {1} berekend; {2} hebben de regels van een andere; {3} paren kunnen niet dezelfde rijen veranderen, hun gevolgen tellen op",
        "{0} von Lesarten: {1} berechnet; {2} haben die Regeln einer anderen; {3} Paare können nicht dieselben Zeilen ändern, ihre Wirkungen addieren sich"
    );

    public static readonly Noun Assignment = Noun.Of(
        ("assignment", "assignments"),
        ("combinaison", "combinaisons"),
        ("combinatie", "combinaties"),
        ("Kombination", "Kombinationen")
    );

    public static readonly LocalizableText NoReadings = new(
        "These conventions have no readings: their text leaves no question open",
        "Ces conventions n'ont pas de lectures : leur texte ne laisse aucune question ouverte",
        "Deze overeenkomsten hebben geen lezingen: hun tekst laat geen vraag open",
        "Diese Vereinbarungen haben keine Lesarten: Ihr Text lässt keine Frage offen"
    );

    public static readonly LocalizableText Default = new(" (default)", " (par défaut)", " (standaard)", " (Standard)");

    public static readonly LocalizableText DefaultNotTaken = new(
        " (default, not taken)",
        " (par défaut, pas choisie)",
        " (standaard, niet gekozen)",
        " (Standard, nicht gewählt)"
    );

    public static readonly LocalizableText Taken = new(" (taken)", " (choisie)", " (gekozen)", " (gewählt)");

    public static readonly LocalizableText Alternative = new(
        "{0}{1}: {2}",
        "{0}{1} : {2}",
        "{0}{1}: {2}",
        "{0}{1}: {2}"
    );

    public static readonly LocalizableText OfMonitors = new(
        "what the monitors come to",
        "ce que donnent les suivis",
        "wat de opvolging oplevert",
        "was die Beobachtungen ergeben"
    );

    public static readonly LocalizableText SameRules = new(
        "changes nothing: the rules are the same",
        "ne change rien : les règles sont les mêmes",
        "verandert niets: de regels zijn dezelfde",
        "ändert nichts: Die Regeln sind dieselben"
    );

    public static readonly LocalizableText OnlyMonitors = new(
        "changes no decision and no amount: only {0}",
        "ne change aucune décision et aucun montant : seulement {0}",
        "verandert geen beslissing en geen bedrag: alleen {0}",
        "ändert keine Entscheidung und keinen Betrag: nur {0}"
    );

    public static readonly LocalizableText CanChange = new(
        "can change only {0}",
        "ne peut changer que {0}",
        "kan alleen {0} veranderen",
        "kann nur {0} ändern"
    );

    public static readonly LocalizableText NotFees = new(
        "{0} (not its fees)",
        "{0} (pas ses honoraires)",
        "{0} (niet de honoraria)",
        "{0} (nicht die Honorare)"
    );

    public static readonly LocalizableText OnlyFees = new(
        "{0} (only its fees)",
        "{0} (seulement ses honoraires)",
        "{0} (alleen de honoraria)",
        "{0} (nur die Honorare)"
    );

    public static readonly LocalizableText ProvedNothing = new(
        "proved to change no decision and no amount from {0} to {1}",
        "prouvé : ne change aucune décision et aucun montant du {0} au {1}",
        "bewezen: verandert geen beslissing en geen bedrag van {0} tot en met {1}",
        "bewiesen: ändert keine Entscheidung und keinen Betrag vom {0} bis {1}"
    );

    public static readonly LocalizableText Proved = new(
        "proved: {0}: {1} {2} becomes {3}",
        "prouvé : {0} : {1} {2} devient {3}",
        "bewezen: {0}: {1} {2} wordt {3}",
        "bewiesen: {0}: {1} {2} wird zu {3}"
    );

    public static readonly LocalizableText NotProved = new(
        "not proved: {0}: {1}{2}{3}: {4}",
        "pas prouvé : {0} : {1}{2}{3} : {4}",
        "niet bewezen: {0}: {1}{2}{3}: {4}",
        "nicht bewiesen: {0}: {1}{2}{3}: {4}"
    );

    public static readonly LocalizableText Always = new("always", "toujours", "altijd", "immer");

    public static readonly LocalizableText Where = new("where {0}", "où {0}", "waar {0}", "wo {0}");

    public static readonly LocalizableText More = new(
        "and {0}, in --json",
        "et {0}, dans --json",
        "en {0}, in --json",
        "und {0}, in --json"
    );

    public static readonly Noun MoreRegions = Noun.Of(
        ("region more", "regions more"),
        ("région de plus", "régions de plus"),
        ("gebied meer", "gebieden meer"),
        ("weiterer Bereich", "weitere Bereiche")
    );
}
