namespace Conv.Cli.ReadingsPriced;

/// <summary>Rows of numbers under each other with lines of text between them: the first column to the left, others to the right.</summary>
internal sealed class AlignedRows(Terminal terminal)
{
    private const string Gap = "  ";

    private readonly List<(Tone Tone, string[] Cells)> _rows = [];

    /// <summary>Adds a row.</summary>
    public void Cells(Tone tone, params string[] cells) => _rows.Add((tone, cells));

    /// <summary>Adds a line that takes part in no column.</summary>
    public void Line(Tone tone, string text) => _rows.Add((tone, [text]));

    /// <summary>Writes all of it to the results, cut where it would be wider than the terminal.</summary>
    public void Write()
    {
        var table = _rows.Where(row => row.Cells.Length > 1).Select(row => row.Cells).ToList();
        var widths = Enumerable
            .Range(0, table.Max(cells => cells.Length))
            .Select(column => table.Max(cells => cells[column].Length))
            .ToList();
        foreach (var (tone, cells) in _rows)
        {
            var line =
                cells.Length == 1
                    ? cells[0]
                    : string.Join(
                        Gap,
                        cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))
                    );
            var text = TextTable.Cut(Terminal.Safe(line).TrimEnd(), terminal.Width);
            terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, text));
        }
    }
}
