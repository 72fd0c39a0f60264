using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>Between which two numbers the exact value of an expression lies, whatever the facts; a fact that is missing is not read.</summary>
/// <param name="Low">The smallest value.</param>
/// <param name="High">The largest value.</param>
internal sealed record IrRange(BigInteger Low, BigInteger High)
{
    private static readonly IrRange Natural = new(0, long.MaxValue);
    private static readonly IrRange Anything = new(long.MinValue, long.MaxValue);
    private static readonly IrRange Int32 = new(int.MinValue, int.MaxValue);

    /// <summary>Whether every value fits 64 bits.</summary>
    public bool FitsInt64 => Low >= long.MinValue && High <= long.MaxValue;

    /// <summary>Whether every value fits 128 bits.</summary>
    public bool FitsInt128 => Low >= (BigInteger)Int128.MinValue && High <= (BigInteger)Int128.MaxValue;

    /// <summary>One value.</summary>
    public static IrRange Exactly(BigInteger value) => new(value, value);

    /// <summary>The range of a number, amount, date or enumeration; null where there is no value (an amount that the text leaves open).</summary>
    /// <param name="node">The number.</param>
    /// <param name="counts">What is known of counters; null: that they are not negative.</param>
    public static IrRange? Of(IrExpression node, Func<IrCount, IrRange>? counts = null) =>
        Of(node, counts ?? (_ => Natural), new(ReferenceEqualityComparer.Instance));

    /// <summary>The range of an operation.</summary>
    public static IrRange Combine(IrOperator op, IrRange left, IrRange right)
    {
        if (op == IrOperator.Multiply)
        {
            BigInteger[] corners =
            [
                left.Low * right.Low,
                left.Low * right.High,
                left.High * right.Low,
                left.High * right.High,
            ];
            return new(corners.Min(), corners.Max());
        }

        return op switch
        {
            IrOperator.Add => new(left.Low + right.Low, left.High + right.High),
            IrOperator.Subtract => new(left.Low - right.High, left.High - right.Low),
            IrOperator.Least => new(BigInteger.Min(left.Low, right.Low), BigInteger.Min(left.High, right.High)),
            IrOperator.Greatest => new(BigInteger.Max(left.Low, right.Low), BigInteger.Max(left.High, right.High)),
            _ => throw new UnreachableException($"no range of {op}"),
        };
    }

    /// <summary>An exact quotient by a positive number, rounded.</summary>
    public static BigInteger Round(BigInteger numerator, long divisor, IrRounding rounding) =>
        rounding switch
        {
            IrRounding.HalfUp => Runtime.Exact.HalfUp(numerator, divisor),
            IrRounding.HalfEven => Runtime.Exact.HalfEven(numerator, divisor),
            IrRounding.Up => Runtime.Exact.Up(numerator, divisor),
            IrRounding.Down => BigInteger.Divide(numerator, divisor),
            _ => throw new UnreachableException($"no rounding is called {rounding}"),
        };

    private static IrRange? Of(
        IrExpression node,
        Func<IrCount, IrRange> counts,
        Dictionary<IrExpression, IrRange?> known
    )
    {
        if (!known.TryGetValue(node, out var range))
        {
            range = Compute(node, counts, known);
            known.Add(node, range);
        }

        return range;
    }

    private static IrRange? Compute(
        IrExpression node,
        Func<IrCount, IrRange> counts,
        Dictionary<IrExpression, IrRange?> known
    ) =>
        node switch
        {
            IrConstant constant => Exactly(constant.Value),
            IrUnspecified => null,
            IrFact { Fact.Kind: FactKind.Number or FactKind.Decimal or FactKind.Minutes } => Natural,
            IrFact { Type: IrType.Date } or IrSessionDate or IrShift or IrOpening or IrPeriodStart => Int32,
            IrPartOfDate part => part.Part switch
            {
                IrDatePart.Year => new(0, 10_000),
                IrDatePart.Month => new(1, 12),
                IrDatePart.Day => new(1, 31),
                IrDatePart.Weekday => new(1, 7),
                _ => throw new UnreachableException($"{part.Part} is no part of a date"),
            },
            IrPeople => new(0, int.MaxValue),
            IrOwed => Anything,
            IrCount count => counts(count),
            IrShared shared => Of(shared.Definition, counts, known),
            IrIf choice => Either(Of(choice.Then, counts, known), Of(choice.Else, counts, known)),
            IrChoice choice => choice.Alternatives.Select(item => Of(item, counts, known)).Aggregate(Either),
            IrArithmetic arithmetic => Of(arithmetic.Left, counts, known) is { } left
            && Of(arithmetic.Right, counts, known) is { } right
                ? Combine(arithmetic.Operator, left, right)
                : null,
            IrQuotient quotient => Of(quotient.Numerator, counts, known) is { } numerator
                ? new(
                    Round(numerator.Low, quotient.Divisor, quotient.Rounding),
                    Round(numerator.High, quotient.Divisor, quotient.Rounding)
                )
                : null,
            { Type: IrType.Boolean } => new(0, 1),
            IrFact or IrGranted or IrLargestGrant => Anything,
            _ => throw new UnreachableException($"no range of {node.GetType().Name}"),
        };

    private static IrRange? Either(IrRange? left, IrRange? right) =>
        left is null || right is null
            ? left ?? right
            : new(BigInteger.Min(left.Low, right.Low), BigInteger.Max(left.High, right.High));
}
