using System.Collections.Immutable;

namespace Conv.Fuzzing.Sessions;

/// <summary>A line of a session file: the cells that are not empty, by column.</summary>
public sealed record SessionRow(ImmutableSortedDictionary<string, string> Cells);
