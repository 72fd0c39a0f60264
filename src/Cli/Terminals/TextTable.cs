namespace Conv.Cli.Terminals;

/// <summary>Rows of cells under each other: the first column to the left, others to the right unless told otherwise; plain letters only.</summary>
/// <param name="terminal">Where the colours are known.</param>
/// <param name="left">Columns, from 0, that stand to the left beside the first.</param>
internal sealed class TextTable(Terminal terminal, params int[] left)
{
    private const string Gap = "  ";

    // A narrower column of words is a column of syllables.
    private const int LeastOfWords = 20;

    private readonly List<(Tone Tone, string[] Cells, bool IsRow)> _rows = [];

    /// <summary>What stands before each row.</summary>
    public string Indent { get; init; } = Gap;

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => Add(Tone.Plain, cells);

    /// <summary>Adds a row in a tone.</summary>
    public void Add(Tone tone, params string[] cells) => _rows.Add((tone, cells, true));

    /// <summary>Adds a line of text that takes part in no column.</summary>
    public void AddLine(Tone tone, string text) => _rows.Add((tone, [text], false));

    /// <summary>
    /// Writes the rows to the results. No number is cut: columns for which the terminal is too narrow stand below the others, each row named
    /// again; a last column of words is folded.
    /// </summary>
    public void Write()
    {
        var widths = new int[_rows.Max(row => row.Cells.Length)];
        foreach (var (_, cells, _) in _rows.Where(row => row.IsRow))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                widths[i] = Math.Max(widths[i], cells[i].Length);
            }
        }

        foreach (var columns in Blocks(widths))
        {
            foreach (var (tone, cells, isRow) in _rows)
            {
                if (!isRow)
                {
                    Line(tone, cells[0]);
                    continue;
                }

                Write(tone, [.. columns.Where(column => column < cells.Length)], cells, widths);
            }
        }
    }

    // The columns that fit beside each other; the first stands in every block.
    private List<List<int>> Blocks(int[] widths)
    {
        List<List<int>> blocks =
        [
            [0],
        ];
        var used = Indent.Length + widths[0];
        for (var column = 1; column < widths.Length; column++)
        {
            var width = Gap.Length + widths[column];
            var folds = column == widths.Length - 1 && left.Contains(column);
            if (
                used + (folds ? Math.Min(width, Gap.Length + LeastOfWords) : width) > terminal.Width
                && blocks[^1].Count > 1
            )
            {
                blocks.Add([0]);
                used = Indent.Length + widths[0];
            }

            blocks[^1].Add(column);
            used += width;
        }

        return blocks;
    }

    private void Write(Tone tone, List<int> columns, string[] cells, int[] widths)
    {
        var last = columns[^1];
        var before =
            columns.Count == 1
                ? Indent
                : Indent
                    + string.Concat(columns[..^1].Select(column => Pad(cells[column], column, widths[column]) + Gap));
        var room = terminal.Width - before.Length;
        if (columns.Count == 1 || !left.Contains(last) || cells[last].Length <= room || room < LeastOfWords)
        {
            Line(tone, before + Pad(cells[last], last, widths[last]));
            return;
        }

        var text = "";
        foreach (var word in cells[last].Split(' '))
        {
            if (text.Length > 0 && text.Length + 1 + word.Length > room)
            {
                Line(tone, before + text);
                before = new string(' ', before.Length);
                text = word;
            }
            else
            {
                text = text.Length == 0 ? word : $"{text} {word}";
            }
        }

        Line(tone, before + text);
    }

    private void Line(Tone tone, string text) =>
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, Cut(ShownText.Safe(text).TrimEnd(), terminal.Width)));

    /// <summary>A text of at most so many letters; three points say that there was more.</summary>
    public static string Cut(string text, int width) =>
        text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 3), "...");

    private string Pad(string cell, int column, int width) =>
        column == 0 || left.Contains(column) ? cell.PadRight(width) : cell.PadLeft(width);
}
