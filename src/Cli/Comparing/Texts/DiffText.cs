using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Findings;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Reports.Verdicts;
using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// A comparison for a person at a terminal. The first screen answers what, for whom and how much; then layer by layer, on a line each what the long
/// form tells with places, sources, examples and trajectories.
/// </summary>
/// <param name="terminal">Where to.</param>
/// <param name="voice">Says it.</param>
/// <param name="request">How many rows of a table, regions of a change and trajectories are shown, and whether in the long form.</param>
internal sealed class DiffText(Terminal terminal, Voice voice, DiffRequest request)
{
    private readonly Page _page = new(terminal);

    /// <summary>Writes the report.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved; null where no list was given.</param>
    public void Write(ComparisonReport report, ApprovalCheck? approvals)
    {
        var show = request.Show;
        _page.Text(0, $"{report.Old.Name} → {report.New.Name}", Tone.Strong);
        WriteReadings(DiffWords.Old, report.Old);
        WriteReadings(DiffWords.New, report.New);
        var tone = Difference.Of(report).IsEmpty ? Tone.Good : Tone.Strong;
        var (verdict, points) = VerdictText.Of(report, voice.Language);
        if (verdict.Length > 0)
        {
            _page.Text(0, verdict, tone);
            foreach (var point in points)
            {
                _page.Text(0, $"- {point}", tone);
            }

            _page.Line();
        }

        _page.Text(0, Headline.Of(report, voice) + ".");
        foreach (var finding in report.Retroactive)
        {
            _page.Text(
                0,
                $"{voice.Say(DiffWords.Error, Retroactivity.Of(finding, voice))}  [{ContentId.Short(finding.Change)}]",
                Tone.Bad
            );
            if (finding.Witness is { } witness)
            {
                new WitnessText(_page, voice).Write(2, witness);
            }
        }

        if (approvals is not null)
        {
            new ApprovalsText(_page, voice).Write(approvals);
        }

        if (report.Data is { } counted)
        {
            new TotalsText(_page, voice).Write(counted);
            FileWarningText.Write(terminal, voice, counted.Warnings);
            WriteWho(counted);
        }

        new FunctionsText(_page, voice).Write(report);
        if (report.Data is { } data)
        {
            new DataText(_page, voice, show, request.Verbose).Write(data, report.Structure);
        }

        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            var functions = report.Old.Program.FunctionNames.Concat(report.New.Program.FunctionNames);
            new StructureText(_page, voice, show, request.Verbose).Write(
                report.Structure,
                functions.ToHashSet(StringComparer.Ordinal)
            );
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            new ProvedText(_page, voice, show, request.Verbose).Write(report.Proved);
        }

        if (!request.Verbose && !Difference.Of(report).IsEmpty)
        {
            _page.Line();
            _page.Text(0, voice.Say(DiffWords.VerboseTells), Tone.Faint);
        }
    }

    // For whom: it stands on the first screen.
    private void WriteWho(DataComparison data)
    {
        if (!data.NothingChanges)
        {
            new BalanceText(_page, voice, request.Show).WriteWho(data.Balance);
        }

        if (data.Population is { } population)
        {
            new PopulationText(_page, voice).Write(population);
        }
    }

    private void WriteReadings(LocalizableText edition, Edition of)
    {
        if (!of.Readings.IsEmpty)
        {
            var readings = string.Join(
                ", ",
                of.Readings.Select(one => $"{voice.Name(one.Key)} = {voice.Name(one.Value)}")
            );
            _page.Text(0, voice.Say(DiffWords.Under, voice.Say(edition), readings));
        }
    }
}
