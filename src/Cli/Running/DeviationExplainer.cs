using Conv.Compiler.Ir;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Expecting;

namespace Conv.Cli.Running;

/// <summary>Says of each value that is not another system's why ours is as it is: the rule, its place and source, and what it read.</summary>
/// <param name="run">The run.</param>
/// <param name="program">The conventions, readings open.</param>
/// <param name="chosen">The same under the readings of the run.</param>
/// <param name="readings">The readings of the run, by name.</param>
internal sealed class DeviationExplainer(
    Run run,
    IrProgram program,
    IrProgram chosen,
    IReadOnlyDictionary<string, string> readings
)
{
    // So many sessions are decided again at a time: their traces are kept meanwhile.
    private const int AtATime = 500;

    private readonly SessionExplanations _sessions = new(chosen);
    private readonly ExplanationProse _prose = new(Glossary.None, LanguageCodes.English);

    /// <summary>The deviations with their explanations, in their order; made as they are asked for.</summary>
    public IEnumerable<(Deviation Deviation, string Explanation)> Explain(IReadOnlyList<Deviation> deviations)
    {
        for (var from = 0; from < deviations.Count; )
        {
            var sessions = new SortedSet<int>();
            var to = from;
            for (; to < deviations.Count && sessions.Count < AtATime; to++)
            {
                if (deviations[to].Why.Length == 0)
                {
                    sessions.Add(deviations[to].RunSession);
                }
            }

            var outcomes =
                sessions.Count == 0
                    ? []
                    : TrajectoryExplainer
                        .Trace(run, program, readings, sessions)
                        .ToDictionary(one => one.Session, one => one.Outcome);
            for (; from < to; from++)
            {
                var one = deviations[from];
                yield return (one, one.Why.Length > 0 ? one.Why : Explanation(one, outcomes[one.RunSession]));
            }
        }
    }

    private string Explanation(Deviation deviation, SessionOutcome outcome)
    {
        if (deviation.Column == "convention")
        {
            var day = Day.Text(run.Table.Batch.Dates[deviation.RunSession]);
            return $"{run.Info.Conventions[run.ConventionOf(deviation.RunSession)].Name} judges this session of {day}";
        }

        var nodes = Nodes(deviation, outcome).Select(Text).Where(text => text.Length > 0).ToList();
        return nodes.Count == 0 ? "no rule says anything else" : string.Join("; ", nodes);
    }

    private IEnumerable<ProseLine> Nodes(Deviation deviation, SessionOutcome outcome)
    {
        var isAttendance = deviation.Kind == CorrectionKind.Attendance;
        var batch = run.Table.Batch;
        var first = (isAttendance ? batch.FirstAttendance : batch.FirstPayment)[deviation.RunSession];
        var position = deviation.RunRow - first;
        string[] providers =
        [
            .. Enumerable
                .Range(
                    batch.FirstPayment[deviation.RunSession],
                    batch.FirstPayment[deviation.RunSession + 1] - batch.FirstPayment[deviation.RunSession]
                )
                .Select(row => run.Table.ProviderIds[row]),
        ];
        var nodes = _prose.Everything(
            _sessions.Of(outcome, providers),
            isAttendance ? [(position, "")] : AllAttendances(outcome)
        );
        var isRefused = isAttendance
            ? outcome.Attendances[position].Decision == Verdict.Refused
            : outcome.Payments[position].Decision == Verdict.Refused;
        return isRefused ? All(nodes).Where(node => node.Kind == ProseKind.Fails)
            : run.Info.Payers.Contains(deviation.Column, StringComparer.Ordinal)
                ? nodes.Where(node =>
                    node.Kind == ProseKind.Part
                    && string.Equals(node.Subject, deviation.Column, StringComparison.Ordinal)
                )
            : isAttendance ? nodes.Where(node => node.Kind == ProseKind.Share || IsAboutReason(node, deviation))
            : nodes.Where(node =>
                node.Kind == ProseKind.Fee && string.Equals(node.Subject, providers[position], StringComparison.Ordinal)
            );
    }

    private static List<(int Position, string Name)> AllAttendances(SessionOutcome outcome) =>
        [.. Enumerable.Range(0, outcome.Attendances.Length).Select(i => (i, ""))];

    // The other system refuses for a reason that does not fail here: how near it was.
    private static bool IsAboutReason(ProseLine node, Deviation deviation) =>
        node.Kind == ProseKind.Holds
        && deviation.Column is "reasons"
        && deviation.Expected.Split(';').Contains(node.Subject, StringComparer.Ordinal);

    private static IEnumerable<ProseLine> All(IEnumerable<ProseLine> nodes) =>
        nodes.SelectMany(node => All(node.Inner).Prepend(node));

    private static string Text(ProseLine node)
    {
        string[] inner = [.. node.Inner.Select(Text).Where(text => text.Length > 0)];
        var source = node.Source.Length == 0 ? "" : $" ({node.Source})";
        var head = node.Kind is ProseKind.Applies or ProseKind.AppliesNot ? node.Head + " " : "";
        return $"{head}{node.Text}{source}{(inner.Length == 0 ? "" : $": {string.Join(", ", inner)}")}";
    }
}
