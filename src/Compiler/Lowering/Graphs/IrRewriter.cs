using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>Rebuilds decision graphs from the leaves up; a node that occurs twice is rebuilt once and stays shared.</summary>
internal abstract class IrRewriter
{
    private readonly Dictionary<IrExpression, IrExpression> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rebuilt graph.</summary>
    public IrExpression Rewrite(IrExpression node)
    {
        if (!_done.TryGetValue(node, out var result))
        {
            result = Visit(node);
            _done.Add(node, result);
        }

        return result;
    }

    /// <summary>Rebuilds a condition or drops it.</summary>
    public IrCondition Rewrite(IrCondition condition) => condition with { Holds = Rewrite(condition.Holds) };

    /// <summary>What a node becomes; operands are not rebuilt yet.</summary>
    protected virtual IrExpression Visit(IrExpression node) => Simplify(node.WithChildren(Rewrite));

    /// <summary>What a node becomes whose operands are rebuilt.</summary>
    protected abstract IrExpression Simplify(IrExpression node);

    /// <summary>An update with its graphs rewritten.</summary>
    public IrUpdate Rewrite(IrUpdate update) =>
        update with
        {
            Opens = Rewrite(update.Opens),
            Additions =
            [
                .. update.Additions.Select(addition =>
                    addition with
                    {
                        Counts = Rewrite(addition.Counts),
                        Amount = Rewrite(addition.Amount),
                    }
                ),
            ],
        };
}
