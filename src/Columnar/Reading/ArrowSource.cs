using Apache.Arrow;
using Apache.Arrow.Compression;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Conv.Columnar.Reading;

/// <summary>The rows of an Arrow file or stream, a record batch at a time.</summary>
internal sealed class ArrowSource : ITableSource
{
    private readonly ArrowStreamReader _reader;
    private RecordBatch? _batch;

    /// <summary>Reads what the file says of itself.</summary>
    /// <param name="stream">The file; closed with this.</param>
    /// <param name="isFile">Whether it is a file, which has a table of its batches at the end, or a stream.</param>
    public ArrowSource(Stream stream, bool isFile)
    {
        var codecs = new CompressionCodecFactory();
        _reader = isFile ? new ArrowFileReader(stream, codecs) : new ArrowStreamReader(stream, codecs);
        Schema = _reader.GetSchema().AsTask().GetAwaiter().GetResult();
        Names = [.. Schema.FieldsList.Select(field => field.Name)];
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<ICellColumn> Columns { get; private set; } = [];

    public int RowCount => _batch?.Length ?? 0;

    private Schema Schema { get; }

    public bool Next()
    {
        _batch?.Dispose();
        _batch = _reader.ReadNextRecordBatch();
        Columns = _batch is null ? [] : [.. _batch.Arrays.Select(Column)];
        return _batch is not null;
    }

    public void Dispose()
    {
        _batch?.Dispose();
        _reader.Dispose();
    }

    private static ICellColumn Column(IArrowArray array) =>
        array switch
        {
            StringArray texts => new Cells(texts, (row, to) => to.Text(texts.GetBytes(row))),
            LargeStringArray texts => new Cells(texts, (row, to) => to.Text(texts.GetString(row).AsSpan())),
            StringViewArray texts => new Cells(texts, (row, to) => to.Text(texts.GetString(row).AsSpan())),
            DictionaryArray values => Values(values),
            BooleanArray values => new Cells(values, (row, to) => to.YesNo(values.GetValue(row) == true)),
            Date32Array days => new Cells(days, (row, to) => to.Moment(days.GetDateTime(row)!.Value)),
            Date64Array days => new Cells(days, (row, to) => to.Moment(days.GetDateTime(row)!.Value)),
            TimestampArray moments => new Cells(
                moments,
                (row, to) => to.Moment(moments.GetTimestamp(row)!.Value.UtcDateTime)
            ),
            Decimal128Array amounts => new Cells(amounts, (row, to) => to.Amount(amounts.GetValue(row)!.Value)),
            Int8Array values => Numbers(values),
            UInt8Array values => Numbers(values),
            Int16Array values => Numbers(values),
            UInt16Array values => Numbers(values),
            Int32Array values => Numbers(values),
            UInt32Array values => Numbers(values),
            Int64Array values => Numbers(values),
            UInt64Array values => Numbers(values),
            FloatArray values => Numbers(values),
            DoubleArray values => Numbers(values),
            NullArray => new Cells(array, (_, _) => { }),
            _ => new UnreadableColumn(array.Data.DataType.Name),
        };

    private static Cells Numbers<T>(PrimitiveArray<T> values)
        where T : struct, IEquatable<T>, IUtf8SpanFormattable =>
        new(values, (row, to) => to.Number(values.Values[row]));

    // Texts that repeat, or other values: a number per row says which.
    private static ICellColumn Values(DictionaryArray array)
    {
        var values = Column(array.Dictionary);
        Func<int, int>? place = array.Indices switch
        {
            Int8Array numbers => row => numbers.Values[row],
            UInt8Array numbers => row => numbers.Values[row],
            Int16Array numbers => row => numbers.Values[row],
            UInt16Array numbers => row => numbers.Values[row],
            Int32Array numbers => row => numbers.Values[row],
            UInt32Array numbers => row => checked((int)numbers.Values[row]),
            Int64Array numbers => row => checked((int)numbers.Values[row]),
            UInt64Array numbers => row => checked((int)numbers.Values[row]),
            _ => null,
        };
        return place is null || values is UnreadableColumn
            ? new UnreadableColumn(((DictionaryType)array.Data.DataType).ValueType.Name)
            : new Cells(array.Indices, (row, to) => values.Write(place(row), to));
    }

    private sealed class Cells(IArrowArray array, Action<int, CellText> write) : ICellColumn
    {
        public void Write(int row, CellText to)
        {
            if (!array.IsNull(row))
            {
                write(row, to);
            }
        }
    }
}
