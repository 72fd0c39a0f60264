using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Proving;

/// <summary>
/// Numbers that sessions may give, so that a comparison need not speak of those that have no room in 64 bits: nobody works a
/// hundred billion minutes. A result that stays within 64 bits for all of them never overflows.
/// </summary>
internal sealed class Magnitudes : IrRewriter
{
    /// <summary>The largest number, minutes or cents of a fact over which proofs range.</summary>
    public const long Largest = 100_000_000_000;

    // What counters can come to in some thousand sessions.
    private const long LargestCount = 1_000_000_000_000_000;

    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node) =>
        node is IrOverflows overflows
        && Intervals.Of(overflows.Value, Leaf) is var (least, most)
        && least >= long.MinValue
        && most <= long.MaxValue
            ? new IrConstant(node.Origin, IrType.Boolean, 0)
            : node;

    private static (BigInteger, BigInteger)? Leaf(IrExpression value) =>
        value switch
        {
            IrFact fact => fact.Fact.Kind is FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money
                ? (0, Largest)
                : null,
            IrPeople => (0, int.MaxValue),
            IrCount => (0, LargestCount),
            IrUnspecified => (0, 0),
            _ => throw new UnreachableException($"{value.GetType().Name} has no interval of its own"),
        };
}
