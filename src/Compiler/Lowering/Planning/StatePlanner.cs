using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>
/// Makes the plan of a program's state from what its rules ask for. The same acts in the same window are one counter, whoever asks; a
/// counter that a transition carries is one with the counter that it continues in, so that both conventions' acts count in it.
/// </summary>
internal sealed class StatePlanner
{
    private readonly ImmutableDictionary<StateKey, StateKey> _continuations;
    private readonly List<PlannedCounter> _counters = [];
    private readonly Dictionary<StateKey, int> _byKey = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly SubmittedPlanner _submitted = new();

    private StatePlanner(ImmutableDictionary<StateKey, StateKey> continuations) => _continuations = continuations;

    /// <summary>The windows and counters of a program.</summary>
    public static StatePlan Plan(
        BoundProgram program,
        TransitionAdditions transitions,
        ImmutableArray<BoundAssertion> assertions
    )
    {
        var demands = new ProgramDemands(program, transitions, assertions);
        var planner = new StatePlanner(transitions.Continuations);
        planner.Add(demands.Rules());
        var planned = planner.AddQuantities(demands, 0);
        planner.Add(demands.Feeds());
        planner.AddQuantities(demands, planned);
        return planner.Result(program.Vocabulary);
    }

    private void Add(IEnumerable<StateDemand> demands)
    {
        foreach (var demand in demands)
        {
            switch (demand)
            {
                case CounterDemand counter:
                    Counter(counter);
                    break;
                case OpeningDemand opening:
                    Open(opening);
                    break;
                case SubmittedDemand submitted:
                    _submitted.Add(submitted.Asked);
                    break;
                default:
                    throw new UnreachableException($"{demand.GetType().Name} is not planned");
            }
        }
    }

    // Quantities that functions add to each other's counters may read counters that no rule has asked for yet.
    private int AddQuantities(ProgramDemands demands, int first)
    {
        for (; first < _counters.Count; first++)
        {
            foreach (
                var quantity in _counters[first].Sources.Select(source => source.Quantity).OfType<QuantityDefinition>()
            )
            {
                Add(demands.Quantity(quantity));
            }
        }

        return first;
    }

    private int Counter(CounterDemand demand)
    {
        // What tells beneficiaries apart is counted before them.
        CounterMeasure measure = demand switch
        {
            ActsDemand acts => new ActsMeasure(acts.From),
            SharesDemand => new SharesMeasure(),
            PeopleDemand people => new PeopleMeasure(Counter(people.Seen)),
            _ => throw new UnreachableException($"{demand.GetType().Name} is not planned"),
        };
        var key = StatePlan.Continued(_continuations, demand.Key);
        if (!_byKey.TryGetValue(key, out var id))
        {
            id = _counters.Count;
            _byKey.Add(key, id);
            _counters.Add(
                new PlannedCounter(
                    id,
                    Unique(CounterNames.Identifier(demand)),
                    CounterNames.Phrase(demand),
                    measure,
                    demand.Window,
                    1,
                    [],
                    [],
                    demand.Origin
                )
            );
        }

        var counter = _counters[id];
        _counters[id] = counter with
        {
            Bound = Math.Max(counter.Bound, BoundOf(demand)),
            Sources = WithSource(counter.Sources, demand),
        };
        return id;
    }

    private void Open(OpeningDemand demand)
    {
        var id = Counter(demand.Counter);
        if (!demand.Once || _counters[id].Openers.IsEmpty)
        {
            _counters[id] = _counters[id] with { Openers = _counters[id].Openers.Add(demand.Opener) };
        }
    }

    private static int BoundOf(CounterDemand demand) =>
        demand switch
        {
            ActsDemand acts => (int)Math.Min(acts.Bound, int.MaxValue),
            SharesDemand or PeopleDemand => int.MaxValue,
            _ => throw new UnreachableException($"{demand.GetType().Name} is not planned"),
        };

    private static ImmutableArray<CountedActs> WithSource(ImmutableArray<CountedActs> sources, CounterDemand demand)
    {
        var source = new CountedActs(demand.Acts, (demand as ActsDemand)?.Quantity);
        var key = Key(source);
        return sources.Any(countedActs => Key(countedActs) == key) ? sources : sources.Add(source);

        static (ActsKey, string?) Key(CountedActs source) => (ActsKey.Of(source.Acts), source.Quantity?.Name);
    }

    private string Unique(string name)
    {
        var candidate = name;
        for (var i = 2; !_names.Add(candidate); i++)
        {
            candidate = FormattableString.Invariant($"{name}_{i}");
        }

        return candidate;
    }

    private StatePlan Result(Vocabulary vocabulary)
    {
        var scopes = ImmutableArray.CreateBuilder<IrScope>();
        var byKey = new Dictionary<ScopeKey, int> { [ScopeKey.Beneficiary] = 0 };
        scopes.Add(IrScope.Beneficiary(vocabulary));
        foreach (var window in _counters.Select(counter => counter.Window))
        {
            if (byKey.TryAdd(ScopeKey.Of(window), scopes.Count))
            {
                scopes.Add(
                    new IrScope(scopes.Count, CounterKey.Keys(window), window.Keys)
                    {
                        CountsAttendances = window.CountsAttendances,
                    }
                );
            }
        }

        return new StatePlan(
            [.. _counters],
            _byKey.ToImmutableDictionary(),
            _continuations,
            scopes.ToImmutable(),
            [.. _counters.Select(counter => byKey[ScopeKey.Of(counter.Window)])],
            _submitted.ToPlan()
        );
    }
}
