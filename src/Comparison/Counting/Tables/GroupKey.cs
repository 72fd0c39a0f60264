using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Comparison.Counting.Tables;

/// <summary>What a table is kept by: a value for each row.</summary>
/// <param name="Name">Column of the key.</param>
/// <param name="Values">The values.</param>
/// <param name="Sessions">Per session: the index of its value, for its payments and, where there is no column for them, its attendances.</param>
internal sealed record GroupKey(string Name, ImmutableArray<string> Values, int[] Sessions)
{
    /// <summary>Per attendance: the index of its value; null: that of its session.</summary>
    public int[]? Attendances { get; init; }

    /// <summary>Whether the values stand in an order of their own, such as ages; otherwise that of their texts.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Per value: which functions judge; empty where the key is another.</summary>
    public ImmutableArray<Judges> Judges { get; init; } = [];

    public int OfAttendance(int row, int session) => Attendances is null ? Sessions[session] : Attendances[row];
}
