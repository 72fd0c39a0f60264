using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>
/// Leaves out of a set what no history leads to, so far as four arguments show it. No counter passes a number if no accepted act that counts
/// in it takes it beyond. Two counters over windows of one form, which the same acts open and which the same acts count in, always
/// hold the same. A counter holds no more than one that forgets nothing before it does and counts whatever it counts; where the
/// amounts differ, it holds nothing as long as that one does.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the sessions of the set are of.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class CounterInvariants(IrProgram program, FunctionProver prover, ProofLimit limit)
{
    private readonly DecisionDiagrams _diagrams = prover.Diagrams;

    /// <summary>The rest of the set.</summary>
    public int Of(int set) => _diagrams.And(set, Constraint(set));

    /// <summary>What holds after every history of the counters that some sets ask for.</summary>
    public int Constraint(params IReadOnlyList<int> sets)
    {
        var counters = Counters(sets);
        var possible = DecisionDiagrams.All;
        if (counters.Count == 0)
        {
            return possible;
        }

        var acts = new CounterTransitions(program, counters, Readings(sets), prover.Convention.To.Number, limit);
        foreach (var (counter, variable) in counters.Select(read => (read.Counter, read.Variable)))
        {
            foreach (var cell in _diagrams.Space.Variables[variable].Cells.Where(cell => cell.Low > 0))
            {
                if (acts.NeverReaches(counter, cell.Low))
                {
                    possible = _diagrams.And(
                        possible,
                        _diagrams.Of(new Atom(Subject.Counter(counter), [], lower => lower.Low < cell.Low))
                    );
                    break;
                }
            }
        }

        foreach (var read in counters)
        {
            foreach (var other in counters.Where(other => other.Counter != read.Counter))
            {
                if (read.Counter < other.Counter && acts.AreOne(read.Counter, other.Counter))
                {
                    possible = _diagrams.And(possible, Pairs(read.Variable, other.Variable, Meet));
                }
                else if (acts.IsPartOf(read.Counter, other.Counter))
                {
                    possible = _diagrams.And(
                        possible,
                        Pairs(read.Variable, other.Variable, (less, more) => less.Low <= more.High)
                    );
                }
                else if (acts.NeedsSome(read.Counter, other.Counter))
                {
                    possible = _diagrams.And(
                        possible,
                        Pairs(read.Variable, other.Variable, (some, needed) => some.Low <= 0 || needed.High > 0)
                    );
                }
            }
        }

        return possible;
    }

    private static bool Meet(Cell left, Cell right) => left.Low <= right.High && right.Low <= left.High;

    // The counters that sets ask for, with the numbers at which they are told apart.
    private List<CounterCells> Counters(IReadOnlyList<int> sets) =>
        [
            .. Variables(sets)
                .Where(variable => _diagrams.Space.Variables[variable].Subject.Kind == SubjectKind.Counter)
                .Select(variable => new CounterCells(
                    _diagrams.Space.Variables[variable].Subject.Number,
                    variable,
                    [.. _diagrams.Space.Variables[variable].Cells.Select(cell => cell.Low).Where(low => low > 0)]
                )),
        ];

    private IEnumerable<int> Variables(IReadOnlyList<int> sets) =>
        sets.SelectMany(_diagrams.VariablesIn).Distinct().Order();

    // Under which alternatives of each reading the sets have sessions; a reading that none asks for is not named.
    private Dictionary<string, HashSet<long>> Readings(IReadOnlyList<int> sets)
    {
        var readings = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        foreach (var variable in Variables(sets))
        {
            var (subject, cells) = _diagrams.Space.Variables[variable];
            if (subject.Kind == SubjectKind.Reading)
            {
                readings[subject.Name] =
                [
                    .. cells
                        .Where(cell =>
                            sets.Any(set =>
                                !FunctionProver.IsEmpty(
                                    _diagrams.And(set, _diagrams.Of(new Atom(subject, [], cell.Equals)))
                                )
                            )
                        )
                        .SelectMany(cell =>
                            Enumerable
                                .Range((int)cell.Low, (int)(cell.High - cell.Low + 1))
                                .Select(alternative => (long)alternative)
                        ),
                ];
            }
        }

        return readings;
    }

    // The pairs of cells of two variables that go together.
    private int Pairs(int left, int right, Func<Cell, Cell, bool> go)
    {
        var (first, ofFirst) = _diagrams.Space.Variables[left];
        var (other, ofOther) = _diagrams.Space.Variables[right];
        return ofFirst.Aggregate(
            DecisionDiagrams.None,
            (pairs, cell) =>
                _diagrams.Or(
                    pairs,
                    _diagrams.And(
                        _diagrams.Of(new Atom(first, [], cell.Equals)),
                        _diagrams.Of(new Atom(other, [], match => go(cell, match)))
                    )
                )
        );
    }
}
