using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Diagrams;

/// <summary>Which cells of a calculation go with which cells of the numbers that it reads: those that its bounds there meet.</summary>
/// <param name="diagrams">The sets.</param>
/// <param name="calculated">The calculation.</param>
internal sealed class CalculationTheory(DecisionDiagrams diagrams, Variable calculated)
{
    // With more combinations of cells, nothing is said.
    private const int Most = 3_000;

    /// <summary>The sessions in which they go together.</summary>
    public int Consistent()
    {
        var read = diagrams
            .Space.Variables.Where(variable =>
                variable.Subject.Kind is SubjectKind.Fact or SubjectKind.Counter or SubjectKind.People
                && IrWalk.Nodes(calculated.Expression!).Any(node => Subject.Of(node) == variable.Subject)
            )
            .ToList();
        return read.Aggregate(1L, (product, variable) => product * variable.Cells.Length) > Most
            ? DecisionDiagrams.All
            : Consistent(read, []);
    }

    private int Consistent(List<Variable> read, Dictionary<Subject, Cell> chosen)
    {
        if (chosen.Count < read.Count)
        {
            var (subject, cells) = read[chosen.Count];
            return cells.Aggregate(
                DecisionDiagrams.None,
                (all, cell) =>
                    diagrams.Or(
                        all,
                        diagrams.And(
                            diagrams.Of(new Atom(subject, [], cell.Equals)),
                            Consistent(read, new Dictionary<Subject, Cell>(chosen) { [subject] = cell })
                        )
                    )
            );
        }

        // What reads something that is missing is asked by nobody.
        if (chosen.Values.Any(cell => cell.IsMissing))
        {
            return diagrams.Of(new Atom(calculated.Subject, [], calculated.Cells[0].Equals));
        }

        return Intervals.Of(calculated.Expression!, leaf => Bounds(leaf, chosen)) is var (least, most)
            ? diagrams.Of(new Atom(calculated.Subject, [], cell => cell.Low <= most && least <= cell.High))
            : DecisionDiagrams.All;
    }

    private static (BigInteger, BigInteger)? Bounds(IrExpression leaf, Dictionary<Subject, Cell> chosen) =>
        Subject.Of(leaf) is not { } subject ? null
        : chosen.TryGetValue(subject, out var cell) ? (cell.Low, cell.High)
        : (subject.Low, subject.High);
}
