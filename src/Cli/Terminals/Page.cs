namespace Conv.Cli.Terminals;

/// <summary>Lines of a long text for a terminal: headings, paragraphs that are folded, not cut. Whatever comes from a file is made safe.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="widest">Columns of text, however wide the terminal is.</param>
internal sealed class Page(Terminal terminal, int widest = int.MaxValue)
{
    private const int Narrowest = 20;

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
        foreach (var word in Terminal.Safe(text).Split(' '))
        {
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

    /// <summary>Says how many things are not shown, where there are some.</summary>
    public void Rest(int indent, int all, int shown, string name, string? plural = null)
    {
        if (all > shown)
        {
            Text(
                indent,
                $"and {Numbers.Of(all - shown, $"more {name}", $"more {plural ?? name + "s"}")} (--show)",
                Tone.Faint
            );
        }
    }

    private void Line(string text) => terminal.Out.WriteLine(text);

    private void Write(int indent, string text, Tone tone) =>
        Line(new string(' ', indent) + terminal.Paint(terminal.Out, tone, text));
}
