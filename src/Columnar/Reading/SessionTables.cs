using Conv.Sessions.Reading;

namespace Conv.Columnar.Reading;

/// <summary>Session files in any format, as the CSV that has the same rows.</summary>
public static class SessionTables
{
    private const int SignatureLength = 6;

    /// <summary>The format of a file, by its first bytes; anything that is neither Parquet nor Arrow is told by the reader of CSV.</summary>
    /// <param name="file">The file, at its beginning, where it is afterwards.</param>
    public static TableFormat FormatOf(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Span<byte> start = stackalloc byte[SignatureLength];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Seek(-length, SeekOrigin.Current);
        return start switch
        {
            [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => TableFormat.Parquet,
            [(byte)'A', (byte)'R', (byte)'R', (byte)'O', (byte)'W', (byte)'1'] => TableFormat.Arrow,
            [0xFF, 0xFF, 0xFF, 0xFF, ..] => TableFormat.Arrow,
            _ => TableFormat.Csv,
        };
    }

    /// <summary>A file as CSV: itself where it is one.</summary>
    /// <param name="file">The file, at its beginning; closed with what is returned.</param>
    /// <exception cref="SessionFileException">It says that it is Parquet or Arrow, and cannot be read as that.</exception>
    public static Stream AsCsv(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var format = FormatOf(file);
        return format switch
        {
            TableFormat.Csv => file,
            TableFormat.Parquet => new CsvOfTable(format, () => new ParquetSource(file)),
            TableFormat.Arrow => new CsvOfTable(format, () => new ArrowSource(file, isFile: IsArrowFile(file))),
            _ => throw new System.Diagnostics.UnreachableException($"{format}"),
        };
    }

    /// <summary>The session files of a folder, not of its subfolders, in ordinal order: those whose names end in one of <see cref="Extensions"/>.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> In(string folder) =>
        [
            .. Directory
                .GetFiles(folder)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>How the names of session files end.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".csv", ".parquet", ".arrow", ".feather"];

    /// <summary>Several files as one, as CSV: each names the same columns in the same order.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="open">Opens a file.</param>
    public static Stream AsOne(IReadOnlyList<string> paths, Func<string, Stream> open) =>
        new JoinedTables(paths, path => AsCsv(open(path)));

    private static bool IsArrowFile(Stream file)
    {
        var first = file.ReadByte();
        file.Seek(-1, SeekOrigin.Current);
        return first == 'A';
    }
}
