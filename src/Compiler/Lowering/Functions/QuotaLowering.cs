using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Lowers the quota within which one more act is exceptional: two counters that attendances share, the exceptional acts and all of them, in windows
/// that open together, compared as whole numbers, this act included.
/// </summary>
internal sealed class QuotaLowering(StatePlan state)
{
    /// <summary>Whether an act is below its cap, or one more and within the quota.</summary>
    public IrExpression Below(SourceSpan place, IrExpression count, IrExpression limit, BoundQuota quota) =>
        Graph.Any(
            place,
            [
                new IrCompare(place, IrComparison.Less, count, limit),
                Graph.All(place, [new IrCompare(place, IrComparison.Equal, count, limit), Within(quota)]),
            ]
        );

    /// <summary>What was counted of all the acts before.</summary>
    public IrExpression Counted(BoundQuota quota) => new IrCount(quota.Place, state[Quotas.All(quota)].Id);

    // (exceptional + this) / (all + this) is at most parts / whole.
    private IrExpression Within(BoundQuota quota)
    {
        var place = quota.Place;
        var all = state[Quotas.All(quota)];
        var exceptional = state[Quotas.Exceptional(quota)];
        return new IrCompare(
            place,
            IrComparison.AtMost,
            Times(place, WithThis(place, exceptional), quota.Whole),
            Times(place, WithThis(place, all), quota.Parts)
        );
    }

    // This act adds 1; this beneficiary only where it was not counted before.
    private IrArithmetic WithThis(SourceSpan place, PlannedCounter counter)
    {
        var constant = new IrConstant(place, IrType.Number, 1);
        IrExpression more = counter.Measure is PeopleMeasure { Seen: var seen }
            ? new IrIf(
                place,
                IrType.Number,
                CounterReads.IsNone(place, state.Counters[seen]),
                constant,
                new IrConstant(place, IrType.Number, 0)
            )
            : constant;
        return new IrArithmetic(place, IrType.Number, IrOperator.Add, new IrCount(place, counter.Id), more);
    }

    private static IrArithmetic Times(SourceSpan place, IrExpression value, long factor) =>
        new(place, IrType.Number, IrOperator.Multiply, value, new IrConstant(place, IrType.Number, factor));
}
