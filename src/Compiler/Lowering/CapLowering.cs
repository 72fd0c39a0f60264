using System.Collections.Immutable;
using Conv.Compiler.Binding;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering;

/// <summary>Lowers what limits the sessions of one function: caps, and acts that exclude each other.</summary>
internal sealed class CapLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    StateBuilder state,
    ExpressionLowering expressions
)
{
    private readonly QuotaLowering _quotas = new(state);

    /// <summary>The conditions that caps and exclusions put, in the order of the text.</summary>
    public IEnumerable<IrCondition> Conditions() =>
        function.Caps.Select(Cap).Concat(function.Exclusions.SelectMany(Exclusion));

    /// <summary>A cap needs the facts that tell whose window it is, and over whom its quota is, wherever it applies by the facts.</summary>
    public void Needs(NeedFinder needs)
    {
        foreach (var cap in function.Caps.Where(cap => !cap.Window.Keys.IsEmpty || cap.Quota is not null))
        {
            var applies = CapApplies(cap);
            ImmutableArray<IrExpression> path =
            [
                .. (applies is IrAll all ? all.Operands : [applies]).Where(one => !Graph.ReadsHistory(one)),
            ];
            needs.Add(new IrCount(cap.Place, Counter(cap).Id), path, FactOwner.Session, "cap");
            if (cap.Quota is { } quota)
            {
                needs.Add(_quotas.Counted(quota), path, FactOwner.Session, "quota");
            }
        }
    }

    private StateBuilder.Entry Counter(BoundCap cap) =>
        state.Counter(cap.Acts, cap.Quantity, cap.Window, cap.Limit + 1, cap.Place);

    private IrCondition Cap(BoundCap cap)
    {
        var count = new IrCount(cap.Place, Counter(cap).Id);
        var below = cap.Quota is { } quota
            ? _quotas.Below(cap, count, quota)
            : new IrCompare(
                cap.Place,
                cap.ThenExceptional ? IrComparison.AtMost : IrComparison.Less,
                count,
                new IrConstant(cap.Place, IrType.Number, cap.Limit)
            );
        var holds = Graph.Any(cap.Place, [Graph.Not(cap.Place, CapApplies(cap)), below]);
        return new IrCondition(
            vocabulary.ReasonWith(ReasonRole.Cap)!,
            holds,
            ClauseText.Of(cap.Place),
            cap.Citations,
            cap.Place
        );
    }

    private IEnumerable<IrCondition> Exclusion(BoundExclusion exclusion)
    {
        foreach (var acts in exclusion.Acts)
        {
            var entry = Counter(function.Caps.First(cap => CounterKey.SameActs(cap, acts)));
            foreach (var other in exclusion.Acts.Where(other => !ReferenceEquals(other, acts)))
            {
                entry.Openers.Add((other, exclusion.When));
                var otherEntry = Counter(function.Caps.First(cap => CounterKey.SameActs(cap, other)));
                var none = new IrCompare(
                    exclusion.Place,
                    IrComparison.Equal,
                    new IrCount(exclusion.Place, otherEntry.Id),
                    new IrConstant(exclusion.Place, IrType.Number, 0)
                );
                var applies = Graph.All(
                    exclusion.Place,
                    new[] { expressions.Matches(acts) }.Concat(
                        exclusion.When is null ? [] : [expressions.Condition(exclusion.When)]
                    )
                );
                var holds = Graph.Any(exclusion.Place, [Graph.Not(exclusion.Place, applies), none]);
                yield return new IrCondition(
                    vocabulary.ReasonWith(ReasonRole.Cap)!,
                    holds,
                    ClauseText.Of(exclusion.Place),
                    exclusion.Citations,
                    exclusion.Place
                );
            }
        }
    }

    // A cap on a quantity is about every session of its functions.
    private IEnumerable<IrExpression> Guards(BoundCap cap) =>
        new[] { expressions.Matches(cap.Acts) }.Concat(cap.When is null ? [] : [expressions.Condition(cap.When)]);

    private IrExpression CapApplies(BoundCap cap) =>
        Graph.All(
            cap.Place,
            cap.For is { } target
                ? Guards(cap).Append(expressions.CategoryTest(cap.Place, target.Category, 1UL << target.Value))
                : Guards(cap)
        );

    /// <summary>Whether an accepted attendance is exceptional.</summary>
    public IrExpression Exceptional() =>
        Graph.Any(
            function.Symbol.Place,
            function
                .Caps.Where(cap => cap.ThenExceptional)
                .Select(cap =>
                    Graph.All(
                        cap.Place,
                        [
                            CapApplies(cap),
                            new IrCompare(
                                cap.Place,
                                IrComparison.Equal,
                                new IrCount(cap.Place, Counter(cap).Id),
                                new IrConstant(cap.Place, IrType.Number, cap.Limit)
                            ),
                        ]
                    )
                )
        );

    /// <summary>How many units an accepted attendance is granted; 1 where no cap grants up to itself.</summary>
    public IrExpression Granted()
    {
        var place = function.Symbol.Place;
        if (function.Caps.FirstOrDefault(cap => cap.UpToCap) is not { } first)
        {
            return new IrConstant(place, IrType.Number, 1);
        }

        var units = ExpressionLowering.Body(first.Place, IrType.Number, first.Quantity!.Body, expressions.Value);
        return function
            .Caps.Where(cap => cap.UpToCap)
            .Reverse()
            .Aggregate(
                units,
                (otherwise, cap) =>
                {
                    var left = new IrArithmetic(
                        cap.Place,
                        IrType.Number,
                        IrOperator.Subtract,
                        new IrConstant(cap.Place, IrType.Number, cap.Limit),
                        new IrCount(cap.Place, Counter(cap).Id)
                    );
                    var granted = new IrArithmetic(cap.Place, IrType.Number, IrOperator.Least, units, left);
                    return CapApplies(cap) is IrConstant { Value: 1 }
                        ? granted
                        : new IrIf(cap.Place, IrType.Number, CapApplies(cap), granted, otherwise);
                }
            );
    }
}
