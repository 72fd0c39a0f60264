using System.Diagnostics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Analysis.Obligations;

/// <summary>Conditions about amounts as cases of comparisons: what the text leaves open is never compared, and no condition holds of it.</summary>
internal static class AmountCases
{
    /// <summary>A condition about the amounts behind the cases of a value.</summary>
    public static IrExpression Of(IrExpression value, Func<IrExpression, IrExpression> leaf) =>
        value is IrShared shared ? Of(shared.Definition, leaf)
        : value is IrUnspecified ? Constant(value, false)
        : value is IrIf choice
            ? new IrIf(choice.Origin, IrType.Boolean, choice.Condition, Of(choice.Then, leaf), Of(choice.Else, leaf))
        : value is IrChoice reading
            ? reading with
            {
                Type = IrType.Boolean,
                Alternatives = [.. reading.Alternatives.Select(alternative => Of(alternative, leaf))],
            }
        : leaf(value);

    /// <summary>Whether one amount is more than another one.</summary>
    public static IrExpression Exceeds(IrExpression value, IrExpression other) =>
        Of(value, more => Of(other, less => new IrCompare(value.Origin, IrComparison.Greater, more, less)));

    /// <summary>Whether a value is below a number that is at most zero.</summary>
    public static IrExpression Below(IrExpression value, long number) =>
        Of(
            value,
            leaf =>
                leaf is IrConstant constant ? Constant(leaf, constant.Value < number)
                : leaf is IrArithmetic { Operator: IrOperator.Least } least
                    ? new IrAny(least.Origin, [Below(least.Left, number), Below(least.Right, number)])
                : leaf is IrArithmetic { Operator: IrOperator.Greatest } greatest
                    ? new IrAll(greatest.Origin, [Below(greatest.Left, number), Below(greatest.Right, number)])
                : leaf is IrQuotient quotient && number == 0 ? Below(quotient.Numerator, LargestBelow(quotient) + 1)
                : new IrCompare(leaf.Origin, IrComparison.Less, leaf, new IrConstant(leaf.Origin, IrType.Money, number))
        );

    /// <summary>For each case of a value, in their order: where it stands, and when it is the one that is taken and is below a number.</summary>
    public static IEnumerable<(SourceSpan Place, IrExpression Condition)> EachBelow(IrExpression value, long number)
    {
        var places = new HashSet<SourceSpan>();
        Of(
            value,
            leaf =>
            {
                places.Add(leaf.Origin);
                return leaf;
            }
        );
        return places
            .OrderBy(place => place.Span.Start)
            .Select(place =>
                (place, Of(value, leaf => leaf.Origin == place ? Below(leaf, number) : Constant(leaf, holds: false)))
            );
    }

    /// <summary>
    /// Whether a value is seen not to be negative from its form: facts, counts and grants are not, nor is what adds, multiplies or divides what
    /// is not; a difference may be.
    /// </summary>
    public static bool IsNeverNegative(IrExpression value) =>
        value switch
        {
            IrConstant constant => constant.Value >= 0,
            IrUnspecified or IrFact or IrPeople or IrGranted or IrLargestGrant => true,
            IrShared shared => IsNeverNegative(shared.Definition),
            IrIf choice => IsNeverNegative(choice.Then) && IsNeverNegative(choice.Else),
            IrChoice choice => choice.Alternatives.All(IsNeverNegative),
            IrQuotient quotient => IsNeverNegative(quotient.Numerator),
            IrArithmetic { Operator: IrOperator.Subtract } => false,
            IrArithmetic { Operator: IrOperator.Greatest } greatest => IsNeverNegative(greatest.Left)
                || IsNeverNegative(greatest.Right),
            IrArithmetic arithmetic => IsNeverNegative(arithmetic.Left) && IsNeverNegative(arithmetic.Right),
            IrCount or IrOwed => false,
            _ => throw new UnreachableException($"{value.GetType().Name} is no amount"),
        };

    /// <summary>Whether a value is seen to be at most another one, which is not negative, from its form: a part of it, or the lower of it and something.</summary>
    public static bool IsAtMost(IrExpression value, IrExpression other) =>
        value is IrUnspecified or IrConstant { Value: <= 0 }
        || CanonicalText.Of(value) == CanonicalText.Of(other)
        || value is IrShared shared && IsAtMost(shared.Definition, other)
        || value is IrIf choice && IsAtMost(choice.Then, other) && IsAtMost(choice.Else, other)
        || value is IrChoice reading && reading.Alternatives.All(alternative => IsAtMost(alternative, other))
        || value is IrArithmetic { Operator: IrOperator.Least } least
            && (IsAtMost(least.Left, other) || IsAtMost(least.Right, other))
        || value is IrArithmetic { Operator: IrOperator.Greatest } greatest
            && IsAtMost(greatest.Left, other)
            && IsAtMost(greatest.Right, other)
        || value is IrQuotient part && IsAtMost(part.Numerator, other)
        || value is IrQuotient { Numerator: IrArithmetic { Operator: IrOperator.Multiply } product } quotient
            && (
                product.Left is IrConstant left && IsPart(left, quotient) && IsAtMost(product.Right, other)
                || product.Right is IrConstant right && IsPart(right, quotient) && IsAtMost(product.Left, other)
            );

    // A whole number rounds to no more than itself what is no more than it.
    private static bool IsPart(IrConstant factor, IrQuotient quotient) =>
        factor.Value >= 0 && factor.Value <= quotient.Divisor;

    private static IrConstant Constant(IrExpression value, bool holds) =>
        new(value.Origin, IrType.Boolean, holds ? 1 : 0);

    // The largest numerator of which the quotient, made whole, is below zero.
    private static long LargestBelow(IrQuotient quotient) =>
        quotient.Rounding switch
        {
            IrRounding.Up => -1,
            IrRounding.Down => -quotient.Divisor,
            IrRounding.HalfUp => -((quotient.Divisor + 1) / 2),
            IrRounding.HalfEven => -((quotient.Divisor / 2) + 1),
            _ => throw new UnreachableException($"{quotient.Rounding} is no rounding"),
        };
}
