namespace Conv.Sessions.Reading;

// A stream read on in blocks of lines, and the records of such a block.
public sealed partial class CsvReader
{
    private bool _drained;
    private readonly bool _keepsDoubled;

    /// <summary>A reader of blocks of lines.</summary>
    /// <param name="separator">What stands between two values.</param>
    /// <param name="keepsDoubled">Whether doubled quotes stay as they are, and the bytes of the block with them; see <see cref="HasDoubled"/>.</param>
    internal CsvReader(byte separator, bool keepsDoubled)
    {
        (_separator, _keepsDoubled) = (separator, keepsDoubled);
        _buffer = [];
    }

    /// <summary>What stands between two values.</summary>
    internal byte Separator => _separator;

    /// <summary>Whether the whole stream is in memory already.</summary>
    internal bool HoldsAll => _drained;

    /// <summary>Where the record begins in its block.</summary>
    internal int RecordStart { get; private set; }

    /// <summary>Where a value of the record begins in its block.</summary>
    internal int StartOf(int index) => _starts[index];

    /// <summary>Whether a value of the record has doubled quotes.</summary>
    internal bool HasDoubled { get; private set; }

    /// <summary>Where the records end that the block holds whole.</summary>
    internal int Rest => _position;

    /// <summary>How many lines they have.</summary>
    internal int LineCount => _lines;

    /// <summary>Whether the block ends within a line that is told already.</summary>
    internal bool IsInCutLine => _cutLine;

    /// <summary>Goes on with the stream where this reader is, which then reads no more; what it gives is in the hash as well.</summary>
    /// <param name="buffer">Where to.</param>
    /// <returns>How many bytes; less than there is room for at the end of the stream.</returns>
    internal int ReadOn(Span<byte> buffer)
    {
        _hashing.Wait();
        var held = Math.Min(_end - _position, buffer.Length);
        _buffer.AsSpan(_position, held).CopyTo(buffer);
        _position += held;
        var read = buffer[held..];
        var count = _stream!.ReadAtLeast(read, read.Length, throwOnEndOfStream: false);
        _hash!.AppendData(read[..count]);
        BytesRead += count;
        return held + count;
    }

    /// <summary>Begins a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="inCutLine">Whether it begins within a line that is told already.</param>
    internal void Begin(LineBlock block, bool inCutLine)
    {
        (_buffer, _position, _end, _finished) = (block.Buffer, 0, block.Length, block.IsLast);
        (_lines, _cutLine) = (0, inCutLine);
        LookAtData();
    }

    /// <summary>Goes to a record of the block.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="lines">How many lines there are before it.</param>
    internal void Seek(int start, int lines) => (_position, _lines, _cutLine) = (start, lines, false);
}
