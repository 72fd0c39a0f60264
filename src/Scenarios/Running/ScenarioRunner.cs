using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Writing;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Interpreter.Observing;
using Conv.Interpreter.Outcomes;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Running;

/// <summary>
/// Runs scenarios through the reference interpreter, and, unless told otherwise, through the compiled evaluator beside it. The conventions are
/// compiled once for each distinct set of readings; the interpreter reads the program with its readings open, so that it does not share the
/// compiler's way of fixing them.
/// </summary>
/// <param name="conventions">The conventions; without errors.</param>
/// <param name="compiles">Whether the compiled evaluator decides as well and is held against the interpreter.</param>
internal sealed class ScenarioRunner(CheckedProgram conventions, bool compiles = true)
{
    private readonly Dictionary<string, (EvaluatorInfo Info, ConventionEvaluator? Compiled)> _engines = new(
        StringComparer.Ordinal
    );

    /// <summary>Runs one scenario.</summary>
    /// <exception cref="ArgumentException">The scenario chooses a reading that the conventions do not have.</exception>
    /// <exception cref="InvalidOperationException">The conventions have errors.</exception>
    internal ScenarioResult Run(Scenario scenario) => Observe(scenario, null);

    /// <summary>Runs one scenario while somebody looks.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="observer">Sees what the interpreter evaluates; null: nobody.</param>
    /// <exception cref="ArgumentException">The scenario chooses a reading that the conventions do not have.</exception>
    /// <exception cref="InvalidOperationException">The conventions have errors.</exception>
    internal ScenarioResult Observe(Scenario scenario, IEvaluationObserver? observer)
    {
        var readings = scenario
            .Readings.DistinctBy(reading => reading.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var (info, compiled) = EnginesOf(readings);
        var table = ScenarioTable.Of(scenario, conventions.Ir.Vocabulary, info.FunctionNames);
        var interpreter = new InterpretingEvaluator(
            conventions.Ir,
            info,
            new InterpreterOptions(readings, Trace: true, Observer: observer)
        )
        {
            Names = table.Table,
        };
        var run = Sessions.Deciding.Run.Decide(interpreter, table.Table, options: InterpretingEvaluator.Whole);
        var beside = compiled is null ? null : Sessions.Deciding.Run.Decide(compiled, table.Table);
        var check = new ExpectationCheck(scenario, run);
        var acts = ImmutableArray.CreateBuilder<ScenarioActResult>(scenario.Acts.Length);
        var mismatches = ImmutableArray.CreateBuilder<ScenarioMismatch>();
        var disagreements = ImmutableArray.CreateBuilder<ScenarioDisagreement>();
        for (var i = 0; i < scenario.Acts.Length; i++)
        {
            var act = scenario.Acts[i];
            var session = table.SessionOf(i);
            var rejection = Rejection(run, i == 0 ? 1 : table.LastLines[i - 1], table.LastLines[i]);
            var outcome = session < 0 ? null : interpreter.Outcomes[session];
            acts.Add(new ScenarioActResult(act, Decided(run, act, session, rejection), outcome));
            mismatches.AddRange(check.Check(act, session, rejection));
            if (outcome is not null && beside is not null)
            {
                disagreements.AddRange(Disagreements(beside, act, session, outcome));
            }
        }

        return new ScenarioResult(
            scenario,
            acts.MoveToImmutable(),
            mismatches.ToImmutable(),
            disagreements.ToImmutable()
        );
    }

    // The first line of the act that is not only pulled down by another one says why.
    private static string? Rejection(Run run, int after, int upTo)
    {
        var rejects = run.Rejects.Where(reject => reject.Line > after && reject.Line <= upTo).ToList();
        if (rejects.Count == 0)
        {
            return null;
        }

        var first = rejects.Find(reject =>
            !string.Equals(reject.Message, Messages.AnotherLine, StringComparison.Ordinal)
        );
        return $"{first.Column}: {first.Message}";
    }

    private static ImmutableArray<(string, string)> Decided(Run run, ScenarioAct act, int session, string? rejection) =>
        rejection is null ? [.. new DecidedAct(run, act, session).People()] : [("", $"rejected, {rejection}")];

    private static IEnumerable<ScenarioDisagreement> Disagreements(
        Run run,
        ScenarioAct act,
        int session,
        SessionOutcome outcome
    ) => EngineComparison.Of(run, session, outcome).Select(difference => new ScenarioDisagreement(act, difference));

    private (EvaluatorInfo Info, ConventionEvaluator? Compiled) EnginesOf(Dictionary<string, string> readings)
    {
        var assignment = conventions.Ir.Readings.Select(reading =>
            readings.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name)
        );
        var key = string.Join('\n', assignment);
        if (!_engines.TryGetValue(key, out var engines))
        {
            engines = (
                conventions.Describe(readings),
                compiles ? EvaluatorLoader.Load(conventions.Emit(readings), collectible: true) : null
            );
            _engines.Add(key, engines);
        }

        return engines;
    }
}
