namespace Conv.Sessions.Reading;

/// <summary>What the lines of a block say of one fact; one of the four has room.</summary>
internal sealed class FactLines
{
    public TextLines? Texts { get; init; }

    public ValueLines<byte>? Values { get; init; }

    public ValueLines<int>? Numbered { get; init; }

    public ValueLines<long>? Numbers { get; init; }

    /// <summary>Makes room for so many lines.</summary>
    public void Reserve(int count)
    {
        Texts?.Reserve(count);
        Values?.Reserve(count);
        Numbered?.Reserve(count);
        Numbers?.Reserve(count);
    }

    /// <summary>Says that a line says nothing.</summary>
    public void Skip(int line)
    {
        Texts?.Skip(line);
        Values?.Skip(line);
        Numbered?.Skip(line);
        Numbers?.Skip(line);
    }

    /// <summary>Says what a line says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">As written.</param>
    /// <param name="start">Where it begins in the block.</param>
    /// <param name="value">The number that stands for it.</param>
    public void Set(int line, ReadOnlySpan<byte> text, int start, long value)
    {
        if (Values is not null)
        {
            Values[line] = (byte)value;
        }
        else if (Numbered is not null)
        {
            Numbered[line] = (int)value;
        }
        else if (Numbers is not null)
        {
            Numbers[line] = value;
        }
        else
        {
            Texts!.Set(line, text, start);
        }
    }
}

/// <summary>Numbers, a line each.</summary>
/// <param name="missing">What stands where a line says nothing.</param>
internal sealed class ValueLines<T>(T missing)
    where T : unmanaged
{
    private T[] _values = [];

    public T this[int line]
    {
        set => _values[line] = value;
    }

    public void Reserve(int count)
    {
        if (count > _values.Length)
        {
            Array.Resize(ref _values, Math.Max(count, 2 * _values.Length));
        }
    }

    public void Skip(int line) => _values[line] = missing;

    public ReadOnlySpan<T> AsSpan(Range range) => _values.AsSpan(range);
}

/// <summary>Identifiers, a line each: where they stand in the block, and their hash, which is most of the work of looking them up.</summary>
internal sealed class TextLines
{
    // As many look-ups as processors have waits for memory under way, about.
    private const int Together = 32;

    private ulong[] _hashes = [];
    private int[] _starts = [];
    private byte[] _lengths = [];
    private int[] _numbers = [];

    public void Reserve(int count)
    {
        if (count > _starts.Length)
        {
            var size = Math.Max(count, 2 * _starts.Length);
            Array.Resize(ref _hashes, size);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _lengths, size);
            Array.Resize(ref _numbers, size);
        }
    }

    public void Skip(int line) => _lengths[line] = 0;

    public void Set(int line, ReadOnlySpan<byte> text, int start)
    {
        _starts[line] = start;
        _lengths[line] = (byte)text.Length;
        _hashes[line] = IdentifierTable.Hash(text);
    }

    /// <summary>Whether a line has none.</summary>
    public bool IsEmpty(int line) => _lengths[line] == 0;

    /// <summary>The text on a line.</summary>
    public ReadOnlySpan<byte> Text(LineBlock block, int line) => block.Buffer.AsSpan(_starts[line], _lengths[line]);

    /// <summary>Per line: the number of its text, -1 where it has none; those of some lines only.</summary>
    public int[] Numbers(LineBlock block, IdentifierTable table, Range range)
    {
        Span<ulong> seen = stackalloc ulong[Together];
        for (var line = range.Start.Value; line < range.End.Value; line++)
        {
            var at = line - range.Start.Value;
            if (at % Together == 0)
            {
                table.Fetch(_hashes.AsSpan(line, Math.Min(Together, range.End.Value - line)), seen);
            }

            _numbers[line] = IsEmpty(line) ? -1 : table.Intern(Text(block, line), _hashes[line]);
        }

        return _numbers;
    }
}
