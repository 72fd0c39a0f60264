using Conv.Analysis.Paths;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Suggesting;

/// <summary>
/// Histories that are good for whatever they may show: every function accepts and refuses for each of its reasons, on the days at the
/// edges of its convention, and once under each alternative of each reading.
/// </summary>
internal sealed class Sweep(IrProgram program, CandidateHistories histories, Func<int, FunctionSketch> sketches)
{
    /// <summary>The histories, the simple ones first.</summary>
    public IEnumerable<CandidateHistory> All()
    {
        foreach (var sketch in program.Functions.Select(function => sketches(function.Id)))
        {
            var convention = program.Conventions[sketch.Function.Convention];
            foreach (var (taken, day) in new[] { (convention.From.Number, -1), (convention.To.Number, 1) })
            {
                if (sketch.Accepted(taken) is { } accepted)
                {
                    yield return new CandidateHistory([accepted.On(taken)], accepted.Readings);
                    if (taken + day is >= 0 and <= Runtime.Calendar.LastDay)
                    {
                        yield return new CandidateHistory([accepted.On(taken + day)], accepted.Readings);
                    }
                }
            }

            foreach (var refused in Refused(sketch))
            {
                yield return new CandidateHistory([refused.On(refused.First)], refused.Readings);
            }
        }

        var all = program.Functions.Select(function => sketches(function.Id).Accepted()).OfType<Sketch>().ToList();
        foreach (var history in all.SelectMany(histories.To))
        {
            yield return history;
        }

        foreach (var reading in program.Readings)
        {
            for (var alternative = 0; alternative < reading.Alternatives.Length; alternative++)
            {
                foreach (var accepted in all.Where(candidate => candidate.Readings[reading.Name] != alternative))
                {
                    var chosen = accepted with { Readings = accepted.Readings.SetItem(reading.Name, alternative) };
                    foreach (var history in histories.To(chosen))
                    {
                        yield return history;
                    }
                }
            }
        }
    }

    private static IEnumerable<Sketch> Refused(FunctionSketch sketch) =>
        sketch
            .Function.SessionConditions.Concat(sketch.Function.AttendanceConditions)
            .Select(condition =>
                sketch.Of(new ReachabilityQuestion(sketch.Function.Id, condition.Holds, condition.Holds, Holds: false))
            )
            .OfType<Sketch>();
}
