using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Conv.Sessions.Reading;

/// <summary>
/// Takes the bytes of a CSV file (RFC 4180, UTF-8) apart into records, without a string or an allocation per record.
/// Lines end in LF, with any number of CR before it; a byte-order mark and blank lines are passed over; values are given as written, quotes
/// undone. A CR that ends no line belongs in quotes: elsewhere it rather is the end of a line that another program meant.
/// A record whose quoting is broken is taken to be its first physical line alone, and reading goes on with the next one: so a
/// quote that nobody closes costs its own line, not the rest of the file.
/// </summary>
public sealed partial class CsvReader : IDisposable
{
    /// <summary>The length in bytes, 1 MiB, beyond which a record is not read: what an open quote may take in at most.</summary>
    public const int LongestRecord = 1 << 20;

    private const int LeastBlock = 1 << 10;
    private const int LongestFirstLine = 1 << 16;

    // Less than this is hashed sooner than another thread would begin to.
    private const int WorthAThread = 1 << 16;

    // So much of a file tells what other kind of file it is.
    private const int SignatureLength = 16;

    // Vectors are loaded at any byte of the data, so that many bytes must follow the last one.
    internal const int Padding = 32;

    // Null where a block of lines is read that is in memory.
    private readonly Stream? _stream;
    private readonly IncrementalHash? _hash;
    private readonly List<int> _doubled = [];
    private Task _hashing = Task.CompletedTask;
    private byte[] _buffer;
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private int _position;
    private int _end;
    private bool _finished;
    private byte _separator;
    private bool _plain = true;
    private bool _hasReturns;
    private bool _openQuote;
    private bool _cutLine;
    private int _lines;

