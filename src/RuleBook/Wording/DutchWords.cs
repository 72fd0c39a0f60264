using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.RuleBook.Contents;

namespace Conv.RuleBook.Wording;

/// <summary>Dutch.</summary>
internal sealed record DutchWords : BookWords
{
    public override string Language => "nl";
    public override string LanguageName => "Nederlands";
    public override string Languages => "Taal";
    public override string Title => "Regelboek";
    public override string Contents => "Inhoud";
    public override string SkipToContent => "Naar de inhoud";
    public override string Search => "Zoeken";
    public override string SearchHint => "een regel, een naam, een benaming, een bron";
    public override string NothingFound => "Niets gevonden.";
    public override string Rule => "Regel";
    public override string From => "Van";
    public override string Until => "Tot en met";
    public override string NoEnd => "zonder einde";
    public override string Sources => "Bronnen";
    public override string NoSource => "geen bron vermeld";

    public override string WhatSourcesSay => "In de woorden van de bron";
    public override string Scenarios => "Scenario’s";
    public override string NoScenario => "Geen scenario toont dit.";
    public override string ScenariosExplained =>
        "Voorbeelden die in de bestanden staan. Elk is uitgevoerd toen dit boek werd gemaakt; ✓ betekent dat de regels beslissen zoals het voorbeeld verwacht.";
    public override string Passes => "geslaagd";
    public override string Fails => "mislukt";
    public override string Expected => "verwacht";
    public override string Decided => "beslist";
    public override string ReadingsBehind => "Lezingen waarvan het afhangt";
    public override string ByDefault => "standaard";
    public override string Reads => "Leest";
    public override string ReadBy => "Wordt gelezen door";
    public override string Nothing => "niets";
    public override string InTheFile => "Zoals het bestand het zegt";
    public override string OverTime => "Regels en waarden in de tijd";
    public override string OverTimeExplained =>
        "Elke regel met de dagen waarop hij geldt, volgens de standaardlezingen.";
    public override string Versions => "Twee versies naast elkaar";
    public override string VersionsExplained =>
        "Dezelfde regel in elke versie; woorden die verschillen zijn gemarkeerd.";
    public override string InNoVersion => "geen zulke regel";
    public override string SameInBoth => "gelijk";
    public override string Counterpart => "In de andere versie";
    public override string Colon => ":";

    public override string Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "vocabularium",
            EntryKind.Convention => "overeenkomst",
            EntryKind.Function => "functie",
            EntryKind.FunctionGroup => "groep van functies",
            EntryKind.Rules => "regels voor meerdere functies",
            EntryKind.Fee => "honorarium",
            EntryKind.Share => "persoonlijk aandeel",
            EntryKind.Amount => "bedrag",
            EntryKind.Scale => "schaal",
            EntryKind.Index => "index",
            EntryKind.Days => "lijst van dagen",
            EntryKind.Category => "categorie",
            EntryKind.Condition => "voorwaarde",
            EntryKind.Quantity => "hoeveelheid",
            EntryKind.Window => "venster",
            EntryKind.Reading => "lezing",
            EntryKind.Transition => "overgang",
            EntryKind.Monitor => "opvolging",
            EntryKind.Budget => "budget",
            EntryKind.Assertion => "bewering",
            EntryKind.Fact => "gegeven",
            EntryKind.Reason => "reden",
            EntryKind.Source => "bron",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string Kinds(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "Vocabularium",
            EntryKind.Convention => "Overeenkomsten",
            EntryKind.Function => "Functies",
            EntryKind.FunctionGroup => "Groepen van functies",
            EntryKind.Rules => "Regels voor meerdere functies",
            EntryKind.Fee => "Honoraria",
            EntryKind.Share => "Persoonlijke aandelen",
            EntryKind.Amount => "Bedragen",
            EntryKind.Scale => "Schalen",
            EntryKind.Index => "Indexen",
            EntryKind.Days => "Lijsten van dagen",
            EntryKind.Category => "Categorieën",
            EntryKind.Condition => "Voorwaarden",
            EntryKind.Quantity => "Hoeveelheden",
            EntryKind.Window => "Vensters",
            EntryKind.Reading => "Lezingen",
            EntryKind.Transition => "Overgangen",
            EntryKind.Monitor => "Opvolging",
            EntryKind.Budget => "Budgetten",
            EntryKind.Assertion => "Beweringen",
            EntryKind.Fact => "Gegevens",
            EntryKind.Reason => "Redenen",
            EntryKind.Source => "Bronnen",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Gegevens",
            RuleKind.Reason => "Redenen",
            RuleKind.Reading => "Lezingen",
            RuleKind.Validity => "Geldigheid",
            RuleKind.Function => "Functie",
            RuleKind.Registration => "Registratie",
            RuleKind.Requirement => "Vereisten",
            RuleKind.Cap => "Plafonds",
            RuleKind.Fee => "Honorarium",
            RuleKind.Share => "Persoonlijk aandeel",
            RuleKind.Amount => "Bedragen",
            RuleKind.Condition => "Voorwaarden",
            RuleKind.Category => "Categorieën",
            RuleKind.Quantity => "Hoeveelheden",
            RuleKind.Window => "Vensters",
            RuleKind.Transition => "Overgang",
            RuleKind.Monitor => "Opvolging",
            RuleKind.Budget => "Budgetten",
            RuleKind.Assertion => "Beweringen",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Change(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "nieuw",
            RuleChangeKind.Removed => "vervallen",
            RuleChangeKind.Changed => "gewijzigd",
            RuleChangeKind.Sourced => "andere bronnen",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string Unnamed(EntryKind kind, string name) =>
        kind == EntryKind.Transition ? $"vanuit {name}" : $"voor {name}";

    public override string InForce(string from, string to) => $"van kracht van {from} tot en met {to}";

    public override string LineOf(string file, int line) => $"{file}, regel {line}";

    public override string ManyScenarios(int scenarios) => scenarios == 1 ? "1 scenario" : $"{scenarios} scenario’s";

    public override string ManyRules(int same, int changed, int added, int removed) =>
        $"{same} regels zijn gelijk, {changed} gewijzigd, {added} nieuw, {removed} vervallen.";

    public override string MadeFrom(string vocabulary, string version, string sources) =>
        $"Gemaakt uit de regels van “{vocabulary}” door conv {version}; bronnen {sources}. De bestanden beslissen, niet deze bladzijde.";

    protected override string DayPattern => "dd/MM/yyyy";

    protected override char Point => ',';
}
