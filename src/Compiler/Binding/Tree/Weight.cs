using System.Diagnostics;

namespace Conv.Compiler.Binding.Tree;

/// <summary>
/// What an expression comes to once every definition stands where it is used: small texts can stand for huge programs (a condition that
/// uses another twice, which uses another twice …), so each definition is weighed when it is bound, before anything walks through it.
/// </summary>
/// <param name="Nodes">How many nodes it has; stays at <see cref="Most"/> once it would pass it.</param>
/// <param name="Reads">How many of them read a fact.</param>
/// <param name="Depth">How deep they are nested.</param>
internal readonly record struct Weight(long Nodes, long Reads, int Depth)
{
    /// <summary>The most nodes that a program may have, and a definition with what it uses.</summary>
    public const long Most = 200_000;

    /// <summary>The deepest nesting of definitions, operators and cases together.</summary>
    public const int MostDepth = 500;

    /// <summary>Nothing.</summary>
    public static readonly Weight None = new(0, 0, 0);

    /// <summary>Whether it is within the limits.</summary>
    public bool IsBearable => Nodes < Most && Depth <= MostDepth;

    /// <summary>Both, side by side.</summary>
    public static Weight operator +(Weight a, Weight b) =>
        new(Math.Min(Most, a.Nodes + b.Nodes), Math.Min(Most, a.Reads + b.Reads), Math.Max(a.Depth, b.Depth));

    /// <summary>The weight of an expression, its definitions included.</summary>
    public static Weight Of(BoundExpression expression) =>
        expression switch
        {
            BoundNot not => Above(Of(not.Operand)),
            BoundAnd and => Above(Of(and.Left) + Of(and.Right)),
            BoundOr or => Above(Of(or.Left) + Of(or.Right)),
            BoundComparison comparison => Above(Of(comparison.Left) + Of(comparison.Right)),
            BoundOperation operation => Above(Of(operation.Left) + Of(operation.Right)),
            BoundTier tier => Above(Of(tier.This) + Of(tier.Below)),
            BoundCases cases => Cases(
                cases.Cases.Select(branch => Of(branch.When) + Of(branch.Value)).Append(Of(cases.Otherwise))
            ),
            BoundRounded rounded => Above(Of(rounded.Operand)),
            BoundApplies applies => Above(applies.Definition.Weight),
            BoundQuantity quantity => Above(quantity.Definition.Weight),
            BoundAmount amount => Above(amount.Definition.Weight),
            BoundCategoryValue value => Above(value.Category.Weight),
            // Lowered to a comparison for each value of the set.
            BoundCategoryTest test => Above(Times(test.Category.Weight, test.Set.Count)),
            BoundAge { AtFirst: { } first } => Acts(first.Acts) + new Weight(2, 1, 1),
            BoundFact or BoundAge or BoundMember or BoundIsMissing => new Weight(2, 1, 1),
            BoundDayOfFirst day => Acts(day.First.Acts) + new Weight(2, 1, 1),
            BoundCount count => Acts(count.Acts),
            BoundTotal total => Acts(total.Acts),
            BoundActTest test => Acts(test.Acts),
            BoundSubmitted submitted => Acts(submitted.Acts),
            BoundShift shift => Above(Of(shift.Operand)),
            BoundPartOfDate part => Above(Of(part.Operand)),
            BoundProviderTest => new Weight(4, 1, 1),
            BoundOccurrence occurrence => Acts(occurrence.Acts) + new Weight(4, 0, 1),
            BoundLiteral
            or BoundError
            or BoundUnspecified
            or BoundPeople
            or BoundGranted
            or BoundFunctionTest
            or BoundReadingTest
            or BoundFee
            or BoundRest => new Weight(1, 0, 1),
            _ => throw new UnreachableException($"no weight for {expression}"),
        };

    /// <summary>The weight of a definition's body: all of its forms.</summary>
    public static Weight Of(BoundBody<BoundExpression> body) => Sum(body.Forms.Select(Of));

    /// <summary>The weight of a category.</summary>
    public static Weight Of(BoundBody<BoundCategoryCases> body) =>
        Sum(body.Forms.Select(form => Cases(form.Cases.Select(branch => Of(branch.When)))));

    /// <summary>The weight of a fee or a share.</summary>
    public static Weight Of(BoundPrice price) =>
        Sum(
            price.Body.Forms.Select(form =>
                Cases(form.Cases.Select(branch => Of(branch.When) + Of(branch.Value)).Append(Of(form.Otherwise)))
            )
        );

    /// <summary>
    /// The weight of cases of which the first that applies wins. Each nests in the one before it; and a fact that one of them reads is
    /// needed only where none of the earlier ones applies, so the question whether it is missing contains all of these.
    /// </summary>
    public static Weight Cases(IEnumerable<Weight> cases)
    {
        var all = None;
        var needs = 0L;
        var count = 0;
        var depth = 0;
        foreach (var branch in cases)
        {
            all += branch;
            count++;
            depth = Math.Max(depth, count + branch.Depth);
            needs = Math.Min(Most, needs + (branch.Reads * all.Nodes));
        }

        return new Weight(Math.Min(Most, all.Nodes + count + needs), all.Reads, depth);
    }

    /// <summary>All of them, side by side.</summary>
    public static Weight Sum(IEnumerable<Weight> weights) => weights.Aggregate(None, (sum, weight) => sum + weight);

    private static Weight Above(Weight below) => new(Math.Min(Most, below.Nodes + 1), below.Reads, below.Depth + 1);

    private static Weight Times(Weight weight, long count) =>
        new(Math.Min(Most, weight.Nodes * count), Math.Min(Most, weight.Reads * count), weight.Depth);

    private static Weight Acts(BoundActs acts) => new(4 + acts.Functions.Length + acts.Filters.Length, 1, 2);
}
