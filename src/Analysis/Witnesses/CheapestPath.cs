using System.Diagnostics;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;

namespace Conv.Analysis.Witnesses;

/// <summary>
/// Finds the session of a set that is simplest to tell: the fewest facts, their first values, readings as by default, counters low.
/// </summary>
/// <param name="diagrams">The sets.</param>
/// <param name="readings">The default alternative of each reading, by name.</param>
internal sealed class CheapestPath(DecisionDiagrams diagrams, IReadOnlyDictionary<string, int> readings)
{
    private const int Reading = 1_000_000;
    private const int Given = 1_000;
    private const int Person = 2_000;
    private const int Count = 100;

    /// <summary>The cell of each variable on the cheapest way into a set, −1 where any will do; null where the set is empty.</summary>
    /// <param name="set">The set.</param>
    /// <param name="allows">Which cells of a variable may be taken.</param>
    public int[]? Find(int set, Func<int, int, bool> allows)
    {
        var best = new Dictionary<int, (long Cost, int Cell)>();
        if (Cost(set) is null)
        {
            return null;
        }

        var cells = new int[diagrams.Space.Variables.Length];
        Array.Fill(cells, -1);
        for (var node = set; node > DecisionDiagrams.All; )
        {
            var variable = diagrams.VariableOf(node);
            cells[variable] = best[node].Cell;
            node = diagrams.WayOf(node, cells[variable]);
        }

        return cells;

        // As deep as there are variables.
        long? Cost(int node)
        {
            if (node <= DecisionDiagrams.All)
            {
                return node == DecisionDiagrams.All ? 0 : null;
            }

            if (best.TryGetValue(node, out var known))
            {
                return known.Cell < 0 ? null : known.Cost;
            }

            var variable = diagrams.VariableOf(node);
            (long Cost, int Cell) cheapest = (long.MaxValue, -1);
            for (var cell = 0; cell < diagrams.Space.Variables[variable].Cells.Length; cell++)
            {
                if (
                    allows(variable, cell)
                    && Cost(diagrams.WayOf(node, cell)) is { } rest
                    && rest + Of(variable, cell) < cheapest.Cost
                )
                {
                    cheapest = (rest + Of(variable, cell), cell);
                }
            }

            best.Add(node, cheapest);
            return cheapest.Cell < 0 ? null : cheapest.Cost;
        }
    }

    private long Of(int variable, int cell)
    {
        var (subject, cells) = diagrams.Space.Variables[variable];
        return subject.Kind switch
        {
            SubjectKind.Reading => readings[subject.Name] >= cells[cell].Low
            && readings[subject.Name] <= cells[cell].High
                ? 0
                : Reading + cell,
            SubjectKind.SessionDate => cell,
            SubjectKind.People => cell == 0 ? 0
            : cells[cell].Low <= 1 ? 1
            : Person * Math.Min(cells[cell].Low, 1000),
            SubjectKind.Counter => Count * Math.Min(cells[cell].Low, 10_000),
            SubjectKind.Age or SubjectKind.Days => 2 * Math.Abs(cell - (cells.Length / 2)),
            SubjectKind.Fact
            or SubjectKind.Others
            or SubjectKind.Submitted
            or SubjectKind.Calculated
            or SubjectKind.Opaque => cells[cell].IsMissing ? 0
            : !subject.CanBeMissing
                ? cell == 0 ? 0
                    : Given
            : Given + cell + (cells[cell].High < 0 ? Given : 0),
            _ => throw new UnreachableException($"{subject.Kind} costs nothing"),
        };
    }
}
