using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Deciding;

/// <summary>Decides the payments of a session, after its attendances.</summary>
internal static class PaymentDecider
{
    /// <summary>One payment per provider.</summary>
    /// <param name="context">The session, with the largest grant if it is accepted.</param>
    /// <param name="sessionReasons">The failing conditions of the session.</param>
    /// <param name="attendances">The decisions of its attendances.</param>
    /// <param name="trace">Whether to say why.</param>
    public static ImmutableArray<PaymentOutcome> Decide(
        EvaluationContext context,
        ImmutableArray<ReasonSymbol> sessionReasons,
        ImmutableArray<AttendanceOutcome> attendances,
        bool trace
    )
    {
        if (context.LargestGrant is null)
        {
            var reasons = sessionReasons.IsEmpty ? InOrderOfAppearance(attendances) : sessionReasons;
            return
            [
                .. context.Session.Providers.Select(provider => new PaymentOutcome(
                    provider.Id,
                    Verdict.Refused,
                    reasons,
                    null,
                    trace ? new PaymentTrace(null) : null
                )),
            ];
        }

        return [.. context.Session.Providers.Select(provider => Accepted(context with { Provider = provider }, trace))];
    }

    private static PaymentOutcome Accepted(EvaluationContext context, bool trace)
    {
        var function = context.Function!;
        var fee = new Evaluator(context).Cents(function.Fee);
        return new PaymentOutcome(
            context.Provider!.Id,
            fee is null ? Verdict.Unpriced : Verdict.Accepted,
            [],
            fee,
            trace ? new PaymentTrace(Tracer.Value(context, function.Fee, function.FeeCitations)) : null
        );
    }

    private static ImmutableArray<ReasonSymbol> InOrderOfAppearance(ImmutableArray<AttendanceOutcome> attendances) =>
        [.. attendances.SelectMany(attendance => attendance.Reasons).DistinctBy(reason => reason.Index)];
}
