using System.Collections.Immutable;
using Conv.Comparison.Timelines;
using Conv.Runtime.Values;

namespace Conv.Cli.Timelines;

/// <summary>A timeline as a page: a bar for every convention, rule and value.</summary>
internal sealed class TimelineText
{
    private const int DatesWidth = 21;

    private readonly Terminal _terminal;
    private readonly Voice _voice;
    private readonly Timeline _timeline;
    private readonly TimeAxis _axis;

    public TimelineText(Terminal terminal, Voice voice, Timeline timeline)
    {
        _terminal = terminal;
        _voice = voice;
        _timeline = timeline;
        _axis = new TimeAxis(timeline.FirstDay, timeline.LastDay, terminal.Width / 4);
    }

    /// <summary>Writes it.</summary>
    /// <param name="entries">The rules to show.</param>
    public void Write(ImmutableArray<TimelineEntry> entries)
    {
        Line(Tone.Strong, _voice.Say(TimelineWords.Conventions));
        Line(Tone.Faint, $"  {_axis.Years()}");
        foreach (var convention in _timeline.Conventions)
        {
            var bar = _axis.Bar(
                convention
                    .Takes.Where(run => run.Taken != Taken.None)
                    .Select(run => (run.From, run.To, run.Taken == Taken.All ? '#' : '~'))
                    .SelectMany(run => Extended(run, convention.DeclaredTo))
            );
            Row(bar, convention.From, convention.To, Title(convention));
        }

        if (_timeline.Conventions.Any(one => one.To > one.DeclaredTo))
        {
            Line(Tone.Faint, "  " + _voice.Say(TimelineWords.Added));
        }

        if (_timeline.Conventions.Any(one => one.Takes.Any(run => run.Taken == Taken.Some)))
        {
            Line(Tone.Faint, "  " + _voice.Say(TimelineWords.SomeDays));
        }

        foreach (var group in entries.GroupBy(entry => entry.Rule.Convention))
        {
            _terminal.Out.WriteLine();
            Line(Tone.Strong, Terminal.Safe(group.Key));
            Line(Tone.Faint, $"  {_axis.Years()}");
            Rules([.. group]);
        }
    }

    private void Rules(ImmutableArray<TimelineEntry> entries)
    {
        // In the order in which the file speaks of each for the first time.
        foreach (var group in entries.GroupBy(entry => Lines.Heading(_voice, entry.Rule)))
        {
            Line(Tone.Plain, $"  {Terminal.Safe(group.Key)}");
            foreach (var entry in group)
            {
                Row(
                    _axis.Bar(entry.From, entry.To),
                    entry.From,
                    entry.To,
                    Lines.Before(_voice, entry.Rule) + Lines.Of(entry.Rule)
                );
            }
        }
    }

    private void Row(string bar, int from, int to, string text)
    {
        var end = new Day(to) == Day.Last ? _voice.Say(TimelineWords.NoEnd).PadRight(10) : _voice.Day(to);
        var before = $"  {bar}  {_voice.Day(from)} {end}  ";
        var blank = new string(' ', 2 + _axis.Width + 2 + DatesWidth + 4);
        var room = _terminal.Width - before.Length - 2;
        foreach (var (line, i) in Lines.Wrap(text, room).Select((line, i) => (line, i)))
        {
            _terminal.Out.WriteLine(i == 0 ? before + line : blank + line);
        }
    }

    private static IEnumerable<(int, int, char)> Extended((int From, int To, char Filled) run, int declared)
    {
        yield return run;
        if (run.To > declared && run.Filled == '#')
        {
            yield return (Math.Max(run.From, declared + 1), run.To, '+');
        }
    }

    private string Title(TimelineConvention convention) =>
        Terminal.Safe(convention.Label.Length == 0 ? convention.Name : $"{convention.Name}  {convention.Label}")
        + (
            convention.To > convention.DeclaredTo
                ? " " + _voice.Say(TimelineWords.InForceTo, _voice.Day(convention.DeclaredTo))
                : ""
        )
        + string.Concat(convention.RevisedFrom.Select(day => _voice.Say(TimelineWords.RevisedFrom, _voice.Day(day))));

    private void Line(Tone tone, string text) =>
        _terminal.Out.WriteLine(_terminal.Paint(_terminal.Out, tone, text.TrimEnd()));
}
