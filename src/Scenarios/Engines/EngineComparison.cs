using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Runtime;
using Conv.Sessions.Deciding;

namespace Conv.Scenarios.Engines;

/// <summary>A difference between a compiled evaluator and the reference interpreter.</summary>
/// <param name="What">What is decided differently, such as <c>share of attendance 1</c>; people are numbered as the session names them, from 1.</param>
/// <param name="Compiled">What the compiled evaluator decides.</param>
/// <param name="Interpreted">What the interpreter decides.</param>
internal sealed record EngineDifference(string What, string Compiled, string Interpreted);

/// <summary>Holds the decisions of a compiled evaluator against those of the reference interpreter.</summary>
internal static class EngineComparison
{
    /// <summary>Every difference on one session; none where the engines agree.</summary>
    /// <param name="run">What the compiled evaluator decided.</param>
    /// <param name="session">The session in the run.</param>
    /// <param name="outcome">What the interpreter decided about the same session.</param>
    public static ImmutableArray<EngineDifference> Of(Run run, int session, SessionOutcome outcome)
    {
        var found = new Found();
        var (info, decisions, batch) = (run.Info, run.Decisions, run.Table.Batch);
        found.Compare("rejection", Need(info, decisions.Rejected[session]), Rejection(outcome));
        found.Compare("convention", info.Conventions[run.ConventionOf(session)].Name, outcome.Convention?.Name);
        if (outcome.Function is { } function)
        {
            found.Compare("function", info.Functions[decisions.Targets[session]].Name, function.Name);
        }

        if (outcome.Rejection is null && decisions.Rejected[session] == 0)
        {
            found.Compare(
                "reasons of the session",
                DecisionText.Reasons(info, decisions.SessionReasons[session]),
                Names(outcome.Reasons)
            );
            for (var i = 0; i < outcome.Attendances.Length; i++)
            {
                Attendance(found, run, batch.FirstAttendance[session] + i, outcome.Attendances[i], i + 1);
            }

            for (var i = 0; i < outcome.Payments.Length; i++)
            {
                Payment(found, run, session, batch.FirstPayment[session] + i, outcome.Payments[i], i + 1);
            }
        }

        return [.. found.Differences];
    }

    private static void Attendance(Found found, Run run, int row, AttendanceOutcome attendance, int number)
    {
        var decisions = run.Decisions;
        var of = $" of attendance {DecisionText.Number(number)}";
        found.Compare("decision" + of, Word(decisions.Attendances[row]), Word(attendance.Decision));
        found.Compare(
            "reasons" + of,
            DecisionText.Reasons(run.Info, decisions.AttendanceReasons[row]),
            Names(attendance.Reasons)
        );
        found.Compare("exception" + of, Word(decisions.Exceptional[row]), Word(attendance.IsExceptional));
        found.Compare("last day of provision" + of, Day(run.UntilOf(row)), Day(attendance.ProvisionalUntil ?? 0));
        found.Compare("grant" + of, DecisionText.Number(decisions.Granted[row]), Units(attendance.Granted));
        found.Compare(
            "share" + of,
            Amount(decisions.Attendances[row], decisions.Shares[row]),
            Amount(attendance.Share)
        );
        for (var payer = 0; payer < run.Info.Payers.Count; payer++)
        {
            found.Compare(
                "part of " + run.Info.Payers[payer] + of,
                DecisionText.Amount(decisions.Parts[payer][row]),
                DecisionText.Amount(attendance.Parts.IsEmpty ? 0 : attendance.Parts[payer])
            );
        }

        found.Compare(
            "measures" + of,
            string.Join(", ", run.Info.Measures.Where((_, measure) => ((decisions.Measures[row] >> measure) & 1) == 1)),
            string.Join(", ", attendance.Measures.Select(measure => run.Info.Measures[measure]))
        );

        // Monitors read a category only where a measure counts the attendance; the column says no more.
        for (var category = 0; category < run.Info.Categories.Count && !attendance.Measures.IsEmpty; category++)
        {
            found.Compare(
                run.Info.Categories[category].Name + of,
                DecisionText.Number(decisions.Categories[category][row]),
                DecisionText.Number(attendance.Categories[category])
            );
        }
    }

    private static void Payment(Found found, Run run, int session, int row, PaymentOutcome payment, int number)
    {
        var of = $" of payment {DecisionText.Number(number)}";
        var reasons = new List<int>();
        run.PaymentReasons(row, session, reasons);
        found.Compare("decision" + of, Word(run.Decisions.Payments[row]), Word(payment.Decision));
        found.Compare(
            "reasons" + of,
            string.Join(" and ", reasons.Select(reason => run.Info.Reasons[reason])),
            Names(payment.Reasons)
        );
        found.Compare("fee" + of, Amount(run.Decisions.Payments[row], run.Decisions.Fees[row]), Amount(payment.Fee));
    }

    private static string Need(EvaluatorInfo info, ushort rejected) =>
        rejected == 0 ? "none" : $"{info.Needs[rejected - 1].Column}: {info.Needs[rejected - 1].Message}";

    private static string Rejection(SessionOutcome outcome) =>
        outcome.Rejection is { } rejection ? $"{rejection.Column}: {rejection.Message}" : "none";

    private static string Names(ImmutableArray<ReasonSymbol> reasons) =>
        string.Join(" and ", reasons.Select(reason => reason.Name));

    private static string Word(Decision decision) => decision.ToString().ToLowerInvariant();

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string Word(bool isExceptional) => isExceptional ? "exceptional" : "none";

    private static string Day(int until) => until == 0 ? "none" : Runtime.Values.Day.Text(until);

    private static string Units(long granted) => granted.ToString(CultureInfo.InvariantCulture);

    private static string Amount(Decision decision, long cents) =>
        decision == Decision.Accepted ? DecisionText.Amount(cents) : "no amount";

    private static string Amount(long? cents) => DecisionText.Amount(cents ?? Money.Unspecified);

    private sealed class Found
    {
        public List<EngineDifference> Differences { get; } = [];

        public void Compare(string what, string compiled, string? interpreted)
        {
            if (!string.Equals(compiled, interpreted, StringComparison.Ordinal))
            {
                Differences.Add(new EngineDifference(what, compiled, interpreted ?? "none"));
            }
        }
    }
}
