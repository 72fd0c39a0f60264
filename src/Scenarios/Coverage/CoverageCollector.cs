using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Observing;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Coverage;

/// <summary>Notes which scenario reaches which point. Give it to the runner with a scenario, then hand it the result.</summary>
/// <param name="map">The points.</param>
internal sealed class CoverageCollector(CoverageMap map) : IEvaluationObserver
{
    private readonly List<Scenario> _scenarios = [];
    private readonly SortedSet<int>[] _by = [.. map.Points.Select(_ => new SortedSet<int>())];
    private readonly HashSet<int> _now = [];
    private readonly HashSet<ReadingSymbol> _asked = [];
    private readonly HashSet<(int Counter, WindowEdge Edge)> _counted = [];

    /// <summary>The points.</summary>
    public CoverageMap Map => map;

    /// <summary>The scenarios that reach a point, in the order in which they ran.</summary>
    internal IEnumerable<Scenario> Reaching(CoveragePoint point) => _by[point.Id].Select(index => _scenarios[index]);

    /// <summary>Whether a scenario reaches a point.</summary>
    public bool IsReached(CoveragePoint point) => _by[point.Id].Count > 0;

    /// <inheritdoc/>
    public void Saw(IrExpression node, Observation seen)
    {
        foreach (var point in map.Reached(node, seen))
        {
            _now.Add(point);
        }

        // A counter says under which reading its window ends, a choice which reading it asks.
        if (node is IrChoice choice)
        {
            _asked.Add(choice.Reading);
        }
        else if (node is IrCount count && seen.Kind == ObservationKind.Edge)
        {
            _counted.Add((count.Counter, (WindowEdge)seen.Value));
        }
    }

    /// <summary>Takes what was seen since the last call as what a scenario reaches.</summary>
    internal void Add(ScenarioResult result)
    {
        foreach (var point in Finish(result.Scenario.Readings, result.Acts.Select(act => act.Outcome)))
        {
            _by[point].Add(_scenarios.Count);
        }

        _scenarios.Add(result.Scenario);
    }

    /// <summary>The points seen since the last call, and those that the outcomes of the acts tell; forgets them.</summary>
    /// <param name="readings">The readings that were chosen.</param>
    /// <param name="outcomes">The outcomes, with traces; null for sessions that are none.</param>
    public ImmutableArray<int> Finish(
        IEnumerable<KeyValuePair<string, string>> readings,
        IEnumerable<SessionOutcome?> outcomes
    )
    {
        var chosen = readings.DistinctBy(one => one.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var reading in _asked)
        {
            Reach(DeclarationPoints.NameOf(reading.Name, Chosen(reading, chosen)));
        }

        foreach (var (counter, edge) in _counted)
        {
            Window(counter, edge, chosen);
        }

        var outcome = new OutcomePoints(map, Reach);
        foreach (var one in outcomes)
        {
            if (one is not null)
            {
                outcome.Read(one);
            }
        }

        ImmutableArray<int> reached = [.. _now.Order()];
        _now.Clear();
        _asked.Clear();
        _counted.Clear();
        return reached;
    }

    private void Window(int counter, WindowEdge edge, Dictionary<string, string> chosen)
    {
        var program = map.Checked.Ir;
        var form = program.Windows[program.Counters[counter].Window].Form;
        while (form is IrWindowChoice window)
        {
            var alternative = Chosen(window.Reading, chosen);
            Reach(DeclarationPoints.NameOf(window.Reading.Name, alternative));
            Reach(DeclarationPoints.NameOf(window.Reading.Name, alternative, edge));
            form = window.Alternatives[
                window.Reading.Alternatives.Select(one => one.Name).ToList().IndexOf(alternative)
            ];
        }
    }

    private static string Chosen(ReadingSymbol reading, Dictionary<string, string> chosen) =>
        chosen.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name);

    private void Reach(string name)
    {
        if (map.Named(name) is >= 0 and var point)
        {
            _now.Add(point);
        }
    }
}
