using System.Collections.Immutable;
using System.Globalization;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Scenarios.Coverage;

namespace Conv.Analysis.Suggesting;

/// <summary>A history to be tried.</summary>
/// <param name="Acts">Its sessions, by date; all have the same people.</param>
/// <param name="Readings">The chosen alternatives, by reading; those that are defaults among them.</param>
internal sealed record CandidateHistory(
    ImmutableArray<ConcreteAct> Acts,
    ImmutableSortedDictionary<string, int> Readings
);

/// <summary>Decides histories by the reference interpreter, to see what they reach.</summary>
/// <param name="map">The points.</param>
internal sealed class Trial(CoverageMap map)
{
    private readonly IrProgram _program = map.Checked.Ir;
    private readonly CoverageCollector _collector = new(map);

    /// <summary>The ids of the points that a history reaches.</summary>
    public ImmutableArray<int> Run(CandidateHistory history)
    {
        var readings = history
            .Readings.Select(reading => KeyValuePair.Create(reading.Key, NameOf(reading.Key, reading.Value)))
            .ToList();
        var outcomes = ReferenceInterpreter.Decide(
            _program,
            [
                .. history.Acts.Select(
                    (act, number) =>
                        act.Interpreted(
                            _program.Functions[act.Function].Name,
                            number.ToString(CultureInfo.InvariantCulture)
                        )
                ),
            ],
            new InterpreterOptions(readings.ToDictionary(StringComparer.Ordinal), Trace: true, Observer: _collector)
        );
        return _collector.Finish(readings, outcomes);
    }

    private string NameOf(string reading, int alternative) =>
        _program
            .Readings.First(candidate => string.Equals(candidate.Name, reading, StringComparison.Ordinal))
            .Alternatives[alternative]
            .Name;
}
