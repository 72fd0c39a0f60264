using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Tree;

/// <summary>Between which numbers a value lies that no fact and no history decides: from its dated amounts and its readings alone.</summary>
internal static class ConstantRange
{
    /// <summary>The range of a value, rounded outwards; null: facts or history decide it, or the text leaves it open.</summary>
    public static (BigInteger Low, BigInteger High)? Of(BoundExpression value) =>
        value switch
        {
            BoundLiteral literal => (literal.Value, literal.Value),
            BoundQuantity quantity => Hull(quantity.Definition.Body.Forms),
            BoundAmount amount => Hull(amount.Definition.Values.SelectMany(datedValue => datedValue.Value.Forms)),
            BoundCases cases => Hull(cases.Values),
            BoundRounded rounded => Of(rounded.Operand) is { } range ? Rounded(range, rounded) : null,
            BoundOperation operation => Of(operation.Left) is { } left && Of(operation.Right) is { } right
                ? Combine(operation.Operator, left, right)
                : null,
            BoundError
            or BoundUnspecified
            or BoundFee
            or BoundRest
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
            _ => throw new UnreachableException($"no range for {value}"),
        };

    /// <summary>The highest that a value can be, as far as its form tells: the lower of a fact and 10 is at most 10; null: facts or history decide it.</summary>
    public static BigInteger? Highest(BoundExpression value) =>
        Of(value) is { } range ? range.High
        : value is BoundOperation { Operator: BoundOperator.Lower } lower
            ? (Highest(lower.Left), Highest(lower.Right)) switch
            {
                ({ } left, { } right) => BigInteger.Min(left, right),
                (var left, var right) => left ?? right,
            }
        : value
            is BoundOperation { Operator: BoundOperator.Multiply, Right: BoundLiteral { Value: > 0 } factor } product
            ? Highest(product.Left) * factor.Value
        : null;

    /// <summary>By what a fraction is divided in the end: 1 for a whole value, the least common multiple of two that are added or compared.</summary>
    public static BigInteger Divisor(BoundExpression value)
    {
        if (value is BoundCases cases)
        {
            return cases.Values.Select(Divisor).Aggregate(Common);
        }

        if (value is not BoundOperation { Type: BoundType.MoneyFraction or BoundType.NumberFraction } operation)
        {
            return BigInteger.One;
        }

        var left = Divisor(operation.Left);
        if (operation is { Operator: BoundOperator.Divide, Right: BoundLiteral literal })
        {
            return left * literal.Value;
        }

        var right = Divisor(operation.Right);
        return operation.Operator == BoundOperator.Multiply ? left * right : Common(left, right);
    }

    private static BigInteger Common(BigInteger left, BigInteger right) =>
        left / BigInteger.GreatestCommonDivisor(left, right) * right;

    private static (BigInteger Low, BigInteger High)? Hull(IEnumerable<BoundExpression> values)
    {
        (BigInteger Low, BigInteger High)? hull = null;
        foreach (var value in values.Where(value => value is not BoundUnspecified))
        {
            if (Of(value) is not { } range)
            {
                return null;
            }

            hull = hull is { } sofar
                ? (BigInteger.Min(sofar.Low, range.Low), BigInteger.Max(sofar.High, range.High))
                : range;
        }

        return hull;
    }

    private static (BigInteger Low, BigInteger High) Combine(
        BoundOperator @operator,
        (BigInteger Low, BigInteger High) left,
        (BigInteger Low, BigInteger High) right
    )
    {
        switch (@operator)
        {
            case BoundOperator.Add:
                return (left.Low + right.Low, left.High + right.High);
            case BoundOperator.Subtract:
                return (left.Low - right.High, left.High - right.Low);
            case BoundOperator.Lower:
                return (BigInteger.Min(left.Low, right.Low), BigInteger.Min(left.High, right.High));
            case BoundOperator.Higher:
                return (BigInteger.Max(left.Low, right.Low), BigInteger.Max(left.High, right.High));
            case BoundOperator.Divide:
                return (Floor(left.Low, right.High), Ceiling(left.High, right.High));
            case BoundOperator.Multiply:
                BigInteger[] corners =
                [
                    left.Low * right.Low,
                    left.Low * right.High,
                    left.High * right.Low,
                    left.High * right.High,
                ];
                return (corners.Min(), corners.Max());
            default:
                throw new UnreachableException($"no range for {@operator}");
        }
    }

    private static (BigInteger Low, BigInteger High) Rounded(
        (BigInteger Low, BigInteger High) range,
        BoundRounded rounded
    ) =>
        rounded.Rounding == RoundingSyntax.Down
            ? (
                Floor(range.Low, rounded.Multiple) * rounded.Multiple,
                Floor(range.High, rounded.Multiple) * rounded.Multiple
            )
            : (
                Floor(range.Low, rounded.Multiple) * rounded.Multiple,
                Ceiling(range.High, rounded.Multiple) * rounded.Multiple
            );

    private static BigInteger Floor(BigInteger value, BigInteger by) =>
        BigInteger.DivRem(value, by) is var (quotient, rest) && rest < 0 ? quotient - 1 : quotient;

    private static BigInteger Ceiling(BigInteger value, BigInteger by) => -Floor(-value, by);
}
