using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Lowers what an accepted attendance is granted: of the units that the session comes to, what every cap leaves.</summary>
internal sealed class GrantLowering(BoundFunction function, CapLowering caps, UnitLowering units)
{
    /// <summary>Units; 1 where nothing is granted; the fee of each provider where it is worked out for each attendance.</summary>
    public IrExpression Granted()
    {
        var place = function.Symbol.Place;
        var granting = function.Caps.Where(cap => cap.UpToCap).ToList();
        if (granting.Count == 0)
        {
            return CountedFees.IsOfAttendance(function) ? units.Fee : new IrConstant(place, IrType.Number, 1);
        }

        // Caps of one counter are tried in their order; those of different counters all limit.
        var quantity = granting[0].Quantity!;
        var wanted = quantity.IsFees ? units.Fee : units.Of(granting[0].Place, quantity, granting[0].Window);
        var granted = granting
            .GroupBy(CountKey.Of)
            .Select(group => Granted([.. group], wanted))
            .Aggregate(
                (expression, other) => new IrArithmetic(other.Origin, wanted.Type, IrOperator.Least, expression, other)
            );
        return quantity.IsFees
            ? new IrIf(granting[0].Place, wanted.Type, OneProvider(granting[0].Place), granted, wanted)
            : granted;
    }

    /// <summary>Whether the session has one provider: the rest of a cap on fees is paid to one, not split.</summary>
    public static IrCompare OneProvider(SourceSpan place) =>
        new(
            place,
            IrComparison.AtMost,
            new IrPeople(place, FactOwner.Provider),
            new IrConstant(place, IrType.Number, 1)
        );

    private IrExpression Granted(IReadOnlyList<BoundCap> group, IrExpression wanted) =>
        group
            .Reverse()
            .Aggregate(
                wanted,
                (otherwise, cap) =>
                {
                    var left = new IrArithmetic(
                        cap.Place,
                        IrType.Number,
                        IrOperator.Subtract,
                        caps.Limit(cap),
                        caps.Count(cap)
                    );
                    var granted = new IrArithmetic(cap.Place, wanted.Type, IrOperator.Least, wanted, left);
                    var applies = caps.Applies(cap);
                    return applies is IrConstant { Value: 1 }
                        ? granted
                        : new IrIf(cap.Place, wanted.Type, applies, granted, otherwise);
                }
            );
}
