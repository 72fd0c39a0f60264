namespace Conv.Sessions.Writing;

/// <summary>How the tables of a run are kept: as CSV, or as whatever a library beside this one makes of that.</summary>
public abstract class TableFiles
{
    /// <summary>As CSV.</summary>
    public static TableFiles Csv { get; } = new CsvFiles();

    /// <summary>How the names of files end, with the point.</summary>
    public abstract string Extension { get; }

    /// <summary>Writes a table.</summary>
    /// <param name="table">Its name among those of <see cref="RunFileNames"/>.</param>
    /// <param name="csv">Writes it as CSV.</param>
    /// <param name="to">The file.</param>
    public abstract void Write(string table, Action<Stream> csv, Stream to);

    private sealed class CsvFiles : TableFiles
    {
        public override string Extension => ".csv";

        public override void Write(string table, Action<Stream> csv, Stream to) => csv(to);
    }
}
