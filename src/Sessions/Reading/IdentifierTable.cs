using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Conv.Sessions;

/// <summary>
/// Numbers distinct texts from 0 in the order in which they come, without a string for any: the bytes lie in one array, found through
/// an open-addressing table.
/// </summary>
internal sealed class IdentifierTable
{
    // Files are not trusted: with a seed that changes, nobody can prepare texts that all fall on one place. No result depends on it.
    private static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8));

    private byte[] _bytes = new byte[256];
    private int[] _ends = new int[16];
    private ulong[] _slots = new ulong[32];

    /// <summary>How many distinct texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>A text, as UTF-8.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            var start = number == 0 ? 0 : _ends[number - 1];
            return _bytes.AsSpan(start, _ends[number] - start);
        }
    }

    /// <summary>The number of a text; -1 when it was never given one.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        return (int)(_slots[Slot(text, hash)] & uint.MaxValue) - 1;
    }

    /// <summary>The number of a text; a new one when it has none.</summary>
    public int Intern(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        ref var slot = ref _slots[Slot(text, hash)];
        if (slot != 0)
        {
            return (int)(uint)slot - 1;
        }

        slot = (hash & ~(ulong)uint.MaxValue) | (uint)(Count + 1);
        Append(text);
        return Count - 1;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        var end = checked(start + text.Length);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, end), Array.MaxLength));
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
        }

        text.CopyTo(_bytes.AsSpan(start));
        _ends[Count++] = end;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var slots = new ulong[_slots.Length * 2];
        var mask = slots.Length - 1;
        for (var i = 0; i < Count; i++)
        {
            var hash = Hash(this[i]);
            var at = (int)hash & mask;
            while (slots[at] != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = (hash & ~(ulong)uint.MaxValue) | (uint)(i + 1);
        }

        _slots = slots;
    }

    // The slot that holds the text, or the empty one where it belongs. A slot is the upper half of the hash beside 1 + the number.
    private int Slot(ReadOnlySpan<byte> text, ulong hash)
    {
        var mask = _slots.Length - 1;
        var at = (int)hash & mask;
        while (_slots[at] is var slot && slot != 0)
        {
            if (((slot ^ hash) >> 32) == 0 && this[(int)(uint)slot - 1].SequenceEqual(text))
            {
                break;
            }

            at = (at + 1) & mask;
        }

        return at;
    }

    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = Seed ^ (ulong)text.Length;
        while (text.Length > 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[8..];
        }

        ulong last = 0;
        if (text.Length == 8)
        {
            last = BinaryPrimitives.ReadUInt64LittleEndian(text);
        }
        else
        {
            for (var i = text.Length - 1; i >= 0; i--)
            {
                last = (last << 8) | text[i];
            }
        }

        return Mix(hash ^ last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value ^ 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, out var low);
        return high ^ low;
    }
}
