using System.Globalization;
using System.Text;
using Conv.Service.Storing;
using Conv.Sessions.Reading;

namespace Conv.Service.Answers;

/// <summary>Reads rows that a run wrote.</summary>
internal static class RowReader
{
    // A session has few rows.
    private const int BlockSize = 1 << 12;

    /// <summary>Rows of <c>attendances.csv</c>, without its header.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="payers">The payers of the vocabulary, whose columns stand behind the share.</param>
    public static IReadOnlyList<AttendanceRow> Attendances(DecidedRows rows, IReadOnlyList<string> payers) =>
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
                )
                {
                    Payers =
                        payers.Count == 0 || cells[6].Length == 0
                            ? null
                            : payers
                                .Zip(cells[7..], (payer, cell) => KeyValuePair.Create(payer, Amount(cell) ?? 0))
                                .ToDictionary(StringComparer.Ordinal),
                }),
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

    private static IEnumerable<string[]> Cells(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(rows));
        using var csv = new CsvReader(stream, BlockSize);
        while (csv.Read())
        {
            yield return [.. Enumerable.Range(0, csv.Count).Select(column => Encoding.UTF8.GetString(csv[column]))];
        }
    }
}
