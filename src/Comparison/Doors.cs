#pragma warning disable IDE0160, IDE0161, MA0048, SA1402 // Stands in for three doors until they are joined; then this file goes.
using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Sessions;

namespace Conv.Comparison.Structure
{
    internal static class StructureComparer
    {
        public static StructuralComparison Compare(Edition old, Edition @new) =>
            old.Compilation.SourceHash == @new.Compilation.SourceHash
                ? new StructuralComparison([], 0)
                : throw new NotSupportedException("rules are compared on another branch");
    }

    /// <summary>From places to changes.</summary>
    public sealed class RuleIndex
    {
        /// <summary>Indexes.</summary>
        public static RuleIndex Of(StructuralComparison structure, Edition old, Edition @new) => new();

        /// <summary>The changes behind a place.</summary>
        public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null) => [];
    }
}

namespace Conv.Comparison.Proving
{
    /// <summary>How to prove.</summary>
    public sealed record ProverOptions
    {
        /// <summary>Told how many pairs of functions are done, of how many.</summary>
        public Action<int, int>? Progress { get; init; }

        /// <summary>Stops the work.</summary>
        public CancellationToken Cancellation { get; init; }
    }

    /// <summary>Proves.</summary>
    public static class Prover
    {
        /// <summary>Compares.</summary>
        public static ProvedComparison Compare(Edition old, Edition @new, ProverOptions? options = null)
        {
            options?.Progress?.Invoke(1, 1);
            return old.Compilation.SourceHash == @new.Compilation.SourceHash
                ? new ProvedComparison(0, 1, [], [], [])
                : throw new NotSupportedException("proofs are made on another branch");
        }

        /// <summary>Why two editions cannot be compared; null where they can.</summary>
        public static string? Difference(Edition old, Edition @new) => old is null || @new is null ? "" : null;
    }
}

namespace Conv.Comparison.Counting
{
    /// <summary>Counts.</summary>
    public static class DataComparer
    {
        /// <summary>Counts every row.</summary>
        public static RowComparison Rows(
            Edition old,
            Edition @new,
            Func<Edition, SessionTable> read,
            CountingOptions? options = null
        )
        {
            ArgumentNullException.ThrowIfNull(read);
            options?.Progress?.Invoke(new CountingProgress(CountingStage.Reading, 0, -1));
            var table = read(@new);
            var tally = new Tally(0, 0, 0, 0, 0, 0, 0);
            var delta = new Delta(0, 0, 0, 0, 0, 0);
            var data = new DataComparison(
                table.InputHash,
                table.Batch.SessionCount,
                0,
                tally,
                tally,
                delta,
                0,
                [],
                [],
                new Balance(0, 0, 0, []),
                []
            );
            return new RowComparison { Data = data };
        }
    }

    /// <summary>Rows.</summary>
    public sealed class RowComparison
    {
        /// <summary>What they come to.</summary>
        public required DataComparison Data { get; init; }
    }

    /// <summary>Writes the rows that differ.</summary>
    public static class ChangesFile
    {
        /// <summary>Writes them.</summary>
        public static void Write(Stream stream, RowComparison rows) => stream?.Write("line\n"u8);
    }

    /// <summary>How to count.</summary>
    public sealed record CountingOptions
    {
        /// <summary>Threads.</summary>
        public int Workers { get; init; }

        /// <summary>Told how far it is.</summary>
        public Action<CountingProgress>? Progress { get; init; }

        /// <summary>Stops.</summary>
        public CancellationToken Cancellation { get; init; }

        /// <summary>Rules behind places.</summary>
        public IRuleLookup? Rules { get; init; }
    }

    /// <summary>Rules behind places.</summary>
    public interface IRuleLookup
    {
        /// <summary>The ids.</summary>
        ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null);
    }

    /// <summary>Stages.</summary>
    public enum CountingStage
    {
        /// <summary>Reading.</summary>
        Reading,
    }

    /// <summary>Progress.</summary>
    public readonly record struct CountingProgress(CountingStage Stage, long Done, long Total);
}
