using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What the summary of a run says.</summary>
internal static class RunWords
{
    public static readonly LocalizableText Counted = new(
        "{0} of {1}, from {2}",
        "{0} de {1}, tirées de {2}",
        "{0} van {1}, uit {2}",
        "{0} von {1}, aus {2}"
    );

    public static readonly LocalizableText Dialect = new(
        "read in the dialect {0}: {1}",
        "lu dans le dialecte {0} : {1}",
        "gelezen in het dialect {0}: {1}",
        "gelesen in der Schreibweise {0}: {1}"
    );

    public static readonly LocalizableText Judged = new(
        "All judged by {0}, whatever their date",
        "Toutes jugées selon {0}, quelle que soit leur date",
        "Alle beoordeeld volgens {0}, wat hun datum ook is",
        "Alle beurteilt nach {0}, gleich an welchem Tag"
    );

    public static readonly LocalizableText Reading = new(
        "Reading {0} instead of {1}",
        "Lecture {0} au lieu de {1}",
        "Lezing {0} in plaats van {1}",
        "Lesart {0} statt {1}"
    );

    public static readonly LocalizableText DecidedUnder = new(
        "Decided under",
        "Décidé selon",
        "Beslist volgens",
        "Entschieden nach"
    );

    public static readonly LocalizableText Together = new("together", "ensemble", "samen", "zusammen");

    public static readonly LocalizableText Sessions = new("sessions", "séances", "zittingen", "Sitzungen");

    public static readonly LocalizableText AttendancesAccepted = new(
        "attendances accepted",
        "participations acceptées",
        "deelnames aanvaard",
        "Teilnahmen angenommen"
    );

    public static readonly LocalizableText Exceptional = new(
        "  of them exceptional",
        "  dont exceptionnelles",
        "  waarvan uitzonderlijk",
        "  davon ausnahmsweise"
    );

    public static readonly LocalizableText AttendancesRefused = new(
        "attendances refused",
        "participations refusées",
        "deelnames geweigerd",
        "Teilnahmen abgelehnt"
    );

    public static readonly LocalizableText AttendancesUnpriced = new(
        "attendances unpriced",
        "participations sans prix",
        "deelnames zonder prijs",
        "Teilnahmen ohne Preis"
    );

    public static readonly LocalizableText AttendancesRejected = new(
        "attendances rejected",
        "participations rejetées",
        "deelnames verworpen",
        "Teilnahmen verworfen"
    );

    public static readonly LocalizableText PaymentsAccepted = new(
        "payments accepted",
        "paiements acceptés",
        "betalingen aanvaard",
        "Zahlungen angenommen"
    );

    public static readonly LocalizableText PaymentsRefused = new(
        "payments refused",
        "paiements refusés",
        "betalingen geweigerd",
        "Zahlungen abgelehnt"
    );

    public static readonly LocalizableText PaymentsUnpriced = new(
        "payments unpriced",
        "paiements sans prix",
        "betalingen zonder prijs",
        "Zahlungen ohne Preis"
    );

    public static readonly LocalizableText Fees = new("fees", "honoraires", "honoraria", "Honorare");

    public static readonly LocalizableText Shares = new(
        "shares of patients",
        "interventions personnelles",
        "persoonlijke aandelen",
        "Eigenanteile"
    );

    public static readonly LocalizableText OtherPayers = new(
        "other payers",
        "autres payeurs",
        "andere betalers",
        "andere Zahler"
    );

    public static readonly LocalizableText Insurer = new(
        "insurer's part",
        "part de l'assureur",
        "deel van de verzekeraar",
        "Teil des Versicherers"
    );

    public static readonly LocalizableText NotInIt = new(
        "  sessions not in it",
        "  séances qui n'y sont pas",
        "  zittingen die er niet in zitten",
        "  Sitzungen, die fehlen"
    );

    public static readonly LocalizableText NotInInsurer = new(
        "Not in the insurer's part: sessions with a fee or share for which the text gives no value",
        "Hors de la part de l'assureur : les séances dont le texte ne donne pas la valeur d'un honoraire ou d'une part",
        "Niet in het deel van de verzekeraar: zittingen met een honorarium of aandeel waarvoor de tekst geen waarde geeft",
        "Nicht im Teil des Versicherers: Sitzungen mit einem Honorar oder Anteil, für den der Text keinen Wert nennt"
    );

