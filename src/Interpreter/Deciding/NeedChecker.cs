using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Outcomes;

namespace Conv.Interpreter.Deciding;

/// <summary>What makes a session a reject, from facts alone.</summary>
internal static class NeedChecker
{
    /// <summary>The first need, in the function's order, that the session or one of its people lacks; null if it lacks nothing.</summary>
    public static Rejection? Check(EvaluationContext context)
    {
        foreach (var need in context.Function!.Needs)
        {
            if (ContextsAt(context, need.Level).Any(at => new Evaluator(at).IsTrue(need.Lacks)))
            {
                return new Rejection(need.Fact.Name, need.Message);
            }
        }

        return null;
    }

    private static IEnumerable<EvaluationContext> ContextsAt(EvaluationContext context, FactOwner level) =>
        level switch
        {
            FactOwner.Session => [context],
            FactOwner.Provider => context.Session.Providers.Select(provider => context with { Provider = provider }),
            FactOwner.Beneficiary => context.Session.Beneficiaries.Select(beneficiary =>
                context with
                {
                    Beneficiary = beneficiary,
                }
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
}
