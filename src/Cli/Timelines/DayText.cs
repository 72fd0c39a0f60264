using System.Collections.Immutable;
using Conv.Comparison.Timelines;

namespace Conv.Cli.Timelines;

/// <summary>What is in force on a day, as a page.</summary>
internal sealed class DayText(Terminal terminal, Voice voice, Timeline timeline, int day)
{
    /// <summary>Writes it.</summary>
    /// <param name="entries">The rules to show, those of the day.</param>
    /// <param name="function">The one function to show, or null.</param>
    public void Write(ImmutableArray<TimelineEntry> entries, string? function)
    {
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, voice.Say(TimelineWords.On, voice.Day(day))));
        var taking = timeline.Conventions.Where(one => one.On(day) != Taken.None).ToList();
        if (taking.Count == 0)
        {
            terminal.Out.WriteLine("  " + voice.Say(TimelineWords.NoneTakes));
        }

        foreach (var convention in taking)
        {
            var functions = convention.Functions.Where(name => function is null || name == function).ToList();
            var named = string.Join(", ", functions.Select(voice.Name));
            var some = convention.On(day) == Taken.Some ? voice.Say(TimelineWords.Some, named) : named;
            var who =
                day > convention.DeclaredTo ? voice.Say(TimelineWords.ByTransition, convention.Name) : convention.Name;
            Wrapped(
                2,
                functions.Count == 0
                    ? voice.Say(TimelineWords.TakesNone, convention.Name)
                    : voice.Say(TimelineWords.Takes, who, some)
            );
        }

        foreach (var group in entries.GroupBy(entry => entry.Rule.Convention))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, Terminal.Safe(group.Key)));
            foreach (var rules in group.GroupBy(entry => Lines.Heading(voice, entry.Rule)))
            {
                terminal.Out.WriteLine($"  {Terminal.Safe(rules.Key)}".TrimEnd());
                foreach (var entry in rules)
                {
                    Wrapped(4, Lines.Before(voice, entry.Rule) + Lines.Of(entry.Rule) + Ends(entry));
                }
            }
        }
    }

    private string Ends(TimelineEntry entry) =>
        (entry.Rule.From, entry.Rule.To) switch
        {
            ({ } from, { } to) => $" ({voice.Say(TimelineWords.FromTo, voice.Day(from), voice.Day(to))})",
            ({ } from, null) => $" ({voice.Say(TimelineWords.From, voice.Day(from))})",
            (null, { } to) => $" ({voice.Say(TimelineWords.To, voice.Day(to))})",
            _ => "",
        };

    private void Wrapped(int indent, string text)
    {
        foreach (var (line, i) in Lines.Wrap(text, terminal.Width - indent - 4).Select((line, i) => (line, i)))
        {
            terminal.Out.WriteLine(new string(' ', i == 0 ? indent : indent + 4) + Terminal.Safe(line));
        }
    }
}
