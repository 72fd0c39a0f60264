namespace Conv.Sessions.Reading;

/// <summary>What a record rather is that cannot be taken apart into the columns of the header, and the way out.</summary>
/// <param name="amounts">The places of the columns with amounts.</param>
internal sealed class RecordHints(int[] amounts)
{
    /// <summary>A complaint about a broken record.</summary>
    public string Complaint(CsvFault fault) =>
        fault == CsvFault.NotUtf8
            ? $"{Messages.Of(fault)}: save the file as CSV UTF-8, or read what a spreadsheet writes with --dialect fr or --dialect nl"
            : Messages.Of(fault);

    /// <summary>A complaint about a record that has more or fewer values than the header has columns.</summary>
    public string WrongCount(CsvReader csv, int columns)
    {
        if (csv.Count == 1 && csv[0].SequenceEqual("\u001A"u8))
        {
            return Messages.EndOfFileMark;
        }

        var message = Messages.WrongCount(csv.Count, columns);
        var hint =
            csv.Count == 1 && csv[0].ContainsAny(",;\t"u8) ? "it has another separator than the header"
            : csv.Count > columns && SplitsAmount(csv)
                ? "an amount with a decimal comma counts as two values: write a point, as in 25.50"
            : "";
        return hint.Length == 0 ? message : $"{message}: {hint}";
    }

    private bool SplitsAmount(CsvReader csv)
    {
        // Each amount before that is split moves those behind it by one.
        foreach (var at in amounts)
        {
            if (at + 1 < csv.Count && IsDigits(csv[at]) && csv[at + 1].Length is 1 or 2 && IsDigits(csv[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigits(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
