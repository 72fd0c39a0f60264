namespace Conv.Cli.Terminals;

/// <summary>Rows of cells under each other: the first column to the left, others to the right unless told otherwise; plain letters only.</summary>
/// <param name="terminal">Where the colours are known.</param>
/// <param name="left">Columns, from 0, that stand to the left beside the first.</param>
internal sealed class TextTable(Terminal terminal, params int[] left)
{
    private const string Gap = "  ";

    private readonly List<(Tone Tone, string[] Cells, bool IsRow)> _rows = [];

    /// <summary>What stands before each row.</summary>
    public string Indent { get; init; } = Gap;

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => Add(Tone.Plain, cells);

    /// <summary>Adds a row in a tone.</summary>
    public void Add(Tone tone, params string[] cells) => _rows.Add((tone, cells, true));

    /// <summary>Adds a line of text that takes part in no column.</summary>
    public void AddLine(Tone tone, string text) => _rows.Add((tone, [text], false));

    /// <summary>Writes the rows to the results, last columns cut where the text would be wider than the terminal.</summary>
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

        foreach (var (tone, cells, isRow) in _rows)
        {
            var line = isRow
                ? Indent + string.Join(Gap, cells.Select((cell, i) => Pad(cell, i, widths[i]))).TrimEnd()
                : cells[0];
            terminal.Out.WriteLine(
                terminal.Paint(terminal.Out, tone, Cut(ShownText.Safe(line).TrimEnd(), terminal.Width))
            );
        }
    }

    /// <summary>A text of at most so many letters; three points say that there was more.</summary>
    public static string Cut(string text, int width) =>
        text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 3), "...");

    private string Pad(string cell, int column, int width) =>
        column == 0 || left.Contains(column) ? cell.PadRight(width) : cell.PadLeft(width);
}
