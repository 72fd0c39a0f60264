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
    /// <param name="question">What the last session may be.</param>
    /// <param name="counters">The counters by which what is left behind is told apart.</param>
    public IReadOnlyList<ConcreteAct>? FindRuns(HistoryQuestion question, IReadOnlyList<int> counters)
    {
        var keys = new StateKeys(program, counters);
        return
            Boundaries
                .Where(day => goal.Convention.From.Number <= day && day <= goal.Convention.To.Number)
                .Take(MostStarts)
                .SelectMany(day =>
                    Reached($"{day} {string.Join(',', counters)}", () => Runs(day, counters, keys)).All(question.Budget)
                )
                .Select(reached => Last(reached.State, reached.Days, keys, question))
                .FirstOrDefault(found => found is not null)
                is { } row
            ? Shortened(row, question.Holds)
            : null;
    }

    private ReachedStates Runs(int start, IReadOnlyList<int> counters, StateKeys keys)
    {
        var windows = Windows(counters);
        return new ReachedStates(
            new ReachedState(history.Beginning, start, []),
            mostStates,
            state =>
                [
                    .. Ends(state, windows)
                        .SelectMany(end => new[] { end - 1, end })
                        .Where(day => day > state.Day)
                        .Prepend(state.Day)
                        .Distinct()
                        .Order(),
                ],
            (state, days, budget) =>
                state.Steps == MostSteps
                    ? []
                    : from day in days
                    from kind in acts.On(day)
                    from who in keys.After(state.Acts)
                    from run in Runs(state, day, kind.Prover, kind.Kind, counters, who, budget)
                    select (run.Left.Key(day, counters), run with { Steps = state.Steps + 1 })
        );
    }

    // What is left behind after one session, where a counter comes to a number or just before, and by the last sessions that are accepted.
    private IEnumerable<ReachedState> Runs(
        ReachedState state,
        int day,
        FunctionProver prover,
        int kind,
        IReadOnlyList<int> counters,
        ConcreteAct who,
        SearchBudget budget
    )
    {
        ReachedState? before = null;
        for (var times = 1; times <= LongestRun; times++)
        {
            if (
                Act(prover, kind, day, state.Left, who, budget) is not { } act
                || history.After(act, state.Left) is not { } after
            )
            {
                break;
            }

            (before, state) = (times > 1 ? state : null, state.After(act, after));
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
