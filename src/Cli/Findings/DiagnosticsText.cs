using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Cli.Findings;

/// <summary>Findings for a person: the sentence, the place, the line with the piece underlined, the help.</summary>
internal sealed class DiagnosticsText(Terminal terminal, TextWriter writer)
{
    private const int LongestLine = 160;
    private const int Before = 60;

    /// <summary>Writes findings, each followed by an empty line.</summary>
    public void Write(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
            writer.WriteLine();
        }
    }

    /// <summary>How many findings of each severity there are, such as <c>2 errors, 1 warning</c>.</summary>
    public static string Count(Voice voice, IReadOnlyCollection<Diagnostic> findings)
    {
        string[] parts =
        [
            .. new[]
            {
                (Severity.Error, FindingWords.Errors),
                (Severity.Warning, FindingWords.Warnings),
                (Severity.Information, FindingWords.Remarks),
            }
                .Select(kind => (Count: findings.Count(finding => finding.Severity == kind.Item1), Noun: kind.Item2))
                .Where(kind => kind.Count > 0)
                .Select(kind => voice.Of(kind.Count, kind.Noun)),
        ];
        return parts.Length == 0 ? voice.Say(FindingWords.NoFindings) : string.Join(", ", parts);
    }

    private void Write(Diagnostic finding)
    {
        // The words to write stay those of the file; what is said is in the language of messages.
        var language = finding.Place.Source.MessageLanguage;
        var colon = FindingWords.Colon.In(language);
        var tone = finding.Severity switch
        {
            Severity.Error => Tone.Bad,
            Severity.Warning => Tone.Warning,
            Severity.Information => Tone.Place,
            _ => throw new UnreachableException($"the severity {finding.Severity}"),
        };
        var margin = finding
            .Related.Select(related => related.Place)
            .Append(finding.Place)
            .Max(place => Digits(place.Start.Line).Length);
        writer.WriteLine(
            $"{Paint(tone, $"{SeverityWords.Said(finding.Severity).In(language)} {finding.Code}")}{colon}{Paint(Tone.Strong, ShownText.Message(finding.Message))}"
        );
        Show(finding.Place, tone, margin);
        foreach (var related in finding.Related)
        {
            writer.WriteLine(
                $"{Margin("", margin)} {Paint(Tone.Place, FindingWords.Note.In(language))}{colon}{ShownText.Message(related.Message)}"
            );
            Show(related.Place, Tone.Place, margin);
        }

        if (finding.Example is { } example)
        {
            writer.WriteLine(
                $"{Margin("", margin)} {Paint(Tone.Place, FindingWords.ShownBy.In(language))}{colon.TrimEnd()}"
            );
            foreach (var line in example.TrimEnd('\n').Split('\n'))
            {
                writer.WriteLine($"{Margin("", margin)}   {Terminal.Safe(line)}");
            }
        }

        if (finding.Help is { } help)
        {
            writer.WriteLine(
                $"{Margin("", margin)} {Paint(Tone.Good, FindingWords.Help.In(language))}{colon}{ShownText.Message(help)}"
            );
        }
    }

    /// <summary>Writes a place and its line with the piece underlined.</summary>
    /// <param name="place">The piece.</param>
    /// <param name="tone">The tone of the underlining.</param>
    /// <param name="margin">Columns for the number of the line.</param>
    public void Show(SourceSpan place, Tone tone, int margin)
    {
        writer.WriteLine(
            $"{new string(' ', margin)} {Paint(Tone.Faint, FindingWords.At.In(place.Source.MessageLanguage))} {Paint(Tone.Place, Terminal.Safe(place.ToString()))}"
        );
        var line = place.Source.LineSpanAt(place.Start.Line);
        var start = place.Start.Column - 1;
        var end = place.End.Line == place.Start.Line ? place.End.Column - 1 : line.Length;

        // A line that the terminal folds would part the underlining from what it underlines.
        var longest = terminal.OutIsTerminal ? terminal.Width - margin - 3 : LongestLine;
        var before = terminal.OutIsTerminal ? longest / 3 : Before;
        var cut = end <= longest ? 0 : Math.Min(end - longest, Math.Max(0, start - before));
        var shown = Terminal.Safe(line[cut..Math.Min(line.Length, cut + longest)].ToString());
        var underlined = Math.Max(1, Math.Min(end - cut, shown.Length) - (start - cut));
        writer.WriteLine($"{Margin(Digits(place.Start.Line), margin)} {shown}");
        writer.WriteLine(
            $"{Margin("", margin)} {new string(' ', start - cut)}{Paint(tone, new string('^', underlined))}"
        );
    }

    private string Margin(string number, int width) => Paint(Tone.Faint, number.PadLeft(width) + " |");

    private string Paint(Tone tone, string text) => terminal.Paint(writer, tone, text);

    private static string Digits(int line) => line.ToString(CultureInfo.InvariantCulture);
}
