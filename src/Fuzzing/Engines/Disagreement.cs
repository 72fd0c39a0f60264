using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Fuzzing.Sessions;

namespace Conv.Fuzzing.Engines;

/// <summary>Where the compiled conventions and the reference interpreter decide differently, or one of them fails.</summary>
/// <param name="Seed">The seed that found it: of the sessions, the readings and the policy, and of the conventions where those are random.</param>
/// <param name="IsRandom">Whether the conventions are random, so that they may be made smaller.</param>
/// <param name="Sources">The conventions.</param>
/// <param name="Readings">The readings.</param>
/// <param name="Policy">The convention that judges every session; null: the one in force.</param>
/// <param name="Rows">The lines of the session file; as few as were found to do.</param>
/// <param name="What">What differs, a line each.</param>
public sealed record Disagreement(
    ulong Seed,
    bool IsRandom,
    ImmutableArray<SourceText> Sources,
    ImmutableSortedDictionary<string, string> Readings,
    string? Policy,
    ImmutableArray<SessionRow> Rows,
    ImmutableArray<string> What
);
