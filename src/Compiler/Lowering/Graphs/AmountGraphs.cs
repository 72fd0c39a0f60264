using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>
/// Sums and differences of amounts that cases choose: worked out for each pair of cases, so that a proof meets plain calculations and an
/// explanation a number that a clause gives.
/// </summary>
internal static class AmountGraphs
{
    // Beyond it the two are calculated with as they are.
    private const int MostPairs = 400;

    /// <summary>A calculation with two amounts; nothing is done where the second one is nothing.</summary>
    /// <param name="op">Add or subtract.</param>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static IrExpression Combine(IrOperator op, IrExpression left, IrExpression right)
    {
        if (right is IrConstant { Value: 0 })
        {
            return left;
        }

        IrExpression Calculate(IrExpression one, IrExpression other) =>
            other is IrConstant { Value: 0 } ? one : new IrArithmetic(other.Origin, IrType.Money, op, one, other);
        return (long)Leaves(left) * Leaves(right) > MostPairs
            ? Calculate(left, right)
            : Graph.Cases(left, one => Graph.Cases(right, other => Calculate(one, other)));
    }

    private static int Leaves(IrExpression value) =>
        value is IrIf choice ? Math.Min(MostPairs + 1, Leaves(choice.Then) + Leaves(choice.Else))
        : value is IrChoice reading ? Math.Min(MostPairs + 1, reading.Alternatives.Sum(Leaves))
        : 1;
}
