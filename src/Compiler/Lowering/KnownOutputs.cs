using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering;

/// <summary>Puts the outputs of a function that are constant where its other graphs read them.</summary>
internal sealed class KnownOutputs(IrFunction function) : IrRewriter
{
    /// <summary>The function with its constant outputs in place.</summary>
    public static IrFunction Spread(IrFunction function)
    {
        if (function.Granted is not IrConstant && function.Exceptional is not IrConstant)
        {
            return function;
        }

        var known = new KnownOutputs(function);
        return function with
        {
            Share = known.Rewrite(function.Share),
            Fee = known.Rewrite(function.Fee),
            Measures =
            [
                .. function
                    .Measures.Select(use => use with { Counts = known.Rewrite(use.Counts) })
                    .Where(use => use.Counts is not IrConstant { Value: 0 }),
            ],
            Updates =
            [
                .. function.Updates.Select(update =>
                    update with
                    {
                        Opens = known.Rewrite(update.Opens),
                        Additions =
                        [
                            .. update.Additions.Select(addition =>
                                addition with
                                {
                                    Counts = known.Rewrite(addition.Counts),
                                    Amount = known.Rewrite(addition.Amount),
                                }
                            ),
                        ],
                    }
                ),
            ],
        };
    }

    protected override IrExpression Simplify(IrExpression node) =>
        node switch
        {
            IrGranted when function.Granted is IrConstant granted => granted with { Origin = node.Origin },
            IrLargestGrant when !function.Registers => new IrConstant(node.Origin, IrType.Number, 1),
            IrLargestGrant when function.Granted is IrConstant granted => granted with { Origin = node.Origin },
            IrIsExceptional when function.Exceptional is IrConstant exceptional => exceptional with
            {
                Origin = node.Origin,
            },
            _ => IrFolder.Fold(node),
        };
}
