using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Input;
using Conv.Interpreter.Observing;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.State;
using Conv.Interpreter.Tracing;
using Conv.Interpreter.Values;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Interpreter.Deciding;

/// <summary>Decides sessions one after the other and keeps everything that is remembered.</summary>
internal sealed class SessionDecider(
    IrProgram program,
    ReadingAssignment readings,
    IrConvention? policy,
    StateStore store,
    bool trace,
    IEvaluationObserver? observer = null
)
{
    private readonly FunctionFinder _finder = new(program, readings, policy, observer);
    private readonly SubmittedHistory _submitted = new(program);
    private int _next;

    /// <summary>Takes note of everything that is submitted, before anything is decided: valid sessions, whatever becomes of them.</summary>
    public void Submit(IReadOnlyList<InterpretedSession> sequence)
    {
        for (var position = 0; position < sequence.Count && !program.Submitted.IsEmpty; position++)
        {
            var session = sequence[position];
            if (_finder.Find(session) is not { } judge)
            {
                continue;
            }

            // A session that nobody judges is listed under the latest function of its name, and submitted as one of it.
            var function =
                judge.Function
                ?? program
                    .Functions.Where(candidate =>
                        string.Equals(candidate.Name, session.Function, StringComparison.Ordinal)
                    )
                    .MaxBy(candidate => program.Conventions[candidate.Convention].From.Number)!;
            var context = new EvaluationContext(program, readings, function, session);
            if (judge.Takes && NeedChecker.Check(context) is not null)
            {
                continue;
            }

            foreach (var beneficiary in session.Beneficiaries)
            {
                var evaluator = new Evaluator(context with { Beneficiary = beneficiary });
                foreach (var submission in function.Submissions.Where(candidate => evaluator.IsTrue(candidate.Counts)))
                {
                    _submitted.Add(beneficiary.Id, submission.Acts, position, session.Date.Number);
                }
            }
        }
    }

    /// <summary>Decides a session; what it accepts counts for the sessions after it.</summary>
    public SessionOutcome Decide(InterpretedSession session)
    {
        var position = _next++;
        var judge = _finder.Find(session);
        if (judge is null)
        {
            var column = program.Vocabulary.FactWith(FactRole.Function, FactOwner.Session)?.Name ?? "function";
            return Rejected(session, null, new Rejection(column, "no convention declares the function"));
        }

        return Decide(session, judge, position, _submitted);
    }

    /// <summary>Decides a session by a function that is known; what it accepts counts for the sessions after it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="judge">The function and its convention.</param>
    /// <param name="position">The place of the session in the sequence.</param>
    /// <param name="submitted">What the input names; null: unknown.</param>
    public SessionOutcome Decide(InterpretedSession session, Judge judge, int position, SubmittedHistory? submitted)
    {
        var context = new EvaluationContext(program, readings, judge.Function, session)
        {
            Store = store,
            Submitted = submitted,
            Position = position,
        };
        if (!judge.Takes)
        {
            return NotInForce(context, judge);
        }

        if (NeedChecker.Check(context) is { } rejection)
        {
            return Rejected(session, judge, rejection);
        }

        context = context with { Observer = observer };
        var function = context.Function!;
        var reasons = Reasons.InOrder(
            Reasons.Failing(context, function.SessionConditions).Concat(NobodyRegistered(context))
        );
        ImmutableArray<AttendanceOutcome> attendances =
        [
            .. session.Beneficiaries.Select(beneficiary =>
                function.Registers
                    ? AttendanceDecider.Registered(context with { Beneficiary = beneficiary }, reasons, trace)
                    : AttendanceDecider.Listed(context with { Beneficiary = beneficiary }, reasons, trace)
            ),
        ];
        ImmutableArray<ConditionTrace> conditions = trace
            ?
            [
                .. RegimeTrace(judge, session),
                .. function.SessionConditions.Select(condition => Tracer.Condition(context, condition)),
            ]
            : [];
        var decided = context with { LargestGrant = LargestGrant(context, reasons, attendances) };
        var payments = PaymentDecider.Decide(decided, reasons, attendances, trace);

        // Everything above reads the state before the session; from here on the session counts.
        var (opened, counted) = decided.LargestGrant is null
            ? ([], [])
            : StateUpdater.Apply(decided with { Observer = null }, function.SessionUpdates, trace);
        return new SessionOutcome(session, judge.Convention, function, null, reasons, attendances, payments, conditions)
        {
            Opened = opened,
            Counted = counted,
        };
    }

    // Of an accepted session: the largest grant of its accepted attendances; where nobody is registered, its own. Null: refused.
    private static BigInteger? LargestGrant(
        EvaluationContext context,
        ImmutableArray<ReasonSymbol> reasons,
        ImmutableArray<AttendanceOutcome> attendances
    )
    {
        if (!reasons.IsEmpty)
        {
            return null;
        }

        if (!context.Function!.Registers)
        {
            return new Evaluator(context).Whole(context.Function.Granted);
        }

        var accepted = attendances.Where(attendance => attendance.IsAccepted).ToList();
        return accepted.Count == 0 ? null : accepted.Max(attendance => attendance.Granted);
    }

    // Needs nothing and carries one reason, alone.
    private SessionOutcome NotInForce(EvaluationContext context, Judge judge)
    {
        var reason =
            program.Vocabulary.ReasonWith(ReasonRole.NotInForce)
            ?? throw new InvalidOperationException(
                "The vocabulary has no reason for sessions that no convention takes."
            );
        ImmutableArray<ReasonSymbol> reasons = [reason];
        ImmutableArray<AttendanceOutcome> attendances =
        [
            .. context.Session.Beneficiaries.Select(beneficiary =>
                AttendanceDecider.Listed(context with { Beneficiary = beneficiary }, reasons, trace)
            ),
        ];
        var payments = PaymentDecider.Decide(context, reasons, attendances, trace);
        return new SessionOutcome(
            context.Session,
            judge.Convention,
            judge.Function,
            null,
            reasons,
            attendances,
            payments,
            trace ? [NotInForceTrace(judge, reason, context.Session)] : []
        );
    }

    // Of a convention that takes some sessions of its days: why it took this one, or did not.
    private IEnumerable<ConditionTrace> RegimeTrace(Judge judge, InterpretedSession session) =>
        judge.Convention.Takes is not null
        && policy is null
        && program.Vocabulary.ReasonWith(ReasonRole.NotInForce) is { } reason
            ? [NotInForceTrace(judge, reason, session)]
            : [];

    private ConditionTrace NotInForceTrace(Judge judge, ReasonSymbol reason, InterpretedSession session)
    {
        var convention = judge.Convention;
        var log = new ReadingLog();
        var asks = convention.From <= session.Date && session.Date <= convention.To ? convention.Takes : null;
        if (asks is not null)
        {
            new Evaluator(new EvaluationContext(program, readings, null, session), log).IsTrue(asks);
        }

        return new(
            reason.Name,
            RegimeWords.In(
                convention.Origin.Source?.MessageLanguage ?? LanguageCodes.English,
                judge.Function is null ? RegimeWords.NoFunction(convention.Name)
                    : asks is not null ? RegimeWords.Takes(convention.Name)
                    : !judge.Takes && policy is null ? WhoTakes(session)
                    : RegimeWords.TakesThatDay(convention.Name)
            ),
            Tracer.Cite(convention.Citations),
            TracePlaces.Of(asks?.Origin ?? convention.Origin),
            judge.Takes,
            log.Numbers
        );
    }

    // The function may stand in several conventions, of which the one that lists the session is only the latest.
    private LocalizableText WhoTakes(InterpretedSession session) =>
        RegimeWords.Nobody(
            session.Function,
            session.Date,
            [
                .. program
                    .Functions.Where(function =>
                        string.Equals(function.Name, session.Function, StringComparison.Ordinal)
                    )
                    .Select(function => program.Conventions[function.Convention])
                    .OrderBy(convention => convention.From.Number)
                    .Select(convention => new TakingConvention(convention.Name, convention.From, convention.To)),
            ]
        );

    // A function that registers beneficiaries is refused when the session names none, whether or not a condition says so.
    private IEnumerable<ReasonSymbol> NobodyRegistered(EvaluationContext context) =>
        context.Function!.Registers
        && context.Session.Beneficiaries.IsEmpty
        && program.Vocabulary.ReasonWith(ReasonRole.NobodyRegistered) is { } reason
            ? [reason]
            : [];

    private static SessionOutcome Rejected(InterpretedSession session, Judge? judge, Rejection rejection) =>
        new(session, judge?.Convention, judge?.Function, rejection, [], [], [], []);
}
