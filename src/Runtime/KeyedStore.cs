using System.Buffers.Binary;

namespace Conv.Runtime;

/// <summary>
/// The states of a scope, for a caller who decides one session after the other. Keys hold the numbers that the caller gives to people and
/// identifiers: they must stay the same as long as the store is used, also when it is stored and restored. Not safe for several threads.
/// </summary>
/// <typeparam name="TState">The state of one key.</typeparam>
public sealed class KeyedStore<TState>
    where TState : struct, IScopeState<TState>
{
    private const int KeySize = ScopeKey.Parts * sizeof(int);
    private readonly Dictionary<ScopeKey, int> _places = [];
    private TState[] _states = new TState[4];
    private TState _nobody;

    /// <summary>The keys that have a state.</summary>
    public IEnumerable<ScopeKey> Keys => _places.Keys;

    /// <summary>How many keys have a state.</summary>
    public int Count => _places.Count;

    /// <summary>The number of bytes of the stored states.</summary>
    public int Size => sizeof(int) + (Count * (KeySize + TState.StoredSize));

    /// <summary>
    /// The state of a key, an empty one where it has none yet; the reference holds until the next call. Where a value is missing, a state
    /// that remembers nothing and is forgotten.
    /// </summary>
    public ref TState Of(in ScopeKey key)
    {
        if (key.IsIncomplete)
        {
            _nobody = default;
            return ref _nobody;
        }

        if (!_places.TryGetValue(key, out var place))
        {
            place = _places.Count;
            _places.Add(key, place);
            if (place == _states.Length)
            {
                Array.Resize(ref _states, 2 * place);
            }
        }

        return ref _states[place];
    }

    /// <summary>Stores all states, by key: little-endian, their number, then each key and its state.</summary>
    /// <param name="bytes">At least <see cref="Size"/> bytes.</param>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Count);
        bytes = bytes[sizeof(int)..];
        foreach (
            var (key, place) in _places
                .OrderBy(entry => entry.Key.First)
                .ThenBy(entry => entry.Key.Second)
                .ThenBy(entry => entry.Key.Third)
                .ThenBy(entry => entry.Key.Fourth)
        )
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, key.First);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], key.Second);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], key.Third);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], key.Fourth);
            _states[place].Write(bytes[KeySize..]);
            bytes = bytes[(KeySize + TState.StoredSize)..];
        }
    }

    /// <summary>Restores states into an empty store.</summary>
    /// <param name="bytes">What <see cref="Write"/> stored, perhaps with more behind it.</param>
    /// <returns>What stands behind it.</returns>
    /// <exception cref="ArgumentException">The bytes are too few, of another layout, or name a key twice.</exception>
    public ReadOnlySpan<byte> Read(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (count < 0 || (bytes.Length - sizeof(int)) / (KeySize + TState.StoredSize) < count)
        {
            throw new ArgumentException("these bytes are no states of these conventions", nameof(bytes));
        }

        bytes = bytes[sizeof(int)..];
        for (var i = 0; i < count; i++)
        {
            var key = new ScopeKey(
                BinaryPrimitives.ReadInt32LittleEndian(bytes),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[12..])
            );
            if (key.IsIncomplete || _places.ContainsKey(key))
            {
                throw new ArgumentException("these bytes are no states of these conventions", nameof(bytes));
            }

            Of(key) = TState.Read(bytes[KeySize..]);
            bytes = bytes[(KeySize + TState.StoredSize)..];
        }

        return bytes;
    }
}
