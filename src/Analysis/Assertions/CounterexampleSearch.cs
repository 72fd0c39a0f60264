using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Assertions;

/// <summary>Looks for a history that ends in one of some sessions, and replays it.</summary>
/// <param name="program">The program.</param>
/// <param name="prover">The function that the last session is of.</param>
/// <param name="replay">Runs witnesses.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class CounterexampleSearch(IrProgram program, FunctionProver prover, Replay replay, ProofLimit limit)
{
    private readonly HistoryFinder _rows = new(program, prover, new FunctionProvers(program, limit));

    /// <summary>The witness with the number of its sessions, or why there is none.</summary>
    /// <param name="set">The sessions.</param>
    /// <param name="holds">Whether a session really is one of them: a way through a comparison that cannot be read shows nothing.</param>
    /// <param name="title">The title of the witness.</param>
    public (int Acts, LocalizableText Reason, string? Witness) Find(
        int set,
        Func<EvaluatedAct, bool> holds,
        string title
    )
    {
        LocalizableText? disagreement = null;

        // Where none is found the search would go through everything that can be tried; the limit of the diagrams bounds it too.
        foreach (var (history, acts) in _rows.To(set, holds, new SearchBudget(limit.Nodes)))
        {
            if (history.Decide(acts, holds) is not { } decided)
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
                .Select(pair => program.Conventions[program.Functions[pair.Act.Function].Convention])
                .MaxBy(candidate => candidate.From)!;
            disagreement = replay.Disagrees(text, convention.Origin) is { } difference
                ? LocalizableText.Same(difference)
                : null;
            if (disagreement is null)
            {
                var scenario = replay.InWordsOf(convention.Origin.Source, text);
                return (decided.Length, LocalizableText.Same(Expected(scenario)), scenario);
            }
        }

        return (0, disagreement ?? Why(set), null);
    }

    // What the last session of a scenario comes to, in its words.
    private static string Expected(string scenario)
    {
        var line = scenario.TrimEnd('\n').Split('\n')[^1];
        return line[(line.IndexOf("=> ", StringComparison.Ordinal) + "=> ".Length)..];
    }

    private LocalizableText Why(int set)
    {
        if (!prover.Diagrams.HasSession(set))
        {
            return prover.DependsOn(set);
        }

        var counters = string.Join(
            ", ",
            FunctionProvers.Counters(prover.Diagrams, set).Select(counter => $"`{program.Counters[counter].Phrase}`")
        );
        return counters.Length == 0
            ? new LocalizableText(
                "no session was found that shows it",
                "aucune séance qui le montre n'a été trouvée",
                "er is geen zitting gevonden die het toont",
                "keine Sitzung wurde gefunden, die es zeigt"
            )
            : new LocalizableText(
                $"no history was found that leads to it, by what it counts: {counters}",
                $"aucun historique qui y mène n'a été trouvé, par ce qui est compté : {counters}",
                $"er is geen voorgeschiedenis gevonden die ertoe leidt, volgens wat wordt geteld: {counters}",
                $"keine Vorgeschichte wurde gefunden, die dazu führt, nach dem, was gezählt wird: {counters}"
            );
    }
}
