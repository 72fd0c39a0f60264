using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>
/// Reads session files: a CSV whose columns are the facts of a vocabulary, in any order, beside columns that are ignored; see <c>docs/session-file.md</c>.
/// Lines with the same session, wherever they stand, make one session; a session is valid with all its lines or not at all.
/// </summary>
public static class SessionFile
{
    /// <summary>Reads a file from disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vocabulary">Its columns.</param>
    /// <param name="functionNames">The functions that a session may name; <see cref="Runtime.EvaluatorInfo.FunctionNames"/> of the evaluator that is to decide.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="SessionFileException">It cannot be opened, or is no session file.</exception>
    public static SessionTable Open(
        string path,
        Vocabulary vocabulary,
        IReadOnlyList<string> functionNames,
        ReadOptions? options = null
    )
    {
        if (Directory.Exists(path))
        {
            throw new SessionFileException("a folder, not a file");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(stream, vocabulary, functionNames, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SessionFileException(exception.Message, exception);
        }
    }

    /// <summary>Reads a file from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="vocabulary">Its columns.</param>
    /// <param name="functionNames">The functions that a session may name.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="SessionFileException">It is no session file.</exception>
    public static SessionTable Read(
        Stream stream,
        Vocabulary vocabulary,
        IReadOnlyList<string> functionNames,
        ReadOptions? options = null
    )
    {
        options ??= new ReadOptions();
        var total = stream.CanSeek ? stream.Length - stream.Position : -1;
        using var csv = new CsvReader(stream, options.BlockSize);
        var store = new SessionStore(vocabulary);
        var columns = options.LeavesRegisters ? vocabulary with { Facts = [.. vocabulary.FactsOfLines] } : vocabulary;
        var header = new Header(csv, columns, options.Dialect);
        var lines = new LineReader(store, vocabulary, functionNames, header, options.Dialect);
        var records = csv.HoldsAll ? ReadAlone(csv, lines) : ReadBlocks(csv, store, lines, options, total);
        options.Progress?.Invoke(new Progress(Stage.Reading, csv.BytesRead, csv.BytesRead));
        return TableBuilder.Build(store, lines, header, vocabulary, options.InputHash?.Invoke() ?? csv.Hash(), records);
    }

    private static long ReadBlocks(CsvReader csv, SessionStore store, LineReader lines, ReadOptions options, long total)
    {
        using var reading = new BlockReading(csv, store, lines, options, total);
        return reading.Read();
    }

    // A file of a few lines: to spread them over threads takes longer than to read them.
    private static long ReadAlone(CsvReader csv, LineReader lines)
    {
        long records = 0;
        while (csv.Read())
        {
            if (!csv.IsBlank)
            {
                lines.Take(csv);
                records++;
            }
        }

        return records;
    }
}
