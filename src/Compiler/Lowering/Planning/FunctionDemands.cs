using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What the rules of one function ask the state for, in the order in which they decide.</summary>
/// <param name="function">The function.</param>
/// <param name="exceptions">What transitions put before its prices.</param>
/// <param name="expressions">What conditions and values ask for.</param>
internal sealed class FunctionDemands(
    BoundFunction function,
    ImmutableArray<BoundException> exceptions,
    ExpressionDemands expressions
)
{
    /// <summary>What its conditions, its grant, its fee and its share ask for.</summary>
    public IEnumerable<StateDemand> All() =>
        [
            .. function.Requirements.SelectMany(requirement =>
                expressions.Of(requirement.Condition).Concat(expressions.Of(requirement.When))
            ),
            .. function.Caps.SelectMany(Cap),
            .. function.Exclusions.SelectMany(Exclusion),
            .. Price(function.Fee, isFee: true),
            .. Grant(),
            .. Price(function.Share, isFee: false),
            .. function.Ceilings.SelectMany(Ceiling),
            .. function.Parts.SelectMany(part => Cases(part.Price)),
        ];

    /// <summary>What the sessions that it counts as ask for.</summary>
    public IEnumerable<StateDemand> Feeds() => function.Feeds.SelectMany(feed => expressions.Of(feed.When));

    /// <summary>What a session comes to in a quantity.</summary>
    public IEnumerable<StateDemand> Units(QuantityDefinition quantity) =>
        quantity.IsFees ? Price(function.Fee, isFee: true) : quantity.Body.Forms.SelectMany(expressions.Of);

    private IEnumerable<StateDemand> Cap(BoundCap cap) =>
        [
            ActsDemand.Of(cap),
            .. Applies(cap.When, cap.For?.Category),
            .. expressions.Of(cap.Computed),
            .. cap.Quota is { } quota ? Quotas.Demands(quota) : [],
            .. cap.Quantity is { } quantity && (!cap.UpToCap || quantity.IsFees) ? Units(quantity) : [],
        ];

    // Each of the acts opens the windows of the others.
    private IEnumerable<StateDemand> Exclusion(BoundExclusion exclusion)
    {
        foreach (var acts in exclusion.Acts)
        {
            var own = ActsDemand.Of(CapOn(acts));
            yield return own;
            foreach (var other in exclusion.Acts.Where(other => !ReferenceEquals(other, acts)))
            {
                yield return new OpeningDemand(own, new WindowOpener(other, exclusion.When), Once: false);
                yield return ActsDemand.Of(CapOn(other));
                foreach (var demand in expressions.Of(exclusion.When))
                {
                    yield return demand;
                }
            }
        }
    }

    private BoundCap CapOn(BoundActs acts) => function.Caps.First(cap => CounterKey.SameActs(cap, acts));

    private IEnumerable<StateDemand> Grant() =>
        function
            .Caps.Where(cap => cap is { UpToCap: true, Quantity: not null })
            .Take(1)
            .SelectMany(cap => Units(cap.Quantity!));

    private IEnumerable<StateDemand> Price(BoundPrice price, bool isFee) =>
        Cases(price)
            .Concat(
                exceptions
                    .Where(exception => exception.IsFee == isFee)
                    .SelectMany(exception => exception.Cases)
                    .Reverse()
                    .SelectMany(Case)
            );

    private IEnumerable<StateDemand> Cases(BoundPrice price) =>
        price.Body.Forms.SelectMany(form =>
            expressions.Of(form.Otherwise).Concat(form.Cases.Reverse().SelectMany(Case))
        );

    private IEnumerable<StateDemand> Case(BoundCase branch) =>
        expressions
            .Of(branch.When)
            .Concat(ConstantConditions.IsNever(branch.When, function.Symbol) ? [] : expressions.Of(branch.Value));

    private IEnumerable<StateDemand> Ceiling(BoundCeiling ceiling) =>
        [
            .. Applies(ceiling.When, ceiling.For?.Category),
            new SharesDemand(ceiling.Acts, ceiling.Window, ceiling.Place),
            .. expressions.Of(ceiling.Limit),
        ];

    private IEnumerable<StateDemand> Applies(BoundExpression? when, CategoryDefinition? category) =>
        expressions.Of(when).Concat(category is null ? [] : expressions.Of(category));
}
