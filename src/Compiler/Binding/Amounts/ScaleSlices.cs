using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Amounts;

/// <summary>What an amount comes to where each slice of it counts at its own percentage: the slices below in full, its own in part.</summary>
internal static class ScaleSlices
{
    /// <summary>The value of each row, exact.</summary>
    public static ImmutableArray<BoundExpression> Of(BoundExpression subject, IReadOnlyList<ScaleRow> rows)
    {
        var values = ImmutableArray.CreateBuilder<BoundExpression>();
        BoundExpression? below = null;
        BoundExpression? from = null;
        foreach (var row in rows)
        {
            var own = Part(Minus(subject, from), row.Percentage!);
            values.Add(Plus(below, own) ?? new BoundLiteral(subject.Place, BoundType.Money, 0));
            if (row.Bound is { } bound)
            {
                below = Plus(below, Part(Minus(bound, from), row.Percentage!));
                from = bound;
            }
        }

        return values.ToImmutable();
    }

    private static BoundExpression Minus(BoundExpression value, BoundExpression? from) =>
        from is null ? value : new BoundOperation(value.Place, BoundType.Money, BoundOperator.Subtract, value, from);

    private static BoundExpression? Plus(BoundExpression? expression, BoundExpression? other)
    {
        if (expression is null || other is null)
        {
            return expression ?? other;
        }

        var isWhole = expression.Type == BoundType.Money && other.Type == BoundType.Money;
        return new BoundOperation(
            other.Place,
            isWhole ? BoundType.Money : BoundType.MoneyFraction,
            BoundOperator.Add,
            expression,
            other
        );
    }

    private static BoundExpression? Part(BoundExpression value, PercentageSyntax percentage)
    {
        if (percentage.Parts == 0)
        {
            return null;
        }

        var product = new BoundOperation(
            value.Place,
            BoundType.Money,
            BoundOperator.Multiply,
            value,
            new BoundLiteral(value.Place, BoundType.Number, percentage.Parts!.Value)
        );
        return percentage.Whole == 1
            ? product
            : new BoundOperation(
                value.Place,
                BoundType.MoneyFraction,
                BoundOperator.Divide,
                product,
                new BoundLiteral(value.Place, BoundType.Number, percentage.Whole)
            );
    }
}
