using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>The two counters of a quota: all acts, and the exceptional ones among them, in windows that open together.</summary>
internal static class Quotas
{
    // No decision tells larger totals from smaller ones by themselves, only by their proportion.
    private const int Unbounded = int.MaxValue;

    /// <summary>All acts, or the different beneficiaries with one.</summary>
    public static CounterDemand All(BoundQuota quota) => Counter(quota, quota.Acts);

    /// <summary>The exceptional ones.</summary>
    public static CounterDemand Exceptional(BoundQuota quota) => Counter(quota, quota.Acts with { Exceptional = true });

    /// <summary>What a quota asks for.</summary>
    public static IEnumerable<StateDemand> Demands(BoundQuota quota) =>
        [
            All(quota),
            Exceptional(quota),
            new OpeningDemand(Exceptional(quota), new WindowOpener(quota.Acts, null), Once: true),
        ];

    private static CounterDemand Counter(BoundQuota quota, BoundActs acts) =>
        quota.Seen is { } seen
            ? new PeopleDemand(acts, quota.Window, seen, quota.Place)
            : new ActsDemand(acts, null, quota.Window, Unbounded, quota.Place);
}
