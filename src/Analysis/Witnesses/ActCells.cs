using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Witnesses;

/// <summary>In which cells a session lies: worked out from the session itself, not by the way in which sets of sessions are made.</summary>
/// <param name="vocabulary">The facts.</param>
internal sealed class ActCells(Vocabulary vocabulary)
{
    /// <summary>Whether a session is one of a set; null where that hangs on something that is not known of it.</summary>
    /// <param name="diagrams">The sets.</param>
    /// <param name="set">The set.</param>
    /// <param name="evaluated">The session, after what was before.</param>
    public bool? IsIn(DecisionDiagrams diagrams, int set, EvaluatedAct evaluated)
    {
        while (set > DecisionDiagrams.All)
        {
            if (Of(diagrams.Space.Variables[diagrams.VariableOf(set)], evaluated) is not { } cell)
            {
                return null;
            }

            set = diagrams.WayOf(set, cell);
        }

        return set == DecisionDiagrams.All;
    }

    /// <summary>The cell of a variable in which a session lies; null where that is not known, as for submitted acts.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="evaluated">The session, after what was before.</param>
    public int? Of(Variable variable, EvaluatedAct evaluated)
    {
        var (subject, cells) = variable;
        var act = evaluated.Act;
        if (subject.Kind == SubjectKind.Fact)
        {
            return act.Value(subject.FactIn(vocabulary)) is { } given
                ? Index(cells, cell => !cell.IsMissing && cell.Low <= given && given <= cell.High)
                : Index(cells, cell => cell.IsMissing);
        }

        if (subject.IsAge)
        {
            // Where the date is missing, nothing is said of its age.
            return act.Value(subject.FactIn(vocabulary)) is { } date
                ? Index(cells, cell => IsIn(subject, cell, date, act.Day))
                : 0;
        }

        BigInteger? number = subject.Kind switch
        {
            SubjectKind.SessionDate => act.Day,
            SubjectKind.People => subject.Owner == FactOwner.Provider ? act.Providers : act.Beneficiaries,
            SubjectKind.Counter => evaluated.Session.Count(subject.Number),
            SubjectKind.Others => evaluated.Session.HoldsForOthers((IrEvery)variable.Expression!) switch
            {
                null => null,
                var say => say == true ? BigInteger.One : BigInteger.Zero,
            },
            // Where something that it reads is missing, it is taken for as low as can be, as the sets have it.
            SubjectKind.Calculated => evaluated.Session.Value(variable.Expression!) ?? cells[0].Low,
            SubjectKind.Opaque => evaluated.Session.Value(variable.Expression!),
            SubjectKind.Reading => evaluated.Session.Chosen(subject.Name),
            SubjectKind.Submitted => null,
            SubjectKind.Fact or SubjectKind.Age or SubjectKind.Days => throw new UnreachableException("answered above"),
            _ => throw new UnreachableException($"{subject.Kind} has no cells"),
        };
        return number is { } value
            ? Index(cells, cell => !cell.IsMissing && cell.Low <= value && value <= cell.High)
            : null;
    }

    private static bool IsIn(Subject age, Cell cell, long date, int day) =>
        age.Kind == SubjectKind.Days
            ? cell.Low <= day - date && day - date <= cell.High
            : AgeSteps.FirstDay((int)date, cell.Low) <= day
                && (cell.High >= AgeSteps.Last || day < AgeSteps.FirstDay((int)date, cell.High + 1));

    private static int? Index(IReadOnlyList<Cell> cells, Func<Cell, bool> holds)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (holds(cells[i]))
            {
                return i;
            }
        }

        return null;
    }
}
