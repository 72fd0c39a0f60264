using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.RuleBook.Contents;

namespace Conv.RuleBook.Wording;

/// <summary>German.</summary>
internal sealed record GermanWords : BookWords
{
    public override string Language => "de";
    public override string LanguageName => "Deutsch";
    public override string Languages => "Sprache";
    public override string Title => "Regelbuch";
    public override string Contents => "Inhalt";
    public override string SkipToContent => "Zum Inhalt";
    public override string Search => "Suchen";
    public override string SearchHint => "eine Regel, ein Name, eine Bezeichnung, eine Quelle";
    public override string NothingFound => "Nichts gefunden.";
    public override string Rule => "Regel";
    public override string From => "Von";
    public override string Until => "Bis";
    public override string NoEnd => "ohne Ende";
    public override string Sources => "Quellen";
    public override string NoSource => "keine Quelle genannt";

    public override string WhatSourcesSay => "In den Worten der Quelle";
    public override string Scenarios => "Szenarien";
    public override string NoScenario => "Kein Szenario zeigt dies.";
    public override string ScenariosExplained =>
        "Beispiele, die in den Dateien stehen. Jedes wurde ausgeführt, als dieses Buch entstand; ✓ heißt, dass die Regeln so entscheiden, wie das Beispiel es erwartet.";
    public override string Passes => "bestanden";
    public override string Fails => "schlägt fehl";
    public override string Expected => "erwartet";
    public override string Decided => "entschieden";
    public override string ReadingsBehind => "Lesarten, von denen es abhängt";
    public override string ByDefault => "Standard";
    public override string Reads => "Liest";
    public override string ReadBy => "Wird gelesen von";
    public override string Nothing => "nichts";
    public override string InTheFile => "Wie die Datei es sagt";
    public override string OverTime => "Regeln und Werte im Lauf der Zeit";
    public override string OverTimeExplained =>
        "Jede Regel mit den Tagen, an denen sie gilt, nach den Standardlesarten.";
    public override string Versions => "Zwei Fassungen nebeneinander";
    public override string VersionsExplained =>
        "Dieselbe Regel in jeder Fassung; Wörter, die sich unterscheiden, sind markiert.";
    public override string InNoVersion => "keine solche Regel";
    public override string SameInBoth => "gleich";
    public override string Counterpart => "In der anderen Fassung";
    public override string Colon => ":";

    public override string Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "Vokabular",
            EntryKind.Convention => "Vereinbarung",
            EntryKind.Function => "Funktion",
            EntryKind.FunctionGroup => "Gruppe von Funktionen",
            EntryKind.Rules => "Regeln für mehrere Funktionen",
            EntryKind.Fee => "Honorar",
            EntryKind.Share => "Eigenanteil",
            EntryKind.Amount => "Betrag",
            EntryKind.Scale => "Staffel",
            EntryKind.Index => "Index",
            EntryKind.Days => "Liste von Tagen",
            EntryKind.Category => "Kategorie",
            EntryKind.Condition => "Bedingung",
            EntryKind.Quantity => "Menge",
            EntryKind.Window => "Fenster",
            EntryKind.Reading => "Lesart",
            EntryKind.Transition => "Übergang",
            EntryKind.Monitor => "Beobachtung",
            EntryKind.Budget => "Budget",
            EntryKind.Assertion => "Zusicherung",
            EntryKind.Fact => "Angabe",
            EntryKind.Reason => "Grund",
            EntryKind.Source => "Quelle",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string Kinds(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "Vokabular",
            EntryKind.Convention => "Vereinbarungen",
            EntryKind.Function => "Funktionen",
            EntryKind.FunctionGroup => "Gruppen von Funktionen",
            EntryKind.Rules => "Regeln für mehrere Funktionen",
            EntryKind.Fee => "Honorare",
            EntryKind.Share => "Eigenanteile",
            EntryKind.Amount => "Beträge",
            EntryKind.Scale => "Staffeln",
            EntryKind.Index => "Indizes",
            EntryKind.Days => "Listen von Tagen",
            EntryKind.Category => "Kategorien",
            EntryKind.Condition => "Bedingungen",
            EntryKind.Quantity => "Mengen",
            EntryKind.Window => "Fenster",
            EntryKind.Reading => "Lesarten",
            EntryKind.Transition => "Übergänge",
            EntryKind.Monitor => "Beobachtungen",
            EntryKind.Budget => "Budgets",
            EntryKind.Assertion => "Zusicherungen",
            EntryKind.Fact => "Angaben",
            EntryKind.Reason => "Gründe",
            EntryKind.Source => "Quellen",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Angaben",
            RuleKind.Reason => "Gründe",
            RuleKind.Reading => "Lesarten",
            RuleKind.Validity => "Geltung",
            RuleKind.Function => "Funktion",
            RuleKind.Registration => "Registrierung",
            RuleKind.Requirement => "Anforderungen",
            RuleKind.Cap => "Obergrenzen",
            RuleKind.Fee => "Honorar",
            RuleKind.Share => "Eigenanteil",
            RuleKind.Amount => "Beträge",
            RuleKind.Condition => "Bedingungen",
            RuleKind.Category => "Kategorien",
            RuleKind.Quantity => "Mengen",
            RuleKind.Window => "Fenster",
            RuleKind.Transition => "Übergang",
            RuleKind.Monitor => "Beobachtungen",
            RuleKind.Budget => "Budgets",
            RuleKind.Assertion => "Zusicherungen",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Change(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "neu",
            RuleChangeKind.Removed => "entfallen",
            RuleChangeKind.Changed => "geändert",
            RuleChangeKind.Sourced => "andere Quellen",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string Unnamed(EntryKind kind, string name) =>
        kind == EntryKind.Transition ? $"von {name}" : $"für {name}";

    public override string InForce(string from, string to) => $"in Kraft vom {from} bis {to}";

    public override string LineOf(string file, int line) => $"{file}, Zeile {line}";

    public override string ManyScenarios(int scenarios) => scenarios == 1 ? "1 Szenario" : $"{scenarios} Szenarien";

    public override string ManyRules(int same, int changed, int added, int removed) =>
        $"{same} Regeln sind gleich, {changed} geändert, {added} neu, {removed} entfallen.";

    public override string MadeFrom(string vocabulary, string version, string sources) =>
        $"Aus den Regeln von „{vocabulary}“ erstellt von conv {version}; Quellen {sources}. Es entscheiden die Dateien, nicht diese Seite.";

    protected override string DayPattern => "dd.MM.yyyy";

    protected override char Point => ',';
}
