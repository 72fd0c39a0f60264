using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Expressions;

/// <summary>Asks what a condition of a session says of one of its people of each of them.</summary>
internal static class EveryPerson
{
    /// <summary>
    /// The condition with each of its parts asked of those whose facts it reads: what is true of every pair in two halves is true of
    /// everybody in each half. A <c>not</c> stands inside the question: nobody is so, and not: somebody is otherwise.
    /// </summary>
    public static IrExpression Asked(IrExpression condition) =>
        Graph.All(condition.Origin, (condition is IrAll all ? all.Operands : [condition]).Select(Part));

    private static IrExpression Part(IrExpression condition)
    {
        var owners = IrWalk.Nodes(condition).OfType<IrFactLeaf>().Select(leaf => leaf.Fact.Owner).ToHashSet();
        var (providers, beneficiaries) = (owners.Contains(FactOwner.Provider), owners.Contains(FactOwner.Beneficiary));
        return providers || beneficiaries
            ? new IrEvery(condition.Origin, providers, beneficiaries, condition)
            : condition;
    }

    /// <summary>The facts that a graph reads of the session and of the person at hand: not those that everybody is asked about.</summary>
    public static IEnumerable<FactSymbol> FactsOutside(IrExpression graph) =>
        IrWalk.NodesAtHand(graph).OfType<IrFactLeaf>().Select(leaf => leaf.Fact);
}
