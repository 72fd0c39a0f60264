using Conv.Analysis.Diagrams;

namespace Conv.Comparison.Proving;

/// <summary>
/// Tells a set as few cubes. Within the sessions that matter, the cubes do not overlap and hold the set and nothing else; beyond
/// them they hold whatever makes them simple.
/// </summary>
/// <param name="diagrams">The sets.</param>
/// <param name="care">The sessions that matter.</param>
/// <param name="limit">How many cubes there may be.</param>
internal sealed class Cover(DecisionDiagrams diagrams, int care, int limit)
{
    private readonly Dictionary<(int, int), List<Cube>> _known = [];
    private bool _tooMany;

    /// <summary>The cubes, none for a set without sessions that matter; null where there would be more than the limit.</summary>
    public List<Cube>? Of(int set)
    {
        var least = diagrams.And(set, care);
        var most = diagrams.Or(set, diagrams.Not(care));
        var cubes = Between(least, most);
        return _tooMany ? null : Merged(Widened(Merged(cubes), most));
    }

    // Disjoint cubes that hold `least` and stay within `most`.
    private List<Cube> Between(int least, int most)
    {
        if (_tooMany)
        {
            return [];
        }

        if (least == DecisionDiagrams.None)
        {
            return [];
        }

        if (most == DecisionDiagrams.All)
        {
            return [Cube.Everything];
        }

        if (_known.TryGetValue((least, most), out var known))
        {
            return known;
        }

        var variable = Math.Min(diagrams.VariableOf(least), diagrams.VariableOf(most));
        var cells = Enumerable
            .Range(0, diagrams.Space.Variables[variable].Cells.Length)
            .Select(cell => (Cell: cell, Least: Way(least, variable, cell), Most: Way(most, variable, cell)))
            .ToList();

        // Where one answer serves all cells, the variable need not be asked for.
        var (all, common) = (
            cells.Select(one => one.Least).Aggregate(diagrams.Or),
            cells.Select(one => one.Most).Aggregate(diagrams.And)
        );
        var result = IsWithin(all, common) ? Between(all, common) : Split(variable, cells);
        _tooMany |= result.Count > limit;
        _known.TryAdd((least, most), result);
        return result;
    }

    // Cells that one answer serves stand together.
    private List<Cube> Split(int variable, List<(int Cell, int Least, int Most)> cells)
    {
        var groups = new List<(List<int> Cells, int Least, int Most)>();
        foreach (var (cell, least, most) in cells.Where(one => one.Least != DecisionDiagrams.None))
        {
            var found = groups.FindIndex(group =>
                IsWithin(diagrams.Or(group.Least, least), diagrams.And(group.Most, most))
            );
            if (found < 0)
            {
                groups.Add(([cell], least, most));
            }
            else
            {
                var group = groups[found];
                group.Cells.Add(cell);
                groups[found] = (group.Cells, diagrams.Or(group.Least, least), diagrams.And(group.Most, most));
            }
        }

        return
        [
            .. groups.SelectMany(group =>
                Between(group.Least, group.Most).Select(cube => cube.With(variable, group.Cells))
            ),
        ];
    }

    private static List<Cube> Merged(List<Cube> cubes)
    {
        List<Cube> merged = [.. cubes];
        for (var i = 0; i < merged.Count; i++)
        {
            for (var j = i + 1; j < merged.Count; j++)
            {
                if (merged[i].Joined(merged[j]) is { } joined)
                {
                    merged[i] = joined;
                    merged.RemoveAt(j);
                    (i, j) = (-1, merged.Count);
                }
            }
        }

        return merged;
    }

    // A restriction that only tells apart what does not matter is dropped, unless cubes would overlap.
    private List<Cube> Widened(List<Cube> cubes, int most)
    {
        for (var i = 0; i < cubes.Count; i++)
        {
            foreach (var variable in cubes[i].Cells.Keys.Reverse().ToList())
            {
                var wider = cubes[i].Without(variable);
                var sessions = wider.In(diagrams);
                if (
                    IsWithin(sessions, most)
                    && cubes
                        .Where((_, other) => other != i)
                        .All(other => diagrams.And([sessions, other.In(diagrams), care]) == DecisionDiagrams.None)
                )
                {
                    cubes[i] = wider;
                }
            }
        }

        return cubes;
    }

    private bool IsWithin(int set, int whole) => diagrams.And(set, diagrams.Not(whole)) == DecisionDiagrams.None;

    private int Way(int set, int variable, int cell) =>
        diagrams.VariableOf(set) == variable ? diagrams.WayOf(set, cell) : set;
}
