namespace Conv.Sessions.Reading;

/// <summary>Other kinds of file that come under the name CSV, by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>What the file is and the way out; null where it may be a CSV.</summary>
    public static string? Refusal(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("\uFEFF"u8))
        {
            start = start[3..];
        }

        return start switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] =>
                "the file is a workbook or another zip archive (xlsx, ods), no CSV: open it in the spreadsheet and save the sheet as CSV UTF-8",
            [0xD0, 0xCF, 0x11, 0xE0, ..] =>
                "the file is an old workbook (xls), no CSV: open it in the spreadsheet and save the sheet as CSV UTF-8",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [> 0, 0, > 0, 0, ..] or [0, > 0, 0, > 0, ..] =>
                "the file is UTF-16 (\"Unicode text\"), not UTF-8: save it as CSV UTF-8",
            [0x1F, 0x8B, ..] => "the file is compressed (gzip): unpack it first",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] =>
                "the file is a PDF, no CSV: ask for the table as CSV UTF-8",
            [(byte)'<', _, ..] =>
                "the file is a page (HTML or XML) under the name of a table: open it in a spreadsheet and save the sheet as CSV UTF-8",
            [(byte)'{' or (byte)'[', ..] =>
                "the file is JSON, no CSV: a session file is a table with the names of its columns on the first line",
            _ => null,
        };
    }
}
