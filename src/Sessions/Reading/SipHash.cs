using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Conv.Sessions.Reading;

/// <summary>
/// SipHash-1-3 (Aumasson and Bernstein): a hash under a secret key, made so that who does not know the key cannot choose texts that meet.
/// Files are not trusted; no result depends on the key.
/// </summary>
internal readonly struct SipHash
{
    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = 16;

    private readonly ulong _k0;
    private readonly ulong _k1;

    public SipHash(ReadOnlySpan<byte> key)
    {
        _k0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
        _k1 = BinaryPrimitives.ReadUInt64LittleEndian(key[8..]);
    }

    /// <summary>The hash of a text.</summary>
    public ulong Of(ReadOnlySpan<byte> text)
    {
        var v0 = _k0 ^ 0x736F6D6570736575;
        var v1 = _k1 ^ 0x646F72616E646F6D;
        var v2 = _k0 ^ 0x6C7967656E657261;
        var v3 = _k1 ^ 0x7465646279746573;
        var last = (ulong)text.Length << 56;
        while (text.Length >= sizeof(ulong))
        {
            Take(ref v0, ref v1, ref v2, ref v3, BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[sizeof(ulong)..];
        }

        for (var i = 0; i < text.Length; i++)
        {
            last |= (ulong)text[i] << (8 * i);
        }

        Take(ref v0, ref v1, ref v2, ref v3, last);
        v2 ^= 0xFF;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3, ulong word)
    {
        v3 ^= word;
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
