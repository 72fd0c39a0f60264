using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Fuzzing.Edits;

/// <summary>An edit of which the comparison says something that is not so.</summary>
/// <param name="Seed">The seed that found it.</param>
/// <param name="Edit">What was edited.</param>
/// <param name="Old">The conventions before.</param>
/// <param name="New">The conventions after.</param>
/// <param name="Convention">The convention that judges every session; null: the one in force.</param>
/// <param name="Readings">The readings of both.</param>
/// <param name="Csv">The sessions that show it, as a session file; empty: the comparison itself fails.</param>
/// <param name="What">What is not so.</param>
public sealed record EditFault(
    ulong Seed,
    string Edit,
    ImmutableArray<SourceText> Old,
    ImmutableArray<SourceText> New,
    string? Convention,
    ImmutableSortedDictionary<string, string> Readings,
    string Csv,
    string What
);
