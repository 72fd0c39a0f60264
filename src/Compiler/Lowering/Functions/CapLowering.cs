using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Lowers what limits the sessions of one function: caps, and acts that exclude each other.</summary>
internal sealed class CapLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    StatePlan state,
    ExpressionLowering expressions,
    UnitLowering units
)
{
    private readonly QuotaLowering _quotas = new(state);

    /// <summary>The conditions that caps and exclusions put, in the order of the text.</summary>
    public IEnumerable<IrCondition> Conditions() =>
        function.Caps.Select(Cap).Concat(function.Exclusions.SelectMany(Exclusion));

    /// <summary>
    /// A cap needs the facts that its <c>when</c> reads, whatever else fails, and so does an exclusion: a missing one would make it vanish. A cap also needs those that
    /// tell whose window it is and from which day it runs, and over whom its quota is, wherever it applies by the facts.
    /// </summary>
    public void Needs(NeedFinder needs)
    {
        var conditions = new ConditionNeeds(expressions, needs, "cap");
        foreach (var cap in function.Caps)
        {
            if (
                cap.When is { } when
                && expressions.Matches(cap.Acts, cap.Window) is var matches and not IrConstant { Value: 0 }
            )
            {
                conditions.Add(when, [matches, .. Days(cap)]);
            }
        }

        foreach (var exclusion in function.Exclusions.Where(candidate => candidate.When is not null))
        {
            foreach (var acts in exclusion.Acts)
            {
                if (expressions.Matches(acts, CapOf(acts).Window) is var matches and not IrConstant { Value: 0 })
                {
                    conditions.Add(exclusion.When!, [matches]);
                }
            }
        }

        foreach (var cap in function.Caps.Where(DependsOnFacts))
        {
            var applies = Applies(cap);
            ImmutableArray<IrExpression> path =
            [
                .. (applies is IrAll all ? all.Operands : [applies]).Where(expression =>
                    !Graph.ReadsHistory(expression)
                ),
            ];
            needs.Add(Count(cap), path, FactOwner.Session, "cap");
            needs.Add(Limit(cap), path, FactOwner.Session, "cap");
            if (cap.Quota is { } quota)
            {
                needs.Add(_quotas.Counted(quota), path, FactOwner.Session, "quota");
            }
        }
    }

    /// <summary>Whether a cap is about a session, on its day.</summary>
    public IrExpression Applies(BoundCap cap)
    {
        var guards = Guards(cap);
        return Graph.All(
            cap.Place,
            cap.For is { } target
                ? guards.Append(expressions.CategoryTest(cap.Place, target.Category, ValueSet.Of(target.Value)))
                : guards
        );
    }

    /// <summary>What a cap has counted before the session.</summary>
    public IrCount Count(BoundCap cap) => CounterReads.Read(cap.Place, state.Count(cap));

    /// <summary>Its limit for a session.</summary>
    public IrExpression Limit(BoundCap cap) =>
        cap.Computed is { } computed
            ? expressions.Value(computed)
            : new IrConstant(cap.Place, IrType.Number, cap.Limit);

    private static bool DependsOnFacts(BoundCap cap) =>
        !cap.Window.Keys.IsEmpty || cap.Quota is not null || cap.Window.IsAnchored || cap.Computed is not null;

    private IrCondition Cap(BoundCap cap)
    {
        var count = Count(cap);
        var applies = Applies(cap);
        var limit = Limit(cap);
        var room = new IrCompare(
            cap.Place,
            cap.ThenExceptional ? IrComparison.AtMost : IrComparison.Less,
            count,
            limit
        );
        var below = cap switch
        {
            { Quota: { } quota } => _quotas.Below(cap.Place, count, limit, quota),
            { Quantity: null } => room,
            { UpToCap: false } => Fits(cap, count),
            { Quantity.IsFees: true } => Graph.Any(
                cap.Place,
                [
                    Graph.All(cap.Place, [GrantLowering.OneProvider(cap.Place), room]),
                    Graph.All(
                        cap.Place,
                        [Graph.Not(cap.Place, GrantLowering.OneProvider(cap.Place)), Fits(cap, count)]
                    ),
                ]
            ),
            _ => room,
        };
        return new IrCondition(
            cap.Reason ?? vocabulary.ReasonWith(ReasonRole.Cap)!,
            Graph.Any(cap.Place, [Graph.Not(cap.Place, applies), below]),
            ClauseText.Of(cap.Place),
            cap.Citations,
            cap.Place
        )
        {
            IsCap = true,
        };
    }

    // All units of the session have room. Where a fact is missing that they depend on, it is not for the cap to refuse.
    private IrExpression Fits(BoundCap cap, IrCount count)
    {
        var wanted = units.Of(cap.Place, cap.Quantity!, cap.Window);
        var missing = ExpressionLowering
            .FactsOf(wanted)
            .Select(fact => (IrExpression)new IrNot(cap.Place, new IrPresent(cap.Place, fact)));
        return Graph.Any(
            cap.Place,
            [.. missing, new IrCompare(cap.Place, IrComparison.AtMost, count, Left(cap, wanted))]
        );
    }

    // Each case of a quantity leaves its own rest, so that what each of them asks for can be proved.
    private IrExpression Left(BoundCap cap, IrExpression wanted) =>
        Graph.Cases(wanted, expression => LeftOf(cap, Limit(cap), expression), IrType.Number);

    private static IrExpression LeftOf(BoundCap cap, IrExpression limit, IrExpression wanted) =>
        (limit, wanted) is (IrConstant most, IrConstant constant)
            ? new IrConstant(cap.Place, IrType.Number, most.Value - constant.Value)
            : new IrArithmetic(cap.Place, IrType.Number, IrOperator.Subtract, limit, wanted);

    private BoundCap CapOf(BoundActs acts) => function.Caps.First(cap => CounterKey.SameActs(cap, acts));

    private IEnumerable<IrCondition> Exclusion(BoundExclusion exclusion)
    {
        foreach (var acts in exclusion.Acts)
        {
            foreach (var other in exclusion.Acts.Where(other => !ReferenceEquals(other, acts)))
            {
                var cap = CapOf(other);
                var counter = state.Count(cap);
                var none = new IrCompare(
                    exclusion.Place,
                    IrComparison.Equal,
                    CounterReads.Read(exclusion.Place, counter),
                    new IrConstant(exclusion.Place, IrType.Number, 0)
                );
                var applies = Graph.All(
                    exclusion.Place,
                    new[] { expressions.Matches(acts, cap.Window) }.Concat(
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
                )
                {
                    IsCap = true,
                };
            }
        }
    }

    // A cap on a quantity is about every session of its functions.
    private IEnumerable<IrExpression> Guards(BoundCap cap) =>
        Days(cap)
            .Prepend(expressions.Matches(cap.Acts, cap.Window))
            .Concat(cap.When is null ? [] : [expressions.Condition(cap.When)]);

    private static IEnumerable<IrExpression> Days(BoundCap cap)
    {
        if (cap.Days.From is { } from)
        {
            yield return Day(cap.Place, IrComparison.AtLeast, from);
        }

        if (cap.Days.To is { } to)
        {
            yield return Day(cap.Place, IrComparison.AtMost, to);
        }
    }

    /// <summary>Whether the session's date is before, on or after a day.</summary>
    public static IrCompare Day(SourceSpan place, IrComparison comparison, Day day) =>
        new(place, comparison, new IrSessionDate(place), new IrConstant(place, IrType.Date, day.Number));

    /// <summary>Whether an accepted attendance is exceptional.</summary>
    public IrExpression Exceptional() =>
        Graph.Any(
            function.Symbol.Place,
            function
                .Caps.Where(cap => cap.ThenExceptional)
                .Select(cap =>
                    Graph.All(
                        cap.Place,
                        [Applies(cap), new IrCompare(cap.Place, IrComparison.Equal, Count(cap), Limit(cap))]
                    )
                )
        );
}
