using Conv.Sessions.Reading;

namespace Conv.Columnar.Reading;

/// <summary>
/// A table as the CSV that has the same rows, made while it is read: so everything that is said of session files holds of it, line 2 being its first row.
/// </summary>
internal sealed class CsvOfTable : ForwardStream
{
    private const int Enough = 1 << 16;

    private readonly TableFormat _format;
    private readonly ITableSource _table;
    private readonly CellText _text = new();
    private int _given;
    private int _row;
    private bool _begun;
    private bool _ended;

    /// <param name="format">What the file says it is.</param>
    /// <param name="open">Opens it; it is closed with this.</param>
    /// <exception cref="SessionFileException">It cannot be opened.</exception>
    public CsvOfTable(TableFormat format, Func<ITableSource> open)
    {
        _format = format;
        _table = Guarded(open);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_given == _text.Written.Length)
        {
            _text.Clear();
            _given = 0;
            Guarded(Write);
        }

        var count = Math.Min(buffer.Length, _text.Written.Length - _given);
        _text.Written.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _table.Dispose();
        }

        base.Dispose(disposing);
    }

    // Some rows more, if there are any.
    private bool Write()
    {
        if (!_begun)
        {
            _begun = true;
            for (var column = 0; column < _table.Names.Count; column++)
            {
                Separate(column);
                _text.Text(_table.Names[column].AsSpan());
            }

            _text.Mark((byte)'\n');
        }

        while (!_ended && _text.Written.Length < Enough)
        {
            if (_row == _table.RowCount)
            {
                _ended = !_table.Next();
                _row = 0;
            }
            else
            {
                WriteRow(_row++);
            }
        }

        return _ended;
    }

    private void WriteRow(int row)
    {
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            Separate(column);
            _table.Columns[column].Write(row, _text);
        }

        _text.Mark((byte)'\n');
    }

    private void Separate(int column)
    {
        if (column > 0)
        {
            _text.Mark((byte)',');
        }
    }

    // A file may be damaged: whatever a library trips over in it, the file is refused in a sentence.
    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // The libraries do not say what they throw at a damaged file.
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
        {
            throw new SessionFileException(
                $"the file begins as {_format} does and cannot be read as that: {exception.Message.TrimEnd('.')}",
                new InvalidDataException(exception.Message, exception)
            );
        }
    }
}
