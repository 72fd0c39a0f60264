using System.Diagnostics;
using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What conditions and values ask the state for, definitions followed, in the order in which they are worked out.</summary>
/// <param name="added">Values that transitions add to amounts.</param>
internal sealed class ExpressionDemands(ILookup<AmountDefinition, BoundDatedValue> added)
{
    /// <summary>What an expression asks for; null asks for nothing.</summary>
    public IEnumerable<StateDemand> Of(BoundExpression? expression) =>
        expression switch
        {
            null => [],
            BoundLiteral
            or BoundUnspecified
            or BoundFact
            or BoundPeople
            or BoundGranted
            or BoundFee
            or BoundRest
            or BoundMember
            or BoundIsMissing
            or BoundFunctionTest
            or BoundProviderTest
            or BoundReadingTest => [],
            BoundNot not => Of(not.Operand),
            BoundAnd and => Of(and.Left).Concat(Of(and.Right)),
            BoundOr or => Of(or.Left).Concat(Of(or.Right)),
            BoundTier tier => Of(tier.This).Concat(Of(tier.Below)),
            BoundApplies applies => applies.Definition.Body.Forms.SelectMany(Of),
            BoundQuantity quantity => quantity.Definition.Body.Forms.SelectMany(Of),
            BoundAmount amount => amount
                .Definition.Values.Concat(added[amount.Definition])
                .Reverse()
                .SelectMany(value => value.Value.Forms)
                .SelectMany(Of),
            BoundCategoryValue category => Of(category.Category),
            BoundCategoryTest category => Of(category.Category),
            BoundComparison comparison => Operand(comparison.Left, comparison.Right)
                .Concat(Operand(comparison.Right, comparison.Left)),
            BoundOperation operation => Of(operation.Left).Concat(Of(operation.Right)),
            BoundRounded rounded => Of(rounded.Operand),
            BoundShift shift => Of(shift.Operand),
            BoundPartOfDate part => Of(part.Operand),
            BoundCases cases => Of(cases.Otherwise)
                .Concat(cases.Cases.Reverse().SelectMany(branch => Of(branch.When).Concat(Of(branch.Value)))),
            BoundCount count => Counted(count, 1),
            BoundTotal { Quantity: { } quantity } total =>
            [
                new ActsDemand(total.Acts, quantity, total.Window, 1, total.Place),
                .. quantity.Body.Forms.SelectMany(Of),
            ],
            BoundTotal shares => [new SharesDemand(shares.Acts, shares.Window, shares.Place)],
            BoundAge { AtFirst: { } first } age => [new ActsDemand(first.Acts, null, first.Window, 1, age.Place)],
            BoundDayOfFirst day => [new ActsDemand(day.First.Acts, null, day.First.Window, 1, day.Place)],
            BoundAge => [],
            BoundActTest { Window: { } window } test => [new ActsDemand(test.Acts, null, window, 1, test.Place)],
            BoundActTest => [],
            BoundOccurrence occurrence =>
            [
                new ActsDemand(
                    occurrence.Acts,
                    null,
                    occurrence.Window,
                    Occurrences.Bound(occurrence),
                    occurrence.Place
                ),
            ],
            BoundSubmitted submitted => [new SubmittedDemand(submitted)],
            _ => throw new UnreachableException($"{expression.GetType().Name}: what it asks for is not known"),
        };

    /// <summary>What a category asks for.</summary>
    public IEnumerable<StateDemand> Of(CategoryDefinition category) =>
        category.Body.Forms.SelectMany(form => form.Cases.Reverse()).SelectMany(branch => Of(branch.When));

    // A count is remembered as far as the constant that it is compared with tells totals apart.
    private IEnumerable<StateDemand> Operand(BoundExpression side, BoundExpression other) =>
        side is BoundCount count && other is BoundLiteral { Value: var literal }
            ? Counted(count, literal + 1)
            : Of(side);

    private static IEnumerable<StateDemand> Counted(BoundCount count, long bound) =>
        [new ActsDemand(count.Acts, null, count.Window, bound, count.Place)];
}