    public static readonly LocalizableText Provisional = new(
        "Provisional: {0} on attendances may change by sessions that are submitted later ({1})",
        "Provisoire : {0} sur des participations, que des séances introduites plus tard peuvent changer ({1})",
        "Voorlopig: {0} over deelnames, die later ingediende zittingen kunnen veranderen ({1})",
        "Vorläufig: {0} über Teilnahmen, die später eingereichte Sitzungen ändern können ({1})"
    );

    public static readonly LocalizableText RefusedFor = new(
        "Refused for",
        "Motif de refus",
        "Geweigerd wegens",
        "Abgelehnt wegen"
    );

    public static readonly LocalizableText Attendances = new(
        "attendances",
        "participations",
        "deelnames",
        "Teilnahmen"
    );

    public static readonly LocalizableText Payments = new("payments", "paiements", "betalingen", "Zahlungen");

    public static readonly LocalizableText Rejected = new(
        "Rejected: {0} of {1} that cannot be judged",
        "Rejeté : {0} de {1} qu'on ne peut pas juger",
        "Verworpen: {0} van {1}, niet te beoordelen",
        "Verworfen: {0} von {1}, nicht zu beurteilen"
    );

    public static readonly LocalizableText Line = new("line {0}", "ligne {0}", "regel {0}", "Zeile {0}");

    public static readonly LocalizableText More = new(
        "and {0} more",
        "et {0} de plus",
        "en nog {0}",
        "und {0} weitere"
    );

    public static readonly LocalizableText MoreIn = new(
        "and {0} more in {1}",
        "et {0} de plus dans {1}",
        "en nog {0} in {1}",
        "und {0} weitere in {1}"
    );

    public static readonly LocalizableText InAll = new(
        "{0} s in all",
        "{0} s en tout",
        "{0} s in totaal",
        "{0} s insgesamt"
    );

    public static readonly LocalizableText Speed = new(
        "; deciding alone {0} s, {1} per second",
        " ; pour décider seul {0} s, {1} par seconde",
        "; het beslissen alleen {0} s, {1} per seconde",
        "; das Entscheiden allein {0} s, {1} pro Sekunde"
    );

    public static readonly LocalizableText NothingWritten = new(
        "Nothing was written",
        "Rien n'a été écrit",
        "Er is niets geschreven",
        "Nichts wurde geschrieben"
    );

    public static readonly LocalizableText Leftovers = new(
        "Warning: removed what a run left that was stopped while it wrote: {0}",
        "Avertissement : enlevé ce qu'avait laissé une exécution arrêtée pendant qu'elle écrivait : {0}",
        "Waarschuwing: verwijderd wat een uitvoering achterliet die tijdens het schrijven werd gestopt: {0}",
        "Warnung: entfernt, was ein Lauf hinterließ, der beim Schreiben abgebrochen wurde: {0}"
    );

    public static readonly LocalizableText Torn = new(
        "Warning: replaced files of no whole run, for no {0} vouched for them: {1}",
        "Avertissement : remplacé des fichiers d'aucune exécution complète, car aucun {0} n'en répondait : {1}",
        "Waarschuwing: bestanden van geen volledige uitvoering vervangen, want geen {0} stond ervoor in: {1}",
        "Warnung: Dateien keines vollständigen Laufs ersetzt, denn keine {0} bürgte für sie: {1}"
    );

    public static readonly LocalizableText Spreadsheet = new(
        ", for a spreadsheet (dialect {0})",
        ", pour un tableur (dialecte {0})",
        ", voor een rekenblad (dialect {0})",
        ", für eine Tabellenkalkulation (Schreibweise {0})"
    );

    public static readonly LocalizableText WrittenTo = new(
        "Written to {0}{1}:",
        "Écrit dans {0}{1} :",
        "Geschreven naar {0}{1}:",
        "Geschrieben nach {0}{1}:"
    );
}
