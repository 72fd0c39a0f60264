using System.Diagnostics;
using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

internal sealed partial record French
{
    protected override string LessThan(string quantity) => $"moins de {quantity}";

    public override string And(string one, string other) => $"{one} et {other}";

    public override string Functions(long number) => $"{Number(number)} fonctions";

    public override string OfFunctions(string whom, string functions, string clause, string where) =>
        $"{(whom.Length == 0 ? "" : $"{whom}, ")}dans {functions}, {clause}{(where.Length == 0 ? "" : $", là où {where}")}";

    public override string ForWhom(string whom) => $"pour {whom}";

    public override string SessionsMore(long sessions, string window) =>
        sessions == 1
            ? $"1 séance de plus{After(window)} est acceptée"
            : $"jusqu’à {Number(sessions)} séances de plus{After(window)} sont acceptées";

    public override string SessionsFewer(long sessions, string window) =>
        sessions == 1
            ? $"1 séance de moins{After(window)} est acceptée"
            : $"jusqu’à {Number(sessions)} séances de moins{After(window)} sont acceptées";

    public override string PerYear => "par an";

    public override string PerWindow(string window) => $"par {window}";

    public override string Goes(DecidedOutput output, Direction direction) =>
        (output, direction) switch
        {
            (DecidedOutput.Decision, Direction.Up) => "des séances sont acceptées qui ne l’étaient pas",
            (DecidedOutput.Decision, Direction.Down) => "des séances ne sont plus acceptées qui l’étaient",
            (DecidedOutput.Decision, Direction.Either) =>
                "des séances sont acceptées qui ne l’étaient pas, d’autres ne le sont plus",
            (DecidedOutput.Granted, Direction.Up) => "plus d’unités sont accordées",
            (DecidedOutput.Granted, Direction.Down) => "moins d’unités sont accordées",
            (DecidedOutput.Granted, Direction.Either) => "d’autres unités sont accordées",
            (DecidedOutput.Share, Direction.Up) => "les bénéficiaires paient plus",
            (DecidedOutput.Share, Direction.Down) => "les bénéficiaires paient moins",
            (DecidedOutput.Share, Direction.Either) => "des bénéficiaires paient plus, d’autres moins",
            (DecidedOutput.Part, Direction.Up) => "d’autres payeurs paient plus",
            (DecidedOutput.Part, Direction.Down) => "d’autres payeurs paient moins",
            (DecidedOutput.Part, Direction.Either) => "d’autres payeurs paient tantôt plus, tantôt moins",
            (DecidedOutput.Fee, Direction.Up) => "les honoraires sont plus élevés",
            (DecidedOutput.Fee, Direction.Down) => "les honoraires sont plus bas",
            (DecidedOutput.Fee, Direction.Either) => "des honoraires sont plus élevés, d’autres plus bas",
            _ => throw new UnreachableException($"{output} that goes {direction}"),
        };

    public override string NothingMoreNothingLess =>
        "personne ne reçoit plus ni moins, et personne ne paie autre chose";
    public override string OnlyReasons =>
        "personne ne reçoit plus ni moins : ce qui change, c’est le motif des refus ou une mention";
    public override string NobodyGetsLess => "aucun bénéficiaire ne reçoit moins";
    public override string NobodyGetsMore => "aucun bénéficiaire ne reçoit plus";
    public override string NobodyElse => "ce que les bénéficiaires reçoivent et paient reste pareil";

    public override string WhereTheyFirstDiffer(string clause) =>
        $"là où les versions diffèrent pour la première fois, {clause}";

    public override string QuestionsOpen(long questions) =>
        $"{Number(questions)} {Of(questions, "question n’est pas prouvée", "questions ne sont pas prouvées")}";

    public override string NotProvedAtAll(long questions) =>
        $"il n’est pas prouvé si quelqu’un reçoit plus ou moins : {Number(questions)} {Of(questions, "question est ouverte", "questions sont ouvertes")}";

    public override string OnThisFile(string clauses) => $"sur ce fichier, {clauses}";

    public override string NothingDiffers => "rien ne diffère";

    public override string AcceptedMore(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "participation de plus est acceptée", "participations de plus sont acceptées")}";

    public override string AcceptedFewer(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "participation n’est plus acceptée", "participations ne sont plus acceptées")}";

    public override string NobodyWorseOff => "personne n’y perd";

    public override string WorseOffCount(long worse, long better, long mixed, long notKnown) =>
        $"{Number(worse)} {Of(worse, "bénéficiaire y perd", "bénéficiaires y perdent")}"
        + (better == 0 ? "" : $" et {Number(better)} y {Of(better, "gagne", "gagnent")}")
        + (mixed == 0 ? "" : $", {Number(mixed)} les deux")
        + (notKnown == 0 ? "" : $", pour {Number(notKnown)} on ne le sait pas");

    public override string InsurerPays(string euro, bool more, string percent) =>
        $"l’assureur paie {euro} de {(more ? "plus" : "moins")}{(percent.Length == 0 ? "" : $" ({percent})")}";

    public override string InsurerPaysTheSame => "l’assureur paie autant";

    public override string InsurerNotKnownFor(long sessions) =>
        $"pour {Number(sessions)} {Of(sessions, "séance", "séances")} on ne le sait pas";

    public override string Population => "Rapporté à la population publiée";

    public override string PopulationAssumption(string title, string until, long published, long file, string factor) =>
        $"Une hypothèse, pas une preuve : chacun des {Number(file)} bénéficiaires du fichier en représente {factor} des {Number(published)} publiés jusqu’au {until} ({title}), qui auraient de telles séances.";

    public override string PopulationSentence(
        long affected,
        long accepted,
        long refused,
        string shares,
        string insurer
    ) =>
        $"Environ {Number(affected)} bénéficiaires concernés ; {Number(accepted)} participations acceptées en plus, {Number(refused)} ne le sont plus ; parts {shares}, assureur {insurer}.";

    public override string Watched => "Suivis et budgets";
    public override string WatchedExplained =>
        "Ils ne décident rien : combien de ceux qu’un suivi observe dépassent sa limite, et ce qui est dépensé sur les lignes d’un budget.";
    public override string Monitor => "Suivi";
    public override string Limit => "Limite";
    public override string Kept => "Observés";
    public override string AboveLimit => "Au-dessus de la limite";
    public override string NowAbove => "Désormais au-dessus";
    public override string NoLongerAbove => "Ne le sont plus";
    public override string BudgetLine => "Budget, ligne";
    public override string BudgetAmount => "Montant";
    public override string Spent => "Dépensé";
    public override string ExceededFrom => "Dépassé à partir de";

    public override string Apart => "Ce que fait chaque règle modifiée seule, et toutes ensemble";
    public override string ApartExplained =>
        "Seule : l’ancienne version avec cette seule règle modifiée. En dernier : ce qu’elle ajoute quand toutes les autres sont déjà modifiées. Là où des règles agissent ensemble, les lignes ne s’additionnent pas.";
    public override string Alone => "seule";
    public override string Last => "en dernier";
    public override string AllTogether => "toutes ensemble";
    public override string MeansNothing => "n’a pas de sens";
    public override string Rows => "Lignes";

    private static string After(string window) => window.Length == 0 ? "" : $" {window}";
}
