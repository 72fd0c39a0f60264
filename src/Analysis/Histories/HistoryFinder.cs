using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>What the last session of a row is to be.</summary>
/// <param name="Set">The sessions that it may be.</param>
/// <param name="Holds">Whether a session really is one of them: a way through a comparison that cannot be read shows nothing.</param>
/// <param name="Budget">How many sessions may be tried.</param>
internal sealed record HistoryQuestion(int Set, Func<EvaluatedAct, bool> Holds, SearchBudget Budget);

/// <summary>Rows of accepted sessions that end in one of some sessions, tidied. What was gone through for one question serves the next ones.</summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the last session is of.</param>
/// <param name="acts">The sessions of each function.</param>
/// <param name="mostStates">How many states it goes through in one search.</param>
internal sealed class HistoryFinder(
    IrProgram program,
    FunctionProver prover,
    FunctionProvers acts,
    int mostStates = HistorySearch.Thorough
)
{
    private readonly ReadingChoices _choices = new(program);
    private readonly Dictionary<string, (TransitionClasses Acts, HistorySearch Search)> _searches = new(
        StringComparer.Ordinal
    );

    /// <summary>One row at the most for each choice of readings; with the sessions that count, then with those that these ask for.</summary>
    /// <param name="set">The sessions that the last one may be.</param>
    /// <param name="holds">Whether a session really is one of them.</param>
    /// <param name="budget">How many sessions it may try in all searches; null: as many as it likes.</param>
    public IEnumerable<(History History, IReadOnlyList<ConcreteAct> Acts)> To(
        int set,
        Func<EvaluatedAct, bool> holds,
        SearchBudget? budget = null
    )
    {
        List<int> counters = [.. FunctionProvers.Counters(prover.Diagrams, set)];
        foreach (var chosen in _choices.For(prover.Diagrams, set, counters))
        {
            var history = new History(program, chosen);
            var goal = FunctionProvers.Under(prover.Diagrams, set, chosen);
            if (Find(new HistoryQuestion(goal, holds, budget ?? new(long.MaxValue)), history) is { } found)
            {
                yield return (history, new HistoryNormaliser(history, holds).Normalised(found));
            }
        }
    }

    private IReadOnlyList<ConcreteAct>? Find(HistoryQuestion question, History history)
    {
        List<int> counted = [.. FunctionProvers.Counters(prover.Diagrams, question.Set)];
        var (direct, search) = With(counted, history);
        var needed = counted.FindAll(counter => IsNeeded(question.Set, counter));
        List<int> all = [.. counted.Concat(direct.CountersRead()).Distinct()];

        // The shortest rows hold nothing but sessions that count where something must be counted.
        var few = needed.Count == counted.Count ? null : With(needed, history).Search;
        return few?.Find(question, all, Moves.SameDay)
            ?? search.Find(question, all, Moves.SameDay)
            ?? search.Find(question, all, Moves.Boundaries)
            ?? few?.FindRuns(question, all)
            ?? search.FindRuns(question, all)
            ?? search.Find(question, all, Moves.Any)
            ?? (all.Count > counted.Count ? With(all, history).Search.Find(question, all, Moves.Any) : null);
    }

    // The search through the sessions that change some counters.
    private (TransitionClasses Acts, HistorySearch Search) With(List<int> counters, History history)
    {
        var key =
            $"{string.Join(',', counters)} {string.Join(',', program.Readings.Select(reading => history.Chosen[reading.Name]))}";
        if (!_searches.TryGetValue(key, out var known))
        {
            var classes = new TransitionClasses(acts, counters, history.Chosen);
            _searches.Add(key, known = (classes, new HistorySearch(program, prover, classes, history, mostStates)));
        }

        return known;
    }

    // What only a calculation reads may be needed as well.
    private bool IsNeeded(int goal, int counter) =>
        prover.Diagrams.Space.Variables.All(variable => variable.Subject != Subject.Counter(counter))
        || FunctionProver.IsEmpty(
            prover.Diagrams.And(goal, prover.Diagrams.Of(new Atom(Subject.Counter(counter), [], cell => cell.Low == 0)))
        );
}
