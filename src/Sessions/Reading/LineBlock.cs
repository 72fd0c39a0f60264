namespace Conv.Sessions.Reading;

/// <summary>Some lines of a file: their bytes, and then what they say, before anybody knows whose lines they are.</summary>
internal sealed class LineBlock
{
    /// <param name="facts">The facts that have columns.</param>
    public LineBlock(IReadOnlyList<FactReader> facts) => Facts = [.. facts.Select(fact => fact.NewLines())];

    /// <summary>The bytes; behind them is the padding of <see cref="CsvReader"/>.</summary>
    public byte[] Buffer { get; set; } = [];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; set; }

    /// <summary>Its place among the blocks, from 0.</summary>
    public int Number { get; set; }

    /// <summary>Whether the file ends with it.</summary>
    public bool IsLast { get; set; }

    /// <summary>How much of the file was read when it was.</summary>
    public long BytesRead { get; set; }

    /// <summary>How many records it has, blank ones not counted.</summary>
    public int Count { get; private set; }

    /// <summary>How many physical lines its whole records have.</summary>
    public int LineCount { get; set; }

    /// <summary>Where its whole records end.</summary>
    public int Rest { get; set; }

    /// <summary>Whether it ends within a line that is told already.</summary>
    public bool EndsInCutLine { get; set; }

    /// <summary>The records that are to be looked at one by one: something is wrong with them, or may be.</summary>
    public List<int> Odd { get; } = [];

    /// <summary>Per record: where it begins.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>Per record: how many physical lines of the block come before it.</summary>
    public int[] LinesBefore { get; private set; } = [];

    public TextLines Sessions { get; } = new();

    public TextLines Providers { get; } = new();

    public TextLines Beneficiaries { get; } = new();

    /// <summary>What the records say of each fact that has a column.</summary>
    public FactLines[] Facts { get; }

    /// <summary>Has no records any more.</summary>
    public void Clear()
    {
        Count = 0;
        Odd.Clear();
    }

    /// <summary>Adds a record; its number.</summary>
    public int Add(int start, int linesBefore)
    {
        if (Count == Starts.Length)
        {
            Reserve(Math.Max(64, 2 * Count));
        }

        (Starts[Count], LinesBefore[Count]) = (start, linesBefore);
        return Count++;
    }

    private void Reserve(int count)
    {
        var (starts, linesBefore) = (Starts, LinesBefore);
        Array.Resize(ref starts, count);
        Array.Resize(ref linesBefore, count);
        (Starts, LinesBefore) = (starts, linesBefore);
        Sessions.Reserve(count);
        Providers.Reserve(count);
        Beneficiaries.Reserve(count);
        Array.ForEach(Facts, fact => fact.Reserve(count));
    }
}
