using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Runtime;

namespace Conv.Analysis.Spaces;

/// <summary>
/// A calculation that reads one number and only rises, or only falls, where that number rises: a rounded part of a duration, 50 less a
/// price. Wherever it is compared with a constant, the comparison changes at one number, which a search by halves finds.
/// </summary>
internal static class MonotoneCalculation
{
    /// <summary>The only node that a calculation reads a number from; null where it reads several, or may turn.</summary>
    public static IrExpression? Leaf(IrExpression value) =>
        value is IrFact { Type: not IrType.Date } or IrCount or IrPeople ? value
        : value is IrShift shift
            ? shift.Operand is IrFact or IrSessionDate ? shift.Operand
                : Leaf(shift.Operand)
        : value is IrPartOfDate { Part: IrDatePart.Year } part
            ? part.Operand is IrFact or IrSessionDate ? part.Operand
                : Leaf(part.Operand)
        : value is IrQuotient quotient ? Leaf(quotient.Numerator)
        : value is not IrArithmetic arithmetic ? null
        : arithmetic.Right is IrConstant ? Leaf(arithmetic.Left)
        : arithmetic.Left is IrConstant ? Leaf(arithmetic.Right)
        : null;

    /// <summary>The value of a calculation that reads one number, exact.</summary>
    public static BigInteger At(IrExpression value, long number) =>
        value is IrConstant constant ? constant.Value
        : value is IrShared shared ? At(shared.Definition, number)
        : value is IrQuotient quotient ? Divide(At(quotient.Numerator, number), quotient.Divisor, quotient.Rounding)
        : value is IrPartOfDate { Part: IrDatePart.Year } part ? Calendar.YearOf((int)At(part.Operand, number))
        : value is IrShift shift ? Move(shift, (int)At(shift.Operand, number))
        : value is IrArithmetic arithmetic
            ? Combine(arithmetic.Operator, At(arithmetic.Left, number), At(arithmetic.Right, number))
        : number;

    /// <summary>
    /// The number of a range from which on the calculation is at least so much where it was less before, or the other way round; null
    /// where it does not change sides.
    /// </summary>
    public static long? Crossing(IrExpression value, Subject subject, BigInteger least)
    {
        BigInteger low = subject.Low;
        BigInteger high = subject.High;
        var isAtLeast = At(value, subject.Low) >= least;
        if (At(value, subject.High) >= least == isAtLeast)
        {
            return null;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (At(value, (long)middle) >= least != isAtLeast)
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
            IrShiftUnit.Anniversaries => Calendar.AnniversaryLater(day, shift.Length),
            _ => throw new UnreachableException($"{shift.Unit} is no unit of days"),
        };

    /// <summary>An operation, exact.</summary>
    public static BigInteger Combine(IrOperator op, BigInteger left, BigInteger right) =>
        op switch
        {
            IrOperator.Add => left + right,
            IrOperator.Subtract => left - right,
            IrOperator.Multiply => left * right,
            IrOperator.Least => BigInteger.Min(left, right),
            IrOperator.Greatest => BigInteger.Max(left, right),
            _ => throw new UnreachableException($"{op} is no operation"),
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
            IrRounding.Down => false,
            _ => throw new UnreachableException($"{rounding} is no rounding"),
        };
        return numerator.Sign * (awayFromZero ? quotient + 1 : quotient);
    }
}
