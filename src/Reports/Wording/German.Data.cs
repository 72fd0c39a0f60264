namespace Conv.Reports.Wording;

internal sealed partial record German
{
    public override string Money => "Geld";
    public override string MoneyExplained =>
        "Jede Sitzung der Datei unter beiden Fassungen. Der Versicherer zahlt die Honorare weniger die Eigenanteile der Berechtigten.";
    public override string Total => "Gesamt";
    public override string Fees => "Honorare";
    public override string Shares => "Eigenanteile";
    public override string OtherPayers => "Andere Zahler";
    public override string Insurer => "Versicherer";

    public override string ByMonth(string what) => $"{what} je Monat";

    public override string ByMonthExplained(string what, string old, string now) =>
        $"{what} jedes Monats unter beiden Fassungen: insgesamt {old} unter der alten, {now} unter der neuen. Die Tabelle darunter nennt alle Zahlen.";

    public override string By(string key) => $"Nach {key}";

    public override string ChangeOfInsurerBy(string key) => $"Änderung dessen, was der Versicherer zahlt, nach {key}";

    public override string ChangeExplained(string key) =>
        $"Ein Balken je {key}: nach rechts zahlt der Versicherer unter der neuen Fassung mehr, nach links weniger. Die Tabelle darunter nennt alle Zahlen.";

    public override string LargestOnly(long shown, long all) =>
        $"Die Grafik zeigt die {Number(shown)} größten von {Number(all)}.";

    public override string Table => "Alle Zahlen als Tabelle";
    public override string Month => "Monat";
    public override string Function => "Funktion";
    public override string Network => "Netzwerk";
    public override string NoValue => "nicht angegeben";
    public override string Accepted => "Angenommen";
    public override string Exceptional => "Ausnahmsweise";
    public override string Refused => "Abgelehnt";
    public override string Unpriced => "Ohne Preis";
    public override string Rejected => "Keine gültige Sitzung";
    public override string AttendancesThatDiffer => "Teilnahmen, die anders sind";
    public override string PaymentsThatDiffer => "Zahlungen, die anders sind";
    public override string What => "Was";

    public override string Balance => "Wer zahlt mehr, wer zahlt weniger";

    public override string BalanceSentence(long less, long more, long same) =>
        $"Für das, was beide Fassungen annehmen, {Of(less, "zahlt", "zahlen")} {Number(less)} {Of(less, "Berechtigter", "Berechtigte")} weniger, {Number(more)} mehr und {Number(same)} gleich viel.";

    public override string PeopleSentence(long better, long worse, long mixed, long same, long notKnown) =>
        $"{Number(better)} {Of(better, "Berechtigter steht", "Berechtigte stehen")} besser da, {Number(worse)} schlechter, {Number(mixed)} teils so und teils so, {Number(same)} wie zuvor"
        + (notKnown == 0 ? "." : $"; von {Number(notKnown)} ist es nicht bekannt.");

    public override string SessionsSentence(long lose, long gain) =>
        $"{Number(lose)} {Of(lose, "verliert", "verlieren")} Sitzungen, die angenommen waren, {Number(gain)} {Of(gain, "gewinnt", "gewinnen")} welche.";

    public override string BetterAndWorseBy(string key) => $"Wer besser und wer schlechter dasteht, nach {key}";

    public override string BetterOff => "Besser";
    public override string WorseOff => "Schlechter";
    public override string Mixed => "Beides";
    public override string AsBefore => "Unverändert";
    public override string NotKnown => "Nicht bekannt";
    public override string Age => "Alter";
    public override string SharesOfBoth => "Eigenanteile, für das, was beide annehmen";

    public override string ValuesLeftOut(long values) =>
        $"{Number(values)} {Of(values, "weiterer Wert ist", "weitere Werte sind")} weggelassen: Sie betreffen weniger Menschen.";

    public override string SessionsNotInIt => "Sitzungen, die darin fehlen";

    public override string NotKnownSentence(long sessions) =>
        $"Der Teil des Versicherers ist die Summe über Sitzungen, deren Honorare und Eigenanteile alle bekannt sind. Für {Number(sessions)} {Of(sessions, "Sitzung, die anders ist,", "Sitzungen, die anders sind,")} lässt eine Fassung einen Betrag offen: Der Unterschied ist nicht bekannt.";

    public override string AndNotKnown(string euro, long sessions) => $"{euro}; {Number(sessions)} nicht bekannt";

    public override string PaySame => "zahlen gleich viel";
    public override string HistogramTitle => "Berechtigte nach der Änderung ihres Eigenanteils";
    public override string HistogramExplained =>
        "Höhe: wie viele Berechtigte. Links von null zahlen sie unter der neuen Fassung weniger, rechts mehr; wer gleich viel zahlt, ist weggelassen.";
    public override string ChangeOfShares => "Änderung des Eigenanteils";
    public override string Beneficiaries => "Berechtigte";

    public override string FromBelow(string from, string below) => $"von {from} bis unter {below}";

    public override string Causes => "Warum";
    public override string CausesExplained =>
        "Jede Zeile zählt Unterschiede, die dieselben geänderten Regeln bewirken. Direkt: Alles davor war gleich entschieden. Folgen: später in einem Verlauf, der durch diese Regeln schon anders ist.";
    public override string CauseRules => "Geänderte Regeln";
    public override string Direct => "Versicherer, direkt";
    public override string Consequences => "Versicherer, Folgen";
    public override string Together => "zusammen:";
    public override string NoRuleInTraces => "keine geänderte Regel in dem, was gelesen wurde";

    public override string Trajectories => "Die am stärksten betroffenen Verläufe";
    public override string TrajectoriesExplained =>
        "Beide Fassungen übereinander, ein Zeichen je Sitzung. Ein Verlauf heißt nach der ersten Zeile der Sitzungsdatei, die zu ihm gehört.";

    public override string TrajectoryAt(long line) => $"Verlauf, der in Zeile {Number(line)} beginnt";

    public override string TimelineTitle => "Verlauf unter beiden Fassungen";

    public override string TimelineExplained(long sessions, long differing, string from, string to) =>
        $"{Number(sessions)} {Of(sessions, "Sitzung", "Sitzungen")} vom {from} bis {to}, {Number(differing)} anders entschieden. Die Tabelle darunter nennt sie alle.";

    public override string AllSessions => "Alle seine Sitzungen";
    public override string Legend => "Zeichen";
    public override string DiffersMark => "anders entschieden";
    public override string Line => "Zeile";
    public override string Day => "Tag";
    public override string Session => "Sitzung";
    public override string Share => "Eigenanteil";
    public override string Differs => "Anders";
    public override string Directly => "direkt";
    public override string AsConsequence => "als Folge";

    public override string Switch => "Beim Übergang";
    public override string SwitchExplained =>
        "Die Vereinbarungen, wie sie gelten, gegen dieselben, wenn jeder Zähler beim Übergang endete.";

    public override string SwitchSentence(long trajectories, long changed) =>
        $"{Number(trajectories)} {Of(trajectories, "Verlauf hat", "Verläufe haben")} Sitzungen unter beiden Vereinbarungen; liefe kein Zähler weiter, {Of(changed, "würde", "würden")} {Number(changed)} davon anders entschieden.";

    public override string SwitchMoney(string insurer, string shares) =>
        $"Was der Versicherer zahlt, änderte sich um {insurer}, die Eigenanteile um {shares}.";

    public override string WithCarrying => "Zähler laufen weiter";
    public override string WithoutCarrying => "Zähler verfallen";
}
