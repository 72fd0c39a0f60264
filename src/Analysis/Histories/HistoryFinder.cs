using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>Rows of accepted sessions that end in one of some sessions, tidied.</summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the last session is of.</param>
/// <param name="acts">The sessions of each function.</param>
/// <param name="mostStates">How many states it goes through in one search.</param>
/// <param name="budget">How many sessions it may try in all searches; null: as many as it likes.</param>
internal sealed class HistoryFinder(
    IrProgram program,
    FunctionProver prover,
    FunctionProvers acts,
    int mostStates = HistorySearch.Thorough,
    SearchBudget? budget = null
)
{
    private readonly SearchBudget _budget = budget ?? new(long.MaxValue);
    private readonly ReadingChoices _choices = new(program);

    /// <summary>One row at the most for each choice of readings; with the sessions that count, then with those that these ask for.</summary>
    /// <param name="set">The sessions that the last one may be.</param>
    /// <param name="holds">Whether a session really is one of them: a way through a comparison that cannot be read shows nothing.</param>
    public IEnumerable<(History History, IReadOnlyList<ConcreteAct> Acts)> To(int set, Func<EvaluatedAct, bool> holds)
    {
        List<int> counters = [.. FunctionProvers.Counters(prover.Diagrams, set)];
        foreach (var chosen in _choices.For(prover.Diagrams, set, counters))
        {
            var history = new History(program, chosen);
            var goal = FunctionProvers.Under(prover.Diagrams, set, chosen);
            List<int> counted = [.. FunctionProvers.Counters(prover.Diagrams, goal)];
            var direct = new TransitionClasses(acts, counted, chosen);
            var needed = counted.FindAll(counter => IsNeeded(goal, counter));
            List<int> all = [.. counted.Concat(direct.CountersRead()).Distinct()];
            var search = new HistorySearch(program, prover, direct, history, mostStates, _budget);

            // The shortest rows hold nothing but sessions that count where something must be counted.
            var few =
                needed.Count == counted.Count
                    ? null
                    : new HistorySearch(
                        program,
                        prover,
                        new TransitionClasses(acts, needed, chosen),
                        history,
                        mostStates,
                        _budget
                    );
            var found =
                few?.Find(goal, all, holds, Moves.SameDay)
                ?? search.Find(goal, all, holds, Moves.SameDay)
                ?? search.Find(goal, all, holds, Moves.Boundaries)
                ?? few?.FindRuns(goal, all, holds)
                ?? search.FindRuns(goal, all, holds)
                ?? search.Find(goal, all, holds, Moves.Any);
            if (found is null && all.Count > counted.Count)
            {
                var indirect = new TransitionClasses(acts, all, chosen);
                found = new HistorySearch(program, prover, indirect, history, mostStates, _budget).Find(
                    goal,
                    all,
                    holds,
                    Moves.Any
                );
            }

            if (found is not null)
            {
                yield return (history, new HistoryNormaliser(history, holds).Normalised(found));
            }
        }
    }

    // What only a calculation reads may be needed as well.
    private bool IsNeeded(int goal, int counter) =>
        prover.Diagrams.Space.Variables.All(variable => variable.Subject != Subject.Counter(counter))
        || FunctionProver.IsEmpty(
            prover.Diagrams.And(goal, prover.Diagrams.Of(new Atom(Subject.Counter(counter), [], cell => cell.Low == 0)))
        );
}
