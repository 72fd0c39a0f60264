using System.Collections.Immutable;

namespace Conv.Comparison.Counting.Results;

/// <summary>The differences by one key.</summary>
/// <param name="Key">Column of the key: <c>function</c>, a category, <c>network</c>, <c>month</c>.</param>
/// <param name="Rows">By value, ordinal order; a value that is missing is the empty text.</param>
public sealed record GroupTable(string Key, ImmutableArray<GroupRow> Rows);

/// <summary>A row of a <see cref="GroupTable"/>.</summary>
/// <param name="Value">The value of the key: <c>walk → march</c>, <c>child</c>, <c>2024-02</c>.</param>
/// <param name="Old">Under the old edition.</param>
/// <param name="New">Under the new edition.</param>
/// <param name="Changed">What differs.</param>
public sealed record GroupRow(string Value, Tally Old, Tally New, Delta Changed)
{
    /// <summary>Which functions judge, in a table by function; null in every other.</summary>
    public Judges? Judges { get; init; }
}

/// <summary>Which function of which convention judges a session in each edition; null: none is in force.</summary>
public sealed record Judges(string? Old, string? OldConvention, string? New, string? NewConvention);
