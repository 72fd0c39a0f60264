using Conv.Compiler.Ir;

namespace Conv.Analysis.Obligations;

/// <summary>
/// A value that is computed with an amount which the text may leave open is behind the question whether it does. Nobody wrote that
/// question: it is no case, and where it is always answered alike nothing is idle.
/// </summary>
internal static class OpenAmounts
{
    /// <summary>
    /// Whether a choice is between a calculation and the same calculation with an amount left open, or between a share under a ceiling that
    /// is left open and the same share where it owes nothing.
    /// </summary>
    public static bool IsQuestion(IrIf choice) => IsCalculation(choice) || IsUnderOpenCeiling(choice);

    private static bool IsUnderOpenCeiling(IrIf choice) =>
        choice.Condition is IrCompare { Operator: IrComparison.Greater, Right: IrConstant { Value: 0 } } compare
        && ReferenceEquals(compare.Left, choice.Else);

    private static bool IsCalculation(IrIf choice) =>
        choice is { Then: IrArithmetic or IrQuotient, Else: IrUnspecified }
        && choice.Then.Origin == choice.Origin
        && choice.Else.Origin == choice.Origin;
}
