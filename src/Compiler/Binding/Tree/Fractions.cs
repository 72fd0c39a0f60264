using System.Diagnostics;

namespace Conv.Compiler.Binding.Tree;

/// <summary>What a value can come to that no fact and no history decides: each of its dated amounts, cases and readings.</summary>
internal static class Fractions
{
    // Sums of amounts with many values each have very many results; nobody says them without a rounding.
    private const int Most = 1000;

    /// <summary>What a fraction of a kind is compared with, and the kind itself where it is whole; null: it has no order.</summary>
    public static BoundType? Whole(BoundType type) =>
        type switch
        {
            BoundType.Number or BoundType.NumberFraction => BoundType.Number,
            BoundType.Money or BoundType.MoneyFraction => BoundType.Money,
            BoundType.Date => BoundType.Date,
            BoundType.Boolean or BoundType.YesNo or BoundType.Enumeration or BoundType.Category => null,
            _ => throw new UnreachableException($"the kind {type}"),
        };

    /// <summary>All results; null: facts or history decide, or there are too many. What is unspecified has none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fee">What the fee of the session can be; null: that is not known.</param>
    public static IReadOnlyList<Fraction>? Of(BoundExpression value, IReadOnlyList<Fraction>? fee) =>
        value switch
        {
            BoundLiteral literal => [new Fraction(literal.Value, 1)],
            BoundUnspecified => [],
            BoundFee => fee,
            BoundQuantity quantity => All(quantity.Definition.Body.Forms, fee),
            BoundAmount amount => All(amount.Definition.Values.SelectMany(datedValue => datedValue.Value.Forms), fee),
            BoundCases cases => All(cases.Values, fee),
            BoundRounded { IsExact: true } exact => Of(exact.Operand, fee),
            BoundOperation operation => Of(operation.Left, fee) is { } left && Of(operation.Right, fee) is { } right
                ? Join(operation.Operator, left, right)
                : null,
            BoundError
            or BoundRest
            or BoundRounded
            or BoundFact
            or BoundAge
            or BoundPeople
            or BoundGranted
            or BoundCount
            or BoundTotal
            or BoundShift
            or BoundPartOfDate
            or BoundDayOfFirst
            or BoundCategoryValue
            or BoundCondition => null,
            _ => throw new UnreachableException($"no results for {value}"),
        };

    /// <summary>The results of several values together; null where one is not known.</summary>
    public static IReadOnlyList<Fraction>? All(IEnumerable<BoundExpression> values, IReadOnlyList<Fraction>? fee)
    {
        var all = new HashSet<Fraction>();
        foreach (var value in values)
        {
            if (Of(value, fee) is not { } outcomes)
            {
                return null;
            }

            all.UnionWith(outcomes);
            if (all.Count > Most)
            {
                return null;
            }
        }

        return [.. all];
    }

    private static IReadOnlyList<Fraction>? Join(
        BoundOperator @operator,
        IReadOnlyList<Fraction> left,
        IReadOnlyList<Fraction> right
    ) =>
        (long)left.Count * right.Count > Most
            ? null
            : [.. left.SelectMany(_ => right, (fraction, other) => Join(@operator, fraction, other)).Distinct()];

    private static Fraction Join(BoundOperator @operator, Fraction left, Fraction right) =>
        @operator switch
        {
            BoundOperator.Add => left + right,
            BoundOperator.Subtract => left - right,
            BoundOperator.Multiply => left * right,
            BoundOperator.Divide => left / right,
            BoundOperator.Lower => left < right ? left : right,
            BoundOperator.Higher => left > right ? left : right,
            _ => throw new UnreachableException($"no result of {@operator}"),
        };
}
