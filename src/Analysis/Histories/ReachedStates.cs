using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Interpreter.Stepping;

namespace Conv.Analysis.Histories;

/// <summary>What a row of accepted sessions leaves behind.</summary>
/// <param name="Left">The windows and counters.</param>
/// <param name="Day">The day of the last session; -1 before the first.</param>
/// <param name="Acts">The sessions.</param>
/// <param name="Steps">By how many steps of the search it was reached.</param>
internal sealed record ReachedState(StepState Left, int Day, ImmutableList<ConcreteAct> Acts, int Steps = 0)
{
    /// <summary>The state after one more session.</summary>
    public ReachedState After(ConcreteAct act, StepState left) => new(left, act.Day, Acts.Add(act), Steps);
}

/// <summary>
/// The states that a search goes through, in the order of their steps: gone through when they are first asked for, and kept, for the questions about one
/// function mostly lead through the same ones.
/// </summary>
/// <param name="beginning">The first state.</param>
/// <param name="most">How many states it goes through.</param>
/// <param name="days">The days on which the next session may be.</param>
/// <param name="next">The states one step further, and what tells them apart.</param>
internal sealed class ReachedStates(
    ReachedState beginning,
    int most,
    Func<ReachedState, IReadOnlyList<int>> days,
    Func<ReachedState, IReadOnlyList<int>, SearchBudget, IEnumerable<(string Key, ReachedState State)>> next
)
{
    private readonly List<ReachedState> _reached = [beginning];
    private readonly List<IReadOnlyList<int>> _days = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _left;

    /// <summary>The states with the days of the next session; those that nobody came to yet are paid for by a budget.</summary>
    public IEnumerable<(ReachedState State, IReadOnlyList<int> Days)> All(SearchBudget budget)
    {
        for (var i = 0; i < _reached.Count; i++)
        {
            if (i == _left && _seen.Count >= most)
            {
                yield break;
            }

            if (i == _days.Count)
            {
                _days.Add(days(_reached[i]));
            }

            yield return (_reached[i], _days[i]);
            if (i == _left && !Leave(budget))
            {
                yield break;
            }
        }
    }

    // A state that the budget did not suffice for is left again by the next question.
    private bool Leave(SearchBudget budget)
    {
        foreach (var (key, state) in next(_reached[_left], _days[_left], budget))
        {
            if (_seen.Add(key))
            {
                _reached.Add(state);
            }
        }

        _left += budget.IsSpent ? 0 : 1;
        return !budget.IsSpent;
    }
}
