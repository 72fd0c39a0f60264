using System.Collections.Immutable;
using Conv.Analysis.Obligations;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>
/// The accepted sessions that change some counters, in kinds: those of one kind open the same windows, count in the same counters, and
/// add as much as the same numbers.
/// </summary>
internal sealed class TransitionClasses
{
    // Each window and each counter doubles the kinds at most.
    private const int MostKinds = 64;

    private readonly List<(FunctionProver Prover, ImmutableArray<int> Kinds)> _functions = [];

    /// <param name="provers">The sessions of each function.</param>
    /// <param name="counters">The counters.</param>
    /// <param name="chosen">The chosen alternative of each reading, by name.</param>
    public TransitionClasses(
        FunctionProvers provers,
        IReadOnlyCollection<int> counters,
        IReadOnlyDictionary<string, int> chosen
    )
    {
        var program = provers.Program;
        var windows = counters.Select(counter => program.Counters[counter].Window).ToHashSet();
        foreach (
            var function in program.Functions.Where(candidate =>
                FunctionProvers.Updates(candidate).Any(update => windows.Contains(update.Window))
            )
        )
        {
            var prover = provers.Of(function);
            var accepted = FunctionProvers.Under(prover.Diagrams, prover.Accepted, chosen);
            var kinds = Kinds(prover, accepted, windows, counters, provers.Thresholds);
            if (kinds.Length > 0)
            {
                _functions.Add((prover, kinds));
            }
        }
    }

    /// <summary>The functions.</summary>
    public IEnumerable<FunctionProver> Provers => _functions.Select(function => function.Prover);

    /// <summary>The kinds of acts that a convention takes on a day.</summary>
    public IEnumerable<(FunctionProver Prover, int Kind)> On(int day) =>
        from function in _functions
        where function.Prover.Convention.From.Number <= day && day <= function.Prover.Convention.To.Number
        from kind in function.Kinds
        select (function.Prover, kind);

    /// <summary>The counters that the acts ask for before they are accepted.</summary>
    public IEnumerable<int> CountersRead() =>
        from function in _functions
        from kind in function.Kinds
        from counter in FunctionProvers.Counters(function.Prover.Diagrams, kind)
        select counter;

    private static ImmutableArray<int> Kinds(
        FunctionProver prover,
        int accepted,
        HashSet<int> windows,
        IReadOnlyCollection<int> counters,
        Thresholds thresholds
    )
    {
        var kinds = new List<(int Set, bool Changes)> { (accepted, false) };
        var changes = FunctionProvers
            .Updates(prover.Function)
            .Where(update => windows.Contains(update.Window))
            .SelectMany(update =>
                update
                    .Additions.Where(addition => counters.Contains(addition.Counter))
                    .Select(addition => addition.Counts)
                    .Prepend(update.Opens)
            );
        foreach (var change in changes.Select(prover.Of))
        {
            kinds =
            [
                .. kinds
                    .SelectMany(kind =>
                        new[]
                        {
                            (Set: prover.Diagrams.And(kind.Set, change), Changes: true),
                            (Set: prover.Diagrams.And(kind.Set, prover.Diagrams.Not(change)), kind.Changes),
                        }
                    )
                    .Where(kind => !FunctionProver.IsEmpty(kind.Set))
                    .Take(MostKinds),
            ];
        }

        var amounts = FunctionProvers
            .Updates(prover.Function)
            .SelectMany(update => update.Additions)
            .Where(addition => counters.Contains(addition.Counter))
            .SelectMany(thresholds.Of)
            .Select(prover.Of)
            .ToList();
        return
        [
            .. amounts
                .Aggregate(
                    kinds.Where(kind => kind.Changes).Select(kind => kind.Set),
                    (sets, amount) =>
                        sets.SelectMany(set =>
                                new[]
                                {
                                    prover.Diagrams.And(set, prover.Diagrams.Not(amount)),
                                    prover.Diagrams.And(set, amount),
                                }
                            )
                            .Where(set => !FunctionProver.IsEmpty(set))
                            .Take(MostKinds)
                )
                .ToList(),
        ];
    }
}
