using System.Text;
using System.Text.Unicode;

namespace Conv.Sessions.Reading;

// What few records need: quotes, faults, the end of the buffer.
public sealed partial class CsvReader
{
    private Outcome ReadQuoted(int start, out int next)
    {
        var at = start;
        Count = 0;
        _doubled.Clear();
        next = start;
        while (true)
        {
            int fieldStart,
                fieldEnd;
            var hasReturn = false;
            if (at < _end && _buffer[at] == '"')
            {
                fieldStart = at + 1;
                if (ClosingQuote(fieldStart) is var closing && closing < 0)
                {
                    _openQuote = true;
                    return _finished ? Break(CsvFault.UnclosedQuote) : Outcome.NeedsMore;
                }

                fieldEnd = closing;
                at = closing + 1;
                var lineEnd = at;
                while (lineEnd < _end && _buffer[lineEnd] == '\r')
                {
                    lineEnd++;
                }

                if (lineEnd < _end ? _buffer[lineEnd] == '\n' : _finished)
                {
                    at = lineEnd;
                }

                if (at < _end && _buffer[at] != _separator && _buffer[at] != '\n')
                {
                    if (_buffer[at] == '\r')
                    {
                        return lineEnd == _end ? Outcome.NeedsMore : Break(CsvFault.LoneReturn);
                    }

                    // Closed on a later line, and text after it: rather the opening quote of a value there.
                    var lines = _buffer.AsSpan(fieldStart, closing - fieldStart).Contains((byte)'\n');
                    return Break(lines ? CsvFault.UnclosedQuote : CsvFault.TextAfterQuote);
                }
            }
            else
            {
                fieldStart = at;
                var length = _buffer.AsSpan(at, _end - at).IndexOfAny(_separator, (byte)'\n', (byte)'"');
                at = length < 0 ? _end : at + length;
                if (at < _end && _buffer[at] == '"')
                {
                    return Break(CsvFault.StrayQuote);
                }

                fieldEnd = at < _end && _buffer[at] == _separator ? at : TrimReturn(fieldStart, at);
                hasReturn = _buffer.AsSpan(fieldStart, fieldEnd - fieldStart).Contains((byte)'\r');
            }

            if (at == _end && !_finished)
            {
                return Outcome.NeedsMore;
            }

            if (hasReturn)
            {
                return Break(CsvFault.LoneReturn);
            }

            AddField(Count++, fieldStart, fieldEnd);
            if (at == _end || _buffer[at] == '\n')
            {
                next = Math.Min(at + 1, _end);
                return Outcome.Whole;
            }

            at++;
        }
    }

    // The quote that ends the value, doubled ones passed over; -1 when the data end first, or could go on with a second quote.
    private int ClosingQuote(int from)
    {
        var noted = false;
        while (true)
        {
            var length = _buffer.AsSpan(from, _end - from).IndexOf((byte)'"');
            if (length < 0)
            {
                return -1;
            }

            var at = from + length;
            if (at + 1 == _end)
            {
                return _finished ? at : -1;
            }

            if (_buffer[at + 1] != '"')
            {
                return at;
            }

            if (!noted)
            {
                _doubled.Add(Count);
                noted = true;
            }

            from = at + 2;
        }
    }

    private Outcome Break(CsvFault fault)
    {
        Fault = fault;
        return Outcome.Broken;
    }

    // Takes a whole record; false when it is a blank line.
    private bool Finish(int next, bool quoted)
    {
        var record = _buffer.AsSpan(_position, next - _position);
        _position = next;
        Line = _lines + 1;
        _lines += quoted ? record.Count((byte)'\n') + (record[^1] == '\n' ? 0 : 1) : 1;
        LastLine = _lines;
        HasDoubled = quoted && _doubled.Count > 0;
        if (!quoted)
        {
            if (Count == 1 && _starts[0] == _ends[0])
            {
                return false;
            }

            Fault =
                _hasReturns && HasLoneReturn(record) ? CsvFault.LoneReturn
                : _plain ? CsvFault.None
                : TextFault(record);
            return true;
        }

        Fault = _plain ? CsvFault.None : TextFault(record);
        if (!_keepsDoubled)
        {
            _doubled.ForEach(Undouble);
        }

        return true;
    }

    // Takes the first physical line as the broken record.
    private bool CutAtLineEnd()
    {
        Line = ++_lines;
        LastLine = Line;
        var length = _buffer.AsSpan(_position, _end - _position).IndexOf((byte)'\n');
        _cutLine = length < 0;
        var lineEnd = length < 0 ? _end : _position + length;
        while (Count > 0 && _ends[Count - 1] > lineEnd)
        {
            Count--;
        }

        // The values stay readable until the next call, so the rest of a line that is not in the buffer is passed over then.
        _position = length < 0 ? _end : lineEnd + 1;
        return true;
    }

    private bool PassLine()
    {
        while (true)
        {
            var length = _buffer.AsSpan(_position, _end - _position).IndexOf((byte)'\n');
            if (length >= 0)
            {
                _cutLine = false;
                _position += length + 1;
                return true;
            }

            _position = _end;
            if (!Fill())
            {
                return false;
            }
        }
    }

    private void Undouble(int field)
    {
        // The hash is of the bytes as the file has them.
        _hashing.Wait();
        var to = _starts[field];
        for (var from = to; from < _ends[field]; from++)
        {
            _buffer[to++] = _buffer[from];
            from += _buffer[from] == '"' ? 1 : 0;
        }

        _ends[field] = to;
    }

    private static bool HasLoneReturn(ReadOnlySpan<byte> record) => record.TrimEnd("\r\n"u8).Contains((byte)'\r');

    private static CsvFault TextFault(ReadOnlySpan<byte> record) =>
        record.Contains((byte)0) ? CsvFault.ZeroByte
        : Utf8.IsValid(record) ? CsvFault.None
        : CsvFault.NotUtf8;

    // Moves what is left to the front and reads more behind it; false at the end of the stream.
    private bool Fill()
    {
        var left = _end - _position;
        if (_finished || _stream is null)
        {
            return false;
        }

        // What was read last must stay where it is until it is hashed.
        _hashing.Wait();
        if (_position > 0)
        {
            _buffer.AsSpan(_position, left).CopyTo(_buffer);
            (_position, _end) = (0, left);
        }

        if (_end + Padding >= _buffer.Length)
        {
            Array.Resize(ref _buffer, (_buffer.Length * 2) + Padding);
        }

        var free = _buffer.AsSpan(_end, _buffer.Length - Padding - _end);
        var count = _stream.ReadAtLeast(free, free.Length, throwOnEndOfStream: false);
        BytesRead += count;
        _drained = count < free.Length;
        if (count < WorthAThread)
        {
            _hash!.AppendData(free[..count]);
        }
        else
        {
            var (buffer, start) = (_buffer, _end);
            _hashing = Task.Run(() => _hash!.AppendData(buffer, start, count));
        }

        _end += count;
        _finished = count == 0;

        LookAtData();
        return !_finished;
    }

    // Nearly all bytes are ASCII; then no record needs a look of its own.
    private void LookAtData()
    {
        var data = _buffer.AsSpan(0, _end);
        _plain = Ascii.IsValid(data) && !data.Contains((byte)0);
        _hasReturns = data.Contains((byte)'\r');
    }
}
