namespace Conv.Columnar.Reading;

/// <summary>A column of values that no fact has, such as lists.</summary>
/// <param name="type">What they are.</param>
internal sealed class UnreadableColumn(string type) : ICellColumn
{
    /// <inheritdoc/>
    public void Write(int row, CellText to) => to.Unreadable(type);
}
