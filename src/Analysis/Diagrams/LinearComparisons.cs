using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Analysis.Diagrams;

/// <summary>
/// Takes comparisons of sums apart: what is on both sides is gone, cases inside become cases outside, the lower of two is more than a
/// number exactly where both are. What is left are comparisons of one part with a constant, and those that cannot be simplified.
/// </summary>
/// <param name="booleans">What graphs become.</param>
/// <param name="granted">What is granted to an attendance, or null.</param>
/// <param name="read">Reads a condition.</param>
/// <param name="choose">Reads a value under each alternative of a reading.</param>
/// <param name="test">Reads a comparison of one part with a constant.</param>
internal sealed class LinearComparisons<T>(
    IBooleanAlgebra<T> booleans,
    IrExpression? granted,
    Func<IrExpression, T> read,
    Func<IrChoice, Func<IrExpression, T>, T> choose,
    Func<IrCompare, T> test
)
{
    // Cases within cases multiply.
    private const int MostCases = 500;
    private int _cases;

    /// <summary>Whether a comparison is one of sums.</summary>
    public static bool IsSum(IrCompare compare) =>
        compare.Left.Type is IrType.Number or IrType.Money
        && (
            IsCalculation(compare.Left)
            || IsCalculation(compare.Right)
            || (compare.Left is not IrConstant && compare.Right is not IrConstant)
        );

    /// <summary>Reads it; <paramref name="otherwise"/> where it cannot be taken apart.</summary>
    public T Read(IrCompare compare, Func<T> otherwise) =>
        LinearForm.Difference(compare.Left, compare.Right, granted) is { } form
            ? Read(compare.Origin, compare.Operator, form, otherwise)
            : otherwise();

    private static bool IsCalculation(IrExpression value) =>
        value is IrShared shared ? IsCalculation(shared.Definition)
        : value is IrArithmetic { Operator: IrOperator.Multiply, Left: IrConstant } product
            ? product.Right is IrConstant || IsCalculation(product.Right)
        : value is IrGranted or IrLargestGrant or IrArithmetic;

    private T Read(SourceSpan origin, IrComparison comparison, LinearForm form, Func<T> otherwise)
    {
        if (++_cases > MostCases)
        {
            return otherwise();
        }

        T With(IrExpression part, IrExpression value) =>
            form.With(part, value, granted) is { } simpler ? Read(origin, comparison, simpler, otherwise) : otherwise();

        var parts = form.Parts.ToList();
        if (parts.Count == 0)
        {
            return booleans.Constant(comparison.Holds(form.Constant.Sign));
        }

        // Of two numbers that are not the same, one is the lower.
        if (
            comparison is IrComparison.Equal or IrComparison.NotEqual
            && parts.Exists(pair =>
                pair.Part is IrArithmetic { Operator: IrOperator.Least or IrOperator.Greatest } or IrIf or IrChoice
            )
        )
        {
            var (less, more) = (
                Read(origin, IrComparison.Less, form, otherwise),
                Read(origin, IrComparison.Greater, form, otherwise)
            );
            var (yes, no) = (
                booleans.Constant(comparison == IrComparison.NotEqual),
                booleans.Constant(comparison == IrComparison.Equal)
            );
            return booleans.If(less, yes, booleans.If(more, yes, no));
        }

        foreach (var (part, times) in parts)
        {
            switch (part)
            {
                case IrIf choice:
                    return booleans.If(read(choice.Condition), With(part, choice.Then), With(part, choice.Else));
                case IrChoice choice:
                    return choose(choice, expression => With(part, expression));
                case IrArithmetic { Operator: IrOperator.Least or IrOperator.Greatest } either
                    when comparison is not (IrComparison.Equal or IrComparison.NotEqual):
                    var isLeast = either.Operator == IrOperator.Least == (times.Sign > 0);
                    var isMore = comparison is IrComparison.Greater or IrComparison.AtLeast;
                    var (left, other) = (With(part, either.Left), With(part, either.Right));
                    return isLeast == isMore
                        ? booleans.If(left, other, booleans.Constant(false))
                        : booleans.If(left, booleans.Constant(true), other);
            }
        }

        // n × part + k against 0 is n × part against −k.
        return
            parts is [var (only, factor)]
            && BigInteger.Abs(factor) <= long.MaxValue
            && form.Constant > long.MinValue
            && form.Constant <= long.MaxValue
            ? test(Single(origin, factor.Sign > 0 ? comparison : comparison.Flipped(), only, factor, form.Constant))
            : Several(origin, comparison, form, otherwise);
    }

    // A sum of several parts against a number, both divided by what all parts are multiples of.
    private T Several(SourceSpan origin, IrComparison comparison, LinearForm form, Func<T> otherwise)
    {
        var divisor = form
            .Parts.Select(part => part.Times)
            .Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (Sum(form, divisor) is not var (sum, isTurned))
        {
            return otherwise();
        }

        var number = isTurned ? form.Constant : -form.Constant;
        var (below, above) = (Floor(number, divisor), -Floor(-number, divisor));
        var turned = isTurned ? comparison.Flipped() : comparison;
        if (turned is IrComparison.Equal or IrComparison.NotEqual && below != above)
        {
            return booleans.Constant(turned == IrComparison.NotEqual);
        }

        var bound = turned is IrComparison.AtMost or IrComparison.Greater ? below : above;
        return bound > long.MinValue && bound < long.MaxValue
            ? test(new IrCompare(origin, turned, sum, new IrConstant(origin, sum.Type, (long)bound)))
            : otherwise();
    }

    private static BigInteger Floor(BigInteger number, BigInteger divisor) =>
        BigInteger.DivRem(number, divisor, out var rest) is var quotient && rest.Sign < 0 ? quotient - 1 : quotient;

    // Sums of several parts are written in one way, so that two comparisons of the same sum are known to be of the same.
    private static (IrExpression Value, bool IsTurned)? Sum(LinearForm form, BigInteger divisor)
    {
        var parts = form.Parts.ToList();
        if (parts.Exists(pair => BigInteger.Abs(pair.Times) > long.MaxValue))
        {
            return null;
        }

        var isTurned =
            parts.Count(pair => pair.Times.Sign > 0) * 2 < parts.Count
            || (parts.Count(pair => pair.Times.Sign > 0) * 2 == parts.Count && parts[0].Times.Sign < 0);
        IrExpression? sum = null;
        foreach (var (part, times) in parts.OrderBy(pair => (pair.Times.Sign > 0) == isTurned))
        {
            var size = (long)(BigInteger.Abs(times) / divisor);
            IrExpression term =
                size == 1
                    ? part
                    : new IrArithmetic(
                        part.Origin,
                        part.Type,
                        IrOperator.Multiply,
                        new IrConstant(part.Origin, IrType.Number, size),
                        part
                    );
            sum = sum is null
                ? term
                : new IrArithmetic(
                    part.Origin,
                    part.Type,
                    (times.Sign > 0) == isTurned ? IrOperator.Subtract : IrOperator.Add,
                    sum,
                    term
                );
        }

        return sum is null ? null : (sum, isTurned);
    }

    private static IrCompare Single(
        SourceSpan origin,
        IrComparison comparison,
        IrExpression part,
        BigInteger factor,
        BigInteger constant
    ) =>
        new(
            origin,
            comparison,
            factor.IsOne || factor == -1
                ? part
                : new IrArithmetic(
                    origin,
                    part.Type,
                    IrOperator.Multiply,
                    new IrConstant(origin, IrType.Number, (long)BigInteger.Abs(factor)),
                    part
                ),
            new IrConstant(origin, part.Type, (long)(factor.Sign > 0 ? -constant : constant))
        );
}
