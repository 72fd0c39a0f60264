using System.Buffers.Text;

namespace Conv.Sessions.Writing;

/// <summary>A buffer of bytes before a stream: cells are written as they are, without a string each.</summary>
internal sealed class Utf8Output(Stream stream) : IDisposable
{
    // No single write below is longer than the room that is kept.
    private const int Room = 64;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

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
                stream.Write(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Write(long number)
    {
        if (_length + Room > _buffer.Length)
        {
            Flush();
        }

        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Cents as euros with two decimals.</summary>
    public void WriteAmount(long cents)
    {
        var (euros, rest) = Math.DivRem(cents, 100);
        if (cents < 0)
        {
            Write((byte)'-');
        }

        Write(Math.Abs(euros));
        Write((byte)'.');
        Write((byte)('0' + Math.Abs(rest / 10)));
        Write((byte)('0' + Math.Abs(rest % 10)));
    }

    public void Dispose() => Flush();

    private void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
