using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Paths;

/// <summary>The sessions that come to each node of a graph of a function: operands are asked from left to right and no further than needed.</summary>
internal sealed class PathConditions
{
    private readonly FunctionProver _prover;
    private readonly DecisionDiagrams _diagrams;
    private readonly Dictionary<IrExpression, int> _sets = new(ReferenceEqualityComparer.Instance);

    public PathConditions(FunctionProver prover, IrExpression root)
    {
        _prover = prover;
        _diagrams = prover.Diagrams;
        Come(root, Start(root));

        // Operands stand before the nodes that use them, so backwards every way to a node is known before it goes on.
        foreach (var node in IrWalk.Nodes(root).Reverse())
        {
            Go(node, To(node));
        }
    }

    /// <summary>The sessions that come to a node.</summary>
    public int To(IrExpression node) => _sets.GetValueOrDefault(node, DecisionDiagrams.None);

    // Conditions are asked of every session that is one; amounts of those that are accepted.
    private int Start(IrExpression root)
    {
        var function = _prover.Function;
        if (function.SessionConditions.Any(condition => ReferenceEquals(condition.Holds, root)))
        {
            return _prover.Valid;
        }

        return function.AttendanceConditions.Any(condition => ReferenceEquals(condition.Holds, root))
            ? _diagrams.And(_prover.Valid, _prover.Attended)
            : _prover.Accepted;
    }

    private void Go(IrExpression node, int set)
    {
        if (node is IrIf choice)
        {
            var condition = _prover.Of(choice.Condition);
            Come(choice.Condition, set);
            Come(choice.Then, _diagrams.And(set, condition));
            Come(choice.Else, _diagrams.And(set, _diagrams.Not(condition)));
        }
        else if (node is IrChoice reading)
        {
            for (var i = 0; i < reading.Alternatives.Length; i++)
            {
                Come(reading.Alternatives[i], _diagrams.And(set, _prover.Chosen(reading, i)));
            }
        }
        else
        {
            foreach (var operand in node.Children())
            {
                Come(operand, set);
                set =
                    node is IrAll ? _diagrams.And(set, _prover.Of(operand))
                    : node is IrAny ? _diagrams.And(set, _diagrams.Not(_prover.Of(operand)))
                    : set;
            }
        }
    }

    private void Come(IrExpression node, int set) => _sets[node] = _diagrams.Or(To(node), set);
}
