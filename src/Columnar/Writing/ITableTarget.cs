namespace Conv.Columnar.Writing;

/// <summary>A file that takes groups of rows; whole when it is closed.</summary>
internal interface ITableTarget : IDisposable
{
    /// <summary>Adds a group of rows.</summary>
    void Write(IReadOnlyList<CellBuffer> columns);
}
