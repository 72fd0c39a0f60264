using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Expressions;

/// <content>Numbers, amounts and days that are compared, fractions exactly.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression Comparison(ComparisonSyntax syntax)
    {
        var left = Value(syntax.Left);
        var right = Value(syntax.Right);
        if (left is BoundError || right is BoundError)
        {
            return Error(syntax);
        }

        if (Fractions.Whole(left.Type) is not { } kind || kind != Fractions.Whole(right.Type))
        {
            file.Report(TypeDescriptors.NotComparable, syntax, Kinds.Of(left.Type), Kinds.Of(right.Type));
            return Error(syntax);
        }

        foreach (var (side, other) in new[] { (left, right), (right, left) })
        {
            if (side is BoundAge && other is not BoundLiteral { Value: >= 0 and <= 200 })
            {
                file.Findings.Add(TypeDescriptors.AgeBound, other.Place);
                return Error(syntax);
            }

            if (side is BoundCount && other is not BoundLiteral { Value: <= MostRolling } && !IsBounded(side))
            {
                return Error(syntax);
            }

            if (side is BoundUnspecified)
            {
                file.Findings.Add(TypeDescriptors.UnspecifiedOperand, side.Place);
                return Error(syntax);
            }
        }

        // Fractions are compared over their common divisor, like those of a difference.
        var place = file.At(syntax);
        var isWhole = left.Type == kind && right.Type == kind;
        return isWhole || HasDivisor(new BoundOperation(place, Fraction(kind), BoundOperator.Subtract, left, right))
            ? new BoundComparison(place, syntax.Comparator, left, right)
            : Error(syntax);
    }

    // A part of something that there is none of is no share, so nothing can be said of it.
    private BoundExpression ShareTest(ShareTestSyntax syntax)
    {
        var part = new PercentageOfSyntax(syntax.Span, syntax.Percentage, syntax.Whole);
        if (
            Comparison(new ComparisonSyntax(syntax.Span, syntax.Part, syntax.Comparator, part))
            is not BoundComparison share
        )
        {
            return Error(syntax);
        }

        var whole = Value(syntax.Whole);
        var nothing = new BoundLiteral(whole.Place, Fractions.Whole(whole.Type)!.Value, 0);
        return new BoundAnd(
            share.Place,
            new BoundComparison(whole.Place, ComparatorSyntax.More, whole, nothing),
            share
        );
    }
}
