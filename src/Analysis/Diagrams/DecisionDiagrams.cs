using Conv.Analysis.Spaces;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Diagrams;

/// <summary>
/// Reduced ordered decision diagrams over a space: sets of sessions. A node asks for the cell of one variable and goes on to a node of
/// later variables; equal nodes are one, and a node whose ways are all the same is left out. So two sets are equal exactly when their
/// numbers are, and a set is empty exactly when it is <see cref="None"/>.
/// </summary>
/// <param name="space">The variables.</param>
/// <param name="limit">How many nodes and steps there may be.</param>
internal sealed class DecisionDiagrams(Space space, ProofLimit limit)
{
    /// <summary>No session.</summary>
    public const int None = 0;

    /// <summary>Every session.</summary>
    public const int All = 1;

    // Nodes of very many cells are counted by their cells: a million comparisons of one fact must not fill the memory.
    private const int CellsPerNode = 50;
    private const int KnownPerNode = 20;

    private readonly List<Node> _nodes = [new(int.MaxValue, []), new(int.MaxValue, [])];
    private readonly Dictionary<Node, int> _numbers = new(new SameNode());
    private readonly Dictionary<(int If, int Then, int Else), int> _known = [];
    private long _cells;

    /// <summary>The space.</summary>
    public Space Space => space;

    /// <summary>How many nodes there are.</summary>
    public int Size => _nodes.Count;

    /// <summary>The variable that a set asks for first; past the last one where it asks for none.</summary>
    public int VariableOf(int set) => _nodes[set].Variable;

    /// <summary>What is left of a set in one cell of the variable that it asks for first.</summary>
    public int WayOf(int set, int cell) => _nodes[set].Ways[cell];

    /// <summary>The sessions in which an atom holds.</summary>
    public int Of(Atom atom)
    {
        var variable = space.PositionOf(atom.Subject);
        return Unique(variable, [.. space.Variables[variable].Cells.Select(cell => atom.Holds(cell) ? All : None)]);
    }

    /// <summary>The sessions of <paramref name="then"/> that are in <paramref name="condition"/>, and those of <paramref name="otherwise"/> that are not.</summary>
    public int If(int condition, int then, int otherwise)
    {
        if (condition <= All)
        {
            return condition == All ? then : otherwise;
        }

        if (then == otherwise || (then == All && otherwise == None))
        {
            return then == otherwise ? then : condition;
        }

        if (_known.TryGetValue((condition, then, otherwise), out var known))
        {
            return known;
        }

        var variable = Math.Min(
            _nodes[condition].Variable,
            Math.Min(_nodes[then].Variable, _nodes[otherwise].Variable)
        );
        var ways = new int[space.Variables[variable].Cells.Length];
        limit.Take(ways.Length);
        for (var cell = 0; cell < ways.Length; cell++)
        {
            ways[cell] = If(Way(condition, variable, cell), Way(then, variable, cell), Way(otherwise, variable, cell));
        }

        // What was worked out is remembered while there is room for it; it can be worked out again.
        if (_known.Count >= limit.Nodes * KnownPerNode)
        {
            _known.Clear();
        }

        return _known[(condition, then, otherwise)] = Unique(variable, ways);
    }

    /// <summary>The sessions in both.</summary>
    public int And(int left, int right) => If(left, right, None);

    /// <summary>The sessions in all of them.</summary>
    public int And(IEnumerable<int> sets) => sets.Aggregate(All, And);

    /// <summary>The sessions in one of the two.</summary>
    public int Or(int left, int right) => If(left, All, right);

    /// <summary>The other sessions.</summary>
    public int Not(int set) => If(set, None, All);

    /// <summary>The sessions that are in a set for some cell of each variable that is forgotten.</summary>
    public int Some(int set, Func<int, bool> forget)
    {
        var known = new Dictionary<int, int> { [None] = None, [All] = All };
        int Of(int node)
        {
            if (!known.TryGetValue(node, out var some))
            {
                var ways = Array.ConvertAll(_nodes[node].Ways, Of);
                some = forget(_nodes[node].Variable) ? ways.Aggregate(Or) : Unique(_nodes[node].Variable, ways);
                known.Add(node, some);
            }

            return some;
        }

        return Of(set);
    }

