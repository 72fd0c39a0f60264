using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing;

/// <summary>What the scenarios show and what they do not, for a person.</summary>
internal sealed class CoverageText(Terminal terminal)
{
    private const int RuleShown = 60;

    /// <summary>The gaps by place, then the counts.</summary>
    public void Write(CoverageReport report)
    {
        Write("No scenario reaches", Tone.Bad, report.Gaps);
        Write("No session can reach", Tone.Faint, report.Unreachable);

        var table = new TextTable(terminal);
        table.Add(Tone.Strong, "Coverage", "covered", "of", "");
        Count(table, "rules, whole", report.Rules);
        foreach (var (kind, name) in Kinds)
        {
            Count(table, name, report.CountOf(kind));
        }

        Count(table, "all together", report.Count);
        table.Write();
        Line("");
    }

    /// <summary>The kinds of points with their names, in the order in which they are shown.</summary>
    public static IReadOnlyList<(CoverageKind Kind, string Name)> Kinds { get; } =
    [
        (CoverageKind.Outcome, "outcomes"),
        (CoverageKind.Case, "cases"),
        (CoverageKind.Boundary, "boundaries"),
        (CoverageKind.Reason, "reasons"),
        (CoverageKind.Reading, "readings"),
    ];

    /// <summary>The rule at the place of a point, on one line.</summary>
    public static string RuleOf(CoveragePoint point, int longest)
    {
        var words = point.Place.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return TextTable.Cut(string.Join(' ', words), longest);
    }

    private void Write(string title, Tone tone, IEnumerable<CoverageResult> results)
    {
        var byLine = results.GroupBy(result => (result.Point.Place.Source.Path, result.Point.Place)).ToList();
        if (byLine.Count == 0)
        {
            return;
        }

        Line(terminal.Paint(terminal.Out, Tone.Strong, title));
        foreach (var group in byLine)
        {
            var place = Terminal.Safe($"{group.Key.Path}:{group.First().Point.Line}");
            var rule = Terminal.Safe(RuleOf(group.First().Point, RuleShown));
            Line($"  {terminal.Paint(terminal.Out, Tone.Place, place)}  {rule}");
            foreach (var result in group)
            {
                Line($"      {terminal.Paint(terminal.Out, tone, Terminal.Safe(result.Point.Text))}");
            }
        }

        Line("");
    }

    private static void Count(TextTable table, string name, CoverageCount count)
    {
        if (count.Total > 0)
        {
            table.Add(
                count.Covered < count.Total ? Tone.Warning : Tone.Plain,
                name,
                Numbers.Of(count.Covered),
                Numbers.Of(count.Total),
                Numbers.Percent(count.Covered, count.Total)
            );
        }
    }

    private void Line(string text) => terminal.Out.WriteLine(text);
}
