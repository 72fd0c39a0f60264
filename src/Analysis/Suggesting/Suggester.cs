using System.Collections.Immutable;
using Conv.Analysis.Paths;
using Conv.Compiler.Ir;
using Conv.Scenarios.Coverage;

namespace Conv.Analysis.Suggesting;

/// <summary>
/// Looks for scenarios that reach what none reaches: the prover gives the simplest session that comes to a rule and out of it in the way
/// wanted, a fixed list of histories fills the counters before it, and the reference interpreter says which of them gets there. No chance
/// is involved: the same files give the same suggestions.
/// </summary>
/// <param name="map">The points.</param>
internal sealed class Suggester(CoverageMap map)
{
    private const int MostTrials = 4000;

    private readonly IrProgram _program = map.Checked.Ir;
    private readonly Trial _trial = new(map);
    private readonly SuggestionWriter _writer = new(map.Checked);
    private readonly Dictionary<int, FunctionSketch> _sketches = [];
    private ImmutableArray<ReachabilityQuestion> _questions = [];

    /// <summary>Suggests scenarios for the gaps of a report, by place.</summary>
    /// <param name="report">What is missing.</param>
    /// <param name="cancellation">Stops the search.</param>
    public SuggestionReport Find(CoverageReport report, CancellationToken cancellation = default)
    {
        var gaps = report.Gaps.Select(gap => gap.Point).ToList();
        var open = gaps.Select(point => point.Id).ToHashSet();
        _questions =
        [
            .. gaps.SelectMany(point => point.Probes)
                .Where(probe => probe.Function >= 0)
                .Select(ReachabilityQuestion.Of),
        ];
        _sketches.Clear();
        var found = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var point in gaps)
        {
            if (open.Contains(point.Id) && Search(point, open, cancellation) is { } suggestion)
            {
                found.Add(suggestion);
                open.ExceptWith(suggestion.Reaches.Select(reached => reached.Id));
            }
        }

        return new SuggestionReport(found.ToImmutable(), [.. gaps.Where(point => open.Contains(point.Id))]);
    }

    private Suggestion? Search(CoveragePoint point, HashSet<int> open, CancellationToken cancellation)
    {
        foreach (var history in Candidates(point).Take(MostTrials))
        {
            cancellation.ThrowIfCancellationRequested();
            var reached = _trial.Run(history);
            if (reached.Contains(point.Id))
            {
                ImmutableArray<CoveragePoint> news = [.. reached.Where(open.Contains).Select(id => map.Points[id])];
                if (_writer.Write(history, point) is { } written)
                {
                    return new Suggestion(written.File, written.Text, news);
                }
            }
        }

        return null;
    }

    private IEnumerable<CandidateHistory> Candidates(CoveragePoint point)
    {
        var histories = new CandidateHistories(_program, Sketch);
        foreach (var probe in point.Probes.Where(probe => probe.Function >= 0))
        {
            foreach (var isBusy in new[] { false, true })
            {
                if (Sketch(probe.Function).Of(ReachabilityQuestion.Of(probe), isBusy) is { } target)
                {
                    foreach (var history in histories.To(target))
                    {
                        yield return history;
                    }
                }
            }
        }

        foreach (var history in new Sweep(_program, histories, Sketch).All())
        {
            yield return history;
        }
    }

    private FunctionSketch Sketch(int function)
    {
        if (!_sketches.TryGetValue(function, out var sketch))
        {
            sketch = new FunctionSketch(
                _program,
                _program.Functions[function],
                _questions.Where(question => question.Function == function)
            );
            _sketches.Add(function, sketch);
        }

        return sketch;
    }
}
