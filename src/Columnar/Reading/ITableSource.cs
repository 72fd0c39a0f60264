namespace Conv.Columnar.Reading;

/// <summary>A table that comes in groups of rows, each in columns.</summary>
internal interface ITableSource : IDisposable
{
    /// <summary>The names of the columns.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The columns of the current rows.</summary>
    IReadOnlyList<ICellColumn> Columns { get; }

    /// <summary>How many rows there are at present.</summary>
    int RowCount { get; }

    /// <summary>Goes on to the next rows; false where there are no more.</summary>
    bool Next();
}

/// <summary>A column of some rows.</summary>
internal interface ICellColumn
{
    /// <summary>Writes a cell; nothing where it has no value. Rows are asked for in order.</summary>
    void Write(int row, CellText to);
}
