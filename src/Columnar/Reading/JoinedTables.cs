using Conv.Sessions.Reading;

namespace Conv.Columnar.Reading;

/// <summary>
/// Several session files as one: the columns of the first, then the lines of all of them, one file after the other. Each names the same columns in the same
/// order. A line has its number in the whole: the first line of a file follows the last one of the file before it.
/// </summary>
/// <param name="paths">The files.</param>
/// <param name="open">Opens one of them, as CSV.</param>
internal sealed class JoinedTables(IReadOnlyList<string> paths, Func<string, Stream> open) : ForwardStream
{
    private const int LongestHeader = 1 << 16;

    private readonly byte[] _byte = new byte[1];
    private byte[] _header = [];
    private byte[] _ahead = [];
    private int _aheadGiven;
    private BufferedStream? _current;
    private int _opened;
    private bool _endsLine = true;

    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var count = GiveAhead(buffer);
            count = count == 0 && _current is not null ? _current.Read(buffer) : count;
            if (count > 0)
            {
                _endsLine = buffer[count - 1] == '\n';
                return count;
            }

            if (!_endsLine)
            {
                (_ahead, _aheadGiven) = ("\n"u8.ToArray(), 0);
            }
            else if (!Open())
            {
                return 0;
            }
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _current?.Dispose();
        }

        base.Dispose(disposing);
    }

    private int GiveAhead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _ahead.Length - _aheadGiven);
        _ahead.AsSpan(_aheadGiven, count).CopyTo(buffer);
        _aheadGiven += count;
        return count;
    }

    // The next file, its first line read.
    private bool Open()
    {
        _current?.Dispose();
        _current = null;
        if (_opened == paths.Count)
        {
            return false;
        }

        var path = paths[_opened];
        _current = new BufferedStream(open(path), 1 << 16);
        var header = FirstLine(_current);
        if (_opened++ == 0)
        {
            _header = header;
            (_ahead, _aheadGiven) = ([.. header, (byte)'\n'], 0);
        }
        else if (!header.AsSpan().SequenceEqual(_header))
        {
            throw new SessionFileException(
                $"{Path.GetFileName(path)} does not name the columns of {Path.GetFileName(paths[0])} in the same order: files of a folder are read as one"
            );
        }

        return true;
    }

    private byte[] FirstLine(BufferedStream file)
    {
        var line = new List<byte>();
        while (line.Count < LongestHeader && file.Read(_byte) == 1 && _byte[0] != '\n')
        {
            line.Add(_byte[0]);
        }

        ReadOnlySpan<byte> text = line.ToArray();
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return text.TrimEnd((byte)'\r').ToArray();
    }
}
