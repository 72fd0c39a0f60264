namespace Conv.Columnar;

/// <summary>How a table is kept.</summary>
public enum TableFormat
{
    /// <summary>CSV, as <c>docs/session-file.md</c> has it.</summary>
    Csv,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>Apache Arrow: the IPC format, as a file; also known as Feather.</summary>
    Arrow,
}
