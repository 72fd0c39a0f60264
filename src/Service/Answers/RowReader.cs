using System.Globalization;
using System.Text;
using Conv.Service.Storing;

namespace Conv.Service.Answers;

/// <summary>Reads rows that a run wrote.</summary>
internal static class RowReader
{
    /// <summary>Rows of <c>attendances.csv</c>, without its header.</summary>
    public static IReadOnlyList<AttendanceRow> Attendances(DecidedRows rows) =>
        [
            .. Cells(rows.Attendances)
                .Select(cells => new AttendanceRow(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Reasons(cells[4]),
                    cells[5] == "yes",
                    Amount(cells[6])
                )),
        ];

    /// <summary>Rows of <c>payments.csv</c>, without its header.</summary>
    public static IReadOnlyList<PaymentRow> Payments(DecidedRows rows) =>
        [
            .. Cells(rows.Payments)
                .Select(cells => new PaymentRow(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Reasons(cells[4]),
                    Amount(cells[5])
                )),
        ];

    /// <summary>Reasons as a row joins them.</summary>
    public static string[] Reasons(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static decimal? Amount(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    // No cell of these rows has a line end in it; a name of a convention may have quotes.
    private static IEnumerable<List<string>> Cells(string rows) =>
        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Row);

    private static List<string> Row(string line)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