    /// <summary>Whether the set has a session whatever the opaque variables are; they come last, so it has one exactly when a way leads past them.</summary>
    public bool HasSession(int set) => set == All || Nodes(set, _ => false).Contains(All);

    /// <summary>
    /// Cells of variables that together make a session of a set, whatever the other variables are: as few as can be, the first ones
    /// among several; null where every such session hangs on an opaque variable.
    /// </summary>
    public IReadOnlyList<(int Variable, int Cell)>? Example(int set)
    {
        var known = new Dictionary<int, (int Length, int Cell)> { [All] = (0, -1), [None] = (int.MaxValue, -1) };
        (int Length, int Cell) Shortest(int node)
        {
            if (!known.TryGetValue(node, out var shortest))
            {
                shortest = (int.MaxValue, -1);
                for (var cell = 0; !space.IsOpaque(_nodes[node].Variable) && cell < _nodes[node].Ways.Length; cell++)
                {
                    var length = Shortest(_nodes[node].Ways[cell]).Length;
                    if (length < int.MaxValue && length + 1 < shortest.Length)
                    {
                        shortest = (length + 1, cell);
                    }
                }

                known.Add(node, shortest);
            }

            return shortest;
        }

        if (Shortest(set).Length == int.MaxValue)
        {
            return null;
        }

        var path = new List<(int Variable, int Cell)>();
        for (var node = set; node != All; node = _nodes[node].Ways[path[^1].Cell])
        {
            path.Add((_nodes[node].Variable, Shortest(node).Cell));
        }

        return path;
    }

    /// <summary>The opaque variables that a set depends on, in order.</summary>
    public IEnumerable<int> OpaqueIn(int set) => VariablesIn(set).Where(space.IsOpaque);

    /// <summary>The variables that a set depends on, in order.</summary>
    public IEnumerable<int> VariablesIn(int set) =>
        Nodes(set, _ => true).Where(node => node > All).Select(node => _nodes[node].Variable).Distinct().Order();

    // Every node of a set, each once; from opaque ones on only where asked.
    private IEnumerable<int> Nodes(int set, Func<int, bool> passOpaque)
    {
        var seen = new HashSet<int> { set };
        var open = new Stack<int>([set]);
        while (open.TryPop(out var node))
        {
            yield return node;
            if (node <= All || (space.IsOpaque(_nodes[node].Variable) && !passOpaque(node)))
            {
                continue;
            }

            foreach (var way in _nodes[node].Ways.Where(seen.Add))
            {
                open.Push(way);
            }
        }
    }

    private int Way(int set, int variable, int cell) => _nodes[set].Variable == variable ? _nodes[set].Ways[cell] : set;

    private int Unique(int variable, int[] ways)
    {
        if (Array.TrueForAll(ways, way => way == ways[0]))
        {
            return ways[0];
        }

        var node = new Node(variable, ways);
        if (!_numbers.TryGetValue(node, out var number))
        {
            if (Space.Excess is { } excess)
            {
                throw new DiagramLimitException(excess);
            }

            if (_nodes.Count >= limit.Nodes || (_cells += ways.Length) > (long)limit.Nodes * CellsPerNode)
            {
                throw new DiagramLimitException(
                    new LocalizableText(
                        $"too large: it tells more than {limit.Nodes} cases apart",
                        $"trop grand : cela distingue plus de {limit.Nodes} cas",
                        $"te groot: het onderscheidt meer dan {limit.Nodes} gevallen",
                        $"zu groß: es unterscheidet mehr als {limit.Nodes} Fälle"
                    )
                );
            }

            number = _nodes.Count;
            _nodes.Add(node);
            _numbers.Add(node, number);
        }

        return number;
    }

    private readonly record struct Node(int Variable, int[] Ways);

    private sealed class SameNode : IEqualityComparer<Node>
    {
        public bool Equals(Node x, Node y) => x.Variable == y.Variable && x.Ways.AsSpan().SequenceEqual(y.Ways);

        public int GetHashCode(Node obj)
        {
            var hash = new HashCode();
            hash.Add(obj.Variable);
            foreach (var way in obj.Ways)
            {
                hash.Add(way);
            }

            return hash.ToHashCode();
        }
    }
}
