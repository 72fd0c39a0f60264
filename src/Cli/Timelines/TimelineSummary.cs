using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Cli.Outputs;
using Conv.Comparison.Timelines;

namespace Conv.Cli.Timelines;

/// <summary>A timeline, or what is in force on a day, as what programs read.</summary>
internal static class TimelineSummary
{
    /// <summary>The summary.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="entries">The rules to show.</param>
    /// <param name="day">The one day that is asked for, or null.</param>
    /// <param name="readings">The readings that are not the default.</param>
    public static TimelineOutput Of(
        Timeline timeline,
        ImmutableArray<TimelineEntry> entries,
        int? day,
        IReadOnlyDictionary<string, string> readings
    ) =>
        new(
            day is { } on ? Day(on) : null,
            Day(timeline.FirstDay),
            Day(timeline.LastDay),
            new(readings, StringComparer.Ordinal),
            [.. timeline.Conventions.Select(convention => Convention(convention, day))],
            [.. entries.Select(Entry)]
        );

    private static TimelineConventionOutput Convention(TimelineConvention convention, int? day) =>
        new(
            convention.Name,
            convention.Label,
            Day(convention.From),
            Day(convention.To),
            Day(convention.DeclaredTo),
            [.. convention.RevisedFrom.Select(Day)],
            convention.Functions,
            convention.Citations,
            convention.Place.ToString(),
            [.. convention.Takes.Select(run => new TakenOutput(Day(run.From), Day(run.To), Word(run.Taken)))],
            day is { } on ? Word(convention.On(on)) : null
        );

    private static TimelineRuleOutput Entry(TimelineEntry entry) =>
        new(
            Lines.Name(entry.Rule.Kind),
            entry.Rule.Convention,
            entry.Rule.Owner,
            entry.Rule.Text,
            Day(entry.From),
            Day(entry.To),
            entry.Functions,
            entry.Rule.Citations,
            entry.Rule.Place.ToString()
        );

    private static DateOnly Day(int day) => DateOnly.FromDayNumber(day);

    private static string Word(Taken taken) =>
        taken switch
        {
            Taken.All => "all",
            Taken.Some => "some",
            Taken.None => "none",
            _ => throw new UnreachableException($"the sessions {taken}"),
        };
}
