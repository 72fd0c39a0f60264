using System.Diagnostics;
using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

internal partial record English
{
    protected override string LessThan(string quantity) => $"less than {quantity}";

    public override string And(string one, string other) => $"{one} and {other}";

    public override string Functions(long number) => $"{Number(number)} functions";

    public override string OfFunctions(string whom, string functions, string clause, string where) =>
        $"{(whom.Length == 0 ? "" : $"{whom} ")}in {functions} {clause}{(where.Length == 0 ? "" : $", where {where}")}";

    public override string ForWhom(string whom) => $"for {whom}";

    public override string SessionsMore(long sessions, string window) =>
        sessions == 1
            ? Joined("1 session more", window, "is accepted")
            : Joined($"up to {Number(sessions)} sessions more", window, "are accepted");

    public override string SessionsFewer(long sessions, string window) =>
        sessions == 1
            ? Joined("1 session fewer", window, "is accepted")
            : Joined($"up to {Number(sessions)} sessions fewer", window, "are accepted");

    public override string PerYear => "a year";

    public override string PerWindow(string window) => $"per {window}";

    public override string Goes(DecidedOutput output, Direction direction) =>
        (output, direction) switch
        {
            (DecidedOutput.Decision, Direction.Up) => "sessions are accepted that were not",
            (DecidedOutput.Decision, Direction.Down) => "sessions are no longer accepted that were",
            (DecidedOutput.Decision, Direction.Either) => "some sessions are accepted that were not, others no longer",
            (DecidedOutput.Granted, Direction.Up) => "more units are granted",
            (DecidedOutput.Granted, Direction.Down) => "fewer units are granted",
            (DecidedOutput.Granted, Direction.Either) => "other units are granted",
            (DecidedOutput.Share, Direction.Up) => "beneficiaries pay more",
            (DecidedOutput.Share, Direction.Down) => "beneficiaries pay less",
            (DecidedOutput.Share, Direction.Either) => "some beneficiaries pay more, others less",
            (DecidedOutput.Part, Direction.Up) => "other payers pay more",
            (DecidedOutput.Part, Direction.Down) => "other payers pay less",
            (DecidedOutput.Part, Direction.Either) => "other payers pay more in some cases, less in others",
            (DecidedOutput.Fee, Direction.Up) => "fees are higher",
            (DecidedOutput.Fee, Direction.Down) => "fees are lower",
            (DecidedOutput.Fee, Direction.Either) => "some fees are higher, others lower",
            _ => throw new UnreachableException($"{output} that goes {direction}"),
        };

    public override string NothingMoreNothingLess => "nobody gets more or less, and nobody pays anything else";
    public override string OnlyReasons =>
        "nobody gets more or less: what changes is why sessions are refused, or a mark on them";
    public override string NobodyGetsLess => "no beneficiary gets less";
    public override string NobodyGetsMore => "no beneficiary gets more";
    public override string NobodyElse => "what beneficiaries get and pay stays the same";

    public override string WhereTheyFirstDiffer(string clause) => $"where the versions first differ, {clause}";

    public override string QuestionsOpen(long questions) =>
        $"{Number(questions)} {Of(questions, "question is", "questions are")} not proved";

    public override string NotProvedAtAll(long questions) =>
        $"whether anybody gets more or less is not proved: {Number(questions)} {Of(questions, "question is", "questions are")} open";

    public override string OnThisFile(string clauses) => $"on this file {clauses}";

    public override string NothingDiffers => "nothing differs";

    public override string AcceptedMore(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "attendance more is", "attendances more are")} accepted";

    public override string AcceptedFewer(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "attendance is", "attendances are")} no longer accepted";

    public override string NobodyWorseOff => "nobody is worse off";

    public override string WorseOffCount(long worse, long better, long mixed, long notKnown) =>
        $"{Number(worse)} {Of(worse, "beneficiary is", "beneficiaries are")} worse off"
        + (better == 0 ? "" : $" and {Number(better)} better off")
        + (mixed == 0 ? "" : $", {Number(mixed)} both")
        + (notKnown == 0 ? "" : $", of {Number(notKnown)} it is not known");

    public override string InsurerPays(string euro, bool more, string percent) =>
        $"the insurer pays {euro} {(more ? "more" : "less")}{(percent.Length == 0 ? "" : $" ({percent})")}";

    public override string InsurerPaysTheSame => "the insurer pays the same";

    public override string InsurerNotKnownFor(long sessions) =>
        $"for {Number(sessions)} {Of(sessions, "session", "sessions")} it is not known";

    public override string Population => "Carried to the published population";

    public override string PopulationAssumption(string title, string until, long published, long file, string factor) =>
        $"An assumption, and no proof: each of the {Number(file)} beneficiaries of the file stands for {factor} of the {Number(published)} published until {until} ({title}), who have such sessions.";

    public override string PopulationSentence(
        long affected,
        long accepted,
        long refused,
        string shares,
        string insurer
    ) =>
        $"About {Number(affected)} beneficiaries affected; {Number(accepted)} attendances accepted more, {Number(refused)} no longer; shares {shares}, insurer {insurer}.";

    public override string Watched => "Monitors and budgets";
    public override string WatchedExplained =>
        "They decide nothing: how many of those that a monitor watches are above its limit, and what is spent on the lines of a budget.";
    public override string Monitor => "Monitor";
    public override string Limit => "Limit";
    public override string Kept => "Watched";
    public override string AboveLimit => "Above the limit";
    public override string NowAbove => "Now above";
    public override string NoLongerAbove => "No longer";
    public override string BudgetLine => "Budget, line";
    public override string BudgetAmount => "Amount";
    public override string Spent => "Spent";
    public override string ExceededFrom => "Exceeded from";

    public override string Apart => "What each changed rule does alone, and all together";
    public override string ApartExplained =>
        "Alone: the old version with this one rule changed. Last: what it adds when all others are changed already. Where rules act together the lines do not add up.";
    public override string Alone => "alone";
    public override string Last => "last";
    public override string AllTogether => "all together";
    public override string MeansNothing => "means nothing";
    public override string Rows => "Rows";

    private static string Joined(string one, string other, string third) =>
        other.Length == 0 ? $"{one} {third}" : $"{one} {other} {third}";
}
