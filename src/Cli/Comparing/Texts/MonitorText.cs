using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What becomes of averages and quotas: how many are above their limit under each version, and who crosses it.</summary>
internal sealed class MonitorText(Page page, int show)
{
    /// <summary>Writes those that differ; nothing where none does.</summary>
    public void Write(ImmutableArray<MonitorEffect> monitors)
    {
        var differing = monitors.Where(monitor => monitor.Differ > 0).ToList();
        if (differing.Count == 0)
        {
            return;
        }

        page.Heading("Monitors, which decide nothing");
        var table = page.Table();
        table.Add(Tone.Strong, "", "limit", "watched", "above: old", "new", "now above", "no longer");
        foreach (var monitor in differing)
        {
            table.Add(
                Terminal.Safe(Name(monitor)),
                monitor.OldLimit == monitor.NewLimit
                    ? monitor.NewLimit
                    : $"{Or(monitor.OldLimit)} → {Or(monitor.NewLimit)}",
                Numbers.Of(monitor.Ratios),
                Numbers.Of(monitor.OldAbove),
                Numbers.Of(monitor.NewAbove),
                Scopes(monitor.ScopesNowAbove, monitor),
                Scopes(monitor.ScopesNoLongerAbove, monitor)
            );
        }

        table.Write();
        foreach (var monitor in differing.Where(monitor => !monitor.Crossings.IsEmpty))
        {
            page.Text(2, $"{Name(monitor)}: {string.Join("; ", monitor.Crossings.Take(show).Select(Of))}");
            page.Rest(4, monitor.Crossings.Length, show, "crossing");
        }
    }

    private static string Name(MonitorEffect monitor) =>
        monitor.Category.Length == 0 ? monitor.Monitor : $"{monitor.Monitor}, {monitor.Category}";

    private static string Scopes(long count, MonitorEffect monitor) =>
        count == 0 ? "0" : Numbers.Of(count, monitor.Scope);

    private static string Of(MonitorCrossing crossing)
    {
        var who = crossing.Scope.Length == 0 ? "" : $"{crossing.Scope} ";
        return $"{who}{crossing.Period} {(crossing.IsNowAbove ? "now above" : "no longer above")} ({Or(crossing.Old)} → {Or(crossing.New)})";
    }

    private static string Or(string text) => text.Length == 0 ? "none" : text;
}
