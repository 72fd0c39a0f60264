using System.Numerics;

namespace Conv.Sessions.Reading;

/// <summary>
/// A column that grows in blocks: nothing is copied when it grows, and a block stays where it is; only the first one begins small, for most
/// files of a scenario have a few lines. A row nobody wrote holds the value that says so.
/// </summary>
internal sealed class Column<T>(T missing)
    where T : unmanaged, IEquatable<T>
{
    private const int Bits = Rows.BlockBits;
    private const int BlockSize = Rows.BlockSize;

    private T[][] _blocks = [];
    private int _allocated;

    /// <summary>How many rows were added with <see cref="Add"/>.</summary>
    public int Count { get; private set; }

    /// <summary>A row for which there is room.</summary>
    public ref T this[int row] => ref _blocks[row >> Bits][row & (BlockSize - 1)];

    /// <summary>Makes room up to and including a row.</summary>
    public void Reserve(int row)
    {
        if (row < BlockSize / 2)
        {
            ReserveFirst(row);
            return;
        }

        if (_allocated == 1 && _blocks[0].Length < BlockSize)
        {
            Grow(BlockSize);
        }

        while (row >> Bits >= _allocated)
        {
            if (_allocated == _blocks.Length)
            {
                Array.Resize(ref _blocks, Math.Max(4, _allocated * 2));
            }

            // Pinned: the collector neither moves nor copies what stays to the end of the file anyway.
            var block = GC.AllocateUninitializedArray<T>(BlockSize, pinned: true);
            Array.Fill(block, missing);
            _blocks[_allocated++] = block;
        }
    }

    private void ReserveFirst(int row)
    {
        if (_allocated == 0)
        {
            _blocks =
            [
                [],
                [],
                [],
                [],
            ];
            _allocated = 1;
        }

        if (row >= _blocks[0].Length)
        {
            Grow((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(row + 1, Rows.FirstRows)));
        }
    }

    private void Grow(int size)
    {
        var grown = new T[size];
        _blocks[0].CopyTo(grown, 0);
        Array.Fill(grown, missing, _blocks[0].Length, size - _blocks[0].Length);
        _blocks[0] = grown;
    }

    /// <summary>Appends a row.</summary>
    public void Add(T value)
    {
        Reserve(Count);
        this[Count++] = value;
    }

    /// <summary>The first value given holds; false when a later one differs.</summary>
    public bool Give(int row, T value)
    {
        ref var cell = ref this[row];
        if (cell.Equals(missing))
        {
            cell = value;
            return true;
        }

        return cell.Equals(value);
    }

    /// <summary>Gives rows values, as <see cref="Give(int, T)"/> does one after the other; notes those that differ from what their row has.</summary>
    /// <param name="rows">The rows; nothing is given to one that is negative.</param>
    /// <param name="values">The values; nothing is given where one is missing.</param>
    /// <param name="from">The number of the first of them.</param>
    /// <param name="conflicts">Told the numbers of those that differ.</param>
    public void Give(ReadOnlySpan<int> rows, ReadOnlySpan<T> values, int from, List<int> conflicts)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (rows[i] >= 0 && !values[i].Equals(missing) && !Give(rows[i], values[i]))
            {
                conflicts.Add(from + i);
            }
        }
    }

    /// <summary>What a row holds that nobody wrote.</summary>
    public T MissingValue => missing;

    /// <summary>Whether nobody gave a value.</summary>
    public bool IsMissing(int row) => this[row].Equals(missing);

    /// <summary>Moves the rows to their new places, and lets go of them here; a row whose place is negative is dropped.</summary>
    /// <param name="places">Per row: its new place.</param>
    /// <param name="count">How many rows stay.</param>
    /// <param name="unless">What a missing value becomes.</param>
    public T[] MoveTo(int[] places, int count, T unless)
    {
        var moved = new T[count];
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row] is var place && place >= 0)
            {
                var value = this[row];
                moved[place] = value.Equals(missing) ? unless : value;
            }

            if ((row & (BlockSize - 1)) == BlockSize - 1)
            {
                _blocks[row >> Bits] = [];
            }
        }

        _blocks = [];
        return moved;
    }

    /// <summary>Moves the rows to their new places, missing values as they are.</summary>
    public T[] MoveTo(int[] places, int count) => MoveTo(places, count, missing);
}

/// <summary>The size of the blocks in which all columns grow.</summary>
internal static class Rows
{
    public const int BlockBits = 14;
    public const int BlockSize = 1 << BlockBits;

    /// <summary>For how many rows there is room at first; the first block doubles until it is whole.</summary>
    public const int FirstRows = 64;

    /// <summary>Whether a row that comes next needs more room in the columns of its owner.</summary>
    public static bool StartsBlock(int row) =>
        (row & (BlockSize - 1)) == 0 || (row is >= FirstRows and < BlockSize && BitOperations.IsPow2(row));
}
