using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;

namespace Conv.Comparison.Proving;

/// <summary>The sessions of a region.</summary>
/// <param name="Joint">The function of the product.</param>
/// <param name="Diagrams">The sets.</param>
/// <param name="Cube">What the clauses say of facts, dates, people and counters.</param>
/// <param name="Among">What a clause says of the decision; null: no clause does.</param>
/// <param name="Set">The sessions of which all clauses hold, so far as any can be there.</param>
internal sealed record RegionSessions(int Joint, DecisionDiagrams Diagrams, Cube Cube, Among? Among, int Set)
{
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
