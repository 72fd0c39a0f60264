using System.Diagnostics;
using Conv.Cli.Outputs;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining;

/// <summary>A trajectory as what programs read: amounts in euros, dates ISO 8601.</summary>
internal static class ExplanationSummary
{
    /// <summary>The summary of an explanation.</summary>
    public static ExplanationOutput Of(Explained explained, string beneficiary) =>
        new(
            beneficiary,
            explained.Run.Policy < 0 ? "auto" : explained.Run.Info.Conventions[explained.Run.Policy].Name,
            new(explained.Run.Info.Readings, StringComparer.Ordinal),
            [.. explained.Sessions.Select(session => Session(session, rejects: null))],
            [
                .. explained.Rejects.Select(one => new SessionRejectOutput(
                    one.Reject.Line,
                    one.Session,
                    one.Reject.Column,
                    one.Reject.Message
                )),
            ],
            explained.Warnings
        );

    /// <summary>A session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="rejects">The rejected lines of it, where editions are compared.</param>
    public static SessionOutput Session(ExplainedSession session, IReadOnlyList<RejectOutput>? rejects)
    {
        var outcome = session.Outcome;
        var date = DateOnly.FromDayNumber(outcome.Session.Date.Number);
        var rejected = outcome.Rejection is { } lack ? $"{lack.Column}: {lack.Message}" : null;
        PaymentOutput[] payments =
        [
            .. outcome.Payments.Zip(session.Providers, (payment, provider) => Payment(payment, provider)),
        ];
        DisagreementOutput[] disagreements =
        [
            .. session.Differences.Select(one => new DisagreementOutput(one.What, one.Compiled, one.Interpreted)),
        ];
        if (session.Attendance is not { } attendance)
        {
            return new RejectedSessionOutput
            {
                Decision = rejects is null ? null : "rejected",
                Session = session.Id,
                Line = session.Line,
                Date = date,
                Function = outcome.Session.Function,
                Convention = outcome.Convention?.Name,
                JudgedAs = outcome.Function?.Name,
                Others = session.Others,
                Rejected = rejected,
                Payments = payments,
                Disagreements = disagreements,
                Rejects = rejects,
            };
        }

        var trace = attendance.Trace!;
        return new DecidedSessionOutput(
            Word(attendance.Decision),
            [.. attendance.Reasons.Select(reason => reason.Name)],
            attendance.IsExceptional,
            attendance.Granted,
            Euros(attendance.Share),
            attendance.ProvisionalUntil is { } until ? DateOnly.FromDayNumber(until) : null,
            [.. outcome.Conditions.Concat(trace.Conditions).Select(RuleTraces.Condition)],
            trace.Share is { } share ? RuleTraces.Amount(share) : null,
            trace.Granted is { } granted ? RuleTraces.Grant(granted) : null,
            [.. trace.Counted.Concat(outcome.Counted).Select(Addition)]
        )
        {
            Parts = trace.Parts.IsEmpty
                ? null
                : [.. trace.Parts.Select(part => new PartOutput(part.Payer, RuleTraces.Amount(part.Value)))],
            Session = session.Id,
            Line = session.Line,
            Date = date,
            Function = outcome.Session.Function,
            Convention = outcome.Convention?.Name,
            JudgedAs = outcome.Function?.Name,
            Others = session.Others,
            Rejected = rejected,
            Payments = payments,
            Disagreements = disagreements,
            Rejects = rejects,
        };
    }

    private static PaymentOutput Payment(PaymentOutcome payment, string provider) =>
        new(
            provider,
            Word(payment.Decision),
            [.. payment.Reasons.Select(reason => reason.Name)],
            Euros(payment.Fee),
            payment.Trace?.Fee is { } fee ? RuleTraces.Amount(fee) : null
        );

    private static AdditionOutput Addition(CounterAddition addition) =>
        new(
            addition.After.Phrase,
            RuleTraces.Total(addition.After, addition.After.Count - addition.Amount),
            RuleTraces.Total(addition.After, addition.After.Count),
            addition.After.FirstDay,
            addition.After.LastDay,
            addition.After.Place.Path,
            addition.After.Place.Line
        );

    private static decimal? Euros(long? cents) => cents / 100m;

    private static string Word(Verdict decision) =>
        decision switch
        {
            Verdict.Accepted => "accepted",
            Verdict.Refused => "refused",
            Verdict.Unpriced => "unpriced",
            _ => throw new UnreachableException($"the decision {decision}"),
        };
}
