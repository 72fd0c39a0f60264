using System.Numerics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Expressions;

/// <content>Fractions and how they become whole.</content>
internal sealed partial class ExpressionLowering
{
    private IrExpression Rounded(BoundRounded rounded)
    {
        var (numerator, divisor) = Fraction(rounded.Operand);
        var type = TypeOf(rounded.Type);
        var quotient = new IrQuotient(
            rounded.Place,
            type,
            numerator,
            divisor * rounded.Multiple,
            RoundingOf(rounded.Rounding)
        );
        return rounded.Multiple == 1
            ? quotient
            : new IrArithmetic(
                rounded.Place,
                type,
                IrOperator.Multiply,
                quotient,
                new IrConstant(rounded.Place, IrType.Number, rounded.Multiple)
            );
    }

    // A fraction as an exact numerator over a constant.
    private (IrExpression Numerator, long Divisor) Fraction(BoundExpression expression)
    {
        if (expression is BoundCases { Type: BoundType.MoneyFraction } cases)
        {
            return Cases(cases);
        }

        if (expression is not BoundOperation { Type: BoundType.MoneyFraction or BoundType.NumberFraction } operation)
        {
            return (Value(expression), 1);
        }

        var (left, leftDivisor) = Fraction(operation.Left);
        if (operation.Operator == BoundOperator.Divide)
        {
            return (left, checked(leftDivisor * ((BoundLiteral)operation.Right).Value));
        }

        var (right, rightDivisor) = Fraction(operation.Right);
        var type = TypeOf(operation.Type);
        if (operation.Operator == BoundOperator.Multiply)
        {
            return (
                new IrArithmetic(operation.Place, type, IrOperator.Multiply, left, right),
                checked(leftDivisor * rightDivisor)
            );
        }

        var (first, second) = OverCommonDivisor((left, leftDivisor), (right, rightDivisor));
        return (
            new IrArithmetic(operation.Place, type, OperatorOf(operation.Operator), first, second),
            Common(leftDivisor, rightDivisor)
        );
    }

    // Over their common divisor, sums and comparisons are those of the numerators.
    private static (IrExpression Left, IrExpression Right) OverCommonDivisor(
        (IrExpression Numerator, long Divisor) left,
        (IrExpression Numerator, long Divisor) right
    )
    {
        var common = Common(left.Divisor, right.Divisor);
        return (Times(left.Numerator, common / left.Divisor), Times(right.Numerator, common / right.Divisor));
    }

    private static long Common(long left, long right) =>
        checked(left / (long)BigInteger.GreatestCommonDivisor(left, right) * right);

    private (IrExpression Numerator, long Divisor) Cases(BoundCases cases)
    {
        var fractions = cases.Values.Distinct().ToDictionary(value => value, Fraction);
        var common = fractions.Values.Aggregate(1L, (sofar, pair) => Common(sofar, pair.Divisor));
        return (Cases(cases, value => Times(fractions[value].Numerator, common / fractions[value].Divisor)), common);
    }

    private IrExpression Cases(BoundCases cases, Func<BoundExpression, IrExpression> lower) =>
        cases
            .Cases.Reverse()
            .Aggregate(
                lower(cases.Otherwise),
                (otherwise, branch) =>
                    new IrIf(branch.Place, TypeOf(cases.Type), Condition(branch.When), lower(branch.Value), otherwise)
            );

    private static IrExpression Times(IrExpression value, long factor) =>
        factor == 1 ? value
        : value is IrConstant constant
        && constant.Value <= long.MaxValue / factor
        && constant.Value >= long.MinValue / factor
            ? constant with
            {
                Value = constant.Value * factor,
            }
        : new IrArithmetic(
            value.Origin,
            value.Type,
            IrOperator.Multiply,
            value,
            new IrConstant(value.Origin, IrType.Number, factor)
        );
}
