using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace Conv.Sessions.Reading;

/// <summary>
/// Numbers distinct texts from 0 in the order in which they come, without a string for any: the bytes lie in a few arrays that stay where they are,
/// found through an open-addressing table.
/// </summary>
internal sealed class IdentifierTable
{
    // A record of the array: number (4 bytes), length of the text (4 bytes), text. The number stands beside the text, so that a look-up
    // of a text in a large table waits for two places in memory, not three.
    private const int LengthAt = 4;
    private const int TextAt = 8;

    // Files are not trusted: under a key that nobody knows, nobody can prepare texts that all fall on one place. No result depends on it.
    private static readonly SipHash Key = new(RandomNumberGenerator.GetBytes(SipHash.KeyLength));

    private const int ChunkBits = 18;
    private const int ChunkSize = 1 << ChunkBits;
    private const int FirstSize = 512;

    // A file may say more than it holds: no more room than this is made ahead.
    private const long MostExpected = 1 << 23;

    private readonly List<byte[]> _chunks = [new byte[FirstSize]];
    private readonly Column<int> _places = new(0);
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

        Reserve(TextAt + text.Length);
        slot = Pack(hash, _end);
        Append(text);
        return Count - 1;
    }

    /// <summary>Makes room for about so many texts; nothing but time depends on it.</summary>
    public void Expect(long count)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * Math.Min(count, MostExpected)));
        if (slots > _slots.Length)
        {
            Grow(slots);
        }
    }

    /// <summary>
    /// Looks where texts would be found, and at nothing else: the memory that look-ups would wait for one after the other is fetched side by side.
    /// </summary>
    /// <param name="hashes">The hashes of the texts.</param>
    /// <param name="seen">Room for as many.</param>
    public void Fetch(ReadOnlySpan<ulong> hashes, Span<ulong> seen)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            seen[i] = _slots[Home(hashes[i])];
        }

        for (var i = 0; i < hashes.Length; i++)
        {
            seen[i] = seen[i] == 0 ? 0 : (ulong)Record(Place(seen[i]))[0];
        }
    }

    // The upper half of the hash beside 1 + the place of the record. The slot where a search begins is told by the same half, so that a table
    // can grow by what stands in its slots, without a look at a text.
    private static ulong Pack(ulong hash, int place) => (hash & ~(ulong)uint.MaxValue) | (uint)(place + 1);

    private int Home(ulong hash) => (int)(hash >> 32) & (_slots.Length - 1);

    private static int Place(ulong slot) => (int)(uint)slot - 1;

    private int Number(ulong slot) => BinaryPrimitives.ReadInt32LittleEndian(Record(Place(slot)));

    private ReadOnlySpan<byte> Text(int place)
    {
        var record = Record(place);
        return record.Slice(TextAt, BinaryPrimitives.ReadInt32LittleEndian(record[LengthAt..]));
    }

    private Span<byte> Record(int place) => _chunks[place >> ChunkBits].AsSpan(place & (ChunkSize - 1));

    private void Append(ReadOnlySpan<byte> text)
    {
        var record = Record(_end);
        BinaryPrimitives.WriteInt32LittleEndian(record, Count);
        BinaryPrimitives.WriteInt32LittleEndian(record[LengthAt..], text.Length);
        text.CopyTo(record[TextAt..]);
        _places.Add(_end);
        _end += TextAt + text.Length;
        Count++;
        if (Count * 2 > _slots.Length)
        {
            Grow(_slots.Length * 2);
        }
    }

    // Makes room for a record behind the last one: a record lies in one chunk.
    private void Reserve(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, ChunkSize);
        var used = _end & (ChunkSize - 1);
        if (_end >> ChunkBits == _chunks.Count || used + length > ChunkSize)
        {
            _end = checked(_chunks.Count << ChunkBits);
            _chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkSize, pinned: true));
        }
        else if (_chunks.Count == 1 && used + length > _chunks[0].Length)
        {
            var grown = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)(used + length))];
            _chunks[0].AsSpan(0, used).CopyTo(grown);
            _chunks[0] = grown;
        }
    }

    private void Grow(int size)
    {
        var before = _slots;
        _slots = new ulong[size];
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
