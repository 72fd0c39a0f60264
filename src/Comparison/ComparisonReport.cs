using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Validity;

namespace Conv.Comparison;

/// <summary>Two editions side by side: what changed in the text, what is proved to change, what changes on data.</summary>
/// <param name="Old">The old edition.</param>
/// <param name="New">The new edition.</param>
/// <param name="Structure">Which rules changed.</param>
/// <param name="Proved">Where decisions and amounts change, for all sessions there could be.</param>
/// <param name="Data">What changes on a session file; null where none was given.</param>
internal sealed record ComparisonReport(
    Edition Old,
    Edition New,
    StructuralComparison Structure,
    ProvedComparison Proved,
    DataComparison? Data
)
{
    /// <summary>What changes before the date of effect that the new edition declares; empty where it declares none.</summary>
    public ImmutableArray<Retroactive> Retroactive { get; init; } = [];

    /// <summary>Every row of the session file; null where none was given, or where only its figures are at hand.</summary>
    public RowComparison? Rows { get; init; }

    /// <summary>The layers that were asked for; what the others say was not compared, and means nothing.</summary>
    public ComparisonParts Parts { get; init; } =
        Data is null ? ComparisonParts.Structure | ComparisonParts.Proved : ComparisonParts.All;
}
