using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>Rebuilds decision graphs from the leaves up; a node that occurs twice is rebuilt once and stays shared.</summary>
public abstract class IrRewriter
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
    protected virtual IrExpression Visit(IrExpression node) => Simplify(WithOperands(node));

    /// <summary>What a node becomes whose operands are rebuilt.</summary>
    protected abstract IrExpression Simplify(IrExpression node);

    private IrExpression WithOperands(IrExpression node) =>
        node switch
        {
            IrCompare compare => compare with { Left = Rewrite(compare.Left), Right = Rewrite(compare.Right) },
            IrAll all => all with { Operands = [.. all.Operands.Select(Rewrite)] },
            IrAny any => any with { Operands = [.. any.Operands.Select(Rewrite)] },
            IrNot not => not with { Operand = Rewrite(not.Operand) },
            IrEvery every => every with { Condition = Rewrite(every.Condition) },
            IrIf choice => choice with
            {
                Condition = Rewrite(choice.Condition),
                Then = Rewrite(choice.Then),
                Else = Rewrite(choice.Else),
            },
            IrChoice choice => choice with { Alternatives = [.. choice.Alternatives.Select(Rewrite)] },
            IrShared shared => shared with { Definition = Rewrite(shared.Definition) },
            IrArithmetic arithmetic => arithmetic with
            {
                Left = Rewrite(arithmetic.Left),
                Right = Rewrite(arithmetic.Right),
            },
            IrQuotient quotient => quotient with { Numerator = Rewrite(quotient.Numerator) },
            IrShift shift => shift with { Operand = Rewrite(shift.Operand) },
            IrCount { Since: { } since } count => count with { Since = Rewrite(since) },
            IrOverflows overflows => overflows with { Value = Rewrite(overflows.Value) },
            _ => node,
        };

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
