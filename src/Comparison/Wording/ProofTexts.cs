using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>The phrases that proofs are put together of; longer ones before those that they begin with.</summary>
internal static class ProofTexts
{
    /// <summary>None, before what is counted.</summary>
    public static readonly LocalizableText No = new("no", "aucune", "geen", "keine");

    /// <summary>Or some, behind none.</summary>
    public static readonly LocalizableText Or = new(" or {0}", " ou {0}", " of {0}", " oder {0}");

    /// <summary>Phrases without places.</summary>
    public static IReadOnlyList<LocalizableText> Words { get; } =
    [
        new("always", "toujours", "altijd", "immer"),
        new("never", "jamais", "nooit", "nie"),
        new("missing", "absent", "ontbrekend", "fehlend"),
        new("cap", "le plafond", "het plafond", "die Obergrenze"),
        new("fee", "l'honoraire", "het honorarium", "das Honorar"),
        new("share", "l'intervention personnelle", "het persoonlijk aandeel", "der Eigenanteil"),
        new("decision", "la décision", "de beslissing", "die Entscheidung"),
        new("amount", "le montant", "het bedrag", "der Betrag"),
        new("date", "date", "datum", "Datum"),
        new("age", "âge", "leeftijd", "Alter"),
        new("nobody is registered", "personne n'est enregistré", "niemand is ingeschreven", "niemand ist registriert"),
        new("nobody registered", "personne d'enregistré", "niemand ingeschreven", "niemand registriert"),
        new("somebody is registered", "quelqu'un est enregistré", "iemand is ingeschreven", "jemand ist registriert"),
        new("at most here", "au plus ici", "ten hoogste hier", "höchstens hier"),
        new(
            "the old version accepts it",
            "l'ancienne version l'accepte",
            "de oude versie aanvaardt het",
            "die alte Fassung nimmt sie an"
        ),
        new(
            "the new version accepts it",
            "la nouvelle version l'accepte",
            "de nieuwe versie aanvaardt het",
            "die neue Fassung nimmt sie an"
        ),
        new(
            "the old version refuses it",
            "l'ancienne version la refuse",
            "de oude versie weigert het",
            "die alte Fassung lehnt sie ab"
        ),
        new(
            "the new version refuses it",
            "la nouvelle version la refuse",
            "de nieuwe versie weigert het",
            "die neue Fassung lehnt sie ab"
        ),
        new(
            "both versions accept it",
            "les deux versions l'acceptent",
            "beide versies aanvaarden het",
            "beide Fassungen nehmen sie an"
        ),
        new(
            "both versions refuse it",
            "les deux versions la refusent",
            "beide versies weigeren het",
            "beide Fassungen lehnen sie ab"
        ),
        new("1 provider", "1 prestataire", "1 zorgverlener", "1 Leistungserbringer"),
        new("1 beneficiary", "1 bénéficiaire", "1 rechthebbende", "1 Berechtigter"),
        new("accepted", "acceptée", "aanvaard", "angenommen"),
        new("exceptional", "à titre exceptionnel", "bij uitzondering", "ausnahmsweise"),
        new("rejected", "rejetée", "verworpen", "verworfen"),
        new("refused", "refusée", "geweigerd", "abgelehnt"),
        new("unpriced", "sans prix", "zonder prijs", "ohne Preis"),
        new("unspecified", "non précisé", "niet bepaald", "nicht bestimmt"),
        new("not in force", "pas en vigueur", "niet van kracht", "nicht in Kraft"),
        new("no valid session", "pas une séance valable", "geen geldige zitting", "keine gültige Sitzung"),
        new("not accepted", "pas acceptée", "niet aanvaard", "nicht angenommen"),
        new(
            "perhaps for more reasons",
            "peut-être pour d'autres motifs",
            "misschien om meer redenen",
            "vielleicht aus weiteren Gründen"
        ),
        new("no function", "aucune fonction", "geen functie", "keine Funktion"),
        new(
            "the function is not known",
            "la fonction n'est pas connue",
            "de functie is niet bekend",
            "die Funktion ist nicht bekannt"
        ),
        new("number of providers", "nombre de prestataires", "aantal zorgverleners", "Zahl der Leistungserbringer"),
        new("number of beneficiaries", "nombre de bénéficiaires", "aantal rechthebbenden", "Zahl der Berechtigten"),
        new("the units granted", "les unités accordées", "de toegekende eenheden", "die bewilligten Einheiten"),
        new(
            "the most units granted to one beneficiary",
            "le plus d'unités accordées à un bénéficiaire",
            "de meeste eenheden toegekend aan één rechthebbende",
            "die meisten Einheiten für einen Berechtigten"
        ),
        new("the share", "l'intervention personnelle", "het persoonlijk aandeel", "der Eigenanteil"),
        new(
            "accepted as exceptional",
            "acceptée à titre exceptionnel",
            "bij uitzondering aanvaard",
            "ausnahmsweise angenommen"
        ),
        new(
            "as the old version counts",
            "comme compte l'ancienne version",
            "zoals de oude versie telt",
            "wie die alte Fassung zählt"
        ),
        new(
            "as the new version counts",
            "comme compte la nouvelle version",
            "zoals de nieuwe versie telt",
            "wie die neue Fassung zählt"
        ),
        new("days", "jours", "dagen", "Tage"),
        new("months", "mois", "maanden", "Monate"),
        new("years", "ans", "jaar", "Jahre"),
        new("half up", "au plus proche", "half naar boven", "kaufmännisch"),
        new("half to even", "au pair le plus proche", "half naar even", "half zu gerade"),
        new("up", "vers le haut", "naar boven", "aufwärts"),
        new("down", "vers le bas", "naar beneden", "abwärts"),
        new(
            "a value that is not known",
            "une valeur qui n'est pas connue",
            "een waarde die niet bekend is",
            "ein Wert, der nicht bekannt ist"
        ),
        new(
            "the search for sessions that lead to it was given up",
            "la recherche de séances qui y mènent a été abandonnée",
            "het zoeken naar zittingen die ertoe leiden, is opgegeven",
            "die Suche nach Sitzungen, die dahin führen, wurde aufgegeben"
        ),
        new(
            "no session was found that shows it",
            "aucune séance qui le montre n'a été trouvée",
            "er is geen zitting gevonden die het toont",
            "keine Sitzung wurde gefunden, die es zeigt"
        ),
        new(
            "no common history was found that leads to it",
            "aucun passé commun qui y mène n'a été trouvé",
            "er is geen gemeenschappelijk verleden gevonden dat ertoe leidt",
            "keine gemeinsame Vorgeschichte wurde gefunden, die dahin führt"
        ),
        new(
            "something about it is not known",
            "quelque chose n'en est pas connu",
            "iets ervan is niet bekend",
            "etwas daran ist nicht bekannt"
        ),
        new(
            "its history is not a common one",
            "son passé n'est pas commun",
            "zijn verleden is niet gemeenschappelijk",
            "seine Vorgeschichte ist keine gemeinsame"
        ),
        .. CoverageTexts.Words,
    ];

