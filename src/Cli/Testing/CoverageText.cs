using Conv.Runtime.Languages;
using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing;

/// <summary>What the scenarios show and what they do not, for a person.</summary>
internal sealed class CoverageText(Terminal terminal, Voice voice)
{
    private const int RuleShown = 60;

    /// <summary>The gaps by place, then the counts.</summary>
    public void Write(CoverageReport report)
    {
        Write(CoverageWords.NotReached, Tone.Bad, report.Gaps);
        Write(CoverageWords.Unreachable, Tone.Faint, report.Unreachable);

        var table = new TextTable(terminal);
        table.Add(
            Tone.Strong,
            voice.Say(CoverageWords.Coverage),
            voice.Say(CoverageWords.Covered),
            voice.Say(CoverageWords.Of),
            ""
        );
        Count(table, CoverageWords.Rules, report.Rules);
        foreach (var kind in Kinds)
        {
            Count(table, CoverageWords.Kind(kind), report.CountOf(kind));
        }

        Count(table, CoverageWords.Together, report.Count);
        table.Write();
        Line("");
    }

    /// <summary>The kinds of points, in the order in which they are shown.</summary>
    public static IReadOnlyList<CoverageKind> Kinds { get; } =
    [CoverageKind.Outcome, CoverageKind.Case, CoverageKind.Boundary, CoverageKind.Reason, CoverageKind.Reading];

    /// <summary>The rule at the place of a point, on one line.</summary>
    public static string RuleOf(CoveragePoint point, int longest)
    {
        var words = point.Place.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return TextTable.Cut(string.Join(' ', words), longest);
    }

    private void Write(LocalizableText title, Tone tone, IEnumerable<CoverageResult> results)
    {
        var byLine = results.GroupBy(result => (result.Point.Place.Source.Path, result.Point.Place)).ToList();
        if (byLine.Count == 0)
        {
            return;
        }

        Line(terminal.Paint(terminal.Out, Tone.Strong, voice.Say(title)));
        foreach (var group in byLine)
        {
            var place = Terminal.Safe($"{group.Key.Path}:{group.First().Point.Line}");
            var rule = Terminal.Safe(RuleOf(group.First().Point, RuleShown));
            Line($"  {terminal.Paint(terminal.Out, Tone.Place, place)}  {rule}");
            foreach (var result in group)
            {
                Line($"      {terminal.Paint(terminal.Out, tone, Terminal.Safe(voice.Told(result.Point.Text)))}");
            }
        }

        Line("");
    }

    private void Count(TextTable table, LocalizableText name, CoverageCount count)
    {
        if (count.Total > 0)
        {
            table.Add(
                count.Covered < count.Total ? Tone.Warning : Tone.Plain,
                voice.Say(name),
                voice.Of(count.Covered),
                voice.Of(count.Total),
                voice.Percent(count.Covered, count.Total)
            );
        }
    }

    private void Line(string text) => terminal.Out.WriteLine(text);
}
