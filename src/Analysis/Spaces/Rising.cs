using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Runtime;

namespace Conv.Analysis.Spaces;

/// <summary>
/// A calculation that reads one number and never falls where that number rises, such as a rounded part of a duration. Wherever it is
/// compared with a constant, the comparison changes at numbers that a search by halves finds.
/// </summary>
internal static class Rising
{
    /// <summary>The only node that a calculation reads a number from; null where it reads several, or may fall.</summary>
    public static IrExpression? Leaf(IrExpression value) =>
        value switch
        {
            IrFact { Type: not IrType.Date } or IrCount or IrPeople => value,
            IrShift { Operand: IrFact or IrSessionDate } shift => shift.Operand,
            IrShift shift => Leaf(shift.Operand),
            IrQuotient quotient => Leaf(quotient.Numerator),
            IrArithmetic { Operator: IrOperator.Multiply, Left: IrConstant { Value: >= 0 } } arithmetic => Leaf(
                arithmetic.Right
            ),
            IrArithmetic { Operator: IrOperator.Multiply, Right: IrConstant { Value: >= 0 } } arithmetic => Leaf(
                arithmetic.Left
            ),
            IrArithmetic { Operator: not IrOperator.Multiply, Right: IrConstant } arithmetic => Leaf(arithmetic.Left),
            IrArithmetic
            {
                Operator: IrOperator.Add or IrOperator.Least or IrOperator.Greatest,
                Left: IrConstant
            } arithmetic => Leaf(arithmetic.Right),
            _ => null,
        };

    /// <summary>The value of a calculation that has a <see cref="Leaf"/>, exact.</summary>
    public static BigInteger At(IrExpression value, long number) =>
        value switch
        {
            IrConstant constant => constant.Value,
            IrQuotient quotient => Divide(At(quotient.Numerator, number), quotient.Divisor, quotient.Rounding),
            IrShift shift => Move(shift, (int)At(shift.Operand, number)),
            IrArithmetic arithmetic => Combine(
                arithmetic.Operator,
                At(arithmetic.Left, number),
                At(arithmetic.Right, number)
            ),
            _ => number,
        };

    /// <summary>The first number of a range from which on the calculation is at least so much; null where it never is.</summary>
    public static long? First(IrExpression value, Subject subject, BigInteger least)
    {
        BigInteger low = subject.Low;
        BigInteger high = subject.High;
        if (At(value, subject.High) < least)
        {
            return null;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (At(value, (long)middle) >= least)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return (long)low;
    }

    /// <summary>A day moved.</summary>
    public static int Move(IrShift shift, int day) =>
        shift.Unit switch
        {
            IrShiftUnit.Days => Calendar.DaysLater(day, shift.Length),
            IrShiftUnit.Months => Calendar.MonthsLater(day, shift.Length),
            _ => Calendar.AnniversaryLater(day, shift.Length),
        };

    /// <summary>An operation, exact.</summary>
    public static BigInteger Combine(IrOperator op, BigInteger left, BigInteger right) =>
        op switch
        {
            IrOperator.Add => left + right,
            IrOperator.Subtract => left - right,
            IrOperator.Multiply => left * right,
            IrOperator.Least => BigInteger.Min(left, right),
            _ => BigInteger.Max(left, right),
        };

    /// <summary>A quotient made whole.</summary>
    public static BigInteger Divide(BigInteger numerator, long divisor, IrRounding rounding)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator), divisor, out var rest);
        var awayFromZero = rounding switch
        {
            IrRounding.HalfUp => 2 * rest >= divisor,
            IrRounding.HalfEven => 2 * rest > divisor || (2 * rest == divisor && !quotient.IsEven),
            IrRounding.Up => rest > 0,
            _ => false,
        };
        return numerator.Sign * (awayFromZero ? quotient + 1 : quotient);
    }
}
