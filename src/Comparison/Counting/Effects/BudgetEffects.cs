using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Effects;

/// <summary>Compares what two runs over the same sessions spend of the budgets.</summary>
internal static class BudgetEffects
{
    /// <summary>The lines of either run, those of the new one first, in the order of the files.</summary>
    public static ImmutableArray<BudgetEffect> Of(Run old, Run @new) =>
        [
            .. @new
                .BudgetTotals.Concat(old.BudgetTotals)
                .Select(line => (line.Budget, line.Line))
                .Distinct()
                .Select(key => new BudgetEffect(key.Budget, key.Line, Use(old, key), Use(@new, key))),
        ];

    private static BudgetUse? Use(Run run, (string Budget, string Line) key) =>
        run.BudgetTotals.FirstOrDefault(line => (line.Budget, line.Line) == key) is { } found
            ? BudgetUse.Of(found)
            : null;
}
