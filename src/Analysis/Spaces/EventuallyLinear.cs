using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Spaces;

/// <summary>
/// A calculation that reads one number, however often: sums, multiples and rounded quotients of it, the lower and the higher of them. From
/// some number on it repeats itself: after each period it is more by the same. So a comparison of it with a constant changes at few numbers,
/// which are all found, unless it goes on changing for ever (minutes rounded up against minutes rounded down).
/// </summary>
internal static class EventuallyLinear
{
    private const long LongestPeriod = 10_000;
    private const long MostNumbers = 100_000;
    private const int MostCuts = 100;

    // From a number on, f(x + Period) = f(x) + Slope.
    private readonly record struct Shape(long From, long Period, BigInteger Slope);

    /// <summary>The numbers from which on a calculation stands otherwise to a constant than before; null where they are not known.</summary>
    /// <param name="value">The calculation.</param>
    /// <param name="subject">What it reads.</param>
    /// <param name="constant">The constant.</param>
    public static ImmutableArray<long>? Cuts(IrExpression value, Subject subject, long constant)
    {
        if (Of(value, subject.Low) is not { } shape || Settled(value, shape, constant) is not { } end)
        {
            return null;
        }

        var cuts = ImmutableArray.CreateBuilder<long>();
        var sign = Sign(subject.Low);
        for (var number = subject.Low + 1; number <= end && cuts.Count <= MostCuts; number++)
        {
            if (Sign(number) is var next && next != sign)
            {
                cuts.Add(number);
                sign = next;
            }
        }

        return cuts.Count <= MostCuts ? cuts.ToImmutable() : null;

        int Sign(long number) => MonotoneCalculation.At(value, number).CompareTo(constant);
    }

    private static Shape? Of(IrExpression value, long low) =>
        value is IrConstant ? new Shape(low, 1, 0)
        : Subject.Of(value) is not null ? new Shape(low, 1, 1)
        : value is IrShared shared ? Of(shared.Definition, low)
        : value is IrQuotient quotient
            ? Of(quotient.Numerator, low) is { } numerator ? Of(quotient, numerator)
                : null
        : value is IrArithmetic { Operator: IrOperator.Multiply } product ? Of(product, low)
        : value is IrArithmetic sum && Of(sum.Left, low) is { } left && Of(sum.Right, low) is { } right
            ? Of(sum, left, right)
        : null;

    private static Shape? Of(IrArithmetic product, long low) =>
        product.Left is IrConstant constant && Of(product.Right, low) is { } right
            ? right with
            {
                Slope = right.Slope * constant.Value,
            }
        : product.Right is IrConstant other && Of(product.Left, low) is { } left
            ? left with
            {
                Slope = left.Slope * other.Value,
            }
        : null;

    // A multiple of the divisor more above is as many more below, where the sign does not change; half to even, where the number is even.
    private static Shape? Of(IrQuotient quotient, Shape numerator)
    {
        if (numerator.Slope.IsZero)
        {
            return numerator;
        }

        var times = quotient.Divisor / BigInteger.GreatestCommonDivisor(numerator.Slope, quotient.Divisor);
        times *= quotient.Rounding == IrRounding.HalfEven ? 2 : 1;
        return Settled(quotient.Numerator, numerator, 0) is { } from && times * numerator.Period <= LongestPeriod
            ? new Shape(from, (long)times * numerator.Period, numerator.Slope * times / quotient.Divisor)
            : null;
    }

    private static Shape? Of(IrArithmetic value, Shape left, Shape right)
    {
        var period =
            left.Period / (long)BigInteger.GreatestCommonDivisor(left.Period, right.Period) * (BigInteger)right.Period;
        if (period > LongestPeriod)
        {
            return null;
        }

        var (first, second) = (left.Slope * period / left.Period, right.Slope * period / right.Period);
        var shape = new Shape(Math.Max(left.From, right.From), (long)period, first - second);
        if (value.Operator is IrOperator.Add or IrOperator.Subtract)
        {
            return shape with { Slope = value.Operator == IrOperator.Add ? first + second : first - second };
        }

        // In the end one of the two stays the lower one.
        var difference = value with
        {
            Operator = IrOperator.Subtract,
        };
        return Settled(difference, shape, 0, mayChange: true) is { } from
            ? shape with
            {
                From = from,
                Slope =
                    value.Operator == IrOperator.Least ? BigInteger.Min(first, second) : BigInteger.Max(first, second),
            }
            : null;
    }

    // From which number on a calculation is always more, or always less, than a constant, or always the same.
    private static long? Settled(IrExpression value, Shape shape, long constant, bool mayChange = false)
    {
        var signs = Enumerable
            .Range(0, (int)shape.Period)
            .Select(step => MonotoneCalculation.At(value, shape.From + step) - constant)
            .ToList();
        if (shape.Slope.IsZero)
        {
            return mayChange || signs.TrueForAll(difference => difference.Sign == signs[0].Sign) ? shape.From : null;
        }

        // The one that is furthest from where all will be in the end.
        var last = shape.Slope.Sign > 0 ? -signs.Min() : signs.Max();
        var periods = last < 0 ? BigInteger.Zero : (last / BigInteger.Abs(shape.Slope)) + 1;
        var from = shape.From + (periods * shape.Period);
        return from <= MostNumbers ? (long)from : null;
    }
}
