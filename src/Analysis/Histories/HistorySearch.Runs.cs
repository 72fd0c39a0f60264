using System.Collections.Immutable;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Interpreter.Stepping;

namespace Conv.Analysis.Histories;

/// <summary>
/// A search in longer steps: the same session again and again on one day, until a counter comes to a number that is told apart or the session
/// is no longer accepted. So rows of many sessions on few days are found where windows run apart.
/// </summary>
internal sealed partial class HistorySearch
{
    private const int MostStarts = 4;
    private const int MostSteps = 4;
    private const int LongestRun = 40;

    /// <summary>A row with the last session, without sessions that it could do without; null where none was found.</summary>
    /// <param name="set">The sessions that the last one may be.</param>
    /// <param name="counters">The counters by which what is left behind is told apart.</param>
    /// <param name="holds">Whether a session really is one of them.</param>
    public IReadOnlyList<ConcreteAct>? FindRuns(int set, IReadOnlyList<int> counters, Func<EvaluatedAct, bool> holds)
    {
        var windows = counters.Select(counter => program.Counters[counter].Window).Distinct().ToList();
        return
            Boundaries()
                .Where(day => goal.Convention.From.Number <= day && day <= goal.Convention.To.Number)
                .Distinct()
                .Order()
                .Take(MostStarts)
                .Select(day => FindRuns(day, windows, set, counters, holds))
                .FirstOrDefault(found => found is not null)
                is { } row
            ? Shortened(row, holds)
            : null;
    }

    private IReadOnlyList<ConcreteAct>? FindRuns(
        int start,
        List<int> windows,
        int set,
        IReadOnlyList<int> counters,
        Func<EvaluatedAct, bool> holds
    )
    {
        var open = new Queue<(State State, int Steps)>([(new State(history.Beginning, start, []), 0)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keys = new StateKeys(program, counters);
        while (open.TryDequeue(out var next) && seen.Count < mostStates)
        {
            var (state, steps) = next;
            var days = Ends(state, windows)
                .SelectMany(end => new[] { end - 1, end })
                .Where(day => day > state.Day)
                .Prepend(state.Day)
                .Distinct()
                .Order()
                .ToList();
            if (Last(state, days, set, keys, holds) is { } found)
            {
                return found;
            }

            foreach (
                var after in steps == MostSteps
                    ? []
                    : from day in days
                    from kind in acts.On(day)
                    from who in keys.After(state.Acts)
                    from run in Runs(state, day, kind.Prover, kind.Kind, counters, who)
                    where seen.Add(run.Left.Key(day, counters))
                    select run
            )
            {
                open.Enqueue((after, steps + 1));
            }
        }

        return null;
    }

    // What is left behind after one session, where a counter comes to a number or just before, and by the last sessions that are accepted.
    private IEnumerable<State> Runs(
        State state,
        int day,
        FunctionProver prover,
        int kind,
        IReadOnlyList<int> counters,
        ConcreteAct who
    )
    {
        State? before = null;
        for (var times = 1; times <= LongestRun; times++)
        {
            if (
                Act(prover, kind, day, state.Left, who) is not { } act
                || history.After(act, state.Left) is not { } after
            )
            {
                break;
            }

            (before, state) = (times > 1 ? state : null, new State(after, day, state.Acts.Add(act)));
            if (times == 1 || counters.Any(counter => IsTold(after, act, counter)))
            {
                yield return state;
            }
        }

        if (before is not null)
        {
            yield return before;
            yield return state;
        }
    }

    private bool IsTold(StepState left, ConcreteAct act, int counter)
    {
        var count = history.Evaluator(act, left).Session.Count(counter);
        return goal.Diagrams.Space.Variables.Any(variable =>
            variable.Subject == Subject.Counter(counter)
            && variable.Cells.Any(cell => cell.Low > 0 && (count == cell.Low || count == cell.Low - 1))
        );
    }

    private IReadOnlyList<ConcreteAct> Shortened(IReadOnlyList<ConcreteAct> row, Func<EvaluatedAct, bool> holds)
    {
        for (var i = row.Count - 2; i >= 0; i--)
        {
            IReadOnlyList<ConcreteAct> shorter = [.. row.Where((_, number) => number != i)];
            if (history.Decide(shorter, holds) is not null)
            {
                row = shorter;
            }
        }

        return row;
    }
}
