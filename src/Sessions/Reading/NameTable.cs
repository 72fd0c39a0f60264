using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>
/// Finds the few names that a vocabulary gives to values and functions. The names are not the file's, so nobody who writes one can make them meet;
/// nothing changes once it is made, so any number of threads may ask.
/// </summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _slots;

    public NameTable(IEnumerable<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(4 * _names.Length) + 1)];
        for (var name = 0; name < _names.Length; name++)
        {
            ref var slot = ref _slots[SlotOf(_names[name])];
            slot = slot == 0 ? name + 1 : slot;
        }
    }

    /// <summary>The index of a name; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<byte> text) => text.IsEmpty ? -1 : _slots[SlotOf(text)] - 1;

    // The slot that holds the name, or the empty one where a search ends.
    private int SlotOf(ReadOnlySpan<byte> text)
    {
        var mask = _slots.Length - 1;
        var at = ((text.Length * 37) + (text[0] * 5) + (text[text.Length / 2] * 11) + (text[^1] * 3)) & mask;
        while (_slots[at] != 0 && !text.SequenceEqual(_names[_slots[at] - 1]))
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
