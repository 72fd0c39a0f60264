using System.Globalization;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Cli.Explaining;

/// <summary>What stands around the explanations of sessions: heads, rejected lines.</summary>
/// <param name="language">The code of the language.</param>
internal sealed class TrajectoryWords(string language)
{
    private static readonly LocalizableText Total = new(
        "{0}: {1}, {2} accepted, {3} refused, shares {4}",
        "{0} : {1}, acceptées : {2}, refusées : {3}, interventions personnelles : {4}",
        "{0}: {1}, aanvaard: {2}, geweigerd: {3}, persoonlijke aandelen: {4}",
        "{0}: {1}, angenommen: {2}, abgelehnt: {3}, Eigenanteile: {4}"
    );

    private static readonly LocalizableText Judged = new(
        "All judged by {0}, whatever their date",
        "Toutes jugées selon {0}, quelle que soit leur date",
        "Alle beoordeeld volgens {0}, wat hun datum ook is",
        "Alle beurteilt nach {0}, gleich an welchem Tag"
    );

    private static readonly LocalizableText Alike = new(
        "Decided by the compiled conventions; the reference interpreter, which explains, decides the same",
        "Décidé par les conventions compilées ; l'interpréteur de référence, qui explique, décide de même",
        "Beslist door de gecompileerde overeenkomsten; de referentie-interpreter, die uitlegt, beslist hetzelfde",
        "Entschieden von den übersetzten Vereinbarungen; der Referenz-Interpreter, der erklärt, entscheidet ebenso"
    );

    private static readonly LocalizableText Place = new(
        "session {0}, line {1}",
        "séance {0}, ligne {1}",
        "zitting {0}, regel {1}",
        "Sitzung {0}, Zeile {1}"
    );

    private static readonly LocalizableText RejectedLines = new(
        "Rejected: {0}",
        "Rejeté : {0}",
        "Verworpen: {0}",
        "Verworfen: {0}"
    );

    private static readonly LocalizableText Disagreement = new(
        "The two engines disagree about the {0}: compiled {1}, interpreter {2}; this is a fault of conv itself",
        "Les deux moteurs ne sont pas d'accord ({0}) : compilé {1}, interpréteur {2} ; c'est une faute de conv même",
        "De twee motoren zijn het niet eens ({0}): gecompileerd {1}, interpreter {2}; dat is een fout van conv zelf",
        "Die beiden Rechenwerke sind sich nicht einig ({0}): übersetzt {1}, Interpreter {2}; das ist ein Fehler von conv selbst"
    );

    /// <summary>The code of the language.</summary>
    public string Language => language;

    /// <summary>What a beneficiary's sessions come to.</summary>
    public string Totals(string beneficiary, int sessions, int accepted, int refused, string shares) =>
        Say(Total, beneficiary, Sessions(sessions), Numbers.Of(accepted), Numbers.Of(refused), shares);

    /// <summary>That one convention judges everything.</summary>
    public string AllBy(string convention) => Say(Judged, convention);

    /// <summary>That the engines agree.</summary>
    public string EnginesAgree => Say(Alike);

    /// <summary>That the engines do not agree.</summary>
    public string EnginesDiffer(string what, string compiled, string interpreted) =>
        Say(Disagreement, what, compiled, interpreted);

    /// <summary>Where a session stands in its file.</summary>
    public string PlaceOf(string session, int line) => Say(Place, session, line);

    /// <summary>A line of the file.</summary>
    public string Line(int line) => Say(new("line {0}", "ligne {0}", "regel {0}", "Zeile {0}"), line);

    /// <summary>A session of the file.</summary>
    public string Session(string id) => Say(new("session {0}", "séance {0}", "zitting {0}", "Sitzung {0}"), id);

    /// <summary>So many rejected lines.</summary>
    public string Rejected(int lines) =>
        Say(
            RejectedLines,
            Number(lines, new("line", "ligne", "regel", "Zeile"), new("lines", "lignes", "regels", "Zeilen"))
        );

    /// <summary>So many sessions.</summary>
    public string Sessions(int number) =>
        Number(
            number,
            new("session", "séance", "zitting", "Sitzung"),
            new("sessions", "séances", "zittingen", "Sitzungen")
        );

    /// <summary>How many others attend.</summary>
    public string Others(int number) =>
        Number(
            number,
            new("other attending", "autre participant", "andere aanwezige", "weitere Person anwesend"),
            new("others attending", "autres participants", "andere aanwezigen", "weitere Personen anwesend")
        );

    private string Number(int number, LocalizableText singular, LocalizableText plural) =>
        $"{Numbers.Of(number)} {(number == 1 ? singular : plural).In(language)}";

    private string Say(LocalizableText text, params object[] places) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), places);
}
