using System.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>What can be said of a test without any fact: from the ranges that its operands cannot leave.</summary>
internal static class IrKnown
{
    /// <summary>Whether a test holds for every session, or for none; null where that is not known.</summary>
    public static bool? Answer(IrExpression test) =>
        test is IrConstant { Type: IrType.Boolean, Value: var value } ? value != 0
        : test is IrOverflows overflows && IrRange.Of(overflows.Value) is not { FitsInt64: false } ? false
        : test is IrCompare compare && HasValue(compare) ? Compare(compare)
        : null;

    private static bool? Compare(IrCompare compare)
    {
        if (IrRange.Of(compare.Left) is not { } left || IrRange.Of(compare.Right) is not { } right)
        {
            return null;
        }

        var isLess = left.High < right.Low;
        var isMore = left.Low > right.High;
        return compare.Operator switch
        {
            IrComparison.Less => isLess ? true
            : left.Low >= right.High ? false
            : null,
            IrComparison.AtLeast => isLess ? false
            : left.Low >= right.High ? true
            : null,
            IrComparison.Greater => isMore ? true
            : left.High <= right.Low ? false
            : null,
            IrComparison.AtMost => isMore ? false
            : left.High <= right.Low ? true
            : null,
            IrComparison.Equal => isLess || isMore ? false : null,
            IrComparison.NotEqual => isLess || isMore ? true : null,
            _ => throw new UnreachableException($"no meaning of {compare.Operator}"),
        };
    }

    // An amount that the text leaves open is neither more nor less than another.
    private static bool HasValue(IrCompare compare) =>
        !IrWalk.Nodes(compare.Left, compare.Right).Any(node => node is IrUnspecified);
}
