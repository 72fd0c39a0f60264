using Conv.Compiler.Ir;

namespace Conv.Comparison.Counting.Causes;

/// <summary>A function whose decisions say where they come from.</summary>
/// <param name="Shares">The ways of the share, by the number that takes its place.</param>
/// <param name="Fees">The ways of the fee.</param>
/// <param name="Bits">Per bit of a reason mask: the conditions that set it; none for the bits that the language sets.</param>
internal sealed record TaggedFunction(
    IReadOnlyList<AmountPath> Shares,
    IReadOnlyList<AmountPath> Fees,
    IReadOnlyList<IReadOnlyList<IrCondition>> Bits
)
{
    /// <summary>The ways of what each payer pays.</summary>
    public IReadOnlyList<IReadOnlyList<AmountPath>> Parts { get; init; } = [];
}
