using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>The places of a file that speak for something that was decided.</summary>
/// <param name="Near">What decided: the amount and its case, the clause of a condition.</param>
/// <param name="Far">What was looked at on the way: the conditions passed over, what feeds the counters that were read.</param>
internal sealed record Evidence(ImmutableArray<SourceSpan> Near, ImmutableArray<SourceSpan> Far)
{
    public static Evidence None { get; } = new([], []);

    public static Evidence Of(IEnumerable<SourceSpan> near, IEnumerable<SourceSpan> far) =>
        new([.. near.Distinct()], [.. far.Distinct()]);
}
