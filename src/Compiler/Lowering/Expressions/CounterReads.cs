using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Expressions;

/// <summary>Reads of counters.</summary>
internal static class CounterReads
{
    /// <summary>What a counter holds; of one that may run from a fact, with the first day that counts.</summary>
    public static IrCount Read(SourceSpan origin, PlannedCounter counter) =>
        counter.Window.IsAnchored
            ? new IrCount(
                origin,
                counter.Id,
                ExpressionLowering.Body(
                    origin,
                    IrType.Date,
                    counter.Window.Form,
                    form => WindowForms.Since(origin, form)
                )
            )
            : new IrCount(origin, counter.Id);

    /// <summary>Whether a counter is empty.</summary>
    public static IrExpression IsNone(SourceSpan place, PlannedCounter counter) =>
        new IrCompare(
            place,
            IrComparison.Equal,
            new IrCount(place, counter.Id),
            new IrConstant(place, IrType.Number, 0)
        );
}
