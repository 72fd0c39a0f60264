using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Conv.Sessions;

/// <summary>
/// Takes the bytes of a CSV file (RFC 4180, UTF-8, comma) apart into records, without a string or an allocation per record.
/// Lines end in LF or CR LF; a byte-order mark and blank lines are passed over; values are given as written, quotes undone.
/// A record whose quoting is broken is taken to be its first physical line alone, and reading goes on with the next one: so a
/// quote that nobody closes costs its own line, not the rest of the file.
/// </summary>
public sealed partial class CsvReader : IDisposable
{
    /// <summary>The length in bytes, 1 MiB, beyond which a record is not read: what an open quote may take in at most.</summary>
    public const int LongestRecord = 1 << 20;

    // Vectors are loaded at any byte of the data, so that many bytes must follow the last one.
    private const int Padding = 32;

    private readonly ReadAhead _source;
    private readonly List<int> _doubled = [];
    private byte[] _buffer;
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private int _position;
    private int _end;
    private bool _finished;
    private bool _plain = true;
    private bool _openQuote;
    private bool _cutLine;
    private int _lines;

    /// <summary>Starts at the current position of a stream, which stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="blockSize">Bytes read at a time; no result depends on it.</param>
    public CsvReader(Stream stream, int blockSize = 1 << 18)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(blockSize, 1);
        _source = new ReadAhead(stream, blockSize);
        _buffer = new byte[blockSize + Padding];
        while (_end < 3 && Fill()) { }

        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            _position = 3;
        }
    }

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

    /// <summary>How many bytes of the stream were taken so far.</summary>
    public long BytesRead => _source.Consumed;

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
                default:
                    if (!Fill() && _position == _end)
                    {
                        return false;
                    }

                    break;
            }
        }
    }

    /// <summary>The SHA-256 of the whole stream, lower-case hexadecimal; call it once, after <see cref="Read"/> returned false.</summary>
    public string Hash() => _source.Hash();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    // Most records have no quote: one pass over the bytes, a vector at a time, finds their commas and their end.
    private Outcome ReadPlain(int start, out int next)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var comma = Vector256.Create((byte)',');
        var lineFeed = Vector256.Create((byte)'\n');
        var quote = Vector256.Create((byte)'"');
        var fieldStart = start;
        var count = 0;
        for (var block = start; block < _end; block += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)block);
            var found =
                Vector256.Equals(bytes, comma) | Vector256.Equals(bytes, lineFeed) | Vector256.Equals(bytes, quote);
            for (var mask = found.ExtractMostSignificantBits(); mask != 0; mask &= mask - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(mask);
                if (at >= _end)
                {
                    break;
                }

                switch (Unsafe.Add(ref first, at))
                {
                    case (byte)',':
                        AddField(count++, fieldStart, at);
                        fieldStart = at + 1;
                        break;
                    case (byte)'\n':
                        AddField(count, fieldStart, TrimReturn(fieldStart, at));
                        Count = count + 1;
                        next = at + 1;
                        return Outcome.Whole;
                    default:
                        next = start;
                        return Outcome.HasQuotes;
                }
            }
        }

        next = _end;
        if (!_finished || start == _end)
        {
            Count = count;
            return Outcome.NeedsMore;
        }

        AddField(count, fieldStart, TrimReturn(fieldStart, _end));
        Count = count + 1;
        return Outcome.Whole;
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

    private int TrimReturn(int start, int end) => end > start && _buffer[end - 1] == '\r' ? end - 1 : end;
}
