using System.Diagnostics;
using Parquet;
using Parquet.Schema;

namespace Conv.Columnar.Writing;

/// <summary>A Parquet file.</summary>
internal sealed class ParquetTarget : ITableTarget
{
    // As many digits as an amount of this program has at most.
    private const int Precision = 28;

    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _writer;

    /// <summary>Begins a file.</summary>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="columns">Its columns.</param>
    public ParquetTarget(Stream to, IEnumerable<CellBuffer> columns)
    {
        _schema = new ParquetSchema(columns.Select(FieldOf));
        _writer = ParquetWriter
            .CreateAsync(
                _schema,
                new ForwardStream(to),
                new ParquetOptions { CompressionMethod = CompressionMethod.Snappy },
                append: false
            )
            .GetAwaiter()
            .GetResult();
    }

    public void Write(IReadOnlyList<CellBuffer> columns)
    {
        using var group = _writer.CreateRowGroup();
        foreach (var (field, column) in _schema.DataFields.Zip(columns))
        {
            Write(group, field, column).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
    }

    public void Dispose() => _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static Task Write(ParquetRowGroupWriter group, DataField field, CellBuffer column) =>
        column.Kind switch
        {
            CellKind.Text => group.WriteAsync<ReadOnlyMemory<char>>(field, column.Texts()),
            CellKind.Whole => group.WriteAsync<long>(field, column.Wholes()),
            CellKind.Amount => group.WriteAsync<decimal>(field, column.Amounts()),
            CellKind.Day => group.WriteAsync<DateTime>(
                field,
                Array.ConvertAll(column.Days(), day => day?.ToDateTime(TimeOnly.MinValue))
            ),
            CellKind.YesNo => group.WriteAsync<bool>(field, column.YesNos()),
            _ => throw new UnreachableException($"{column.Kind}"),
        };

    private static Field FieldOf(CellBuffer column) =>
        column.Kind switch
        {
            CellKind.Text => new DataField<string>(column.Name, nullable: true),
            CellKind.Whole => new DataField<long?>(column.Name),
            CellKind.Amount => new DecimalDataField(column.Name, Precision, 2, isNullable: true),
            CellKind.Day => new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: true),
            CellKind.YesNo => new DataField<bool?>(column.Name),
            _ => throw new UnreachableException($"{column.Kind}"),
        };
}
