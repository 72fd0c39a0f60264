using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Deciding;

/// <summary>Decides one attendance and makes it count.</summary>
internal static class AttendanceDecider
{
    /// <summary>Decides an attendance of a function that registers its beneficiaries.</summary>
    /// <param name="context">The session, its beneficiary and the state before the session; the state is updated if the attendance is accepted.</param>
    /// <param name="sessionReasons">The failing conditions of the session.</param>
    /// <param name="trace">Whether to say why.</param>
    public static AttendanceOutcome Registered(
        EvaluationContext context,
        ImmutableArray<ReasonSymbol> sessionReasons,
        bool trace
    )
    {
        var function = context.Function!;
        var reasons = Reasons.InOrder(sessionReasons.Concat(Reasons.Failing(context, function.AttendanceConditions)));
        ImmutableArray<ConditionTrace> conditions = trace
            ? [.. function.AttendanceConditions.Select(condition => Tracer.Condition(context, condition))]
            : [];
        if (!reasons.IsEmpty)
        {
            return Refused(
                context,
                reasons,
                trace ? new AttendanceTrace(conditions, null, null, null, [], []) : null
            ) with
            {
                ProvisionalUntil = Provisional.Until(context, isAccepted: false),
            };
        }

        var evaluator = new Evaluator(context);
        var granted = evaluator.Whole(function.Granted);
        var isExceptional = evaluator.IsTrue(function.Exceptional);
        var share = evaluator.Cents(function.Share);
        ImmutableArray<long> parts = share is null
            ? []
            : [.. function.Parts.Select(part => evaluator.Cents(part.Amount)!.Value)];
        ImmutableArray<int> measures =
        [
            .. function
                .Measures.Where(use => evaluator.IsTrue(use.Counts))
                .Select(use => use.Measure)
                .Distinct()
                .Order(),
        ];
        var why = trace
            ? new AttendanceTrace(
                conditions,
                Tracer.Value(context, function.Granted, function.Citations),
                Tracer.Value(context, function.Exceptional, function.Citations),
                Tracer.Value(context, function.Share, function.ShareCitations),
                [],
                []
            )
            {
                Parts =
                [
                    .. context
                        .Program.Vocabulary.Payers.Zip(function.Parts)
                        .Select(pair => new PartTrace(
                            pair.First.Name,
                            Tracer.Value(context, pair.Second.Amount, pair.Second.Citations)
                        )),
                ],
            }
            : null;

        var until = Provisional.Until(context, isAccepted: true);

        // Everything above reads the state before the act; from here on the act counts.
        var (opened, counted) = StateUpdater.Apply(context with { Observer = null }, function.Updates, trace);
        return new AttendanceOutcome(
            context.Beneficiary!.Id,
            share is null ? Verdict.Unpriced : Verdict.Accepted,
            [],
            isExceptional,
            share,
            granted,
            measures,
            Categories(context),
            why is null ? null : why with { Opened = opened, Counted = counted }
        )
        {
            ProvisionalUntil = until,
            Parts = parts,
        };
    }

    /// <summary>Lists a beneficiary in a function that registers none, with the session's decision: it counts nowhere and owes nothing.</summary>
    public static AttendanceOutcome Listed(
        EvaluationContext context,
        ImmutableArray<ReasonSymbol> sessionReasons,
        bool trace
    )
    {
        var why = trace ? new AttendanceTrace([], null, null, null, [], []) : null;
        return sessionReasons.IsEmpty
            ? new AttendanceOutcome(
                context.Beneficiary!.Id,
                Verdict.Accepted,
                [],
                false,
                0,
                1,
                [],
                Categories(context),
                why
            )
            : Refused(context, sessionReasons, why);
    }

    private static AttendanceOutcome Refused(
        EvaluationContext context,
        ImmutableArray<ReasonSymbol> reasons,
        AttendanceTrace? trace
    ) => new(context.Beneficiary!.Id, Verdict.Refused, reasons, false, null, 0, [], Categories(context), trace);

    private static ImmutableArray<int> Categories(EvaluationContext context)
    {
        var evaluator = new Evaluator(context);
        return
        [
            .. context.Program.Categories.Select(category =>
                evaluator.Evaluate(category.Value) is { IsKnown: true } value ? (int)value.Number : 0
            ),
        ];
    }
}
