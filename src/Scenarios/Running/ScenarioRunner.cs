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
/// Runs scenarios through the compiled evaluator and through the reference interpreter. The conventions are compiled once for each
/// distinct set of readings; the interpreter reads the program with its readings open, so that it does not share the compiler's way of fixing them.
/// </summary>
/// <param name="conventions">The conventions; without errors.</param>
public sealed class ScenarioRunner(CheckedProgram conventions)
{
    private readonly Dictionary<string, ConventionEvaluator> _evaluators = new(StringComparer.Ordinal);

    /// <summary>Runs one scenario.</summary>
    /// <exception cref="ArgumentException">The scenario chooses a reading that the conventions do not have.</exception>
    /// <exception cref="InvalidOperationException">The conventions have errors.</exception>
    public ScenarioResult Run(Scenario scenario) => Observe(scenario, null);

    /// <summary>Runs one scenario while somebody looks.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="observer">Sees what the interpreter evaluates; null: nobody.</param>
    /// <exception cref="ArgumentException">The scenario chooses a reading that the conventions do not have.</exception>
    /// <exception cref="InvalidOperationException">The conventions have errors.</exception>
    public ScenarioResult Observe(Scenario scenario, IEvaluationObserver? observer)
    {
        var readings = scenario
            .Readings.DistinctBy(reading => reading.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var evaluator = EvaluatorOf(readings);
        var table = ScenarioTable.Of(scenario, conventions.Ir.Vocabulary, evaluator.Info.FunctionNames);
        var run = Sessions.Deciding.Run.Decide(evaluator, table.Table);
        var outcomes = ReferenceInterpreter.Decide(
            conventions.Ir,
            [
                .. SessionBatchReader
                    .Read(conventions.Ir, table.Table.Batch)
                    .Select(session =>
                        session with
                        {
                            Identifiers = (fact, number) => table.Table.TextOf(fact, (int)number),
                        }
                    ),
            ],
            new InterpreterOptions(readings, Trace: true, Observer: observer)
        );
        var check = new ExpectationCheck(scenario, run);
        var acts = ImmutableArray.CreateBuilder<ScenarioActResult>(scenario.Acts.Length);
        var mismatches = ImmutableArray.CreateBuilder<ScenarioMismatch>();
        var disagreements = ImmutableArray.CreateBuilder<ScenarioDisagreement>();
        for (var i = 0; i < scenario.Acts.Length; i++)
        {
            var act = scenario.Acts[i];
            var session = table.SessionOf(i);
            var rejection = Rejection(run, i == 0 ? 1 : table.LastLines[i - 1], table.LastLines[i]);
            var outcome = session < 0 ? null : outcomes[session];
            acts.Add(new ScenarioActResult(act, Decided(run, act, session, rejection), outcome));
            mismatches.AddRange(check.Check(act, session, rejection));
            if (outcome is not null)
            {
                disagreements.AddRange(Disagreements(run, act, session, outcome));
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

    private ConventionEvaluator EvaluatorOf(Dictionary<string, string> readings)
    {
        var assignment = conventions.Ir.Readings.Select(reading =>
            readings.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name)
        );
        var key = string.Join('\n', assignment);
        if (!_evaluators.TryGetValue(key, out var evaluator))
        {
            evaluator = EvaluatorLoader.Load(conventions.Emit(readings), collectible: true);
            _evaluators.Add(key, evaluator);
        }

        return evaluator;
    }
}
