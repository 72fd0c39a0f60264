using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Comparison.Proving;

/// <summary>Lets one window or counter stand for all of its class.</summary>
/// <param name="windows">The window that stands for each.</param>
/// <param name="counters">The counter that stands for each.</param>
internal sealed class Renumbering(ImmutableArray<int> windows, ImmutableArray<int> counters) : IrRewriter
{
    /// <summary>A counter in the window that stands for its own.</summary>
    public IrCounter Rewrite(IrCounter counter) => counter with { Window = windows[counter.Window] };

    /// <summary>The updates of a function, one for each window that stands for others.</summary>
    public ImmutableArray<IrUpdate> Distinct(ImmutableArray<IrUpdate> updates) =>
        [
            .. updates
                .GroupBy(update => windows[update.Window])
                .Select(group => new IrUpdate(
                    group.Key,
                    Rewrite(group.First().Opens),
                    [
                        .. group
                            .SelectMany(update => update.Additions)
                            .GroupBy(addition => counters[addition.Counter])
                            .SelectMany(twins => twins.Where(one => one.Counter == twins.First().Counter))
                            .Select(addition => new IrAddition(
                                counters[addition.Counter],
                                Rewrite(addition.Counts),
                                Rewrite(addition.Amount)
                            )),
                    ]
                )),
        ];

    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node) =>
        node is IrCounterRead read ? read with { Counter = counters[read.Counter] } : node;
}
