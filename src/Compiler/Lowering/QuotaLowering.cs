using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering;

/// <summary>
/// Lowers the quota within which one more act is exceptional: two counters that attendances share, the exceptional acts and all of them, in windows
/// that open together, compared as whole numbers, this act included.
/// </summary>
internal sealed class QuotaLowering(StateBuilder state)
{
    // No decision tells larger totals from smaller ones by themselves, only by their proportion.
    private const int Unbounded = int.MaxValue;

    /// <summary>Whether an act is below its cap, or one more and within the quota.</summary>
    public IrExpression Below(BoundCap cap, IrExpression count, BoundQuota quota)
    {
        var place = cap.Place;
        var limit = new IrConstant(place, IrType.Number, cap.Limit);
        return Graph.Any(
            place,
            [
                new IrCompare(place, IrComparison.Less, count, limit),
                Graph.All(place, [new IrCompare(place, IrComparison.Equal, count, limit), Within(quota)]),
            ]
        );
    }

    /// <summary>What was counted of all the acts before.</summary>
    public IrExpression Counted(BoundQuota quota) => new IrCount(quota.Place, All(quota).Id);

    /// <summary>Whether a counter is empty.</summary>
    public static IrExpression IsNone(SourceSpan place, StateBuilder.Entry entry) =>
        new IrCompare(place, IrComparison.Equal, new IrCount(place, entry.Id), new IrConstant(place, IrType.Number, 0));

    // (exceptional + this) / (all + this) is at most parts / whole.
    private IrExpression Within(BoundQuota quota)
    {
        var place = quota.Place;
        var all = All(quota);
        var exceptional = Exceptional(quota);

        // Windows of both begin together.
        if (exceptional.Openers.Count == 0)
        {
            exceptional.Openers.Add((quota.Acts, null));
        }

        return new IrCompare(
            place,
            IrComparison.AtMost,
            Times(place, WithThis(place, exceptional), quota.Whole),
            Times(place, WithThis(place, all), quota.Parts)
        );
    }

    private StateBuilder.Entry All(BoundQuota quota) => Counter(quota, quota.Acts);

    private StateBuilder.Entry Exceptional(BoundQuota quota) => Counter(quota, quota.Acts with { Exceptional = true });

    private StateBuilder.Entry Counter(BoundQuota quota, BoundActs acts) =>
        quota.Seen is { } seen
            ? state.People(acts, quota.Window, seen, quota.Place)
            : state.Counter(acts, null, quota.Window, Unbounded, quota.Place);

    // This act adds 1; this beneficiary only where it was not counted before.
    private static IrArithmetic WithThis(SourceSpan place, StateBuilder.Entry entry)
    {
        var one = new IrConstant(place, IrType.Number, 1);
        IrExpression more = entry.Seen is { } seen
            ? new IrIf(place, IrType.Number, IsNone(place, seen), one, new IrConstant(place, IrType.Number, 0))
            : one;
        return new IrArithmetic(place, IrType.Number, IrOperator.Add, new IrCount(place, entry.Id), more);
    }

    private static IrArithmetic Times(SourceSpan place, IrExpression value, long factor) =>
        new(place, IrType.Number, IrOperator.Multiply, value, new IrConstant(place, IrType.Number, factor));
}
