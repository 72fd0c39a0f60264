using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;

namespace Conv.Comparison.Proving;

/// <summary>The sessions of a region, to be asked about.</summary>
/// <param name="Joint">The function of the product.</param>
/// <param name="Diagrams">The sets.</param>
/// <param name="Set">What the clauses say, among the sessions that they are said of.</param>
internal sealed record RegionSessions(int Joint, DecisionDiagrams Diagrams, int Set)
{
    /// <summary>Whether a session is among them.</summary>
    /// <param name="cellOf">The cell of each variable that the session lies in.</param>
    public bool Contains(Func<Variable, int> cellOf)
    {
        var node = Set;
        while (node > DecisionDiagrams.All)
        {
            node = Diagrams.WayOf(node, cellOf(Diagrams.Space.Variables[Diagrams.VariableOf(node)]));
        }

        return node == DecisionDiagrams.All;
    }

    /// <summary>The first day of the sessions' dates; the first of all where any will do.</summary>
    public int FirstDay(Subject sessionDate)
    {
        var variable = Diagrams.Space.PositionOf(sessionDate);
        var cells = Diagrams.Space.Variables[variable].Cells;
        return (int)
            cells
                .First(cell =>
                    Diagrams.And(Set, Diagrams.Of(new Atom(sessionDate, [], cell.Equals))) != DecisionDiagrams.None
                )
                .Low;
    }
}
