using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Outcomes;

namespace Conv.Interpreter.Deciding;

/// <summary>Design §4, "Needed facts": what makes a session a reject, from facts alone.</summary>
internal static class NeedChecker
{
    /// <summary>The first need, in the function's order, that the session or one of its people lacks; null if it lacks nothing.</summary>
    public static Rejection? Check(Scene scene)
    {
        foreach (var need in scene.Function!.Needs)
        {
            if (ScenesAt(scene, need.Level).Any(at => new Evaluator(at).IsTrue(need.Lacks)))
            {
                return new Rejection(need.Fact.Name, need.Message);
            }
        }

        return null;
    }

    private static IEnumerable<Scene> ScenesAt(Scene scene, FactOwner level) =>
        level switch
        {
            FactOwner.Session => [scene],
            FactOwner.Provider => scene.Session.Providers.Select(provider => scene with { Provider = provider }),
            FactOwner.Beneficiary => scene.Session.Beneficiaries.Select(beneficiary =>
                scene with
                {
                    Beneficiary = beneficiary,
                }
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
}
