using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>Asks whether two values of an amount differ, in a form that diagrams can answer where there is one.</summary>
internal static class Differing
{
    // Calculations that repeat themselves after more numbers than these are compared as they are.
    private const long LongestPeriod = 20_000;

    /// <summary>The test; null: they never differ; the constant "true": they always do, or are told apart as another calculation.</summary>
    public static IrExpression? Test(IrExpression old, IrExpression @new)
    {
        if (old is IrUnspecified || @new is IrUnspecified)
        {
            return old is IrUnspecified && @new is IrUnspecified ? null : True(@new);
        }

        if (old is IrConstant one && @new is IrConstant other)
        {
            return one.Value == other.Value ? null : True(@new);
        }

        if (string.Equals(CanonicalText.Of(old), CanonicalText.Of(@new), StringComparison.Ordinal))
        {
            return null;
        }

        return
            MonotoneCalculation.Leaf(old) is { } leaf
            && MonotoneCalculation.Leaf(@new) is { } same
            && string.Equals(CanonicalText.Of(leaf), CanonicalText.Of(same), StringComparison.Ordinal)
            ? OfOneNumber(old, @new, leaf)
            : new IrCompare(@new.Origin, IrComparison.NotEqual, old, @new);
    }

    /// <summary>Which of two values is more, wherever they differ.</summary>
    public static Direction DirectionOf(IrExpression old, IrExpression @new) =>
        (old, @new) switch
        {
            (IrConstant one, IrConstant other) => Sign(other.Value.CompareTo(one.Value)),
            (IrUnspecified, _) or (_, IrUnspecified) => Direction.Either,
            _ when MonotoneCalculation.Leaf(old) is not null
                    && MonotoneCalculation.Leaf(@new) is not null
                    && Pattern(old, @new) is { } pattern => pattern.Signs is [var only]
                ? Sign(-only)
                : Direction.Either,
            _ => Direction.Either,
        };

    private static Direction Sign(int sign) =>
        sign > 0 ? Direction.Up
        : sign < 0 ? Direction.Down
        : Direction.Same;

    // From the first number on, or where the two calculations come to other results.
    private static IrExpression? OfOneNumber(IrExpression old, IrExpression @new, IrExpression leaf)
    {
        var differ = new IrCompare(@new.Origin, IrComparison.NotEqual, old, @new);
        return Pattern(old, @new) switch
        {
            null => differ,
            { First: < 0 } => null,
            { AlwaysFrom: true } pattern => AtLeast(leaf, pattern.First, @new),
            _ => differ,
        };
    }

    private static IrExpression AtLeast(IrExpression leaf, long first, IrExpression at)
    {
        var from = new IrCompare(at.Origin, IrComparison.AtLeast, leaf, new IrConstant(at.Origin, leaf.Type, first));
        return leaf is IrFact { Fact: { } fact } ? new IrAll(at.Origin, [new IrPresent(at.Origin, fact), from]) : from;
    }

    // How two calculations of one number differ over all numbers: from which on (−1: never), whether from there on always, and with which signs.
    // After a period both have grown by so much, so that what holds all over two periods holds of every later one. Null: not known.
    private static (long First, bool AlwaysFrom, IReadOnlyList<int> Signs)? Pattern(IrExpression old, IrExpression @new)
    {
        if (
            Period(old) is not { } one
            || Period(@new) is not { } other
            || one / BigInteger.GreatestCommonDivisor(one, other) * other is var period && period > LongestPeriod
        )
        {
            return null;
        }

        BigInteger Difference(long number) =>
            MonotoneCalculation.At(old, number) - MonotoneCalculation.At(@new, number);
        var length = (long)period;
        var first = Numbers(0, 2 * length).FirstOrDefault(number => !Difference(number).IsZero, -1);
        if (first < 0)
        {
            return (-1, false, []);
        }

        var growth = (Difference(first + length) - Difference(first)).Sign;
        var signs = Numbers(first, length).Select(number => Difference(number).Sign).Append(growth).Distinct().ToList();
        var differing = signs.Where(sign => sign != 0).ToList();
        var always = Numbers(first, length)
            .All(number => Difference(number).Sign is var sign && sign != 0 && (growth == 0 || sign == growth));
        return (first, always, differing);
    }

    private static IEnumerable<long> Numbers(long first, long count)
    {
        for (var number = first; number < first + count; number++)
        {
            yield return number;
        }
    }

    // After how many numbers a calculation has grown by the same again and again; null where it may not.
    private static BigInteger? Period(IrExpression value) =>
        value switch
        {
            IrQuotient quotient => Period(quotient.Numerator) * quotient.Divisor,
            IrArithmetic { Operator: IrOperator.Multiply, Left: IrConstant { Value: >= 0 } } product => Period(
                product.Right
            ),
            IrArithmetic { Operator: IrOperator.Multiply, Right: IrConstant { Value: >= 0 } } product => Period(
                product.Left
            ),
            IrArithmetic { Operator: IrOperator.Add, Left: IrConstant { Value: >= 0 } } sum => Period(sum.Right),
            IrArithmetic { Operator: IrOperator.Add, Right: IrConstant { Value: >= 0 } } sum => Period(sum.Left),
            IrFact or IrCount or IrPeople => BigInteger.One,
            IrArithmetic or IrShift or IrPartOfDate => null,
            _ => throw new UnreachableException($"{value.GetType().Name} is no calculation of one number"),
        };

    private static IrConstant True(IrExpression at) => new(at.Origin, IrType.Boolean, 1);
}