    /// <summary>Starts at the current position of a stream, which stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="blockSize">Bytes read at a time; no result depends on it.</param>
    /// <param name="separator">What stands between two values, an ASCII character.</param>
    public CsvReader(Stream stream, int blockSize = 1 << 18, char separator = ',')
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(blockSize, 1);
        _stream = stream;
        _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _separator = checked((byte)separator);
        _buffer = new byte[Math.Min(blockSize, MostLeft(stream)) + Padding];
        while (_end < SignatureLength && Fill()) { }

        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            _position = 3;
        }
    }

    // A short stream needs no more room than it has bytes, and one to see its end.
    private static long MostLeft(Stream stream) =>
        stream.CanSeek ? Math.Max(LeastBlock, stream.Length - stream.Position + 1) : long.MaxValue;

    private enum Outcome
    {
        Whole,
        Broken,
        NeedsMore,
        HasQuotes,
    }

    /// <summary>The number of the first physical line of the record, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The number of the last physical line of the record; a quoted value may contain line breaks.</summary>
    public int LastLine { get; private set; }

    /// <summary>How many values the record has; where <see cref="Fault"/> says that it is broken: how many are whole before the fault.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the record.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Whether the record is well formed and has no value that is not empty: what spreadsheets write below a table.</summary>
    public bool IsBlank
    {
        get
        {
            if (Fault != CsvFault.None)
            {
                return false;
            }

            for (var i = 0; i < Count; i++)
            {
                if (_starts[i] != _ends[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Looks at the first line and says what stands between two values; only before the first <see cref="Read"/>.</summary>
    /// <param name="separator">Told the first line, or the beginning of a very long one.</param>
    internal void Separate(Func<ReadOnlySpan<byte>, char> separator)
    {
        int length;
        while ((length = _buffer.AsSpan(_position, _end - _position).IndexOf((byte)'\n')) < 0)
        {
            if (_end - _position >= LongestFirstLine || !Fill())
            {
                length = _end - _position;
                break;
            }
        }

        _separator = checked((byte)separator(_buffer.AsSpan(_position, length)));
    }

    /// <summary>The first bytes of the stream, a mark included; only before the first <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Start => _buffer.AsSpan(0, Math.Min(_end, SignatureLength));

    /// <summary>How many bytes of the stream were taken so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>A value of the record; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _buffer.AsSpan(_starts[index], _ends[index] - _starts[index]);
    }

    /// <summary>Goes to the next record; false at the end of the file.</summary>
    public bool Read()
    {
        if (_cutLine && !PassLine())
        {
            return false;
        }

        while (true)
        {
            _openQuote = false;
            RecordStart = _position;
            var outcome = ReadPlain(_position, out var next);
            var quoted = outcome == Outcome.HasQuotes;
            if (quoted)
            {
                outcome = ReadQuoted(_position, out next);
            }

            switch (outcome)
            {
                case Outcome.Whole:
                    if (Finish(next, quoted))
                    {
                        return true;
                    }

                    break;
                case Outcome.Broken:
                    return CutAtLineEnd();
                case Outcome.NeedsMore when _end - _position >= LongestRecord:
                    Fault = _openQuote ? CsvFault.UnclosedQuote : CsvFault.TooLong;
                    return CutAtLineEnd();
                case Outcome.NeedsMore:
                    if (!Fill() && (_stream is null || _position == _end))
                    {
                        return false;
                    }

                    break;
                case Outcome.HasQuotes:
                    throw new UnreachableException("quotes were asked about before");
                default:
                    throw new UnreachableException($"{outcome}");
            }
        }
    }

    /// <summary>The SHA-256 of the whole stream, lower-case hexadecimal; call it once, after <see cref="Read"/> returned false.</summary>
    public string Hash()
    {
        _hashing.Wait();
        return Convert.ToHexStringLower(_hash!.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _hashing.Wait();
        _hash?.Dispose();
    }

    // Most records have no quote: one pass over the bytes, a vector at a time, finds their separators and their end. How many a
    // vector has changes from one to the next, so they are noted in fours, without asking whether there are so many.
    private Outcome ReadPlain(int start, out int next)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var separator = Vector256.Create(_separator);
        var lineFeed = Vector256.Create((byte)'\n');
        var quote = Vector256.Create((byte)'"');
        var count = 0;
        _starts[0] = start;
        for (var block = start; block < _end; block += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)block);
            var commas = Vector256.Equals(bytes, separator).ExtractMostSignificantBits();
            var stops = (
                Vector256.Equals(bytes, lineFeed) | Vector256.Equals(bytes, quote)
            ).ExtractMostSignificantBits();
            if (_end - block < Vector256<byte>.Count)
            {
                // What lies behind the data is left from before.
                var data = (1u << (_end - block)) - 1;
                commas &= data;
                stops &= data;
            }

            if (stops == 0)
            {
                count = AddFields(block, commas, count);
                continue;
            }

            var stop = block + BitOperations.TrailingZeroCount(stops);
            count = AddFields(block, commas & (stops ^ (stops - 1)), count);
            next = _buffer[stop] == '\n' ? stop + 1 : start;
            _ends[count] = TrimReturn(_starts[count], stop);
            Count = count + 1;
            return next == start ? Outcome.HasQuotes : Outcome.Whole;
        }

        next = _end;
        _ends[count] = TrimReturn(_starts[count], _end);
        Count = _finished ? count + 1 : count;
        return !_finished || start == _end ? Outcome.NeedsMore : Outcome.Whole;
    }

    // Each comma ends a value and starts the next.
    private int AddFields(int block, uint commas, int count)
    {
        // Room for all values that a vector can end, for those that are noted in vain, and for the last one.
        if (count + Vector256<byte>.Count + 4 > _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_starts), count + 1);
        ref var end = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), count);
        var total = count + BitOperations.PopCount(commas);
        while (commas != 0)
        {
            for (var i = 0; i < 4; i++)
            {
                var at = block + BitOperations.TrailingZeroCount(commas);
                Unsafe.Add(ref end, i) = at;
                Unsafe.Add(ref start, i) = at + 1;
                commas &= commas - 1;
            }

            start = ref Unsafe.Add(ref start, 4);
            end = ref Unsafe.Add(ref end, 4);
        }

        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddField(int index, int start, int end)
    {
        if ((uint)index >= (uint)_starts.Length)
        {
            Array.Resize(ref _starts, index * 2);
            Array.Resize(ref _ends, index * 2);
        }

        _starts[index] = start;
        _ends[index] = end;
    }

    // Some programs write CR CR LF: they turn each LF of a text that has CR LF already.
    private int TrimReturn(int start, int end)
    {
        while (end > start && _buffer[end - 1] == '\r')
        {
            end--;
        }

        return end;
    }
}
