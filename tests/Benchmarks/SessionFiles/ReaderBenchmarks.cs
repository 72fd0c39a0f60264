using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Conv.Sessions.Reading;

namespace Conv.Benchmarks.SessionFiles;

/// <summary>
/// Our reader beside CsvHelper, on the same bytes from a stream, in one process; times are per line. Both count lines and notice broken
/// quoting, as a session file needs it. Ours cannot do without the hash of the input, so CsvHelper is measured with it, too.
/// </summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private const int Lines = 200_000;

    private byte[] _bytes = [];

    /// <summary>Makes the file.</summary>
    [GlobalSetup]
    public void Setup() => _bytes = SessionLines.Make(Lines);

    /// <summary>CsvHelper takes the records apart; nobody hashes.</summary>
    [Benchmark(Description = "CsvHelper, no hash", OperationsPerInvoke = Lines)]
    public long CsvHelperAlone()
    {
        using var stream = new MemoryStream(_bytes);
        return TakeApart(stream);
    }

    /// <summary>CsvHelper takes the records apart of a stream that is hashed on the way.</summary>
    [Benchmark(Description = "CsvHelper and hash", Baseline = true, OperationsPerInvoke = Lines)]
    public long CsvHelperAndHash()
    {
        using var stream = new MemoryStream(_bytes);
        using var hash = SHA256.Create();
        using var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Read);
        return TakeApart(hashed);
    }

    /// <summary>Ours takes the records apart, hashes, and looks for bytes that are not text.</summary>
    [Benchmark(Description = "ours, hash included", OperationsPerInvoke = Lines)]
    public long Ours()
    {
        using var stream = new MemoryStream(_bytes);
        using var csv = new CsvReader(stream);
        long length = 0;
        while (csv.Read())
        {
            length += csv.Line;
            for (var i = 0; i < csv.Count; i++)
            {
                length += csv[i].Length;
            }
        }

        return length;
    }

    /// <summary>The whole way from bytes to sessions grouped and in sequence.</summary>
    [Benchmark(Description = "ours, to a session table", OperationsPerInvoke = Lines)]
    public int Table()
    {
        using var stream = new MemoryStream(_bytes);
        return SessionFile.Read(stream, SessionLines.Vocabulary, SessionLines.Functions).Batch.SessionCount;
    }

    private static long TakeApart(Stream stream)
    {
        using var csv = CsvHelper.CsvReader.Create(stream, Options());
        long length = 0;
        while (csv.Read())
        {
            length += csv.LineNumber;
            for (var i = 0; i < csv.FieldCount; i++)
            {
                length += csv.GetSpan(i).Length;
            }
        }

        return length;
    }

    private static CsvHelper.CsvReaderOptions Options() =>
        new()
        {
            Separator = ',',
            TrackLineNumbers = true,
            BufferSize = 1 << 18,
            OnMalformedRecord = _ => { },
        };
}