    /// <summary>Phrases with places, in the order in which they are tried.</summary>
    public static IReadOnlyList<LocalizableText> All { get; } =
    [
        .. CoverageTexts.All,
        new("from {0} to {1}", "du {0} au {1}", "van {0} tot en met {1}", "vom {0} bis {1}"),
        new("until {0}", "jusqu'au {0}", "tot en met {0}", "bis {0}"),
        new("from {0}", "à partir du {0}", "vanaf {0}", "ab {0}"),
        new("provisional until {0}", "provisoire jusqu'au {0}", "voorlopig tot {0}", "vorläufig bis {0}"),
        new("not for {0}", "pas pour : {0}", "niet wegens {0}", "nicht wegen {0}"),
        new("for {0} too", "aussi pour : {0}", "ook wegens {0}", "auch wegen {0}"),
        new("refused {0}", "refusée : {0}", "geweigerd: {0}", "abgelehnt: {0}"),
        new("rejected {0}", "rejetée : {0}", "verworpen: {0}", "verworfen: {0}"),
        new("fee {0}", "honoraire {0}", "honorarium {0}", "Honorar {0}"),
        new("share {0}", "intervention personnelle {0}", "persoonlijk aandeel {0}", "Eigenanteil {0}"),
        new("granted {0}", "accordé {0}", "toegekend {0}", "bewilligt {0}"),
        new("under {0}", "selon {0}", "volgens {0}", "nach {0}"),
        new(
            "not submitted around it: {0}",
            "pas dans le fichier à ce moment : {0}",
            "niet ingediend rond die tijd: {0}",
            "nicht eingereicht um diese Zeit: {0}"
        ),
        new(
            "submitted around it: {0}",
            "dans le fichier à ce moment : {0}",
            "ingediend rond die tijd: {0}",
            "eingereicht um diese Zeit: {0}"
        ),
        new(
            "not every other provider and beneficiary: {0}",
            "pas chaque autre prestataire et bénéficiaire : {0}",
            "niet elke andere zorgverlener en rechthebbende: {0}",
            "nicht jeder andere Leistungserbringer und Berechtigte: {0}"
        ),
        new(
            "not every other provider: {0}",
            "pas chaque autre prestataire : {0}",
            "niet elke andere zorgverlener: {0}",
            "nicht jeder andere Leistungserbringer: {0}"
        ),
        new(
            "not every other beneficiary: {0}",
            "pas chaque autre bénéficiaire : {0}",
            "niet elke andere rechthebbende: {0}",
            "nicht jeder andere Berechtigte: {0}"
        ),
        new(
            "every other provider and beneficiary as well: {0}",
            "chaque autre prestataire et bénéficiaire aussi : {0}",
            "elke andere zorgverlener en rechthebbende ook: {0}",
            "jeder andere Leistungserbringer und Berechtigte auch: {0}"
        ),
        new(
            "every other provider as well: {0}",
            "chaque autre prestataire aussi : {0}",
            "elke andere zorgverlener ook: {0}",
            "jeder andere Leistungserbringer auch: {0}"
        ),
        new(
            "every other beneficiary as well: {0}",
            "chaque autre bénéficiaire aussi : {0}",
            "elke andere rechthebbende ook: {0}",
            "jeder andere Berechtigte auch: {0}"
        ),
        new(
            "not the first of several providers: {0}",
            "pas le premier de plusieurs prestataires : {0}",
            "niet de eerste van meer zorgverleners: {0}",
            "nicht der erste von mehreren Leistungserbringern: {0}"
        ),
        new(
            "the first of several providers: {0}",
            "le premier de plusieurs prestataires : {0}",
            "de eerste van meer zorgverleners: {0}",
            "der erste von mehreren Leistungserbringern: {0}"
        ),
        new(
            "the first provider gives {0}",
            "le premier prestataire donne {0}",
            "de eerste zorgverlener geeft {0}",
            "der erste Leistungserbringer nennt {0}"
        ),
        new(
            "the first provider: {0}",
            "le premier prestataire : {0}",
            "de eerste zorgverlener: {0}",
            "der erste Leistungserbringer: {0}"
        ),
        new("one provider: {0}", "un prestataire : {0}", "één zorgverlener: {0}", "ein Leistungserbringer: {0}"),
        new("everybody: {0}", "chacun : {0}", "iedereen: {0}", "jeder: {0}"),
        new("the others with {0}", "les autres avec {0}", "de anderen met {0}", "die anderen mit {0}"),
        new("{0} with {1}", "{0} avec {1}", "{0} met {1}", "{0} mit {1}"),
        new("not: {0}", "pas : {0}", "niet: {0}", "nicht: {0}"),
        new("not {0}", "pas {0}", "niet {0}", "nicht {0}"),
        new(
            "{0}: missing: the {1} depends on it",
            "{0} manque, {1} en dépend",
            "{0} ontbreekt, {1} hangt ervan af",
            "{0} fehlt, {1} hängt davon ab"
        ),
        new(
            "missing: the {0} depends on it",
            "absent : en dépend : {0}",
            "ontbreekt: hangt ervan af: {0}",
            "fehlt: davon hängt ab: {0}"
        ),
        new("it depends on {0}", "cela dépend de {0}", "het hangt af van {0}", "es hängt ab von {0}"),
        new(
            "it would take more than {0} regions to say where",
            "il faudrait plus de {0} régions pour dire où",
            "er zouden meer dan {0} gebieden nodig zijn om te zeggen waar",
            "es bräuchte mehr als {0} Bereiche, um zu sagen, wo"
        ),
        new(
            "by what it counts: {0}",
            "d'après ce qu'il compte : {0}",
            "naar wat het telt: {0}",
            "nach dem, was es zählt: {0}"
        ),
        new("otherwise {0}", "sinon {0}", "anders {0}", "sonst {0}"),
        new("{0} when {1}", "{0} si {1}", "{0} als {1}", "{0} wenn {1}"),
        new("{0} is in the file", "{0} est dans le fichier", "{0} is in het bestand", "{0} ist in der Datei"),
        new(
            "the day on which the {0} began",
            "le jour où ont commencé les {0}",
            "de dag waarop de {0} begonnen",
            "der Tag, an dem die {0} begannen"
        ),
        new(
            "the first day of the period since {0}",
            "le premier jour de la période depuis {0}",
            "de eerste dag van de periode sinds {0}",
            "der erste Tag des Zeitraums seit {0}"
        ),
        new(
            "there is no room for {0}",
            "il n'y a pas de place pour {0}",
            "er is geen plaats voor {0}",
            "es ist kein Platz für {0}"
        ),
        new(
            "the lower of {0} and {1}",
            "le plus bas de {0} et {1}",
            "het laagste van {0} en {1}",
            "der niedrigere Wert von {0} und {1}"
        ),
        new(
            "the higher of {0} and {1}",
            "le plus haut de {0} et {1}",
            "het hoogste van {0} en {1}",
            "der höhere Wert von {0} und {1}"
        ),
        new("{0} rounded {1}", "{0} arrondi {1}", "{0} afgerond {1}", "{0} gerundet {1}"),
        new("{0} + {1}", "{0} + {1}", "{0} + {1}", "{0} + {1}"),
        new("{0} - {1}", "{0} - {1}", "{0} - {1}", "{0} - {1}"),
        new("{0} * {1}", "{0} * {1}", "{0} * {1}", "{0} * {1}"),
        new("{0} / {1}", "{0} / {1}", "{0} / {1}", "{0} / {1}"),
        new(
            "{0} years since {1} are not completed",
            "{0} ans depuis {1} ne sont pas accomplis",
            "{0} jaar sinds {1} zijn niet voltooid",
            "{0} Jahre seit {1} sind nicht vollendet"
        ),
        new(
            "{0} years since {1} are completed",
            "{0} ans depuis {1} sont accomplis",
            "{0} jaar sinds {1} zijn voltooid",
            "{0} Jahre seit {1} sind vollendet"
        ),
        new("{0} days since {1}", "{0} jours depuis {1}", "{0} dagen sinds {1}", "{0} Tage seit {1}"),
        new("days since {0}", "jours depuis {0}", "dagen sinds {0}", "Tage seit {0}"),
        new("{0} is a 29 February", "{0} est un 29 février", "{0} is een 29 februari", "{0} ist ein 29. Februar"),
        new(
            "{0} years before a 28 February that is the session's date",
            "{0} ans avant un 28 février qui est la date de la séance",
            "{0} jaar voor een 28 februari die de datum van de zitting is",
            "{0} Jahre vor einem 28. Februar, dem Datum der Sitzung"
        ),
        new(
            "{0} is on or before the session's date",
            "{0} est au plus tard la date de la séance",
            "{0} is ten laatste op de datum van de zitting",
            "{0} ist spätestens das Datum der Sitzung"
        ),
        new(
            "{0} is on or after the session's date",
            "{0} est au plus tôt la date de la séance",
            "{0} is ten vroegste op de datum van de zitting",
            "{0} ist frühestens das Datum der Sitzung"
        ),
        new(
            "{0} is before the session's date",
            "{0} est avant la date de la séance",
            "{0} is voor de datum van de zitting",
            "{0} ist vor dem Datum der Sitzung"
        ),
        new(
            "{0} is after the session's date",
            "{0} est après la date de la séance",
            "{0} is na de datum van de zitting",
            "{0} ist nach dem Datum der Sitzung"
        ),
        new(
            "{0} is the session's date",
            "{0} est la date de la séance",
            "{0} is de datum van de zitting",
            "{0} ist das Datum der Sitzung"
        ),
        new("{0} or {1} is missing", "{0} ou sans {1}", "{0} of zonder {1}", "{0} oder ohne {1}"),
        new("{0} is at least {1}", "{0} est au moins {1}", "{0} is ten minste {1}", "{0} ist mindestens {1}"),
        new("{0} is at most {1}", "{0} est au plus {1}", "{0} is ten hoogste {1}", "{0} ist höchstens {1}"),
        new("{0} is less than {1}", "{0} est moins que {1}", "{0} is minder dan {1}", "{0} ist weniger als {1}"),
        new("{0} is more than {1}", "{0} est plus que {1}", "{0} is meer dan {1}", "{0} ist mehr als {1}"),
        new("{0} is not {1}", "{0} n'est pas {1}", "{0} is niet {1}", "{0} ist nicht {1}"),
        new("{0} is given", "avec {0}", "met {0}", "{0} angegeben"),
        new("{0} is missing", "sans {0}", "zonder {0}", "{0} fehlt"),
        new("{0} is {1}", "{0} est {1}", "{0} is {1}", "{0} ist {1}"),
        new("{0} before", "{0} avant", "{0} ervoor", "{0} davor"),
        new("{0} providers", "{0} prestataires", "{0} zorgverleners", "{0} Leistungserbringer"),
        new("{0} beneficiaries", "{0} bénéficiaires", "{0} rechthebbenden", "{0} Berechtigte"),
        new("provider {0}", "prestataire {0}", "zorgverlener {0}", "Leistungserbringer {0}"),
        new("beneficiary {0}", "bénéficiaire {0}", "rechthebbende {0}", "Berechtigter {0}"),
        new("{0} and {1}", "{0} et {1}", "{0} en {1}", "{0} und {1}"),
        new("{0} or {1}", "{0} ou {1}", "{0} of {1}", "{0} oder {1}"),
        new("at least {0}", "au moins {0}", "ten minste {0}", "mindestens {0}"),
        new("at most {0}", "au plus {0}", "ten hoogste {0}", "höchstens {0}"),
        new("{0} to {1}", "{0} à {1}", "{0} tot {1}", "{0} bis {1}"),
        new("{0} years", "{0} ans", "{0} jaar", "{0} Jahre"),
        new("{0} months", "{0} mois", "{0} maanden", "{0} Monate"),
        new("{0} days", "{0} jours", "{0} dagen", "{0} Tage"),
        new("`{0}`", "`{0}`", "`{0}`", "`{0}`"),
    ];
}
