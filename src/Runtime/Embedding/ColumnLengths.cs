namespace Conv.Runtime.Embedding;

/// <summary>Columns that belong together have as many rows.</summary>
public static class ColumnLengths
{
    /// <summary>Refuses a column of another length than another.</summary>
    /// <param name="name">The column.</param>
    /// <param name="column">Its rows; null: it is not given.</param>
    /// <param name="otherName">The other column.</param>
    /// <param name="other">Its rows.</param>
    /// <exception cref="ArgumentException">They have not as many rows.</exception>
    public static void Check(string name, Array? column, string otherName, Array other)
    {
        ArgumentNullException.ThrowIfNull(other, otherName);
        if (column is not null && column.Length != other.Length)
        {
            throw new ArgumentException(
                $"the column '{name}' has {column.Length} rows, and '{otherName}' has {other.Length}",
                name
            );
        }
    }

    /// <summary>What is wrong in a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static ArgumentException InRow(int row, ArgumentException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new($"row {row}: {fault.Message}", nameof(row), fault);
    }
}
