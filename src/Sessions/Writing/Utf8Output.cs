using System.Buffers;
using Conv.Runtime.Values;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>A buffer of bytes before a stream: cells are written as they are, without a string each.</summary>
internal sealed class Utf8Output : IDisposable
{
    // No single write below is longer than the room that is kept.
    private const int Room = 64;

    private readonly Stream _stream;
    private readonly byte _separator;
    private readonly byte _decimalMark;
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _length;
    private bool _isReturned;

    public Utf8Output(Stream stream, Dialect? dialect = null)
    {
        dialect ??= Dialect.Standard;
        _stream = stream;
        _separator = (byte)dialect.Separator;
        _decimalMark = (byte)(dialect.IsLocal ? ',' : '.');
        if (dialect.IsLocal)
        {
            // Without it a spreadsheet takes UTF-8 for the code page of its country.
            Write("\uFEFF"u8);
        }
    }

    /// <summary>Ends a cell that is not the last one.</summary>
    public void Separate() => Write(_separator);

    public void Write(byte value)
    {
        if (_length + Room > _buffer.Length)
        {
            Flush();
        }

        _buffer[_length++] = value;
    }

    public void Write(ReadOnlySpan<byte> text)
    {
        if (_length + text.Length + Room > _buffer.Length)
        {
            Flush();
            if (text.Length + Room > _buffer.Length)
            {
                _stream.Write(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Cents as euros with two decimals.</summary>
    public void WriteAmount(long cents)
    {
        if (_length + Room > _buffer.Length)
        {
            Flush();
        }

        _length += Cents.Write(_buffer.AsSpan(_length), cents, _decimalMark);
    }

    public void Dispose()
    {
        Flush();
        if (!_isReturned)
        {
            _isReturned = true;
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }

    private void Flush()
    {
        _stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
