using System.Diagnostics;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Wording;

internal sealed partial record French
{
    public override string Where => "Où";
    public override string WhereChanges => "Où quelque chose change";
    public override string RegionsExplained =>
        "Prouvé sur tous les faits, toutes les dates et tous les compteurs, pour une séance dont tout le passé est décidé de la même manière par les deux versions. Chaque ligne est une région où toutes les séances changent ainsi\u00A0; deux régions de la même fonction et du même résultat ne se recouvrent pas. Dépliez le plus petit exemple de chacune.";
    public override string Always => "toujours";
    public override string Filter => "Filtrer les régions";
    public override string SearchText => "Texte";
    public override string SearchHint => "des mots, dans n’importe quel ordre";
    public override string AnyFunction => "toutes les fonctions";
    public override string AnyOutput => "tous les résultats";
    public override string ClearFilter => "Effacer";
    public override string NoMatch => "Aucune région ne correspond.";
    public override string ShownOfAll => "{shown} régions sur {all}";

    public override string Output(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Decision => "décision",
            DecidedOutput.Granted => "unités accordées",
            DecidedOutput.Share => "part",
            DecidedOutput.Fee => "honoraires",
            DecidedOutput.Part => "ce que paient d’autres payeurs",
            _ => throw new UnreachableException($"the output {output}"),
        };

    public override string Change => "Changement";
    public override string Example => "Plus petit exemple et règles";
    public override string ExampleExplained =>
        "La dernière séance est décidée autrement\u00A0; les précédentes le sont de la même manière par les deux versions.";
    public override string AsSessionFile => "En fichier de séances";
    public override string RulesThatDecide => "Règles qui décident";
    public override string NoRule => "aucune règle";
    public override string NoFunction => "aucune fonction";

    public override string Open => "Ce qui n’est pas prouvé";
    public override string NothingOpen =>
        "Rien n’est ouvert\u00A0: il est prouvé que tout ce qui n’est pas dans une région ci-dessus reste inchangé.";
    public override string OpenExplained =>
        "Pour ces questions, ni un changement ni l’absence de changement n’a pu être prouvé.";
    public override string Reason => "Pourquoi c’est ouvert";
    public override string Unchanged => "Ce qui est prouvé inchangé";
    public override string UnchangedExplained =>
        "Pour ces fonctions, aucune séance possible n’est décidée autrement quant au résultat nommé, après un passé décidé de la même manière.";
    public override string NothingUnchanged => "Aucune fonction n’a de résultat qui ne change jamais.";

    public override string OutsideRegions(bool complete) =>
        complete
            ? "En dehors des régions ci-dessus, il est prouvé que chaque décision et chaque montant reste inchangé."
            : "En dehors des régions ci-dessus et des questions ouvertes, il est prouvé que chaque décision et chaque montant reste inchangé.";

    public override string Rules => "Les règles qui changent";
    public override string RulesExplained =>
        "Les règles sont comparées comme règles, non comme lignes. Dépliez les sources d’une règle pour la voir dans son fichier.";
    public override string NoRuleChanges => "Aucune règle ne diffère.";

    public override string ChangeKind(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "ajoutée",
            RuleChangeKind.Removed => "supprimée",
            RuleChangeKind.Sourced => "sources modifiées",
            RuleChangeKind.Changed => "modifiée",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Faits",
            RuleKind.Reason => "Motifs",
            RuleKind.Reading => "Lectures",
            RuleKind.Validity => "Validité",
            RuleKind.Function => "Fonctions",
            RuleKind.Registration => "Enregistrement",
            RuleKind.Requirement => "Conditions exigées",
            RuleKind.Cap => "Plafonds",
            RuleKind.Fee => "Honoraires",
            RuleKind.Share => "Parts",
            RuleKind.Payer => "Payeurs",
            RuleKind.Amount => "Montants",
            RuleKind.Condition => "Conditions nommées",
            RuleKind.Category => "Catégories",
            RuleKind.Quantity => "Quantités",
            RuleKind.Window => "Périodes",
            RuleKind.Transition => "Transition",
            RuleKind.Monitor => "Suivis",
            RuleKind.Assertion => "Assertions",
            RuleKind.Budget => "Budgets",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Sources => "Sources et texte";
    public override string NoSource => "aucune source citée";
    public override string UnderBothEditions => "Le texte des fichiers, ancien et nouveau côte à côte";

    public override string LinesOf(string file, long first, long last) =>
        first == last ? $"{file}, ligne {Number(first)}" : $"{file}, lignes {Number(first)} à {Number(last)}";

    public override string NotInThisEdition => "Cette version n’a pas de telle règle.";

    public override string LinesLeftOut(long lines) =>
        $"… {Number(lines)} {Of(lines, "ligne omise", "lignes omises")} …";

    public override string EffectAlone(string direct, string consequences) =>
        $"Dans le fichier, à elle seule\u00A0: assureur {direct} directement, {consequences} par conséquence.";

    public override string About => "À propos de cette page";
    public override string AboutExplained =>
        "Ce fichier est complet\u00A0: il n’a besoin ni de réseau ni d’un autre fichier. Les mêmes versions et le même fichier de séances donnent la même page. Les textes des règles sont tels que les fichiers les écrivent. Aucun bénéficiaire n’est nommé.";

    public override string RefusedAlsoFor(string reason) => $"refusée, aussi pour\u00A0: {reason}";

    public override string RefusedNotFor(string reason) => $"refusée, mais pas pour\u00A0: {reason}";

    public override IReadOnlyList<(string English, string Here)> DecisionWords { get; } =
    [
        ("no valid session", "séance non valable"),
        ("not accepted", "non acceptée"),
        ("without a price", "sans prix"),
        ("not in force", "pas en vigueur"),
        ("perhaps for more reasons", "peut-être pour d’autres motifs aussi"),
        ("the function is not known", "la fonction n’est pas connue"),
        ("provisional until", "provisoire jusqu’au"),
        ("accepted", "acceptée"),
        ("exceptional", "exceptionnelle"),
        ("refused", "refusée"),
        ("rejected", "séance non valable"),
        ("unpriced", "sans prix"),
        ("unspecified", "non précisé"),
        ("granted", "accordé"),
        ("share", "part"),
        ("fee", "honoraires"),
        ("units", "unités"),
        ("under", "sous"),
        ("and", "et"),
        ("or", "ou"),
    ];
}
