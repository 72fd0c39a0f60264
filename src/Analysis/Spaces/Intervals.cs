using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Spaces;

/// <summary>Between which numbers a calculation lies, given between which numbers lies what it reads.</summary>
internal static class Intervals
{
    /// <summary>The bounds; null where something that it reads has none.</summary>
    /// <param name="value">The calculation.</param>
    /// <param name="leaf">The bounds of a fact, a counter, a number of people; null: unknown.</param>
    public static (BigInteger Least, BigInteger Most)? Of(
        IrExpression value,
        Func<IrExpression, (BigInteger Least, BigInteger Most)?> leaf
    ) =>
        value switch
        {
            IrConstant constant => (constant.Value, constant.Value),
            IrShared shared => Of(shared.Definition, leaf),
            IrIf choice => Of(choice.Then, leaf) is var (first, second) && Of(choice.Else, leaf) is var (third, fourth)
                ? (BigInteger.Min(first, third), BigInteger.Max(second, fourth))
                : null,
            IrQuotient quotient => Of(quotient.Numerator, leaf) is var (least, most)
                ? (
                    MonotoneCalculation.Divide(least, quotient.Divisor, quotient.Rounding),
                    MonotoneCalculation.Divide(most, quotient.Divisor, quotient.Rounding)
                )
                : null,
            IrArithmetic arithmetic => Of(arithmetic.Left, leaf) is { } left && Of(arithmetic.Right, leaf) is { } right
                ? Of(arithmetic.Operator, left, right)
                : null,
            IrFact or IrPeople or IrCount or IrUnspecified => leaf(value),
            IrPartOfDate part => part.Part switch
            {
                IrDatePart.Year => (0, 10_000),
                IrDatePart.Month => (1, 12),
                IrDatePart.Day => (1, 31),
                IrDatePart.Weekday => (1, 7),
                _ => throw new UnreachableException($"{part.Part} is no part of a date"),
            },
            IrSessionDate or IrOpening or IrPeriodStart or IrShift => null,
            IrGranted or IrLargestGrant or IrOwed or IrChoice => null,
            _ => throw new UnreachableException($"{value.GetType().Name} is no number"),
        };

    private static (BigInteger, BigInteger) Of(
        IrOperator op,
        (BigInteger Least, BigInteger Most) left,
        (BigInteger Least, BigInteger Most) right
    )
    {
        BigInteger[] ends =
        [
            MonotoneCalculation.Combine(op, left.Least, right.Least),
            MonotoneCalculation.Combine(op, left.Least, right.Most),
            MonotoneCalculation.Combine(op, left.Most, right.Least),
            MonotoneCalculation.Combine(op, left.Most, right.Most),
        ];
        return (ends.Min(), ends.Max());
    }
}
