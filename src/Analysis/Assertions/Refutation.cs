using System.Collections.Immutable;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Assertions;

/// <summary>Looks for a history that ends in one of some sessions, and replays it.</summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the last session is of.</param>
/// <param name="replay">Runs witnesses.</param>
internal sealed class Refutation(IrProgram program, FunctionProver prover, Replay replay)
{
    private readonly Dictionary<string, int> _defaults = program.Readings.ToDictionary(
        reading => reading.Name,
        reading => reading.Default,
        StringComparer.Ordinal
    );

    /// <summary>The witness with the number of its sessions, or why there is none.</summary>
    public (int Acts, string Reason, string? Witness) Find(int set, IrAssertionCase wrong, string title)
    {
        var path = new CheapestPath(prover.Diagrams, _defaults);
        var space = prover.Diagrams.Space;
        if (
            path.Find(
                set,
                (variable, cell) =>
                    space.Variables[variable].Subject.Kind != SubjectKind.Counter
                    || space.Variables[variable].Cells[cell].Low == 0
            )
            is not { } cells
        )
        {
            return (0, "no history was found that leads to the counters it takes", null);
        }

        var date = space
            .Variables.Select((variable, index) => (variable, index))
            .First(one => one.variable.Subject.Kind == SubjectKind.SessionDate);
        var day = (int)date.variable.Cells[Math.Max(0, cells[date.index])].Low;
        var act = new ActBuilder(space, program.Vocabulary).Build(
            prover.Function.Id,
            prover.Function.Registers,
            cells,
            day
        );
        var chosen = new Dictionary<string, int>(_defaults, StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            if (space.Variables[i].Subject.Kind == SubjectKind.Reading && cells[i] >= 0)
            {
                var cell = space.Variables[i].Cells[cells[i]];
                var name = space.Variables[i].Subject.Name;
                if (chosen[name] < cell.Low || chosen[name] > cell.High)
                {
                    chosen[name] = (int)cell.Low;
                }
            }
        }

        // A way through a comparison that cannot be read shows nothing: what the session is must follow from its facts.
        var evaluator = new ActEvaluator(prover.Function, act, _ => 0, chosen);
        if (
            Prediction.Of(prover.Function, act, evaluator) is not { } prediction
            || evaluator.Holds(wrong.When) != true
            || evaluator.Holds(wrong.Wrong) != true
        )
        {
            return (0, prover.DependsOn(set), null);
        }

        var text = new ScenarioText(program).Of(
            title,
            program
                .Readings.Where(reading => chosen[reading.Name] != reading.Default)
                .Select(reading => (reading, chosen[reading.Name])),
            [(act, prediction.Text)]
        );
        var convention = program.Conventions[prover.Function.Convention].Origin;
        return replay.Disagrees(text, convention) is { } disagreement
            ? (1, disagreement, null)
            : (1, prediction.Text, text);
    }
}
