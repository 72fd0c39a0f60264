using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Columnar.Writing;

/// <summary>The tables of a run as Parquet or Arrow: the rows are those that it writes as CSV, a group of them at a time.</summary>
public sealed class ColumnarFiles : TableFiles
{
    private const int RowsOfGroup = 1 << 17;

    private readonly TableFormat _format;

    private ColumnarFiles(TableFormat format) => _format = format;

    /// <inheritdoc/>
    public override string Extension => _format == TableFormat.Parquet ? ".parquet" : ".arrow";

    /// <summary>Tables of a format.</summary>
    public static TableFiles Of(TableFormat format) => format == TableFormat.Csv ? Csv : new ColumnarFiles(format);

    /// <inheritdoc/>
    public override void Write(string table, Action<Stream> csv, Stream to)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(to);
        var pipe = new Pipe(new PipeOptions(useSynchronizationContext: false));
        var writing = Task.Run(() => WriteCsv(csv, pipe.Writer));
        try
        {
            using var rows = pipe.Reader.AsStream();
            Copy(table, rows, to);
        }
        finally
        {
            // Whoever writes into it is not held up where this side gave up.
            pipe.Reader.Complete();
            writing.GetAwaiter().GetResult();
        }
    }

    private static void WriteCsv(Action<Stream> csv, PipeWriter pipe)
    {
        Exception? fault = null;
        try
        {
            using var stream = pipe.AsStream(leaveOpen: true);
            csv(stream);
        }
#pragma warning disable CA1031 // It is told to whoever reads.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = exception;
        }

        pipe.Complete(fault);
    }

    private void Copy(string table, Stream rows, Stream to)
    {
        using var csv = new CsvReader(rows);
        if (!csv.Read())
        {
            throw new UnreachableException("a table has a header");
        }

        CellBuffer[] columns =
        [
            .. Enumerable
                .Range(0, csv.Count)
                .Select(column => new CellBuffer(Encoding.UTF8.GetString(csv[column]), TableKinds.Of(table, column))),
        ];
        using var target = Target(to, columns);
        while (csv.Read())
        {
            for (var column = 0; column < columns.Length; column++)
            {
                columns[column].Add(csv[column]);
            }

            if (columns[0].Count == RowsOfGroup)
            {
                Flush(target, columns);
            }
        }

        if (columns[0].Count > 0)
        {
            Flush(target, columns);
        }
    }

    private ITableTarget Target(Stream to, CellBuffer[] columns) =>
        _format switch
        {
            TableFormat.Parquet => new ParquetTarget(to, columns),
            TableFormat.Arrow => new ArrowTarget(to, columns),
            TableFormat.Csv => throw new UnreachableException("a CSV is no other format"),
            _ => throw new UnreachableException($"{_format}"),
        };

    private static void Flush(ITableTarget target, CellBuffer[] columns)
    {
        target.Write(columns);
        Array.ForEach(columns, column => column.Clear());
    }
}
