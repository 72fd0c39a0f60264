using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Lowering.Expressions;

/// <summary>
/// What is computed with an amount that the text leaves open is left open itself: the question is asked before the computation, so that
/// no arithmetic ever meets <see cref="IrUnspecified"/>.
/// </summary>
internal static class Specified
{
    /// <summary>The value, unspecified where one of the amounts that it is computed with is.</summary>
    public static IrExpression Only(IrExpression value) =>
        Graph.Cases(value, expression => expression is IrArithmetic or IrQuotient ? Guarded(expression) : expression);

    /// <summary>An amount where a condition holds, and unspecified elsewhere.</summary>
    public static IrExpression Where(IrExpression condition, IrExpression value) =>
        condition is IrConstant { Value: 1 } ? value
        : condition is IrConstant ? new IrUnspecified(value.Origin)
        : new IrIf(value.Origin, value.Type, condition, value, new IrUnspecified(value.Origin));

    private static IrExpression Guarded(IrExpression value) => Where(Condition(value), value);

    /// <summary>Whether a number is there, so far as the text decides it; a constant where no case leaves one open.</summary>
    public static IrExpression Condition(IrExpression value)
    {
        switch (value)
        {
            case IrUnspecified:
                return Graph.False(value.Origin);
            case IrIf choice:
                return (Condition(choice.Then), Condition(choice.Else)) switch
                {
                    (IrConstant then, IrConstant otherwise) when then.Value == otherwise.Value => then,
                    (IrConstant { Value: 1 }, var otherwise) => Graph.Any(choice.Origin, [choice.Condition, otherwise]),
                    (var then, IrConstant { Value: 1 }) => Graph.Any(
                        choice.Origin,
                        [Graph.Not(choice.Condition.Origin, choice.Condition), then]
                    ),
                    (IrConstant, var otherwise) => Graph.All(
                        choice.Origin,
                        [Graph.Not(choice.Condition.Origin, choice.Condition), otherwise]
                    ),
                    (var then, IrConstant) => Graph.All(choice.Origin, [choice.Condition, then]),
                    (var then, var otherwise) => new IrIf(
                        choice.Origin,
                        IrType.Boolean,
                        choice.Condition,
                        then,
                        otherwise
                    ),
                };
            case IrChoice choice:
                var alternatives = choice.Alternatives.Select(Condition).ToList();
                return alternatives.TrueForAll(alternative => alternative is IrConstant { Value: 1 })
                    ? Graph.True(choice.Origin)
                    : new IrChoice(choice.Origin, IrType.Boolean, choice.Reading, [.. alternatives]);
            case IrShared shared:
                return Condition(shared.Definition);
            case IrArithmetic or IrQuotient:
                return Graph.All(value.Origin, value.Children().Select(Condition));
            case IrLeaf or IrCounterRead or IrShift or IrPartOfDate or { Type: IrType.Boolean }:
                return Graph.True(value.Origin);
            default:
                throw new UnreachableException($"{value.GetType().Name} is no number");
        }
    }
}
