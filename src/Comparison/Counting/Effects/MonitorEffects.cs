using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Compiler.Symbols;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Effects;

/// <summary>Compares what two runs over the same sessions watch over the population.</summary>
internal static class MonitorEffects
{
    /// <summary>The monitors of either run, by name and category.</summary>
    public static ImmutableArray<MonitorEffect> Of(Run old, Run @new) =>
        [
            .. Pairs(old.Monitors, @new.Monitors)
                .GroupBy(pair => (Any(pair).Monitor, Any(pair).Category))
                .OrderBy(group => group.Key.Monitor, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Category, StringComparer.Ordinal)
                .Select(group => Effect(old, @new, group.Key, [.. group])),
        ];

    /// <summary>Rows of two runs, each sorted as <see cref="Run.Monitors"/> is: a row with that of the other run, or with null.</summary>
    public static IEnumerable<(MonitorRow? Old, MonitorRow? New)> Pairs(
        IReadOnlyList<MonitorRow> old,
        IReadOnlyList<MonitorRow> @new
    )
    {
        for (int i = 0, j = 0; i < old.Count || j < @new.Count; )
        {
            var order =
                i == old.Count ? 1
                : j == @new.Count ? -1
                : MonitorRow.Compare(old[i], @new[j]);
            yield return (order <= 0 ? old[i++] : null, order >= 0 ? @new[j++] : null);
        }
    }

    private static MonitorEffect Effect(
        Run old,
        Run @new,
        (string Monitor, string Category) key,
        List<(MonitorRow? Old, MonitorRow? New)> pairs
    )
    {
        var scope = (ScopeOf(@new, key.Monitor) ?? ScopeOf(old, key.Monitor))!;
        var isPerson = IsPerson(@new, scope) || IsPerson(old, scope);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return new MonitorEffect(
            key.Monitor,
            key.Category,
            scope,
            Limit(pairs.Select(pair => pair.Old)),
            Limit(pairs.Select(pair => pair.New)),
            pairs.Count,
            pairs.LongCount(pair => pair.Old != pair.New),
            pairs.LongCount(pair => pair.Old is { Exceeded: true }),
            pairs.LongCount(pair => pair.New is { Exceeded: true }),
            [.. pairs.Where(pair => IsAbove(pair.Old) != IsAbove(pair.New)).Select(Crossing)]
        );

        MonitorCrossing Crossing((MonitorRow? Old, MonitorRow? New) pair)
        {
            var row = Any(pair);
            numbers.TryAdd(row.Scope, numbers.Count);
            return new MonitorCrossing(
                isPerson ? "" : row.Scope,
                row.PeriodName,
                Ratio(pair.Old),
                Ratio(pair.New),
                IsAbove(pair.New)
            )
            {
                ScopeNumber = numbers[row.Scope],
            };
        }
    }

    private static MonitorRow Any((MonitorRow? Old, MonitorRow? New) pair) => (pair.New ?? pair.Old)!;

    private static bool IsAbove(MonitorRow? row) => row is { Exceeded: true };

    private static string Ratio(MonitorRow? row) => row is null ? "" : $"{row.NumeratorText}/{row.DenominatorText}";

    private static string Limit(IEnumerable<MonitorRow?> rows) =>
        rows.FirstOrDefault(row => row is not null)?.Limit ?? "";

    private static string? ScopeOf(Run run, string monitor) =>
        run.Info.Monitors.FirstOrDefault(one => string.Equals(one.Name, monitor, StringComparison.Ordinal))?.Scope;

    // Whoever is a beneficiary is named in no report.
    private static bool IsPerson(Run run, string scope) =>
        run.Table.Vocabulary.Facts.Any(fact =>
            string.Equals(fact.Name, scope, StringComparison.Ordinal) && fact.Owner == FactOwner.Beneficiary
        );
}
