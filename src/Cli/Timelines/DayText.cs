using System.Collections.Immutable;
using Conv.Comparison.Timelines;
using Conv.Runtime.Values;

namespace Conv.Cli.Timelines;

/// <summary>What is in force on a day, as a page.</summary>
internal sealed class DayText(Terminal terminal, Timeline timeline, int day)
{
    /// <summary>Writes it.</summary>
    /// <param name="entries">The rules to show, those of the day.</param>
    /// <param name="function">The one function to show, or null.</param>
    public void Write(ImmutableArray<TimelineEntry> entries, string? function)
    {
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, $"on {Day.Text(day)}"));
        var taking = timeline.Conventions.Where(one => one.On(day) != Taken.None).ToList();
        if (taking.Count == 0)
        {
            terminal.Out.WriteLine("  no convention takes sessions");
        }

        foreach (var convention in taking)
        {
            var functions = convention.Functions.Where(name => function is null || name == function).ToList();
            var some = convention.On(day) == Taken.Some ? "some sessions, by their facts, of " : "";
            var added = day > convention.DeclaredTo ? ", by transition" : "";
            Wrapped(
                2,
                functions.Count == 0
                    ? $"{convention.Name} takes no session of it"
                    : $"{convention.Name}{added} takes {some}{string.Join(", ", functions)}"
            );
        }

        foreach (var group in entries.GroupBy(entry => entry.Rule.Convention))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, Terminal.Safe(group.Key)));
            foreach (var rules in group.GroupBy(entry => Lines.Heading(entry.Rule)))
            {
                terminal.Out.WriteLine($"  {Terminal.Safe(rules.Key)}".TrimEnd());
                foreach (var entry in rules)
                {
                    Wrapped(4, Lines.Before(entry.Rule) + Lines.Of(entry.Rule) + Ends(entry));
                }
            }
        }
    }

    private static string Ends(TimelineEntry entry) =>
        (entry.Rule.From, entry.Rule.To) switch
        {
            ({ } from, { } to) => $" ({Day.Text(from)} to {Day.Text(to)})",
            ({ } from, null) => $" (from {Day.Text(from)})",
            (null, { } to) => $" (to {Day.Text(to)})",
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
