using System.Collections.Immutable;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Assertions;

/// <summary>Looks for a history that ends in one of some sessions, and replays it.</summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the last session is of.</param>
/// <param name="replay">Runs witnesses.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class Refutation(IrProgram program, FunctionProver prover, Replay replay, int limit)
{
    private readonly ReadingChoices _choices = new(program);
    private readonly ActProvers _acts = new(program, limit);

    /// <summary>The witness with the number of its sessions, or why there is none.</summary>
    /// <param name="set">The sessions.</param>
    /// <param name="holds">Whether a session really is one of them: a way through a comparison that cannot be read shows nothing.</param>
    /// <param name="title">The title of the witness.</param>
    public (int Acts, string Reason, string? Witness) Find(int set, Func<ActEvaluator, bool> holds, string title)
    {
        var counters = ActProvers.Counters(prover.Diagrams, set).ToList();
        string? disagreement = null;
        foreach (var (history, acts) in Rows(set, counters, holds))
        {
            if (history.Decide(new Tidy(history, holds).Tidied(acts), holds) is not { } decided)
            {
                continue;
            }

            var text = new ScenarioText(program).Of(
                title,
                program
                    .Readings.Where(reading => history.Chosen[reading.Name] != reading.Default)
                    .Select(reading => (reading, history.Chosen[reading.Name])),
                decided
            );
            var convention = decided
                .Select(one => program.Conventions[program.Functions[one.Act.Function].Convention])
                .MaxBy(one => one.From)!;
            disagreement = replay.Disagrees(text, convention.Origin);
            if (disagreement is null)
            {
                return (decided.Length, decided[^1].Expected, text);
            }
        }

        return (0, disagreement ?? Why(set, counters), null);
    }

    // One row at the most for each choice of readings; with the sessions that count, then with those that these ask for.
    private IEnumerable<(History History, IReadOnlyList<ConcreteAct> Acts)> Rows(
        int set,
        List<int> counters,
        Func<ActEvaluator, bool> holds
    )
    {
        foreach (var chosen in _choices.For(prover.Diagrams, set, counters))
        {
            var history = new History(program, chosen);
            var goal = ActProvers.Under(prover.Diagrams, set, chosen);
            List<int> counted = [.. ActProvers.Counters(prover.Diagrams, goal)];
            var direct = new ActKinds(_acts, counted, chosen);
            List<int> all = [.. counted.Concat(direct.CountersRead()).Distinct()];
            var search = new HistorySearch(program, prover, direct, history);
            var found =
                search.Find(goal, all, holds, Moves.SameDay)
                ?? search.Find(goal, all, holds, Moves.Boundaries)
                ?? search.Find(goal, all, holds, Moves.Any);
            if (found is null && all.Count > counted.Count)
            {
                var indirect = new ActKinds(_acts, all, chosen);
                found = new HistorySearch(program, prover, indirect, history).Find(goal, all, holds, Moves.Any);
            }

            if (found is not null)
            {
                yield return (history, found);
            }
        }
    }

    private string Why(int set, List<int> counters) =>
        !prover.Diagrams.HasSession(set) ? prover.DependsOn(set)
        : counters.Count == 0 ? "no session was found that shows it"
        : "no history was found that leads to it, by what it counts: "
            + string.Join(", ", counters.Select(counter => $"`{program.Counters[counter].Phrase}`"));
}
