using System.Collections.Immutable;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Rows;

/// <summary>A payer as both editions number it: payers are the same where they have one name.</summary>
/// <param name="Old">Its place in the old edition; -1: it is not named there, and pays nothing.</param>
/// <param name="New">Its place in the new edition; -1 likewise.</param>
internal readonly record struct PayerPair(int Old, int New)
{
    /// <summary>All payers of two editions.</summary>
    public static ImmutableArray<PayerPair> Of(EvaluatorInfo old, EvaluatorInfo @new) =>
        [
            .. @new
                .Payers.Concat(old.Payers)
                .Distinct(StringComparer.Ordinal)
                .Select(payer => new PayerPair(IndexOf(old, payer), IndexOf(@new, payer))),
        ];

    /// <summary>Whether what it pays for an attendance differs.</summary>
    public bool Differs(Side old, Side @new, int row) => old.Part(row, Old) != @new.Part(row, New);

    private static int IndexOf(EvaluatorInfo info, string payer) => info.Payers.ToList().IndexOf(payer);
}
