using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random conditions of a session that ask every provider, alone or beside what is asked of the session.</summary>
internal static class ProviderConditions
{
    /// <summary>A condition.</summary>
    /// <param name="dice">Decides.</param>
    /// <param name="expressions">Makes what is asked.</param>
    /// <param name="session">What a question about the session reads.</param>
    /// <param name="provider">What a question about a provider reads.</param>
    public static IrExpression Condition(Dice dice, ExpressionGenerator expressions, Reach session, Reach provider)
    {
        var every = Every(expressions, provider);
        return dice.Below(5) switch
        {
            0 => All(expressions.Boolean(session, 1), every),
            1 => Any(expressions.Boolean(session, 1), every),
            2 => Not(every),
            _ => every,
        };
    }

    /// <summary>A need of the session, where every provider says yes.</summary>
    public static IrNeed Need(ExpressionGenerator expressions, Reach provider, string message) =>
        Nodes.Need(
            FactOwner.Session,
            Words.Minutes,
            All(Every(expressions, provider), Not(Present(Words.Minutes))),
            message
        );

    private static IrEvery Every(ExpressionGenerator expressions, Reach provider) =>
        new(Words.Here, OfProviders: true, OfBeneficiaries: false, expressions.Boolean(provider, 2));
}
