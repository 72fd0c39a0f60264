using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Conv.Runtime.Storing;

/// <summary>Whole numbers from 0, seven bits a byte, the lowest first; the last byte is not 0, so that a number has one form.</summary>
internal ref struct CompactNumbers(ReadOnlySpan<byte> bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> _left = bytes;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => _left.IsEmpty;

    /// <summary>Writes a number.</summary>
    public static void Write(IBufferWriter<byte> bytes, ulong number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Write([(byte)(number | 0x80)]);
        }

        bytes.Write([(byte)number]);
    }

    /// <summary>Writes eight bytes.</summary>
    public static void WriteFixed(IBufferWriter<byte> bytes, ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.GetSpan(sizeof(ulong)), number);
        bytes.Advance(sizeof(ulong));
    }

    /// <summary>Writes a text: how many bytes of UTF-8, then these.</summary>
    public static void WriteText(IBufferWriter<byte> bytes, string text)
    {
        var encoded = Utf8.GetBytes(text);
        Write(bytes, (ulong)encoded.Length);
        bytes.Write(encoded);
    }

    /// <summary>The next text.</summary>
    /// <exception cref="FormatException">It is no UTF-8, or cut off.</exception>
    public string Text()
    {
        var length = (int)Next(int.MaxValue);
        StateParts.Require(_left.Length >= length, "it is cut off");
        try
        {
            var text = Utf8.GetString(_left[..length]);
            _left = _left[length..];
            return text;
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("this is no stored state: a name in it is no text", exception);
        }
    }

    /// <summary>The next number.</summary>
    /// <param name="largest">No number is larger here.</param>
    /// <exception cref="FormatException">It is larger, in another form, or cut off.</exception>
    public ulong Next(long largest)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            StateParts.Require(shift < 63 || next <= 1, "a number is too long");
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                StateParts.Require(next != 0 || shift == 0, "a number is written longer than it is");
                StateParts.Require(number <= (ulong)largest, $"a number is larger than {largest}");
                return number;
            }
        }
    }

    /// <summary>The next eight bytes.</summary>
    public ulong Fixed()
    {
        StateParts.Require(_left.Length >= sizeof(ulong), "it is cut off");
        var number = BinaryPrimitives.ReadUInt64LittleEndian(_left);
        _left = _left[sizeof(ulong)..];
        return number;
    }

    /// <summary>The next byte.</summary>
    public byte Byte()
    {
        StateParts.Require(!_left.IsEmpty, "it is cut off");
        var next = _left[0];
        _left = _left[1..];
        return next;
    }
}
