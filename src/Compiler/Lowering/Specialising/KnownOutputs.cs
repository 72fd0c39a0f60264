using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Lowering.Specialising;

/// <summary>Puts the outputs of a function that are constant where its other graphs read them.</summary>
internal sealed class KnownOutputs(IrFunction function) : IrRewriter
{
    /// <summary>The function with its constant outputs in place.</summary>
    public static IrFunction Spread(IrFunction function)
    {
        // Counters add up the share as it comes out when its own constants are in place.
        function = function with
        {
            Share = new KnownOutputs(function).Rewrite(function.Share),
            Parts =
            [
                .. function.Parts.Select(part =>
                    part with
                    {
                        Amount = new KnownOutputs(function).Rewrite(part.Amount),
                    }
                ),
            ],
        };
        if (
            function is
            { Granted: not IrConstant, Exceptional: not IrConstant, Share: not (IrConstant or IrUnspecified) }
        )
        {
            return function;
        }

        var known = new KnownOutputs(function);
        return function with
        {
            Fee = known.Rewrite(function.Fee),
            Measures =
            [
                .. function
                    .Measures.Select(use => use with { Counts = known.Rewrite(use.Counts) })
                    .Where(use => use.Counts is not IrConstant { Value: 0 }),
            ],
            Pending =
            [
                .. function.Pending.Select(pending =>
                    pending with
                    {
                        Conditions = known.Rewrite(pending.Conditions),
                        Amounts = known.Rewrite(pending.Amounts),
                    }
                ),
            ],
            Updates = [.. function.Updates.Select(known.Rewrite)],
            SessionUpdates = [.. function.SessionUpdates.Select(known.Rewrite)],
        };
    }

    protected override IrExpression Simplify(IrExpression node)
    {
        if (node is IrOwed)
        {
            return Owed(node);
        }

        var output =
            node is IrGranted or IrLargestGrant ? function.Granted
            : node is IrIsExceptional ? function.Exceptional
            : null;
        return output is IrConstant known ? known with { Origin = node.Origin } : IrFolder.Fold(node);
    }

    private IrExpression Owed(IrExpression node) =>
        function.Share is IrConstant or IrUnspecified
            ? new IrConstant(
                node.Origin,
                IrType.Money,
                function.Share is IrConstant { Value: > 0 and var share } ? share : 0
            )
            : node;
}
