using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Analysis.Obligations;

/// <summary>
/// Tells the values of an amount over time from cases that happen to ask for a date: an amount's value is chosen by the place of the
/// value that follows it, and what lies beyond is that value.
/// </summary>
internal static class DatedValues
{
    /// <summary>Whether a choice is between a value of an amount and its later values.</summary>
    public static bool IsDated(IrIf choice) =>
        choice.Condition
            is IrCompare { Operator: IrComparison.Less, Left: IrSessionDate, Right: IrConstant { Type: IrType.Date } }
        && !IsInside(choice.Condition.Origin, choice.Origin)
        && IsInside(choice.Else.Origin, choice.Condition.Origin);

    /// <summary>Whether a piece lies within another one.</summary>
    public static bool IsInside(SourceSpan inner, SourceSpan outer) =>
        inner.Source == outer.Source && outer.Span.Contains(inner.Span);
}
