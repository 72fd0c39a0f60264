using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Lowers what a session of one function comes to in a quantity.</summary>
/// <param name="function">The function.</param>
/// <param name="expressions">Lowers the quantity.</param>
/// <param name="fee">The fee of each provider, before any cap.</param>
internal sealed class UnitLowering(BoundFunction function, ExpressionLowering expressions, IrExpression fee)
{
    /// <summary>The fee of each provider, before any cap.</summary>
    public IrExpression Fee => fee;

    /// <summary>Whether one beneficiary attends its sessions, and no other.</summary>
    public bool IsForOne => CountedFees.IsForOne(function);

    /// <summary>What the session comes to in a window; never negative.</summary>
    public IrExpression Of(SourceSpan place, QuantityDefinition quantity, BoundWindow window)
    {
        if (quantity.IsFees)
        {
            return Earned(place, Fee, window);
        }

        var units = ExpressionLowering.Body(place, IrType.Number, quantity.Body, expressions.Value);
        return IrRange.Of(units) is { Low.Sign: >= 0 }
            ? units
            : new IrArithmetic(
                place,
                IrType.Number,
                IrOperator.Greatest,
                units,
                new IrConstant(place, IrType.Number, 0)
            );
    }

    /// <summary>What an accepted act adds: the units that it is granted, else all of them.</summary>
    public IrExpression Counted(SourceSpan place, QuantityDefinition quantity, BoundWindow window)
    {
        IrExpression granted = window.IsOfSession ? new IrLargestGrant(place) : new IrGranted(place);
        return quantity.IsFees ? Earned(place, CountedFees.IsOfAttendance(function) ? granted : Fee, window)
            : function.Caps.Any(cap => cap.UpToCap && cap.Quantity!.Equals(quantity)) ? granted
            : Of(place, quantity, window);
    }

    // However many providers took part, each earns the fee; a window for each provider counts that provider's.
    private static IrExpression Earned(SourceSpan place, IrExpression fee, BoundWindow window) =>
        window.Keys.Any(key => key.Owner == FactOwner.Provider)
            ? fee
            : new IrArithmetic(place, IrType.Money, IrOperator.Multiply, fee, new IrPeople(place, FactOwner.Provider));
}
