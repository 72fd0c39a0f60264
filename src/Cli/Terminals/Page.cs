using System.Text.RegularExpressions;

namespace Conv.Cli.Terminals;

/// <summary>Lines of a long text for a terminal: headings, paragraphs that are folded, not cut. Whatever comes from a file is made safe.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="widest">Columns of text, however wide the terminal is.</param>
internal sealed partial class Page(Terminal terminal, int widest = int.MaxValue)
{
    private const int Narrowest = 20;
    private const string Unbroken = "\u00A0";

    /// <summary>An empty line, then a heading.</summary>
    public void Heading(string text)
    {
        Line();
        Line(terminal.Paint(terminal.Out, Tone.Strong, Terminal.Safe(text)));
    }

    /// <summary>An empty line.</summary>
    public void Line() => terminal.Out.WriteLine();

    /// <summary>A text, folded between words where it is wider than the terminal.</summary>
    /// <param name="indent">Spaces before the first line; those that follow have two more.</param>
    /// <param name="text">The text.</param>
    /// <param name="tone">Its tone.</param>
    public void Text(int indent, string text, Tone tone = Tone.Plain)
    {
        var margin = indent;
        var line = "";
        foreach (var part in Inside().Replace(Terminal.Safe(text), Unbroken).Split(' '))
        {
            var word = part.Replace(Unbroken, " ", StringComparison.Ordinal);
            if (
                line.Length > 0
                && margin + line.Length + 1 + word.Length
                    > Math.Max(Math.Min(terminal.Width, widest), margin + Narrowest)
            )
            {
                Write(margin, line, tone);
                margin = indent + 2;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        Write(margin, line, tone);
    }

    /// <summary>A table, for cells that are safe.</summary>
    /// <param name="left">Columns, from 0, that stand to the left beside the first.</param>
    public TextTable Table(params int[] left) => new(terminal, left);

    /// <summary>Things in groups, each group under an empty line and its title; then how many are not shown.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="most">How many things are shown, of all groups together.</param>
    /// <param name="write">Writes one of them.</param>
    /// <param name="voice">Says how many are not shown.</param>
    /// <param name="name">What those are called.</param>
    public void Groups<T>(
        IEnumerable<(string Title, IEnumerable<T> Things)> groups,
        int most,
        Action<T> write,
        Voice voice,
        Noun name
    )
    {
        var rest = 0;
        foreach (var (title, things) in groups)
        {
            List<T> all = [.. things];
            if (most > 0)
            {
                Line();
                Text(0, title);
                all.Take(most).ToList().ForEach(write);
            }

            rest += Math.Max(0, all.Count - most);
            most = Math.Max(0, most - all.Count);
        }

        if (rest > 0)
        {
            Line();
            Text(0, voice.Say(RestWords.AndVerbose, voice.Of(rest, name)), Tone.Faint);
        }
    }

    /// <summary>Says how many things are not shown, where there are some.</summary>
    public void Rest(int indent, int all, int shown, Voice voice, Noun name)
    {
        if (all > shown)
        {
            Text(indent, voice.Say(RestWords.AndShow, voice.Of(all - shown, name)), Tone.Faint);
        }
    }

    // A number with its unit stays on one line.
    [GeneratedRegex(@"(?<=[0-9]) (?=[0-9]{3}(?![0-9])|EUR\b|%)")]
    private static partial Regex Inside();

    private void Line(string text) => terminal.Out.WriteLine(text);

    private void Write(int indent, string text, Tone tone) =>
        Line(new string(' ', indent) + terminal.Paint(terminal.Out, tone, text));
}
