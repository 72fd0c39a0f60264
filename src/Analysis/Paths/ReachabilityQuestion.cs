using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Observing;
using Conv.Scenarios.Coverage;

namespace Conv.Analysis.Paths;

/// <summary>A question about a node: does a session come to it, and if so, can it come out in a certain way?</summary>
/// <param name="Function">The id of the function.</param>
/// <param name="Root">The graph of that function in which the node is reached.</param>
/// <param name="Node">The node.</param>
/// <param name="Holds">For a condition: how it shall come out; null: in either way.</param>
/// <param name="Difference">For a comparison: left minus right; null: whatever it is.</param>
internal sealed record ReachabilityQuestion(
    int Function,
    IrExpression Root,
    IrExpression Node,
    bool? Holds = null,
    long? Difference = null
)
{
    /// <summary>What a probe of the coverage asks.</summary>
    public static ReachabilityQuestion Of(CoverageProbe probe) =>
        probe.Seen.Kind switch
        {
            ObservationKind.Truth => new(probe.Function, probe.Root, probe.Node, Holds: probe.Seen.Value != 0),
            ObservationKind.Days => new(probe.Function, probe.Root, probe.Node, Holds: probe.Seen.Value >= 0),
            ObservationKind.Difference => new(probe.Function, probe.Root, probe.Node, Difference: probe.Seen.Value),
            ObservationKind.Reached or ObservationKind.Edge => new(probe.Function, probe.Root, probe.Node),
            _ => throw new UnreachableException($"{probe.Seen.Kind} is nothing that is seen"),
        };

    /// <summary>The condition that the answer turns on, beside reaching the node; null where there is none.</summary>
    internal IrExpression? Asked { get; } = Condition(Node, Difference);

    // Only a comparison with a constant can be asked for a distance: another one is asked which way it comes out.
    private static IrCompare? Condition(IrExpression node, long? difference) =>
        (node, difference) switch
        {
            (IrCompare { Right: IrConstant right } compare, { } distance) => compare with
            {
                Operator = IrComparison.Equal,
                Right = right with { Value = right.Value + distance },
            },
            (IrCompare { Left: IrConstant left } compare, { } distance) => compare with
            {
                Operator = IrComparison.Equal,
                Left = left with { Value = left.Value - distance },
            },
            _ => null,
        };
}
