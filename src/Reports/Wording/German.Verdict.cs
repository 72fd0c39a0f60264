using System.Diagnostics;
using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

internal sealed partial record German
{
    protected override string LessThan(string quantity) => $"weniger als {quantity}";

    public override string And(string one, string other) => $"{one} und {other}";

    public override string Functions(long number) => $"{Number(number)} Funktionen";

    public override string OfFunctions(string whom, string functions, string clause, string where) =>
        $"{(whom.Length == 0 ? "" : $"{whom}, ")}in {functions}: {clause}{(where.Length == 0 ? "" : $", wo {where}")}";

    public override string ForWhom(string whom) => $"für {whom}";

    public override string SessionsMore(long sessions, string window) =>
        sessions == 1
            ? $"1 Sitzung mehr{After(window)} wird angenommen"
            : $"bis zu {Number(sessions)} Sitzungen mehr{After(window)} werden angenommen";

    public override string SessionsFewer(long sessions, string window) =>
        sessions == 1
            ? $"1 Sitzung weniger{After(window)} wird angenommen"
            : $"bis zu {Number(sessions)} Sitzungen weniger{After(window)} werden angenommen";

    public override string PerYear => "pro Jahr";

    public override string PerWindow(string window) => $"pro {window}";

    public override string Goes(DecidedOutput output, Direction direction) =>
        (output, direction) switch
        {
            (DecidedOutput.Decision, Direction.Up) => "manche Sitzungen werden angenommen, die es nicht wurden",
            (DecidedOutput.Decision, Direction.Down) => "manche Sitzungen werden nicht mehr angenommen",
            (DecidedOutput.Decision, Direction.Either) =>
                "manche Sitzungen werden angenommen, die es nicht wurden, andere nicht mehr",
            (DecidedOutput.Granted, Direction.Up) => "es werden mehr Einheiten bewilligt",
            (DecidedOutput.Granted, Direction.Down) => "es werden weniger Einheiten bewilligt",
            (DecidedOutput.Granted, Direction.Either) => "es werden andere Einheiten bewilligt",
            (DecidedOutput.Share, Direction.Up) => "Berechtigte zahlen mehr",
            (DecidedOutput.Share, Direction.Down) => "Berechtigte zahlen weniger",
            (DecidedOutput.Share, Direction.Either) => "manche Berechtigte zahlen mehr, andere weniger",
            (DecidedOutput.Part, Direction.Up) => "andere Zahler zahlen mehr",
            (DecidedOutput.Part, Direction.Down) => "andere Zahler zahlen weniger",
            (DecidedOutput.Part, Direction.Either) => "andere Zahler zahlen teils mehr, teils weniger",
            (DecidedOutput.Fee, Direction.Up) => "die Honorare sind höher",
            (DecidedOutput.Fee, Direction.Down) => "die Honorare sind niedriger",
            (DecidedOutput.Fee, Direction.Either) => "manche Honorare sind höher, andere niedriger",
            _ => throw new UnreachableException($"{output} that goes {direction}"),
        };

    public override string NothingMoreNothingLess =>
        "niemand bekommt mehr oder weniger, und niemand zahlt etwas anderes";
    public override string OnlyReasons =>
        "niemand bekommt mehr oder weniger: Was sich ändert, ist, warum Sitzungen abgelehnt werden, oder ein Vermerk";
    public override string NobodyGetsLess => "kein Berechtigter bekommt weniger";
    public override string NobodyGetsMore => "kein Berechtigter bekommt mehr";
    public override string NobodyElse => "was Berechtigte bekommen und zahlen, bleibt gleich";

    public override string WhereTheyFirstDiffer(string clause) => $"wo die Fassungen zuerst auseinandergehen, {clause}";

    public override string QuestionsOpen(long questions) =>
        $"{Number(questions)} {Of(questions, "Frage ist", "Fragen sind")} nicht bewiesen";

    public override string NotProvedAtAll(long questions) =>
        $"ob jemand mehr oder weniger bekommt, ist nicht bewiesen: {Number(questions)} {Of(questions, "Frage ist", "Fragen sind")} offen";

    public override string OnThisFile(string clauses) => $"in dieser Datei: {clauses}";

    public override string NothingDiffers => "nichts ist anders";

    public override string AcceptedMore(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "Teilnahme wird", "Teilnahmen werden")} mehr angenommen";

    public override string AcceptedFewer(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "Teilnahme wird", "Teilnahmen werden")} nicht mehr angenommen";

    public override string NobodyWorseOff => "niemand steht schlechter da";

    public override string WorseOffCount(long worse, long better, long mixed, long notKnown) =>
        $"{Number(worse)} {Of(worse, "Berechtigter steht", "Berechtigte stehen")} schlechter da"
        + (better == 0 ? "" : $" und {Number(better)} besser")
        + (mixed == 0 ? "" : $", {Number(mixed)} beides")
        + (notKnown == 0 ? "" : $", von {Number(notKnown)} ist es nicht bekannt");

    public override string InsurerPays(string euro, bool more, string percent) =>
        $"der Versicherer zahlt {euro} {(more ? "mehr" : "weniger")}{(percent.Length == 0 ? "" : $" ({percent})")}";

    public override string InsurerPaysTheSame => "der Versicherer zahlt gleich viel";

    public override string InsurerNotKnownFor(long sessions) =>
        $"für {Number(sessions)} {Of(sessions, "Sitzung", "Sitzungen")} ist es nicht bekannt";

    public override string Population => "Auf die veröffentlichte Bevölkerung übertragen";

    public override string PopulationAssumption(string title, string until, long published, long file, string factor) =>
        $"Eine Annahme, kein Beweis: Jeder der {Number(file)} Berechtigten der Datei steht für {factor} der {Number(published)}, die bis {until} veröffentlicht sind ({title}), mit solchen Sitzungen.";

    public override string PopulationSentence(
        long affected,
        long accepted,
        long refused,
        string shares,
        string insurer
    ) =>
        $"Ungefähr {Number(affected)} betroffene Berechtigte; {Number(accepted)} Teilnahmen mehr angenommen, {Number(refused)} nicht mehr; Eigenanteile {shares}, Versicherer {insurer}.";

    public override string Watched => "Beobachtungen und Budgets";
    public override string WatchedExplained =>
        "Sie entscheiden nichts: wie viele der Beobachteten über der Grenze liegen, und was in den Zeilen eines Budgets ausgegeben wird.";
    public override string Monitor => "Beobachtung";
    public override string Limit => "Grenze";
    public override string Kept => "Beobachtet";
    public override string AboveLimit => "Über der Grenze";
    public override string NowAbove => "Jetzt darüber";
    public override string NoLongerAbove => "Nicht mehr";
    public override string BudgetLine => "Budget, Zeile";
    public override string BudgetAmount => "Betrag";
    public override string Spent => "Ausgegeben";
    public override string ExceededFrom => "Überschritten ab";

    public override string Apart => "Was jede geänderte Regel allein bewirkt, und alle zusammen";
    public override string ApartExplained =>
        "Allein: die alte Fassung, in der nur diese Regel geändert ist. Zuletzt: was sie hinzufügt, wenn alle anderen schon geändert sind. Wo Regeln zusammenwirken, addieren sich die Zeilen nicht.";
    public override string Alone => "allein";
    public override string Last => "zuletzt";
    public override string AllTogether => "alle zusammen";
    public override string MeansNothing => "hat keine Bedeutung";
    public override string Rows => "Zeilen";

    private static string After(string window) => window.Length == 0 ? "" : $" {window}";
}
