using Conv.Comparison.Counting.Effects;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Readings;

/// <summary>What differs between the monitors of two runs over the same sessions; monitors decide nothing.</summary>
/// <param name="Rows">Rows of <c>monitors.csv</c> that differ, or that only one run has.</param>
/// <param name="NowExceeded">Ratios that are above their limit in the other run only.</param>
/// <param name="NoLongerExceeded">Ratios that are above their limit in the base only.</param>
public sealed record MonitorChanges(long Rows, long NowExceeded, long NoLongerExceeded)
{
    /// <summary>Nothing differs.</summary>
    public static MonitorChanges None { get; } = new(0, 0, 0);

    /// <summary>Compares two lists of rows, each sorted as <see cref="Run.Monitors"/> is.</summary>
    public static MonitorChanges Between(IReadOnlyList<MonitorRow> basis, IReadOnlyList<MonitorRow> other)
    {
        var (rows, now, before) = (0L, 0L, 0L);
        foreach (var (old, @new) in MonitorEffects.Pairs(basis, other))
        {
            rows += old == @new ? 0 : 1;
            now += @new is { Exceeded: true } && old is not { Exceeded: true } ? 1 : 0;
            before += old is { Exceeded: true } && @new is not { Exceeded: true } ? 1 : 0;
        }

        return new(rows, now, before);
    }
}
