using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a trajectory under two editions says.</summary>
internal static class StoryTexts
{
    public static readonly LocalizableText Old = new("OLD", "ANC", "OUD", "ALT");

    public static readonly LocalizableText New = new("NEW", "NOUV", "NIEUW", "NEU");

    public static readonly LocalizableText AsItWas = new("WAS", "RÉEL", "TOEN", "WAR");

    public static readonly LocalizableText JudgeWas = new(
        "as it really was: the convention in force judges, its transition says which counters go on",
        "comme ce fut : la convention en vigueur juge, sa transition dit quels compteurs continuent",
        "zoals het was: de geldende overeenkomst beoordeelt, haar overgang zegt welke tellers doorlopen",
        "wie es war: Die geltende Vereinbarung urteilt, ihr Übergang sagt, welche Zähler weiterlaufen"
    );

    public static readonly LocalizableText JudgeAll = new(
        "{0}: {1} judges every session, whatever its date",
        "{0} : {1} juge chaque séance, quelle que soit sa date",
        "{0}: {1} beoordeelt elke zitting, wat haar datum ook is",
        "{0}: {1} beurteilt jede Sitzung, gleich an welchem Tag"
    );

    public static readonly LocalizableText JudgeInForce = new(
        "{0}: the convention in force judges",
        "{0} : la convention en vigueur juge",
        "{0}: de geldende overeenkomst beoordeelt",
        "{0}: Die geltende Vereinbarung urteilt"
    );

    public static readonly LocalizableText Rejected = new(
        "rejected, no valid session here",
        "rejetée, pas une séance valable ici",
        "verworpen, hier geen geldige zitting",
        "verworfen, hier keine gültige Sitzung"
    );

    public static readonly LocalizableText By = new(", by {0}", ", par {0}", ", door {0}", ", durch {0}");

    public static readonly LocalizableText ByAs = new(
        ", by {0} as {1}",
        ", par {0} comme {1}",
        ", door {0} als {1}",
        ", durch {0} als {1}"
    );

    public static readonly LocalizableText Lines = new(": {0}", " : {0}", ": {0}", ": {0}");

    public static readonly LocalizableText LineColumn = new(
        "line {0} {1}: {2}",
        "ligne {0} {1} : {2}",
        "regel {0} {1}: {2}",
        "Zeile {0} {1}: {2}"
    );

    public static readonly LocalizableText Fee = new(
        ", fee {0}",
        ", honoraire {0}",
        ", honorarium {0}",
        ", Honorar {0}"
    );

    public static readonly LocalizableText Fees = new(
        ", fees {0}",
        ", honoraires {0}",
        ", honoraria {0}",
        ", Honorare {0}"
    );

    public static readonly LocalizableText Alike = new(
        "{0}: {1}, decided alike",
        "{0} : {1}, décidées de même",
        "{0}: {1}, gelijk beslist",
        "{0}: {1}, gleich entschieden"
    );

    public static readonly LocalizableText Differently = new(
        "{0}: {1}, {2} decided differently ({3})",
        "{0} : {1}, {2} décidées autrement ({3})",
        "{0}: {1}, {2} anders beslist ({3})",
        "{0}: {1}, {2} anders entschieden ({3})"
    );

    public static readonly LocalizableText Part = new(
        "The columns part on line {0}, {1}: {2}",
        "Les colonnes se séparent à la ligne {0}, {1} : {2}",
        "De kolommen lopen uiteen op regel {0}, {1}: {2}",
        "Die Spalten gehen auseinander in Zeile {0}, {1}: {2}"
    );

    public static readonly LocalizableText SameAccepted = new(
        "Every column accepts the same sessions",
        "Chaque colonne accepte les mêmes séances",
        "Elke kolom aanvaardt dezelfde zittingen",
        "Jede Spalte nimmt dieselben Sitzungen an"
    );

    public static readonly LocalizableText Head = new(
        "{0} {1} {2}; line {3}, session {4}{5}",
        "{0} {1} {2} ; ligne {3}, séance {4}{5}",
        "{0} {1} {2}; regel {3}, zitting {4}{5}",
        "{0} {1} {2}; Zeile {3}, Sitzung {4}{5}"
    );

    public static readonly LocalizableText First = new(
        "the first divergence: {0}",
        "la première divergence : {0}",
        "de eerste afwijking: {0}",
        "die erste Abweichung: {0}"
    );

    public static readonly LocalizableText Later = new(
        "later: counted as a consequence of line {0}",
        "plus tard : compté comme conséquence de la ligne {0}",
        "later: geteld als gevolg van regel {0}",
        "später: gezählt als Folge von Zeile {0}"
    );

    public static readonly LocalizableText WhyAs = new(
        "why: as on line {0}",
        "pourquoi : comme à la ligne {0}",
        "waarom: zoals op regel {0}",
        "warum: wie in Zeile {0}"
    );

    public static readonly LocalizableText Why = new("why {0}", "pourquoi {0}", "waarom {0}", "warum {0}");

    public static readonly LocalizableText WordBy = new("{0} by {1}", "{0} par {1}", "{0} door {1}", "{0} durch {1}");

    public static readonly LocalizableText Unpriced = new("unpriced", "sans prix", "zonder prijs", "ohne Preis");

    public static readonly LocalizableText Accepted = new("accepted", "acceptée", "aanvaard", "angenommen");

    public static readonly LocalizableText RejectedWord = new("rejected", "rejetée", "verworpen", "verworfen");

    public static readonly LocalizableText Refused = new("refused", "refusée", "geweigerd", "abgelehnt");

    public static readonly LocalizableText RejectedLine = new(
        "line {0}{1}, {2}: {3}{4}",
        "ligne {0}{1}, {2} : {3}{4}",
        "regel {0}{1}, {2}: {3}{4}",
        "Zeile {0}{1}, {2}: {3}{4}"
    );

    public static readonly LocalizableText OfSession = new(
        ", session {0}",
        ", séance {0}",
        ", zitting {0}",
        ", Sitzung {0}"
    );

    public static readonly LocalizableText Totals = new(
        "Totals over {0}",
        "Totaux sur {0}",
        "Totalen over {0}",
        "Summen über {0}"
    );

    public static readonly LocalizableText AcceptedRow = new("accepted", "acceptées", "aanvaard", "angenommen");

    public static readonly LocalizableText UnpricedRow = new("unpriced", "sans prix", "zonder prijs", "ohne Preis");

    public static readonly LocalizableText RefusedRow = new("refused", "refusées", "geweigerd", "abgelehnt");

    public static readonly LocalizableText RejectedRow = new("rejected", "rejetées", "verworpen", "verworfen");

    public static readonly LocalizableText SharesRow = new(
        "shares",
        "interventions personnelles",
        "persoonlijke aandelen",
        "Eigenanteile"
    );

    public static readonly LocalizableText And = new(" and ", " et ", " en ", " und ");

    public static readonly LocalizableText Paste = new(
        "# For the end of {0}: give it a title that says what it shows.",
        "# Pour la fin de {0} : donnez-lui un titre qui dit ce qu'il montre.",
        "# Voor het einde van {0}: geef het een titel die zegt wat het toont.",
        "# Für das Ende von {0}: Geben Sie ihm einen Titel, der sagt, was es zeigt."
    );
}
