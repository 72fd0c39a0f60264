using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Findings;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Reports.Verdicts;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// A comparison for a person at a terminal. The first screen answers what, for whom and how much; then layer by layer, on a line each what the long
/// form tells with places, sources, examples and trajectories.
/// </summary>
/// <param name="terminal">Where to.</param>
/// <param name="request">How many rows of a table, regions of a change and trajectories are shown, and whether in the long form.</param>
internal sealed class DiffText(Terminal terminal, DiffRequest request)
{
    private readonly Page _page = new(terminal);

    /// <summary>Writes the report.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved; null where no list was given.</param>
    public void Write(ComparisonReport report, ApprovalCheck? approvals)
    {
        var show = request.Show;
        _page.Text(0, $"{report.Old.Name} → {report.New.Name}", Tone.Strong);
        WriteReadings("old", report.Old);
        WriteReadings("new", report.New);
        var tone = Difference.Of(report).IsEmpty ? Tone.Good : Tone.Strong;
        var (verdict, points) = VerdictText.Of(report);
        if (verdict.Length > 0)
        {
            _page.Text(0, verdict, tone);
            foreach (var point in points)
            {
                _page.Text(0, $"- {point}", tone);
            }

            _page.Line();
        }

        _page.Text(0, Headline.Of(report) + ".");
        foreach (var finding in report.Retroactive)
        {
            _page.Text(0, $"error: {Retroactivity.Of(finding)}  [{ContentId.Short(finding.Change)}]", Tone.Bad);
            if (finding.Witness is { } witness)
            {
                new WitnessText(_page).Write(2, witness);
            }
        }

        if (approvals is not null)
        {
            new ApprovalsText(_page).Write(approvals);
        }

        if (report.Data is { } counted)
        {
            new TotalsText(_page).Write(counted);
            FileWarningText.Write(terminal, counted.Warnings);
            WriteWho(counted);
        }

        new FunctionsText(_page).Write(report);
        if (report.Data is { } data)
        {
            new DataText(_page, show, request.Verbose).Write(data, report.Structure);
        }

        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            var functions = report.Old.Program.FunctionNames.Concat(report.New.Program.FunctionNames);
            new StructureText(_page, show, request.Verbose).Write(
                report.Structure,
                functions.ToHashSet(StringComparer.Ordinal)
            );
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            new ProvedText(_page, show, request.Verbose).Write(report.Proved);
        }

        if (!request.Verbose && !Difference.Of(report).IsEmpty)
        {
            _page.Line();
            _page.Text(
                0,
                "--verbose tells places, sources, every region with its example, and trajectories; so does the page (--html).",
                Tone.Faint
            );
        }
    }

    // For whom: it stands on the first screen.
    private void WriteWho(DataComparison data)
    {
        if (!data.NothingChanges)
        {
            new BalanceText(_page, request.Show).WriteWho(data.Balance);
        }

        if (data.Population is { } population)
        {
            new PopulationText(_page).Write(population);
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
