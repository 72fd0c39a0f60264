using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What becomes of averages and quotas: how many are above their limit under each version, and who crosses it.</summary>
internal sealed class MonitorText(Page page, Voice voice, int show)
{
    /// <summary>Writes those that differ; nothing where none does.</summary>
    public void Write(ImmutableArray<MonitorEffect> monitors)
    {
        var differing = monitors.Where(monitor => monitor.Differ > 0).ToList();
        if (differing.Count == 0)
        {
            return;
        }

        page.Heading(voice.Say(CountedWords.Monitors));
        var table = page.Table();
        table.Add(
            Tone.Strong,
            "",
            voice.Say(CountedWords.Limit),
            voice.Say(CountedWords.Watched),
            voice.Say(CountedWords.AboveOld),
            voice.Say(DiffWords.New),
            voice.Say(CountedWords.NowAbove),
            voice.Say(CountedWords.NoLonger)
        );
        foreach (var monitor in differing)
        {
            table.Add(
                Terminal.Safe(Name(monitor)),
                monitor.OldLimit == monitor.NewLimit
                    ? voice.Decimal(monitor.NewLimit)
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
            page.Rest(4, monitor.Crossings.Length, show, voice, RestWords.Crossings);
        }
    }

    private string Name(MonitorEffect monitor) =>
        monitor.Category.Length == 0
            ? voice.Name(monitor.Monitor)
            : $"{voice.Name(monitor.Monitor)}, {voice.Name(monitor.Category)}";

    private string Scopes(long count, MonitorEffect monitor) =>
        count == 0 ? "0"
        : voice.Language == LanguageCodes.English ? Numbers.Of(count, monitor.Scope)
        : $"{voice.Of(count)} ({voice.Name(monitor.Scope)})";

    private string Of(MonitorCrossing crossing)
    {
        var who = crossing.Scope.Length == 0 ? "" : $"{crossing.Scope} ";
        return $"{who}{crossing.Period} {voice.Say(crossing.IsNowAbove ? CountedWords.NowAbove : CountedWords.NoLongerAbove)} ({Or(crossing.Old)} → {Or(crossing.New)})";
    }

    private string Or(string text) => text.Length == 0 ? voice.Say(CountedWords.NoneWord) : voice.Decimal(text);
}
