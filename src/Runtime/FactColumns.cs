namespace Conv.Runtime;

/// <summary>
/// The facts of one owner (session, provider or beneficiary), a column each, grouped by how they are stored.
/// The slot of a fact is its position among the facts of the same owner and the same storage, in vocabulary order.
/// </summary>
public sealed class FactColumns
{
    /// <summary>Makes columns without rows for facts that nobody gave.</summary>
    public static FactColumns None { get; } = new([], [], [], []);

    /// <summary>Takes the columns as they are; each must have as many rows as its owner.</summary>
    public FactColumns(byte[][] values, int[][] dates, long[][] numbers, int[][] identifiers)
    {
        Values = values;
        Dates = dates;
        Numbers = numbers;
        Identifiers = identifiers;
    }

    /// <summary>Enumerations and yes/no facts; <see cref="Missing.Value"/> where absent.</summary>
    public byte[][] Values { get; }

    /// <summary>Dates as day numbers; <see cref="Missing.Date"/> where absent.</summary>
    public int[][] Dates { get; }

    /// <summary>Whole numbers, minutes, amounts in cents; <see cref="Missing.Number"/> where absent.</summary>
    public long[][] Numbers { get; }

    /// <summary>Identifiers, numbered by whoever filled the columns; -1 where absent.</summary>
    public int[][] Identifiers { get; }
}
