using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Finds where a decision rests on the absence of acts that may still be submitted. An absent act that may still come is neither there nor
/// not there; a condition over it then holds at most, at least, or both. Where the two differ, the condition is open.
/// </summary>
internal sealed class PendingFinder
{
    private readonly IrFunction _function;
    private readonly HashSet<int> _open;
    private readonly Dictionary<IrExpression, bool> _reads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IrExpression, (IrExpression AtMost, IrExpression AtLeast)> _bounds = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<IrExpression, IrExpression> _rests = new(ReferenceEqualityComparer.Instance);

    private PendingFinder(IrFunction function, ImmutableArray<IrSubmittedActs> submitted, int days)
    {
        _function = function;
        _open = [.. submitted.Where(acts => acts.After >= days).Select(acts => acts.Id)];
    }

    /// <summary>Until when the decisions of a function may rest on an absence, the longest first.</summary>
    public static ImmutableArray<IrPending> Of(IrFunction function, ImmutableArray<IrSubmittedActs> submitted)
    {
        var read = IrWalk.Nodes(Attendance(function)).OfType<IrSubmitted>().Select(node => node.Acts).ToHashSet();
        return
        [
            .. submitted
                .Where(acts => read.Contains(acts.Id) && acts.After > 0)
                .Select(acts => acts.After)
                .Distinct()
                .OrderDescending()
                .Select(days => new PendingFinder(function, submitted, days).Find(days)),
        ];
    }

    private static IEnumerable<IrExpression> Attendance(IrFunction function) =>
        [
            .. function.AttendanceConditions.Select(condition => condition.Holds),
            function.Granted,
            function.Exceptional,
            function.Share,
            .. function.Parts.Select(part => part.Amount),
        ];

    private IrPending Find(int days) =>
        new(
            days,
            Graph.Any(
                _function.Origin,
                _function.AttendanceConditions.Select(condition => Open(condition.Holds)).ToList()
            ),
            Graph.Any(
                _function.Origin,
                [
                    Rests(_function.Granted),
                    Open(_function.Exceptional),
                    Rests(_function.Share),
                    .. _function.Parts.Select(part => Rests(part.Amount)),
                ]
            )
        );

    private IrExpression Open(IrExpression condition)
    {
        var (atMost, atLeast) = Bounds(condition);
        return ReferenceEquals(atMost, atLeast)
            ? Graph.False(condition.Origin)
            : Graph.All(condition.Origin, [atMost, Graph.Not(condition.Origin, atLeast)]);
    }

    private (IrExpression AtMost, IrExpression AtLeast) Bounds(IrExpression condition)
    {
        if (!_bounds.TryGetValue(condition, out var bounds))
        {
            bounds = Reads(condition) ? Compute(condition) : (condition, condition);
            _bounds.Add(condition, bounds);
        }

        return bounds;
    }

    private (IrExpression AtMost, IrExpression AtLeast) Compute(IrExpression condition)
    {
        var origin = condition.Origin;
        switch (condition)
        {
            case IrSubmitted submitted:
                return (Graph.True(origin), submitted);
            case IrAll all:
                var conjuncts = all.Operands.Select(Bounds).ToList();
                return (
                    Graph.All(origin, conjuncts.Select(conjunct => conjunct.AtMost)),
                    Graph.All(origin, conjuncts.Select(conjunct => conjunct.AtLeast))
                );
            case IrAny any:
                var disjuncts = any.Operands.Select(Bounds).ToList();
                return (
                    Graph.Any(origin, disjuncts.Select(disjunct => disjunct.AtMost)),
                    Graph.Any(origin, disjuncts.Select(disjunct => disjunct.AtLeast))
                );
            case IrNot not:
                var (most, least) = Bounds(not.Operand);
                return (Graph.Not(origin, least), Graph.Not(origin, most));
            case IrIf choice:
                var test = Bounds(choice.Condition);
                var (then, otherwise) = (Bounds(choice.Then), Bounds(choice.Else));
                var never = Graph.Not(origin, test.AtMost);
                var notAlways = Graph.Not(origin, test.AtLeast);
                return (
                    Graph.Any(
                        origin,
                        [
                            Graph.All(origin, [test.AtMost, then.AtMost]),
                            Graph.All(origin, [notAlways, otherwise.AtMost]),
                        ]
                    ),
                    Graph.All(
                        origin,
                        [Graph.Any(origin, [never, then.AtLeast]), Graph.Any(origin, [test.AtLeast, otherwise.AtLeast])]
                    )
                );
            case IrChoice choice:
                var alternatives = choice.Alternatives.Select(Bounds).ToList();
                return (
                    choice with
                    {
                        Alternatives = [.. alternatives.Select(alternative => alternative.AtMost)],
                    },
                    choice with
                    {
                        Alternatives = [.. alternatives.Select(alternative => alternative.AtLeast)],
                    }
                );
            case IrShared shared:
                return Bounds(shared.Definition);
            case IrIsExceptional:
                return Bounds(_function.Exceptional);
            case IrLeaf or IrCounterRead or IrCompare or IrOverflows or IrEvery:
                // A comparison of values that rest on an absence holds perhaps.
                var rests = Graph.Any(origin, condition.Children().Select(Rests).ToList());
                return (
                    Graph.Any(origin, [rests, condition]),
                    Graph.All(origin, [Graph.Not(origin, rests), condition])
                );
            default:
                throw new UnreachableException($"{condition.GetType().Name} is no condition");
        }
    }

    private IrExpression Rests(IrExpression value)
    {
        if (value.Type == IrType.Boolean)
        {
            return Open(value);
        }

        if (!_rests.TryGetValue(value, out var rests))
        {
            rests = Reads(value) ? ComputeRests(value) : Graph.False(value.Origin);
            _rests.Add(value, rests);
        }

        return rests;
    }

    private IrExpression ComputeRests(IrExpression value)
    {
        var origin = value.Origin;
        return value switch
        {
            IrIf choice => Graph.Any(
                origin,
                [
                    Open(choice.Condition),
                    Graph.All(origin, [choice.Condition, Rests(choice.Then)]),
                    Graph.All(origin, [Graph.Not(origin, choice.Condition), Rests(choice.Else)]),
                ]
            ),
            IrChoice choice => new IrChoice(
                origin,
                IrType.Boolean,
                choice.Reading,
                [.. choice.Alternatives.Select(Rests)]
            ),
            IrShared shared => Rests(shared.Definition),
            IrGranted => Rests(_function.Granted),
            IrLeaf or IrCounterRead or IrArithmetic or IrQuotient or IrShift or IrPartOfDate => Graph.Any(
                origin,
                value.Children().Select(Rests).ToList()
            ),
            _ => throw new UnreachableException($"{value.GetType().Name} is no value"),
        };
    }

    private bool Reads(IrExpression node)
    {
        if (!_reads.TryGetValue(node, out var reads))
        {
            reads = node is IrSubmitted submitted
                ? _open.Contains(submitted.Acts)
                : (
                    node is IrGranted ? [_function.Granted]
                    : node is IrIsExceptional ? [_function.Exceptional]
                    : node.Children()
                ).Any(Reads);
            _reads.Add(node, reads);
        }

        return reads;
    }
}
