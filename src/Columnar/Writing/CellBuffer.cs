using System.Globalization;
using System.Text;

namespace Conv.Columnar.Writing;

/// <summary>The cells of a column, as CSV has them, until there are enough for a group of rows. An empty cell is a value that is not there.</summary>
/// <param name="name">The name of the column.</param>
/// <param name="kind">What the cells are.</param>
internal sealed class CellBuffer(string name, CellKind kind)
{
    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[1 << 12];
    private int _length;

    /// <summary>The name of the column.</summary>
    public string Name { get; } = name;

    /// <summary>What the cells are.</summary>
    public CellKind Kind { get; } = kind;

    /// <summary>How many cells there are.</summary>
    public int Count => _ends.Count;

    /// <summary>A cell.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            var start = row == 0 ? 0 : _ends[row - 1];
            return _bytes.AsSpan(start, _ends[row] - start);
        }
    }

    /// <summary>Adds a cell.</summary>
    public void Add(ReadOnlySpan<byte> cell)
    {
        if (_length + cell.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + cell.Length));
        }

        cell.CopyTo(_bytes.AsSpan(_length));
        _length += cell.Length;
        _ends.Add(_length);
    }

    /// <summary>Forgets the cells.</summary>
    public void Clear()
    {
        _ends.Clear();
        _length = 0;
    }

    /// <summary>All cells as texts, in one array of characters; null for those that are not there.</summary>
    public ReadOnlyMemory<char>?[] Texts()
    {
        var characters = new char[_length];
        var texts = new ReadOnlyMemory<char>?[Count];
        var at = 0;
        for (var row = 0; row < texts.Length; row++)
        {
            var length = Encoding.UTF8.GetChars(this[row], characters.AsSpan(at));
            if (length > 0)
            {
                texts[row] = characters.AsMemory(at, length);
                at += length;
            }
        }

        return texts;
    }

    /// <summary>All cells as whole numbers.</summary>
    public long?[] Wholes() => Values(cell => long.Parse(cell, CultureInfo.InvariantCulture));

    /// <summary>All cells as amounts.</summary>
    public decimal?[] Amounts() => Values(cell => decimal.Parse(cell, CultureInfo.InvariantCulture));

    /// <summary>All cells as days.</summary>
    public DateOnly?[] Days() =>
        Values(cell =>
        {
            Span<char> text = stackalloc char[10];
            Encoding.ASCII.GetChars(cell, text);
            return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        });

    /// <summary>All cells as yes or no.</summary>
    public bool?[] YesNos() => Values(cell => cell.SequenceEqual("yes"u8));

    private T?[] Values<T>(Func<ReadOnlySpan<byte>, T> parse)
        where T : struct
    {
        var values = new T?[Count];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = this[row].IsEmpty ? null : parse(this[row]);
        }

        return values;
    }
}
