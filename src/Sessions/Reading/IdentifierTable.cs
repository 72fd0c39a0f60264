using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conv.Sessions.Reading;

/// <summary>
/// Numbers distinct texts from 0 in the order in which they come, without a string for any: the bytes lie in one array, found through
/// an open-addressing table.
/// </summary>
internal sealed class IdentifierTable
{
    // A record of the array: number (4 bytes), length of the text (4 bytes), text. The number stands beside the text, so that a look-up
    // of a text in a large table waits for two places in memory, not three.
    private const int LengthAt = 4;
    private const int TextAt = 8;

    // Files are not trusted: under a key that nobody knows, nobody can prepare texts that all fall on one place. No result depends on it.
    private static readonly SipHash Key = new(RandomNumberGenerator.GetBytes(SipHash.KeyLength));

    private byte[] _records = new byte[512];
    private int[] _places = new int[16];
    private ulong[] _slots = new ulong[32];
    private int _end;

    /// <summary>How many distinct texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>A text, as UTF-8.</summary>
    public ReadOnlySpan<byte> this[int number] => Text(_places[number]);

    /// <summary>How many slots a look-up of each text passes in all, its own included: what shows whether texts were made to meet.</summary>
    public long Probes()
    {
        var mask = _slots.Length - 1;
        var probes = 0L;
        for (var number = 0; number < Count; number++)
        {
            var hash = Hash(this[number]);
            probes += ((Slot(this[number], hash) - Home(hash)) & mask) + 1;
        }

        return probes;
    }

    /// <summary>The number of a text; -1 when it was never given one.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        var slot = _slots[Slot(text, Hash(text))];
        return slot == 0 ? -1 : Number(slot);
    }

    /// <summary>The number of a text; a new one when it has none.</summary>
    public int Intern(ReadOnlySpan<byte> text) => Intern(text, Hash(text));

    /// <summary>The number of a text whose hash is known; a new one when it has none.</summary>
    public int Intern(ReadOnlySpan<byte> text, ulong hash)
    {
        ref var slot = ref _slots[Slot(text, hash)];
        if (slot != 0)
        {
            return Number(slot);
        }

        slot = Pack(hash, _end);
        Append(text);
        return Count - 1;
    }

    // The upper half of the hash beside 1 + the place of the record. The slot where a search begins is told by the same half, so that a table
    // can grow by what stands in its slots, without a look at a text.
    private static ulong Pack(ulong hash, int place) => (hash & ~(ulong)uint.MaxValue) | (uint)(place + 1);

    private int Home(ulong hash) => (int)(hash >> 32) & (_slots.Length - 1);

    private static int Place(ulong slot) => (int)(uint)slot - 1;

    private int Number(ulong slot) => BinaryPrimitives.ReadInt32LittleEndian(_records.AsSpan(Place(slot)));

    private ReadOnlySpan<byte> Text(int place) =>
        _records.AsSpan(place + TextAt, BinaryPrimitives.ReadInt32LittleEndian(_records.AsSpan(place + LengthAt)));

    private void Append(ReadOnlySpan<byte> text)
    {
        var end = checked(_end + TextAt + text.Length);
        if (end > _records.Length)
        {
            Array.Resize(ref _records, (int)Math.Min(Math.Max(_records.Length * 2L, end), Array.MaxLength));
        }

        if (Count == _places.Length)
        {
            Array.Resize(ref _places, Count * 2);
        }

        BinaryPrimitives.WriteInt32LittleEndian(_records.AsSpan(_end), Count);
        BinaryPrimitives.WriteInt32LittleEndian(_records.AsSpan(_end + LengthAt), text.Length);
        text.CopyTo(_records.AsSpan(_end + TextAt));
        _places[Count++] = _end;
        _end = end;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new ulong[before.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var slot in before)
        {
            if (slot == 0)
            {
                continue;
            }

            var at = Home(slot);
            while (_slots[at] != 0)
            {
                at = (at + 1) & mask;
            }

            _slots[at] = slot;
        }
    }

    // The slot that holds the text, or the empty one where it belongs.
    private int Slot(ReadOnlySpan<byte> text, ulong hash)
    {
        var mask = _slots.Length - 1;
        var at = Home(hash);
        while (_slots[at] is var slot && slot != 0)
        {
            if (((slot ^ hash) >> 32) == 0 && Text(Place(slot)).SequenceEqual(text))
            {
                break;
            }

            at = (at + 1) & mask;
        }

        return at;
    }

    // Identifiers that differ in their last character, as numbered ones do one after the other, go to neighbouring slots: so most
    // new ones find their slot in the cache, and no more than those few can be made to meet.

    /// <summary>The hash of a text, the same in all tables of this process and in no other.</summary>
    public static ulong Hash(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? 0 : Key.Of(text[..^1]) + (text[^1] * ((1UL << 32) + 1));
}
