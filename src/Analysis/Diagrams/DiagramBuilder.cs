using System.Collections.Immutable;
using Conv.Analysis.Spaces;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Diagrams;

/// <summary>The second pass over graphs: the sessions in which a condition holds.</summary>
internal sealed class DiagramBuilder(DecisionDiagrams diagrams) : IBooleanAlgebra<int>
{
    /// <inheritdoc/>
    public int Constant(bool value) => value ? DecisionDiagrams.All : DecisionDiagrams.None;

    /// <inheritdoc/>
    public int Test(ImmutableArray<Atom> atoms) => diagrams.And(atoms.Select(diagrams.Of));

    /// <inheritdoc/>
    public int If(int condition, int then, int otherwise) => diagrams.If(condition, then, otherwise);

    /// <summary>The sessions whose dates and ages go together.</summary>
    public int Dates(Subject sessionDate)
    {
        var subjects = diagrams.Space.Variables.Select(variable => variable.Subject).ToList();
        return diagrams.And(
            subjects
                .Where(subject => subject.IsAge)
                .Select(age => Dates(sessionDate, DateTheory.DateOf(age, subjects), age))
                .Concat(
                    from steps in subjects
                    from days in subjects
                    where DateTheory.AreOfOneDate(steps, days)
                    select Ages(steps, days)
                )
        );
    }

    /// <summary>The sessions in which "the others as well" goes without saying where there are no others.</summary>
    public int Others() =>
        diagrams.And(
            diagrams
                .Space.Variables.Select(variable => variable.Subject)
                .Where(subject => subject.Kind == SubjectKind.Others)
                .Select(others => diagrams.Or(diagrams.Of(Atom.Is(others, 1)), Several(others.Owner)))
        );

    // Asked of both, the others are all pairs but one: more than one provider, or more than one beneficiary.
    private int Several(FactOwner who) =>
        who == FactOwner.Session
            ? diagrams.Or(Several(FactOwner.Provider), Several(FactOwner.Beneficiary))
            : diagrams.Of(Atom.AtLeast(Subject.People(who), 2));

    /// <summary>The sessions in which calculations lie between the bounds that the numbers they read allow.</summary>
    public int Calculations() =>
        diagrams.And(
            diagrams
                .Space.Variables.Where(variable => variable.Subject.Kind == SubjectKind.Calculated)
                .Select(variable => new CalculationTheory(diagrams, variable).Consistent())
        );

    private int Dates(Subject sessionDate, Subject date, Subject age)
    {
        var together = diagrams.Not(diagrams.Of(Atom.Given(date)));
        foreach (var dates in CellsOf(date).Where(cell => !cell.IsMissing))
        {
            foreach (var ages in CellsOf(age))
            {
                var (first, last) = DateTheory.SessionDates(age, dates, ages);
                var pair = diagrams.And([
                    diagrams.Of(new Atom(date, [], dates.Equals)),
                    diagrams.Of(new Atom(age, [], ages.Equals)),
                    diagrams.Of(new Atom(sessionDate, [], days => first <= days.Low && days.High <= last)),
                ]);
                together = diagrams.Or(together, pair);
            }
        }

        return together;
    }

    private int Ages(Subject steps, Subject days) =>
        diagrams.Not(
            (
                from step in CellsOf(steps)
                from day in CellsOf(days)
                where !DateTheory.MayMeet(step, day)
                select diagrams.And([
                    diagrams.Of(new Atom(steps, [], step.Equals)),
                    diagrams.Of(new Atom(days, [], day.Equals)),
                ])
            ).Aggregate(DecisionDiagrams.None, diagrams.Or)
        );

    private ImmutableArray<Cell> CellsOf(Subject subject) =>
        diagrams.Space.Variables[diagrams.Space.PositionOf(subject)].Cells;
}
