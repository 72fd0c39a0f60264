using System.Collections.Concurrent;
using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Checking;

/// <summary>
/// Runs scenarios, and does not run again what cannot have come out otherwise: the same scenario under the same rules. May be used from several threads.
/// </summary>
internal sealed class ScenarioRuns
{
    private const int MostKept = 4000;
    private readonly ConcurrentDictionary<string, ScenarioResult> _known = new(StringComparer.Ordinal);

    /// <summary>The results in file order, and how many scenarios were run for them.</summary>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public (ImmutableArray<ScenarioResult> Results, int Again) Run(
        CheckedProgram program,
        CancellationToken cancellation
    )
    {
        var keys = new ScenarioKeys(program);
        var runner = new ScenarioRunner(program, compiles: false);
        var results = ImmutableArray.CreateBuilder<ScenarioResult>(program.Bound.Scenarios.Length);
        var again = 0;
        foreach (var scenario in program.Bound.Scenarios)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = keys.Of(scenario);
            if (!_known.TryGetValue(key, out var result))
            {
                result = runner.Run(scenario);
                again++;
                Keep(key, result);
            }

            results.Add(Moved(result, scenario));
        }

        return (results.MoveToImmutable(), again);
    }

    private void Keep(string key, ScenarioResult result)
    {
        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        _known[key] = result;
    }

    // The scenario says the same, perhaps further down.
    private static ScenarioResult Moved(ScenarioResult result, Scenario now)
    {
        var before = result.Scenario;
        if (ReferenceEquals(before, now))
        {
            return result;
        }

        return new ScenarioResult(
            now,
            [.. result.Acts.Select((act, i) => act with { Act = now.Acts[i] })],
            [.. result.Mismatches.Select(Moved)],
            [
                .. result.Disagreements.Select(disagreement =>
                    disagreement with
                    {
                        Act = now.Acts[before.Acts.IndexOf(disagreement.Act)],
                    }
                ),
            ]
        );

        ScenarioMismatch Moved(ScenarioMismatch mismatch)
        {
            var act = now.Acts[before.Acts.IndexOf(mismatch.Act)];
            return mismatch with
            {
                Scenario = now,
                Act = act,
                Expectation = act.Expectations[mismatch.Act.Expectations.IndexOf(mismatch.Expectation)],
            };
        }
    }
}
