using System.Globalization;
using Conv.Population;

namespace Conv.Cli.Sampling;

/// <summary>What a generated file holds beside what was published, for a person.</summary>
internal sealed class SampleReport(Terminal terminal, TextWriter writer, PopulationCalibration calibration)
{
    /// <summary>The totals of the file next to the published ones, and what is in the file.</summary>
    public void Write(PopulationSummary summary, string output)
    {
        Line(Tone.Strong, calibration.Title);
        Line(Tone.Plain, $"Invented people; {Day(summary.From)} to {Day(summary.Until)}");
        Line(Tone.Plain, "");
        var published = calibration.Totals.FirstOrDefault(total => total.Until == summary.Until);
        Row("", "in the file", published is null ? "" : "published");
        Row("beneficiaries", summary.Beneficiaries, published?.Beneficiaries);
        Row("providers", summary.Providers, published?.Providers);
        Row("sessions", summary.Sessions, published?.Sessions);
        Row("attendances", summary.Attendances, null);
        Row("networks", summary.Networks, null);
        Row("lines", summary.Lines, null);
        Row("sessions with a mistake", summary.Slips, null);
        if (published is null)
        {
            Line(Tone.Faint, "  Nothing was published for this day: the beneficiaries are interpolated");
        }
        else
        {
            WriteSources(summary);
        }

        WriteCounts("By year", summary.ByYear);
        WriteCounts("By function", summary.ByAct);
        WriteCounts("By form", summary.ByForm);
        Line(Tone.Plain, "");
        Line(Tone.Plain, output == "-" ? "Written to the standard output" : $"Written to {output}");
    }

    /// <summary>Every figure of the calibration with its source or the assumption behind it.</summary>
    public void WriteFigures()
    {
        Line(Tone.Strong, calibration.Title);
        foreach (var figure in calibration.Figures)
        {
            Line(Tone.Plain, "");
            Line(Tone.Strong, $"{figure.Path} = {figure.Value}");
            Line(
                figure.Source is null ? Tone.Warning : Tone.Good,
                figure.Source is { } source ? $"  source: {source}" : $"  assumption: {figure.Assumption}"
            );
        }

        var sources = calibration.Figures.Count(figure => figure.Source is not null);
        Line(Tone.Plain, "");
        Line(
            Tone.Plain,
            $"{Numbers.Of(calibration.Figures.Length, "figure")}: {Numbers.Of(sources)} published, "
                + $"{Numbers.Of(calibration.Figures.Length - sources)} assumed"
        );
    }

    private void WriteSources(PopulationSummary summary)
    {
        var index = calibration.Totals.IndexOf(calibration.Totals.First(total => total.Until == summary.Until));
        var place = string.Create(CultureInfo.InvariantCulture, $"totals[{index}].");
        Line(Tone.Plain, "");
        foreach (
            var figure in calibration.Figures.Where(figure => figure.Path.StartsWith(place, StringComparison.Ordinal))
        )
        {
            var why = figure.Source is { } source ? $"source: {source}" : $"assumption: {figure.Assumption}";
            Line(Tone.Faint, $"  {figure.Path[place.Length..].Replace(".value", "", StringComparison.Ordinal)}: {why}");
        }

        if (summary.WantedSessions is { } wanted && wanted != summary.Sessions)
        {
            Line(
                Tone.Warning,
                $"  At this size {Numbers.Of(wanted, "session")} were wanted; so few people could not have them"
            );
        }
    }

    private void WriteCounts(string title, IEnumerable<PopulationCount> counts)
    {
        Line(Tone.Plain, "");
        Row(title, "sessions", "attendances");
        foreach (var count in counts)
        {
            Row(count.Name, count.Sessions, count.Attendances);
        }
    }

    private void Row(string name, long number, long? other) =>
        Row(name, Numbers.Of(number), other is { } known ? Numbers.Of(known) : "");

    private void Row(string name, string first, string second) =>
        Line(Tone.Plain, $"  {name, -26}{first, 14}{second, 14}".TrimEnd());

    private void Line(Tone tone, string text) => writer.WriteLine(terminal.Paint(writer, tone, Terminal.Safe(text)));

    private static string Day(DateOnly day) => Runtime.Values.Day.Of(day).ToString();
}
