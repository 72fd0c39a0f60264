using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>
/// Leaves out of a set what no history leads to, so far as three arguments show it. No counter passes a number if no accepted act that counts
/// in it takes it beyond. Two counters over windows of one form, which the same acts open and which the same acts count in, always
/// hold the same. And a counter holds no more than one that forgets nothing and counts whatever it counts.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the sessions of the set are of.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class Sharpening(IrProgram program, FunctionProver prover, int limit)
{
    private readonly DecisionDiagrams _diagrams = prover.Diagrams;

    /// <summary>The rest of the set.</summary>
    public int Of(int set) => _diagrams.And(set, Constraint(set));

    /// <summary>What holds of the counters that a set asks for after every history.</summary>
    public int Constraint(int set)
    {
        var counters = Counters(set);
        var possible = DecisionDiagrams.All;
        if (counters.Count == 0)
        {
            return possible;
        }

        var acts = new CountingActs(program, counters, Readings(set), limit);
        foreach (var (counter, variable) in counters.Select(one => (one.Counter, one.Variable)))
        {
            foreach (var cell in _diagrams.Space.Variables[variable].Cells.Where(cell => cell.Low > 0))
            {
                if (acts.NeverReaches(counter, cell.Low))
                {
                    possible = _diagrams.And(
                        possible,
                        _diagrams.Of(new Atom(Subject.Counter(counter), [], one => one.Low < cell.Low))
                    );
                    break;
                }
            }
        }

        foreach (var one in counters)
        {
            foreach (var other in counters.Where(other => other.Counter != one.Counter))
            {
                if (one.Counter < other.Counter && acts.AreOne(one.Counter, other.Counter))
                {
                    possible = _diagrams.And(possible, Pairs(one.Variable, other.Variable, Meet));
                }
                else if (acts.IsPartOf(one.Counter, other.Counter))
                {
                    possible = _diagrams.And(
                        possible,
                        Pairs(one.Variable, other.Variable, (less, more) => less.Low <= more.High)
                    );
                }
            }
        }

        return possible;
    }

    private static bool Meet(Cell one, Cell other) => one.Low <= other.High && other.Low <= one.High;

    // The counters that a set asks for, with the numbers at which it tells them apart.
    private List<CountedBy> Counters(int set) =>
        [
            .. _diagrams
                .VariablesIn(set)
                .Where(variable => _diagrams.Space.Variables[variable].Subject.Kind == SubjectKind.Counter)
                .Select(variable => new CountedBy(
                    _diagrams.Space.Variables[variable].Subject.Number,
                    variable,
                    [.. _diagrams.Space.Variables[variable].Cells.Select(cell => cell.Low).Where(low => low > 0)]
                )),
        ];

    // Under which alternatives of each reading the set has sessions; a reading that it does not ask for is not named.
    private Dictionary<string, HashSet<long>> Readings(int set)
    {
        var readings = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        foreach (var variable in _diagrams.VariablesIn(set))
        {
            var (subject, cells) = _diagrams.Space.Variables[variable];
            if (subject.Kind == SubjectKind.Reading)
            {
                readings[subject.Name] =
                [
                    .. cells
                        .Where(cell =>
                            !FunctionProver.IsEmpty(
                                _diagrams.And(set, _diagrams.Of(new Atom(subject, [], cell.Equals)))
                            )
                        )
                        .SelectMany(cell =>
                            Enumerable.Range((int)cell.Low, (int)(cell.High - cell.Low + 1)).Select(one => (long)one)
                        ),
                ];
            }
        }

        return readings;
    }

    // The pairs of cells of two variables that go together.
    private int Pairs(int left, int right, Func<Cell, Cell, bool> go)
    {
        var (one, ofOne) = _diagrams.Space.Variables[left];
        var (other, ofOther) = _diagrams.Space.Variables[right];
        return ofOne.Aggregate(
            DecisionDiagrams.None,
            (pairs, cell) =>
                _diagrams.Or(
                    pairs,
                    _diagrams.And(
                        _diagrams.Of(new Atom(one, [], cell.Equals)),
                        _diagrams.Of(new Atom(other, [], match => go(cell, match)))
                    )
                )
        );
    }
}
