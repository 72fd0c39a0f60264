using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;

namespace Conv.Comparison.Proving;

/// <summary>Sessions that lie in some cells of some variables, whatever the others are.</summary>
/// <param name="Cells">The cells of each variable that is restricted, ascending.</param>
internal sealed record Cube(ImmutableSortedDictionary<int, ImmutableSortedSet<int>> Cells)
{
    /// <summary>Every session.</summary>
    public static Cube Everything { get; } = new(ImmutableSortedDictionary<int, ImmutableSortedSet<int>>.Empty);

    /// <summary>The same with one variable restricted.</summary>
    public Cube With(int variable, IEnumerable<int> cells) => new(Cells.SetItem(variable, [.. cells]));

    /// <summary>The same with one variable free.</summary>
    public Cube Without(int variable) => new(Cells.Remove(variable));

    /// <summary>The sessions.</summary>
    public int In(DecisionDiagrams diagrams) =>
        diagrams.And(Cells.Select(one => Restricted(diagrams, one.Key, one.Value)));

    /// <summary>The two as one, where they differ in one variable only; null otherwise.</summary>
    public Cube? Joined(Cube other)
    {
        if (!Cells.Keys.SequenceEqual(other.Cells.Keys))
        {
            return null;
        }

        int? differing = null;
        foreach (var (variable, cells) in Cells)
        {
            if (!cells.SetEquals(other.Cells[variable]))
            {
                if (differing is not null)
                {
                    return null;
                }

                differing = variable;
            }
        }

        return differing is { } one ? With(one, Cells[one].Union(other.Cells[one])) : this;
    }

    private static int Restricted(DecisionDiagrams diagrams, int variable, ImmutableSortedSet<int> cells)
    {
        var (subject, all) = diagrams.Space.Variables[variable];
        return diagrams.Of(new Atom(subject, [], cell => cells.Contains(all.IndexOf(cell))));
    }
}
