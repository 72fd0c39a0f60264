using System.Diagnostics;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Conv.Columnar.Writing;

/// <summary>An Arrow file.</summary>
internal sealed class ArrowTarget : ITableTarget
{
    private static readonly Decimal128Type Amount = new(28, 2);

    private readonly Schema _schema;
    private readonly ArrowFileWriter _writer;

    /// <summary>Begins a file.</summary>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="columns">Its columns.</param>
    public ArrowTarget(Stream to, IEnumerable<CellBuffer> columns)
    {
        _schema = new Schema(
            columns.Select(column => new Field(column.Name, TypeOf(column.Kind), nullable: true)),
            metadata: null
        );
        _writer = new ArrowFileWriter(new ForwardStream(to), _schema, leaveOpen: true);
        _writer.WriteStart();
    }

    public void Write(IReadOnlyList<CellBuffer> columns)
    {
        using var batch = new RecordBatch(_schema, columns.Select(Array), columns.Count == 0 ? 0 : columns[0].Count);
        _writer.WriteRecordBatch(batch);
    }

    public void Dispose()
    {
        _writer.WriteEnd();
        _writer.Dispose();
    }

    private static IArrowType TypeOf(CellKind kind) =>
        kind switch
        {
            CellKind.Text => StringType.Default,
            CellKind.Whole => Int64Type.Default,
            CellKind.Amount => Amount,
            CellKind.Day => Date32Type.Default,
            CellKind.YesNo => BooleanType.Default,
            _ => throw new UnreachableException($"{kind}"),
        };

    private static IArrowArray Array(CellBuffer column) =>
        column.Kind switch
        {
            CellKind.Text => Texts(column),
            CellKind.Whole => Values(new Int64Array.Builder(), column.Wholes()),
            CellKind.Amount => Amounts(column),
            CellKind.Day => Values<DateOnly, Date32Array, Date32Array.Builder>(
                new Date32Array.Builder(),
                column.Days()
            ),
            CellKind.YesNo => Values(new BooleanArray.Builder(), column.YesNos()),
            _ => throw new UnreachableException($"{column.Kind}"),
        };

    private static StringArray Texts(CellBuffer column)
    {
        var builder = new StringArray.Builder();
        for (var row = 0; row < column.Count; row++)
        {
            _ = column[row].IsEmpty ? builder.AppendNull() : builder.Append(column[row]);
        }

        return builder.Build();
    }

    private static Decimal128Array Amounts(CellBuffer column)
    {
        var builder = new Decimal128Array.Builder(Amount);
        foreach (var amount in column.Amounts())
        {
            _ = amount is { } value ? builder.Append(value) : builder.AppendNull();
        }

        return builder.Build();
    }

    private static TArray Values<T, TArray, TBuilder>(IArrowArrayBuilder<T, TArray, TBuilder> builder, T?[] values)
        where T : struct
        where TArray : IArrowArray
        where TBuilder : IArrowArrayBuilder<TArray>
    {
        foreach (var value in values)
        {
            _ = value is { } known ? builder.Append(known) : builder.AppendNull();
        }

        return builder.Build(allocator: null);
    }
}
