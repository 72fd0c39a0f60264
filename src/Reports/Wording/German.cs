using System.Globalization;

namespace Conv.Reports.Wording;

/// <summary>German.</summary>
internal sealed partial record German : Words
{
    public override string Language => "de";

    public override string Title => "Zwei Fassungen nebeneinander";
    public override string Contents => "Inhalt";
    public override string Editions => "Die zwei Fassungen";
    public override string OldEdition => "Alte Fassung";
    public override string NewEdition => "Neue Fassung";
    public override string Old => "alt";
    public override string New => "neu";
    public override string Difference => "Unterschied";
    public override string JudgedBy => "Beurteilt durch";
    public override string InForce => "die Vereinbarung, die am Tag der Sitzung gilt";

    public override string EverySessionBy(string convention) =>
        $"{convention}, für jede Sitzung, gleich an welchem Tag";

    public override string Conventions => "Vereinbarungen";
    public override string Readings => "Gewählte Lesarten";
    public override string AllDefault => "alle nach Standard";
    public override string SourceFiles => "Dateien";
    public override string SessionFile => "Sitzungsdatei";
    public override string NoSessionFile => "keine";
    public override string Nothing => "keine";
    public override string OpenAll => "Alles aufklappen";
    public override string CloseAll => "Alles zuklappen";
    public override string Colon => ":";

    public override string Quote(string text) => $"„{text}“";

    public override string Summary => "Kurz gesagt";

    public override string SentenceOfRules(long added, long removed, long changed, long unchanged) =>
        $"{Number(added)} {Of(added, "Regel ist", "Regeln sind")} neu, {Number(removed)} entfallen und {Number(changed)} geändert; {Number(unchanged)} {Of(unchanged, "ist", "sind")} in beiden Fassungen gleich.";

    public override string SentenceOfProof(long changes, long regions, string first, string last, long open) =>
        $"Über alle möglichen Sitzungen vom {first} bis {last} {Of(changes, "kommt", "kommen")} {Number(changes)} {Of(changes, "Art", "Arten")} von Änderung vor, in {Number(regions)} {Of(regions, "Bereich", "Bereichen")}; "
        + (
            open == 0
                ? "alles andere ist bewiesen unverändert."
                : $"{Number(open)} {Of(open, "Frage bleibt", "Fragen bleiben")} offen."
        );

    public override string SentenceOfNoProof =>
        "Beweise wurden weggelassen: Über Sitzungen, die in keiner Datei stehen, wird hier nichts gesagt.";

    public override string SentenceOfNoChange(string first, string last) =>
        $"Es ist bewiesen, dass sich keine Entscheidung und kein Betrag ändert, für keine mögliche Sitzung vom {first} bis {last}.";

    public override string SentenceOfData(long attendances, long sessions, long beneficiaries, string insurer) =>
        $"In der Datei mit {Number(sessions)} Sitzungen {Of(attendances, "wird", "werden")} {Number(attendances)} {Of(attendances, "Teilnahme", "Teilnahmen")} anders entschieden oder bezahlt, für {Number(beneficiaries)} {Of(beneficiaries, "Berechtigten", "Berechtigte")}; was der Versicherer zahlt, ändert sich um {insurer}.";

    public override string SentenceOfNoData => "Es wurde keine Sitzungsdatei angegeben: Hier wird nichts gezählt.";

    public override string SentenceOfSameData(long sessions) =>
        $"In der Datei mit {Number(sessions)} Sitzungen ist keine Entscheidung und kein Betrag anders.";

    public override string DecisionsChanged => "Teilnahmen, die anders sind";
    public override string BeneficiariesAffected => "Betroffene Berechtigte";
    public override string SharesOfPatients => "Eigenanteile der Berechtigten";
    public override string PaidByInsurer => "Vom Versicherer bezahlt";

    public override string OfSessions(long sessions) => $"in {Number(sessions)} Sitzungen";

    public override string OfBeneficiaries(long beneficiaries) => $"von {Number(beneficiaries)}";

    public override string FromTo(string from, string to) => $"von {from} auf {to}";

    public override string NowAcceptedNowRefused(long accepted, long refused) =>
        $"{Number(accepted)} jetzt angenommen, {Number(refused)} nicht mehr";

    public override string RulesChanged => "Regeln, die anders sind";
    public override string KindsOfChange => "Arten von Änderung";
    public override string Regions => "Bereiche";
    public override string NotProved => "Offene Fragen";
    public override string AnswersProved => "bewiesen, ohne Stichprobe";

    public override string Approvals => "Genehmigte Unterschiede";

    public override string ApprovedSentence(long approved, long all) =>
        $"{Number(approved)} von {Number(all)} Unterschieden {Of(approved, "ist", "sind")} genehmigt.";

    public override string Approved => "genehmigt";
    public override string WhatIsApproved => "Unterschied";
    public override string Why => "Begründung";
    public override string NoSuchChange => "steht nicht mehr unter den Unterschieden";

    protected override char Thousands => '.';
    protected override char Point => ',';

    protected override string WithEuro(string number) => $"{number}{Narrow}€";

    protected override string Millions(string number) => $"{number}{Narrow}Mio.{Narrow}€";

    protected override string ThousandsOfEuros(string number) => $"{number}{Narrow}Tsd.{Narrow}€";

    protected override string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.{day.Year:0000}");

    public override string MonthOf(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month:00}/{year:0000}");

    private static string Of(long number, string one, string many) => number == 1 ? one : many;
}
