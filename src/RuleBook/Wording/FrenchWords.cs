using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.RuleBook.Contents;

namespace Conv.RuleBook.Wording;

/// <summary>French.</summary>
internal sealed record FrenchWords : BookWords
{
    public override string Language => "fr";
    public override string LanguageName => "Français";
    public override string Languages => "Langue";
    public override string Title => "Livre des règles";
    public override string Contents => "Table des matières";
    public override string SkipToContent => "Aller au contenu";
    public override string Search => "Rechercher";
    public override string SearchHint => "une règle, un nom, un libellé, une source";
    public override string NothingFound => "Aucun résultat.";
    public override string Rule => "Règle";
    public override string From => "Du";
    public override string Until => "Au";
    public override string NoEnd => "sans fin";
    public override string Sources => "Sources";
    public override string NoSource => "aucune source citée";

    public override string WhatSourcesSay => "Dans les mots de la source";
    public override string Scenarios => "Scénarios";
    public override string NoScenario => "Aucun scénario ne le montre.";
    public override string ScenariosExplained =>
        "Des exemples qui figurent dans les fichiers. Chacun a été exécuté quand ce livre a été produit ; ✓ signifie que les règles décident comme l’exemple l’attend.";
    public override string Passes => "réussi";
    public override string Fails => "échoue";
    public override string Expected => "attendu";
    public override string Decided => "décidé";
    public override string ReadingsBehind => "Lectures dont cela dépend";
    public override string ByDefault => "par défaut";
    public override string Reads => "Ce que cela lit";
    public override string ReadBy => "Ce qui le lit";
    public override string Nothing => "rien";
    public override string InTheFile => "Tel qu’écrit dans le fichier";
    public override string OverTime => "Règles et valeurs au fil du temps";
    public override string OverTimeExplained =>
        "Chaque règle avec les jours où elle vaut, selon les lectures par défaut.";
    public override string Versions => "Deux versions côte à côte";
    public override string VersionsExplained =>
        "La même règle dans chaque version ; les mots qui diffèrent sont marqués.";
    public override string InNoVersion => "pas de telle règle";
    public override string SameInBoth => "identique";
    public override string Counterpart => "Dans l’autre version";
    public override string Colon => " :";

    public override string Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "vocabulaire",
            EntryKind.Convention => "convention",
            EntryKind.Function => "fonction",
            EntryKind.FunctionGroup => "groupe de fonctions",
            EntryKind.Rules => "règles de plusieurs fonctions",
            EntryKind.Fee => "honoraire",
            EntryKind.Share => "intervention personnelle",
            EntryKind.Amount => "montant",
            EntryKind.Scale => "barème",
            EntryKind.Index => "indice",
            EntryKind.Days => "liste de jours",
            EntryKind.Category => "catégorie",
            EntryKind.Condition => "condition",
            EntryKind.Quantity => "quantité",
            EntryKind.Window => "fenêtre",
            EntryKind.Reading => "lecture",
            EntryKind.Transition => "transition",
            EntryKind.Monitor => "suivi",
            EntryKind.Budget => "budget",
            EntryKind.Assertion => "assertion",
            EntryKind.Fact => "donnée",
            EntryKind.Reason => "motif",
            EntryKind.Source => "source",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string Kinds(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "Vocabulaire",
            EntryKind.Convention => "Conventions",
            EntryKind.Function => "Fonctions",
            EntryKind.FunctionGroup => "Groupes de fonctions",
            EntryKind.Rules => "Règles de plusieurs fonctions",
            EntryKind.Fee => "Honoraires",
            EntryKind.Share => "Interventions personnelles",
            EntryKind.Amount => "Montants",
            EntryKind.Scale => "Barèmes",
            EntryKind.Index => "Indices",
            EntryKind.Days => "Listes de jours",
            EntryKind.Category => "Catégories",
            EntryKind.Condition => "Conditions",
            EntryKind.Quantity => "Quantités",
            EntryKind.Window => "Fenêtres",
            EntryKind.Reading => "Lectures",
            EntryKind.Transition => "Transitions",
            EntryKind.Monitor => "Suivis",
            EntryKind.Budget => "Budgets",
            EntryKind.Assertion => "Assertions",
            EntryKind.Fact => "Données",
            EntryKind.Reason => "Motifs",
            EntryKind.Source => "Sources",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Données",
            RuleKind.Reason => "Motifs",
            RuleKind.Reading => "Lectures",
            RuleKind.Validity => "Validité",
            RuleKind.Function => "Fonction",
            RuleKind.Registration => "Enregistrement",
            RuleKind.Requirement => "Exigences",
            RuleKind.Cap => "Plafonds",
            RuleKind.Fee => "Honoraire",
            RuleKind.Share => "Intervention personnelle",
            RuleKind.Amount => "Montants",
            RuleKind.Condition => "Conditions",
            RuleKind.Category => "Catégories",
            RuleKind.Quantity => "Quantités",
            RuleKind.Window => "Fenêtres",
            RuleKind.Transition => "Transition",
            RuleKind.Monitor => "Suivis",
            RuleKind.Budget => "Budgets",
            RuleKind.Assertion => "Assertions",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Change(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "nouvelle",
            RuleChangeKind.Removed => "supprimée",
            RuleChangeKind.Changed => "modifiée",
            RuleChangeKind.Sourced => "autres sources",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string Unnamed(EntryKind kind, string name) =>
        kind == EntryKind.Transition ? $"à partir de {name}" : $"pour {name}";

    public override string InForce(string from, string to) => $"en vigueur du {from} au {to}";

    public override string LineOf(string file, int line) => $"{file}, ligne {line}";

    public override string ManyScenarios(int scenarios) =>
        scenarios <= 1 ? $"{scenarios} scénario" : $"{scenarios} scénarios";

    public override string ManyRules(int same, int changed, int added, int removed) =>
        $"Règles identiques : {same}, modifiées : {changed}, nouvelles : {added}, supprimées : {removed}.";

    public override string MadeFrom(string vocabulary, string version, string sources) =>
        $"Produit à partir des règles de « {vocabulary} » par conv {version} ; sources {sources}. Ce sont les fichiers qui décident, non cette page.";

    protected override string DayPattern => "dd/MM/yyyy";

    protected override char Point => ',';
}
