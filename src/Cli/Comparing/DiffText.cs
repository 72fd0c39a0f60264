using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing;

/// <summary>A comparison for a person at a terminal: what was found in one sentence, what it comes to, then layer by layer.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="show">How many rows of a table, regions of a change and trajectories are shown.</param>
internal sealed class DiffText(Terminal terminal, int show)
{
    private readonly Page _page = new(terminal);

    /// <summary>Writes the report.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="verdict">What is approved; null where no list was given.</param>
    public void Write(ComparisonReport report, Verdict? verdict)
    {
        _page.Text(0, $"{report.Old.Name} → {report.New.Name}", Tone.Strong);
        WriteReadings("old", report.Old);
        WriteReadings("new", report.New);
        _page.Text(0, Headline.Of(report) + ".", Difference.Of(report).IsEmpty ? Tone.Good : Tone.Plain);
        foreach (var finding in report.Retroactive)
        {
            _page.Text(0, $"error: {Retroactivity.Of(finding)}  [{ContentId.Short(finding.Change)}]", Tone.Bad);
            if (finding.Witness is { } witness)
            {
                new WitnessText(_page).Write(2, witness);
            }
        }

        if (verdict is not null)
        {
            new VerdictText(_page).Write(verdict);
        }

        if (report.Data is { } counted)
        {
            new TotalsText(_page).Write(counted);
        }

        new FunctionsText(_page).Write(report);
        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            var functions = report.Old.Program.FunctionNames.Concat(report.New.Program.FunctionNames);
            new StructureText(_page).Write(report.Structure, functions.ToHashSet(StringComparer.Ordinal));
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            new ProvedText(_page, show).Write(report.Proved);
        }

        if (report.Data is { } data)
        {
            new DataText(_page, show).Write(data, report.Structure);
        }
    }

    private void WriteReadings(string edition, Edition of)
    {
        if (!of.Readings.IsEmpty)
        {
            var readings = string.Join(", ", of.Readings.Select(one => $"{one.Key} = {one.Value}"));
            _page.Text(0, $"{edition} under {readings}");
        }
    }
}
