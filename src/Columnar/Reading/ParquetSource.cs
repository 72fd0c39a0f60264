using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Conv.Columnar.Reading;

/// <summary>The rows of a Parquet file, a row group at a time.</summary>
internal sealed class ParquetSource : ITableSource
{
    private readonly Stream _stream;
    private readonly ParquetReader _reader;
    private readonly List<RawColumnData> _held = [];
    private int _next;

    /// <summary>Reads what the file says of itself.</summary>
    /// <param name="stream">The file; closed with this.</param>
    public ParquetSource(Stream stream)
    {
        _stream = stream;
        _reader = Wait(
            ParquetReader.CreateAsync(
                stream,
                new ParquetOptions { UseDateOnlyTypeForDates = true, TreatByteArrayAsString = true },
                leaveStreamOpen: true
            )
        );
        Names = [.. _reader.Schema.Fields.Select(field => field.Name)];
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<ICellColumn> Columns { get; private set; } = [];

    public int RowCount { get; private set; }

    public bool Next()
    {
        Release();
        if (_next == _reader.RowGroupCount)
        {
            return false;
        }

        using var group = _reader.OpenRowGroupReader(_next++);
        RowCount = checked((int)group.RowCount);
        Columns = [.. _reader.Schema.Fields.Select(field => Column(group, field))];
        return true;
    }

    public void Dispose()
    {
        Release();
        Wait(_reader.DisposeAsync().AsTask());
        _stream.Dispose();
    }

    private ICellColumn Column(ParquetRowGroupReader group, Field field)
    {
        if (field is not DataField { IsArray: false } data)
        {
            return new UnreadableColumn(field.SchemaType.ToString());
        }

        var raw = Wait(group.ReadRawColumnDataBaseAsync(data).AsTask());
        _held.Add(raw);
        var mayLack = data.IsNullable;
        return raw switch
        {
            RawColumnData<ReadOnlyMemory<char>> texts => new Cells<ReadOnlyMemory<char>>(
                texts,
                mayLack,
                (text, to) => to.Text(text.Span)
            ),
            RawColumnData<bool> values => new Cells<bool>(values, mayLack, (value, to) => to.YesNo(value)),
            RawColumnData<DateOnly> values => new Cells<DateOnly>(values, mayLack, (value, to) => to.Day(value)),
            RawColumnData<DateTime> values => new Cells<DateTime>(values, mayLack, (value, to) => to.Moment(value)),
            RawColumnData<decimal> values => new Cells<decimal>(values, mayLack, (value, to) => to.Amount(value)),
            RawColumnData<sbyte> values => Numbers(values, mayLack),
            RawColumnData<byte> values => Numbers(values, mayLack),
            RawColumnData<short> values => Numbers(values, mayLack),
            RawColumnData<ushort> values => Numbers(values, mayLack),
            RawColumnData<int> values => Numbers(values, mayLack),
            RawColumnData<uint> values => Numbers(values, mayLack),
            RawColumnData<long> values => Numbers(values, mayLack),
            RawColumnData<ulong> values => Numbers(values, mayLack),
            RawColumnData<float> values => Numbers(values, mayLack),
            RawColumnData<double> values => Numbers(values, mayLack),
            _ => new UnreadableColumn(data.ClrType.Name),
        };
    }

    private static Cells<T> Numbers<T>(RawColumnData<T> values, bool mayLack)
        where T : struct, IUtf8SpanFormattable => new(values, mayLack, (value, to) => to.Number(value));

    private void Release()
    {
        _held.ForEach(column => (column as IDisposable)?.Dispose());
        _held.Clear();
        RowCount = 0;
    }

    // The reader has asynchronous calls alone; what they wait for is a file on this machine.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    // Values that are there stand one after the other; per row a level says whether there is one.
    private sealed class Cells<T>(RawColumnData<T> data, bool mayLack, Action<T, CellText> write) : ICellColumn
        where T : struct
    {
        private int _next;

        public void Write(int row, CellText to)
        {
            if (!mayLack || data.DefinitionLevels[row] > 0)
            {
                write(data.Values[_next++], to);
            }
        }
    }
}
