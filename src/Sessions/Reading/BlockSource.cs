namespace Conv.Sessions.Reading;

/// <summary>Reads the rest of a file in blocks that end where lines end; one thread at a time.</summary>
/// <param name="csv">Has read the header.</param>
/// <param name="size">About how many bytes a block has.</param>
internal sealed class BlockSource(CsvReader csv, int size)
{
    private byte[] _rest = [];
    private int _restLength;
    private int _count;
    private bool _ended;

    /// <summary>Reads the next block; false after the last one.</summary>
    public bool Read(LineBlock block)
    {
        if (_ended)
        {
            return false;
        }

        Reserve(block, Math.Max(size, _restLength + 1));
        _rest.AsSpan(0, _restLength).CopyTo(block.Buffer);
        (block.Length, block.IsLast) = (_restLength, false);
        while (!Fill(block))
        {
            Reserve(block, 2 * block.Length);
        }

        (block.Number, block.BytesRead) = (_count++, csv.BytesRead);
        return true;
    }

    // Whether the block is to be taken as it is: it ends at the end of a line, or of the file, or has no line end within the longest record.
    private bool Fill(LineBlock block)
    {
        var before = block.Length;
        var free = block.Buffer.AsSpan(before..^CsvReader.Padding);
        var count = csv.ReadOn(free);
        block.Length += count;
        _restLength = 0;
        if (count < free.Length)
        {
            _ended = block.IsLast = true;
            return true;
        }

        var end = free[..count].LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            return block.Length >= CsvReader.LongestRecord;
        }

        var rest = free[end..count];
        if (rest.Length > _rest.Length)
        {
            _rest = new byte[rest.Length];
        }

        rest.CopyTo(_rest);
        (_restLength, block.Length) = (rest.Length, before + end);
        return true;
    }

    private static void Reserve(LineBlock block, int length)
    {
        if (block.Buffer.Length < length + CsvReader.Padding)
        {
            var grown = new byte[length + CsvReader.Padding];
            block.Buffer.AsSpan(0, Math.Min(block.Length, block.Buffer.Length)).CopyTo(grown);
            block.Buffer = grown;
        }
    }
}
