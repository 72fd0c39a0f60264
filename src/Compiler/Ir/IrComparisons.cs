using System.Diagnostics;

namespace Conv.Compiler.Ir;

/// <summary>What comparisons mean.</summary>
internal static class IrComparisons
{
    /// <summary>Whether a comparison holds, given the sign of the left side less the right side.</summary>
    public static bool Holds(this IrComparison comparison, int sign) =>
        comparison switch
        {
            IrComparison.Equal => sign == 0,
            IrComparison.NotEqual => sign != 0,
            IrComparison.Less => sign < 0,
            IrComparison.AtMost => sign <= 0,
            IrComparison.Greater => sign > 0,
            IrComparison.AtLeast => sign >= 0,
            _ => throw new UnreachableException($"{comparison} is no comparison"),
        };

    /// <summary>The comparison that holds exactly where the given one does not.</summary>
    public static IrComparison Opposite(this IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => IrComparison.NotEqual,
            IrComparison.NotEqual => IrComparison.Equal,
            IrComparison.Less => IrComparison.AtLeast,
            IrComparison.AtMost => IrComparison.Greater,
            IrComparison.Greater => IrComparison.AtMost,
            IrComparison.AtLeast => IrComparison.Less,
            _ => throw new UnreachableException($"{comparison} is no comparison"),
        };

    /// <summary>The same comparison with its sides exchanged.</summary>
    public static IrComparison Flipped(this IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Less => IrComparison.Greater,
            IrComparison.AtMost => IrComparison.AtLeast,
            IrComparison.Greater => IrComparison.Less,
            IrComparison.AtLeast => IrComparison.AtMost,
            IrComparison.Equal or IrComparison.NotEqual => comparison,
            _ => throw new UnreachableException($"{comparison} is no comparison"),
        };
}
