using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Validity;

namespace Conv.Comparison;

/// <summary>Puts the layers of a comparison together.</summary>
internal static class Comparer
{
    /// <summary>Compares two editions, layer by layer. The rules are always compared: the causes of differences on data are named by them.</summary>
    /// <param name="old">The old edition, without errors.</param>
    /// <param name="new">The new edition, without errors, over the same vocabulary.</param>
    /// <param name="parts">The layers that are wanted.</param>
    /// <param name="proving">Limits and progress of the proofs.</param>
    /// <param name="data">Compares a session file under both row by row, given the rules that changed; null: there is no file.</param>
    /// <exception cref="ArgumentException">The vocabularies do not go together; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static ComparisonReport Compare(
        Edition old,
        Edition @new,
        ComparisonParts parts,
        ProverOptions? proving = null,
        Func<StructuralComparison, RowComparison>? data = null
    )
    {
        if (data is null)
        {
            parts &= ~ComparisonParts.Data;
        }

        var structure = StructureComparer.Compare(old, @new);
        var proved = parts.HasFlag(ComparisonParts.Proved)
            ? Prover.Compare(old, @new, proving)
            : new ProvedComparison(0, -1, [], [], []);
        var rows = parts.HasFlag(ComparisonParts.Data) ? data!(structure) : null;
        return new ComparisonReport(old, @new, structure, proved, rows?.Data)
        {
            Parts = parts,
            Rows = rows,
            Retroactive = DatesOfEffect.Find(old, @new, structure, proved, rows?.Data),
        };
    }
}
