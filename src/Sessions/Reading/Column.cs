using System.Numerics;

namespace Conv.Sessions.Reading;

/// <summary>
/// A column that grows in blocks: nothing is copied when it grows, and a block stays where it is; only the first one begins small, for most
/// files of a scenario have a few lines. A row nobody wrote holds the value that says so.
/// </summary>
internal sealed class Column<T>(T missing)
    where T : unmanaged, IEquatable<T>
{
    // A block of bytes is large enough that the collector never moves it, and so near to others of its kind that all their memory is free
    // for decisions once the columns are put in sequence.
    private const int Bits = 17;
    private const int BlockSize = 1 << Bits;

    private T[][] _blocks = [];
    private int _reserved;

    /// <summary>How many rows were added with <see cref="Add"/>.</summary>
    public int Count { get; private set; }

    /// <summary>A row for which there is room.</summary>
    public ref T this[int row] => ref _blocks[row >> Bits][row & (BlockSize - 1)];

    /// <summary>Makes room up to and including a row.</summary>
    public void Reserve(int row)
    {
        while (row >= _reserved)
        {
            var next = Rows.Room(_reserved);
            var block = BlockFor(next);
            var from = _reserved & (BlockSize - 1);
            Array.Fill(block, missing, from, next - _reserved);
            _reserved = next;
        }
    }

    // The block that has room for the rows before a row.
    private T[] BlockFor(int end)
    {
        var index = (end - 1) >> Bits;
        if (index == _blocks.Length)
        {
            Array.Resize(ref _blocks, index + 1);
            _blocks[index] = index == 0 ? new T[Rows.FirstRows] : GC.AllocateUninitializedArray<T>(BlockSize);
        }

        if (index == 0 && end > _blocks[0].Length)
        {
            Array.Resize(ref _blocks[0], (int)BitOperations.RoundUpToPowerOf2((uint)end));
        }

        return _blocks[index];
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
    /// <param name="unless">What a missing value becomes.</param>
    public T[] MoveTo(Places places, T unless)
    {
        var moved = GC.AllocateUninitializedArray<T>(places.Count);
        for (var from = 0; from < places.Rows.Length; from += BlockSize)
        {
            var rows = places.Rows.AsSpan(from, Math.Min(BlockSize, places.Rows.Length - from));
            var block = _blocks[from >> Bits].AsSpan(0, rows.Length);
            if (places.IsSame)
            {
                block.CopyTo(moved.AsSpan(from));
            }
            else
            {
                Scatter(block, rows, moved);
            }

            _blocks[from >> Bits] = [];
        }

        _blocks = [];
        if (!unless.Equals(missing))
        {
            moved.AsSpan().Replace(missing, unless);
        }

        return moved;
    }

    /// <summary>Moves the rows to their new places, missing values as they are.</summary>
    public T[] MoveTo(Places places) => MoveTo(places, missing);

    private static void Scatter(ReadOnlySpan<T> block, ReadOnlySpan<int> rows, T[] moved)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] >= 0)
            {
                moved[rows[row]] = block[row];
            }
        }
    }
}

/// <summary>Where rows go.</summary>
/// <param name="Rows">Per row: its new place; negative where it goes nowhere.</param>
/// <param name="Count">How many places there are.</param>
internal sealed record Places(int[] Rows, int Count)
{
    /// <summary>Whether each row stays where it is.</summary>
    public bool IsSame { get; } = Count == Rows.Length && Ascends(Rows);

    private static bool Ascends(int[] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] != row)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>How room is made in all columns of an owner.</summary>
internal static class Rows
{
    /// <summary>For how many rows there is room at first; the room doubles until it is a step.</summary>
    public const int FirstRows = 64;

    // So many rows of all columns are made ready at a time: few enough that they are in the cache when they are written.
    private const int Step = 1 << 14;

    /// <summary>For how many rows there is room next.</summary>
    /// <param name="rows">For how many there is.</param>
    public static int Room(int rows) =>
        rows == 0 ? FirstRows
        : rows < Step ? rows * 2
        : rows + Step;

    /// <summary>Whether a row that comes next needs more room in the columns of its owner.</summary>
    public static bool NeedsRoom(int row) =>
        (row & (Step - 1)) == 0 || (row is >= FirstRows and < Step && BitOperations.IsPow2(row));
}
