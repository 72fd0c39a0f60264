using System.Globalization;
using Conv.Population;
using Conv.Runtime.Languages;

namespace Conv.Cli.Sampling;

/// <summary>What a generated file holds beside what was published, for a person.</summary>
internal sealed class SampleReport(Terminal terminal, TextWriter writer, PopulationCalibration calibration)
{
    /// <summary>The totals of the file next to the published ones, and what is in the file.</summary>
    public void Write(PopulationSummary summary, string output)
    {
        Line(Tone.Strong, calibration.Title);
        Line(Tone.Plain, terminal.Say(SmallWords.Invented, Day(summary.From), Day(summary.Until)));
        Line(Tone.Plain, "");
        var published = calibration.Totals.FirstOrDefault(total => total.Until == summary.Until);
        Row("", Said(SmallWords.InFile), published is null ? "" : Said(SmallWords.Published));
        Row(Said(SmallWords.Beneficiaries), summary.Beneficiaries, published?.Beneficiaries);
        Row(Said(SmallWords.Providers), summary.Providers, published?.Providers);
        Row(Said(SmallWords.Sessions), summary.Sessions, published?.Sessions);
        Row(Said(SmallWords.Attendances), summary.Attendances, null);
        Row(Said(SmallWords.Networks), summary.Networks, null);
        Row(Said(SmallWords.Lines), summary.Lines, null);
        Row(Said(SmallWords.Slips), summary.Slips, null);
        if (published is null)
        {
            Line(Tone.Faint, $"  {Said(SmallWords.Interpolated)}");
        }
        else
        {
            WriteSources(summary);
        }

        WriteCounts(SmallWords.ByYear, summary.ByYear);
        WriteCounts(SmallWords.ByFunction, summary.ByAct);
        WriteCounts(SmallWords.ByForm, summary.ByForm);
        Line(Tone.Plain, "");
        Line(Tone.Plain, output == "-" ? Said(SmallWords.ToOutput) : terminal.Say(SmallWords.WrittenTo, output));
    }

    /// <summary>Every figure of the calibration with its source or the assumption behind it.</summary>
    public void WriteFigures()
    {
        Line(Tone.Strong, calibration.Title);
        foreach (var figure in calibration.Figures)
        {
            Line(Tone.Plain, "");
            Line(Tone.Strong, $"{figure.Path} = {figure.Value}");
            Line(figure.Source is null ? Tone.Warning : Tone.Good, $"  {Why(figure.Source, figure.Assumption)}");
        }

        var sources = calibration.Figures.Count(figure => figure.Source is not null);
        Line(Tone.Plain, "");
        Line(
            Tone.Plain,
            terminal.Say(
                SmallWords.Figures,
                Wording.Said.Counted(calibration.Figures.Length, SmallWords.Figure),
                Numbers.Of(sources),
                Numbers.Of(calibration.Figures.Length - sources)
            )
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
            var why = Why(figure.Source, figure.Assumption);
            Line(Tone.Faint, $"  {figure.Path[place.Length..].Replace(".value", "", StringComparison.Ordinal)}: {why}");
        }

        if (summary.WantedSessions is { } wanted && wanted != summary.Sessions)
        {
            Line(Tone.Warning, $"  {terminal.Say(SmallWords.Wanted, Wording.Said.Counted(wanted, Nouns.Session))}");
        }
    }

    private void WriteCounts(LocalizableText title, IEnumerable<PopulationCount> counts)
    {
        Line(Tone.Plain, "");
        Row(Said(title), Said(SmallWords.Sessions), Said(SmallWords.Attendances));
        foreach (var count in counts)
        {
            Row(count.Name, count.Sessions, count.Attendances);
        }
    }

    private void Row(string name, long number, long? other) =>
        Row(name, Numbers.Of(number), other is { } known ? Numbers.Of(known) : "");

    private void Row(string name, string first, string second) =>
        Line(Tone.Plain, $"  {name, -26}{first.PadLeft(Column)}{second.PadLeft(Column)}".TrimEnd());

    private void Line(Tone tone, string text) => writer.WriteLine(terminal.Paint(writer, tone, Terminal.Safe(text)));

    // Wide enough for the longest title and a gap.
    private int Column => Math.Max(14, Said(SmallWords.Attendances).Length + 2);

    private string Said(LocalizableText text) => terminal.Say(text);

    private string Why(string? source, string? assumption) =>
        source is not null ? terminal.Say(SmallWords.Source, source) : terminal.Say(SmallWords.Assumption, assumption);

    private string Day(DateOnly day) => WrittenNumbers.In(terminal.Language, Runtime.Values.Day.Of(day).ToString());
}
