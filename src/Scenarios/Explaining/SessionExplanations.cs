using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Values;

namespace Conv.Scenarios.Explaining;

/// <summary>What the interpreter says of a session, as every explanation has it.</summary>
/// <param name="program">The conventions under the readings at hand: only what they count decides something.</param>
internal sealed class SessionExplanations(IrProgram program)
{
    private readonly HashSet<string> _counters = [.. program.Counters.Select(counter => counter.Name)];

    // A cap that a reading takes away is told with the reading.
    private readonly HashSet<TracePlace> _caps =
    [
        .. program
            .Functions.SelectMany(function => function.SessionConditions.Concat(function.AttendanceConditions))
            .Where(condition => condition.IsCap)
            .Select(condition => TracePlaces.Of(condition.Origin)),
    ];

    /// <summary>A session of a trajectory.</summary>
    public SessionExplanation Of(ExplainedSession session) => Of(session.Outcome, session.Providers);

    /// <summary>A session that was decided with a trace.</summary>
    /// <param name="outcome">The session.</param>
    /// <param name="providers">What its providers are called.</param>
    public SessionExplanation Of(SessionOutcome outcome, IReadOnlyList<string> providers) =>
        new(
            DateOnly.FromDayNumber(outcome.Session.Date.Number),
            outcome.Session.Function,
            outcome.Function?.Name,
            outcome.Convention?.Name,
            outcome.Rejection is { } lack ? new NeedInfo(lack.Column, lack.Message) : null,
            Conditions(outcome.Conditions),
            [.. outcome.Attendances.Select(Attendance)],
            [.. outcome.Payments.Select((payment, i) => Payment(payment, providers[i]))]
        )
        {
            Opened = outcome.Opened,
            Counted = Counted(outcome.Counted),
        };

    private AttendanceExplanation Attendance(AttendanceOutcome attendance) =>
        new(
            attendance.Beneficiary,
            DecisionOf(attendance.Decision),
            [.. attendance.Reasons.Select(reason => reason.Name)],
            attendance.IsExceptional,
            Amount(attendance.Share),
            attendance.Granted,
            attendance.ProvisionalUntil is { } until ? DateOnly.FromDayNumber(until) : null,
            attendance.Trace is { } trace
                ? trace with
                {
                    Conditions = Conditions(trace.Conditions),
                    Counted = Counted(trace.Counted),
                }
                : new AttendanceTrace([], null, null, null, [], [])
        );

    private static PaymentExplanation Payment(PaymentOutcome payment, string provider) =>
        new(
            provider,
            DecisionOf(payment.Decision),
            [.. payment.Reasons.Select(reason => reason.Name)],
            Amount(payment.Fee),
            payment.Trace?.Fee
        );

    private static Decision DecisionOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Accepted => Decision.Accepted,
            Verdict.Refused => Decision.Refused,
            Verdict.Unpriced => Decision.Unpriced,
            _ => throw new UnreachableException($"the decision {verdict}"),
        };

    private static Cents? Amount(long? cents) => cents is { } known ? new Cents(known) : null;

    private ImmutableArray<ConditionTrace> Conditions(ImmutableArray<ConditionTrace> conditions) =>
        [.. conditions.Select(condition => condition with { IsCap = _caps.Contains(condition.Place) })];

    private ImmutableArray<CounterAddition> Counted(ImmutableArray<CounterAddition> counted) =>
        [.. counted.Where(addition => _counters.Contains(addition.After.Counter))];
}
