using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>What a graph computes, as a text: graphs with the same text have the same value.</summary>
internal sealed class GraphKey
{
    private readonly Dictionary<IrExpression, int> _strangers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text.</summary>
    public string Of(IrExpression graph)
    {
        var key = OpaqueText.Of(graph);
        foreach (var node in IrWalk.Nodes(graph))
        {
            key += node switch
            {
                IrCount { Since: { } since } => $" since {OpaqueText.Of(since)}",
                IrPeriodStart start => string.Create(
                    CultureInfo.InvariantCulture,
                    $" {start.Fact.Name} {start.Length} {start.InMonths}"
                ),
                IrIsOneOf or IrPresent or IrReached or IrFact => "",
                _ when OpaqueText.SaysAll(node) => "",
                _ => Stranger(node),
            };
        }

        return key;
    }

    // A node of a kind unknown here is the same only as itself.
    private string Stranger(IrExpression node)
    {
        if (!_strangers.TryGetValue(node, out var number))
        {
            _strangers.Add(node, number = _strangers.Count);
        }

        return string.Create(CultureInfo.InvariantCulture, $" #{number}");
    }
}
