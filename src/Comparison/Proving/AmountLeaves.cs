using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>
/// The values that a graph comes to, each with the sessions in which it does: cases inside a calculation are taken outside, so that what is left
/// is a constant, an open amount or a calculation without cases.
/// </summary>
/// <typeparam name="T">What stands for sessions: a set, or nothing where only the values are asked for.</typeparam>
/// <param name="both">The sessions of a set in which a condition holds, and the others; null where there are none.</param>
internal sealed class AmountLeaves<T>(Func<T, IrExpression, (T? Then, T? Else)> both)
    where T : struct
{
    // Cases within cases multiply; what has more is left as it is.
    private const int Most = 400;

    /// <summary>The values within some sessions.</summary>
    public IEnumerable<(T Set, IrExpression Leaf)> Of(IrExpression graph, T within) => Walk(graph, within, Most);

    private List<(T Set, IrExpression Leaf)> Walk(IrExpression node, T set, int most)
    {
        switch (node)
        {
            case IrShared shared:
                return Walk(shared.Definition, set, most);
            case IrIf choice:
                var (then, otherwise) = both(set, choice.Condition);
                return
                [
                    .. then is { } one ? Walk(choice.Then, one, most) : [],
                    .. otherwise is { } other ? Walk(choice.Else, other, most) : [],
                ];
            case IrQuotient quotient:
                return Walk(quotient.Numerator, set, most)
                    .ConvertAll(leaf => (leaf.Set, Quotient(quotient with { Numerator = leaf.Leaf })));
            case IrArithmetic arithmetic:
                var left = Walk(arithmetic.Left, set, most);
                List<(T, IrExpression)> all =
                [
                    .. from first in left
                    from second in Walk(arithmetic.Right, first.Set, most)
                    select (second.Set, Result(arithmetic with { Left = first.Leaf, Right = second.Leaf })),
                ];
                return all.Count <= most ? all : [(set, node)];
            case IrLeaf or IrCount:
                return [(set, node)];
            default:
                throw new UnreachableException($"{node.GetType().Name} is no amount");
        }
    }

    private static IrExpression Quotient(IrQuotient node) =>
        node.Numerator is IrConstant numerator
            ? Constant(node, MonotoneCalculation.Divide(numerator.Value, node.Divisor, node.Rounding))
            : node;

    private static IrExpression Result(IrArithmetic node) =>
        node is { Left: IrConstant left, Right: IrConstant right }
            ? Constant(node, MonotoneCalculation.Combine(node.Operator, left.Value, right.Value))
            : node;

    private static IrExpression Constant(IrExpression node, BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? new IrConstant(node.Origin, node.Type, (long)value) : node;
}
