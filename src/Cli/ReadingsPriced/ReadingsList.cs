using System.Globalization;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;

namespace Conv.Cli.ReadingsPriced;

/// <summary>The readings one by one: question, source, alternatives, and where each alternative matters.</summary>
internal sealed class ReadingsList(Terminal terminal, Voice voice, ReadingsReport report)
{
    private const int RegionsShown = 3;

    private readonly Page _page = new(terminal);

    public void Write()
    {
        if (report.Survey.IsEmpty)
        {
            Line(Tone.Plain, 0, voice.Say(ReadingWords.NoReadings));
            return;
        }

        var first = true;
        foreach (var reading in report.Survey)
        {
            if (!first)
            {
                Line(Tone.Plain, 0, "");
            }

            first = false;
            Write(reading);
        }
    }

    private void Write(SurveyedReading reading)
    {
        var symbol = reading.Reading;
        var cited = symbol.Citations.IsEmpty ? "" : $"   [{Citation.Join(symbol.Citations)}]";
        Line(Tone.Strong, 0, symbol.Question.In(voice.Language));
        Line(Tone.Plain, 1, voice.Name(symbol.Name) + cited);
        for (var i = 0; i < symbol.Alternatives.Length; i++)
        {
            var (name, label) = symbol.Alternatives[i];
            var now = name == reading.Base;
            var mark =
                i == symbol.Default && now ? voice.Say(ReadingWords.Default)
                : i == symbol.Default ? voice.Say(ReadingWords.DefaultNotTaken)
                : now ? voice.Say(ReadingWords.Taken)
                : "";
            Line(
                now ? Tone.Good : Tone.Plain,
                2,
                voice.Say(ReadingWords.Alternative, voice.Name(name), mark, label.In(voice.Language))
            );
            if (!now)
            {
                Write(symbol.Name, reading.Alternatives.First(one => one.Name == name));
            }
        }
    }

    private void Write(string reading, SurveyedAlternative alternative)
    {
        Line(Tone.Faint, 3, Reach(alternative));
        if (report.Proofs?.GetValueOrDefault(new ReadingChoice(reading, alternative.Name)) is { } proved)
        {
            Write(proved);
        }
    }

    private string Reach(SurveyedAlternative alternative)
    {
        var monitors = alternative.Monitors ? voice.Say(ReadingWords.OfMonitors) : "";
        if (alternative.Functions.IsEmpty)
        {
            return monitors.Length == 0
                ? voice.Say(ReadingWords.SameRules)
                : voice.Say(ReadingWords.OnlyMonitors, monitors);
        }

        var conventions = alternative
            .Functions.GroupBy(function => function.Convention)
            .Select(group => voice.Say(ReadingWords.Counted, string.Join(", ", group.Select(Reach)), group.Key));
        var all = monitors.Length == 0 ? conventions : conventions.Append(monitors);
        return voice.Say(ReadingWords.CanChange, string.Join(voice.Semicolon, all));
    }

    private string Reach(ReachedFunction function) =>
        (function.Attendances, function.Payments) switch
        {
            (true, true) => voice.Name(function.Function),
            (true, false) => voice.Say(ReadingWords.NotFees, voice.Name(function.Function)),
            (false, _) => voice.Say(ReadingWords.OnlyFees, voice.Name(function.Function)),
        };

    private void Write(ProvedComparison proved)
    {
        if (proved.NothingChanges)
        {
            Line(
                Tone.Good,
                3,
                voice.Say(ReadingWords.ProvedNothing, voice.Day(proved.FirstDay), voice.Day(proved.LastDay))
            );
        }

        foreach (var change in proved.Changes)
        {
            Line(
                Tone.Plain,
                3,
                voice.Say(
                    ReadingWords.Proved,
                    ChangeWords.Of(change.Functions, voice),
                    Said(change.Output),
                    voice.Told(change.Old.Text),
                    voice.Told(change.New.Text)
                )
            );
            foreach (var region in change.Regions.Take(RegionsShown))
            {
                Line(
                    Tone.Plain,
                    4,
                    region.Where.IsEmpty
                        ? voice.Say(ReadingWords.Always)
                        : voice.Say(ReadingWords.Where, voice.Told($"{region}"))
                );
            }

            if (change.Regions.Length > RegionsShown)
            {
                var more = voice.Of(change.Regions.Length - RegionsShown, ReadingWords.MoreRegions);
                Line(Tone.Faint, 4, voice.Say(ReadingWords.More, more));
            }
        }

        foreach (var open in proved.Open)
        {
            var where = open.Where.Length == 0 ? "" : " " + voice.Say(ReadingWords.Where, voice.Told(open.Where));
            var change = open.Change.Length == 0 ? "" : $" {voice.Told(open.Change)}";
            var text = voice.Say(
                ReadingWords.NotProved,
                ChangeWords.Of(open.Functions, voice),
                Said(open.Output),
                change,
                where,
                voice.Told(open.Reason)
            );
            Line(Tone.Warning, 3, text);
        }
    }

    // The list says `granted` where other texts say what is granted.
    private string Said(DecidedOutput output) =>
        voice.Language == LanguageCodes.English ? Name(output) : voice.Say(KindWords.Of(output));

    /// <summary>What is decided, as texts call it.</summary>
    public static string Name(DecidedOutput output) =>
        output == DecidedOutput.Part ? "payers" : output.ToString().ToLowerInvariant();

    private void Line(Tone tone, int depth, string text) => _page.Text(2 * depth, text, tone);
}
