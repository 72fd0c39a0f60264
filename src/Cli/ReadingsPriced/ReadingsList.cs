using System.Globalization;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Cli.ReadingsPriced;

/// <summary>The readings one by one: question, source, alternatives, and where each alternative matters.</summary>
internal sealed class ReadingsList(Terminal terminal, ReadingsReport report)
{
    private const int RegionsShown = 3;

    private readonly Page _page = new(terminal);

    public void Write()
    {
        if (report.Survey.IsEmpty)
        {
            Line(Tone.Plain, 0, "These conventions have no readings: their text leaves no question open");
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
        Line(Tone.Strong, 0, symbol.Question.ToString());
        Line(Tone.Plain, 1, symbol.Name + cited);
        for (var i = 0; i < symbol.Alternatives.Length; i++)
        {
            var (name, label) = symbol.Alternatives[i];
            var now = name == reading.Base;
            var mark =
                i == symbol.Default && now ? " (default)"
                : i == symbol.Default ? " (default, not taken)"
                : now ? " (taken)"
                : "";
            Line(now ? Tone.Good : Tone.Plain, 2, $"{name}{mark}: {label}");
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

    private static string Reach(SurveyedAlternative alternative)
    {
        var monitors = alternative.Monitors ? "what the monitors come to" : "";
        if (alternative.Functions.IsEmpty)
        {
            return monitors.Length == 0
                ? "changes nothing: the rules are the same"
                : $"changes no decision and no amount: only {monitors}";
        }

        var conventions = alternative
            .Functions.GroupBy(function => function.Convention)
            .Select(group => $"{string.Join(", ", group.Select(Reach))} of {group.Key}");
        var all = monitors.Length == 0 ? conventions : conventions.Append(monitors);
        return $"can change only {string.Join("; ", all)}";
    }

    private static string Reach(ReachedFunction function) =>
        (function.Attendances, function.Payments) switch
        {
            (true, true) => function.Function,
            (true, false) => $"{function.Function} (not its fees)",
            (false, _) => $"{function.Function} (only its fees)",
        };

    private void Write(ProvedComparison proved)
    {
        if (proved.NothingChanges)
        {
            Line(
                Tone.Good,
                3,
                $"proved to change no decision and no amount from {Day.Text(proved.FirstDay)} to {Day.Text(proved.LastDay)}"
            );
        }

        foreach (var change in proved.Changes)
        {
            Line(
                Tone.Plain,
                3,
                $"proved: {change.Functions}: {Name(change.Output)} {change.Old.Text} becomes {change.New.Text}"
            );
            foreach (var region in change.Regions.Take(RegionsShown))
            {
                Line(Tone.Plain, 4, region.Where.IsEmpty ? "always" : $"where {region}");
            }

            if (change.Regions.Length > RegionsShown)
            {
                var more = Numbers.Of(change.Regions.Length - RegionsShown, "region");
                Line(Tone.Faint, 4, $"and {more} more, in --json");
            }
        }

        foreach (var open in proved.Open)
        {
            var where = open.Where.Length == 0 ? "" : $" where {open.Where}";
            var change = open.Change.Length == 0 ? "" : $" {open.Change}";
            Line(Tone.Warning, 3, $"not proved: {open.Functions}: {Name(open.Output)}{change}{where}: {open.Reason}");
        }
    }

    /// <summary>What is decided, as texts call it.</summary>
    public static string Name(DecidedOutput output) => output.ToString().ToLowerInvariant();

    private void Line(Tone tone, int depth, string text) => _page.Text(2 * depth, text, tone);
}
