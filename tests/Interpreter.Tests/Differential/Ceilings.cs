using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random ceilings on shares: what is left of an amount in a window.</summary>
internal static class Ceilings
{
    /// <summary>The share, or what is left of it. A window that may roll answers no exact total, so it has no ceiling.</summary>
    public static IrExpression Under(
        Dice dice,
        IrExpression share,
        ImmutableArray<IrWindow> windows,
        ImmutableArray<IrCounter> counters
    )
    {
        var exact = counters.Where(counter => NeverRolls(windows[counter.Window].Form)).ToArray();
        if (exact.Length == 0 || dice.Percent(60))
        {
            return share;
        }

        var room = Arithmetic(
            Cents(dice.Of(1, 250, 1100, 8669, 100_000)),
            IrOperator.Subtract,
            Count(dice.Of<IrCounter>(exact).Id)
        );
        return Arithmetic(Arithmetic(share, IrOperator.Least, room), IrOperator.Greatest, Cents(0));
    }

    /// <summary>Whether a window rolls under no reading.</summary>
    public static bool NeverRolls(IrWindowForm form) =>
        form switch
        {
            IrRecallingWindow => false,
            IrOpenedWindow => true,
            IrWindowChoice choice => choice.Alternatives.All(NeverRolls),
            _ => throw new UnreachableException($"{form.GetType().Name} is no form of a window"),
        };
}
