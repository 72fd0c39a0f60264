using System.Diagnostics;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Wording;

internal sealed partial record German
{
    public override string Where => "Wo";
    public override string WhereChanges => "Wo sich etwas ändert";
    public override string RegionsExplained =>
        "Bewiesen über alle Angaben, Tage und Zähler, für eine Sitzung, deren ganze Vorgeschichte beide Fassungen gleich entscheiden. Jede Zeile ist ein Bereich, in dem sich jede Sitzung so ändert; zwei Bereiche derselben Funktion und desselben Ergebnisses überschneiden sich nicht. Klappen Sie das kleinste Beispiel auf.";
    public override string Always => "immer";
    public override string Filter => "Die Bereiche filtern";
    public override string SearchText => "Suchtext";
    public override string SearchHint => "Wörter, in beliebiger Reihenfolge";
    public override string AnyFunction => "alle Funktionen";
    public override string AnyOutput => "alle Ergebnisse";
    public override string ClearFilter => "Löschen";
    public override string NoMatch => "Kein Bereich passt.";
    public override string ShownOfAll => "{shown} von {all} Bereichen";

    public override string Output(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Decision => "Entscheidung",
            DecidedOutput.Granted => "bewilligte Einheiten",
            DecidedOutput.Share => "Eigenanteil",
            DecidedOutput.Fee => "Honorar",
            DecidedOutput.Part => "was andere Zahler zahlen",
            _ => throw new UnreachableException($"the output {output}"),
        };

    public override string Change => "Änderung";
    public override string Example => "Kleinstes Beispiel und Regeln";
    public override string ExampleExplained =>
        "Die letzte Sitzung wird anders entschieden; die davor entscheiden beide Fassungen gleich.";
    public override string AsSessionFile => "Als Sitzungsdatei";
    public override string RulesThatDecide => "Regeln, die entscheiden";
    public override string NoRule => "keine Regel";
    public override string NoFunction => "keine Funktion";

    public override string Open => "Was nicht bewiesen ist";
    public override string NothingOpen =>
        "Nichts ist offen: Was in keinem Bereich oben liegt, ist bewiesen unverändert.";
    public override string OpenExplained => "Bei diesen Fragen ist weder eine Änderung noch ihr Ausbleiben bewiesen.";
    public override string Reason => "Warum es offen ist";
    public override string Unchanged => "Was bewiesen unverändert ist";
    public override string UnchangedExplained =>
        "Für diese Funktionen wird keine mögliche Sitzung im genannten Ergebnis anders entschieden, nach einer gleich entschiedenen Vorgeschichte.";
    public override string NothingUnchanged => "Keine Funktion hat ein Ergebnis, das sich nie ändert.";

    public override string OutsideRegions(bool complete) =>
        complete
            ? "Außerhalb der Bereiche oben ist jede Entscheidung und jeder Betrag bewiesen unverändert."
            : "Außerhalb der Bereiche oben und der offenen Fragen ist jede Entscheidung und jeder Betrag bewiesen unverändert.";

    public override string Rules => "Die Regeln, die sich ändern";
    public override string RulesExplained =>
        "Regeln werden als Regeln verglichen, nicht als Zeilen. Klappen Sie die Quellen einer Regel auf, um sie in ihrer Datei zu sehen.";
    public override string NoRuleChanges => "Keine Regel ist anders.";

    public override string ChangeKind(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "neu",
            RuleChangeKind.Removed => "entfallen",
            RuleChangeKind.Sourced => "andere Quellen",
            RuleChangeKind.Changed => "geändert",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Angaben",
            RuleKind.Reason => "Gründe",
            RuleKind.Reading => "Lesarten",
            RuleKind.Validity => "Geltung",
            RuleKind.Function => "Funktionen",
            RuleKind.Registration => "Registrierung",
            RuleKind.Requirement => "Anforderungen",
            RuleKind.Cap => "Obergrenzen",
            RuleKind.Fee => "Honorare",
            RuleKind.Share => "Eigenanteile",
            RuleKind.Payer => "Zahler",
            RuleKind.Amount => "Beträge",
            RuleKind.Condition => "Bedingungen",
            RuleKind.Category => "Kategorien",
            RuleKind.Quantity => "Mengen",
            RuleKind.Window => "Fenster",
            RuleKind.Transition => "Übergang",
            RuleKind.Monitor => "Beobachtungen",
            RuleKind.Assertion => "Zusicherungen",
            RuleKind.Budget => "Budgetzeilen",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Sources => "Quellen und Text";
    public override string NoSource => "keine Quelle genannt";
    public override string UnderBothEditions => "Der Text der Dateien, alt und neu nebeneinander";

    public override string LinesOf(string file, long first, long last) =>
        first == last ? $"{file}, Zeile {Number(first)}" : $"{file}, Zeilen {Number(first)} bis {Number(last)}";

    public override string NotInThisEdition => "Diese Fassung hat keine solche Regel.";

    public override string LinesLeftOut(long lines) =>
        $"… {Number(lines)} {Of(lines, "Zeile", "Zeilen")} weggelassen …";

    public override string EffectAlone(string direct, string consequences) =>
        $"In der Datei, für sich allein: Versicherer {direct} direkt, {consequences} als Folge.";

    public override string About => "Über diese Seite";
    public override string AboutExplained =>
        "Diese Datei ist vollständig: Sie braucht kein Netz und keine andere Datei. Dieselben Fassungen und dieselbe Sitzungsdatei ergeben dieselbe Seite. Texte von Regeln stehen da, wie die Dateien sie schreiben. Kein Berechtigter wird genannt.";

    public override string RefusedAlsoFor(string reason) => $"abgelehnt, auch wegen: {reason}";

    public override string RefusedNotFor(string reason) => $"abgelehnt, aber nicht wegen: {reason}";

    public override IReadOnlyList<(string English, string Here)> DecisionWords { get; } =
    [
        ("no valid session", "keine gültige Sitzung"),
        ("not accepted", "nicht angenommen"),
        ("without a price", "ohne Preis"),
        ("not in force", "nicht in Kraft"),
        ("perhaps for more reasons", "vielleicht auch aus anderen Gründen"),
        ("the function is not known", "die Funktion ist nicht bekannt"),
        ("provisional until", "vorläufig bis"),
        ("accepted", "angenommen"),
        ("exceptional", "ausnahmsweise"),
        ("refused", "abgelehnt"),
        ("rejected", "keine gültige Sitzung"),
        ("unpriced", "ohne Preis"),
        ("unspecified", "nicht bestimmt"),
        ("granted", "bewilligt"),
        ("share", "Eigenanteil"),
        ("fee", "Honorar"),
        ("units", "Einheiten"),
        ("under", "unter"),
        ("and", "und"),
        ("or", "oder"),
    ];
}
