using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>The places that speak for what a counter holds: where it and its window are asked for, and which acts count in it.</summary>
internal sealed class StatePlaces
{
    private readonly ImmutableArray<ImmutableArray<SourceSpan>> _counters;

    public StatePlaces(IrProgram program)
    {
        var places = program
            .Counters.Select(counter => new HashSet<SourceSpan>
            {
                counter.Origin,
                program.Windows[counter.Window].Origin,
            })
            .ToArray();
        foreach (var update in program.Functions.SelectMany(one => one.Updates.Concat(one.SessionUpdates)))
        {
            var opens = Origins(update.Opens).ToList();
            foreach (var addition in update.Additions)
            {
                places[addition.Counter].UnionWith(opens);
                places[addition.Counter].UnionWith(Origins(addition.Counts));
                places[addition.Counter].UnionWith(Origins(addition.Amount));
            }
        }

        _counters = [.. places.Select(one => one.ToImmutableArray())];
    }

    /// <summary>Every place that a graph comes from, with those behind the counters that it reads.</summary>
    public IEnumerable<SourceSpan> Of(params IEnumerable<IrExpression> graphs)
    {
        var nodes = IrWalk.Nodes(graphs).ToList();
        return nodes
            .Select(node => node.Origin)
            .Concat(
                nodes.OfType<IrCounterRead>().Select(read => read.Counter).Distinct().SelectMany(id => _counters[id])
            );
    }

    private static IEnumerable<SourceSpan> Origins(IrExpression graph) =>
        IrWalk.Nodes(graph).Select(node => node.Origin);
}
