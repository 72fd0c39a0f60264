using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>
/// All that a program remembers, known before anything is lowered: windows, the counters in them, and the submitted acts that rules look
/// for. Lowering looks counters up here; it cannot add any.
/// </summary>
/// <param name="Counters">The counters, by id; each has the window of the same id.</param>
/// <param name="ByKey">Their ids, by what tells them apart.</param>
/// <param name="Continuations">In which counter another one goes on.</param>
/// <param name="Scopes">What windows are kept for, in the order in which rules ask; each beneficiary comes first.</param>
/// <param name="ScopeIds">The scope of each window.</param>
/// <param name="Submissions">The submitted acts that rules look for, by id.</param>
internal sealed record StatePlan(
    ImmutableArray<PlannedCounter> Counters,
    ImmutableDictionary<StateKey, int> ByKey,
    ImmutableDictionary<StateKey, StateKey> Continuations,
    ImmutableArray<IrScope> Scopes,
    ImmutableArray<int> ScopeIds,
    ImmutableArray<PlannedSubmission> Submissions
)
{
    /// <summary>The counter of what a rule asks for.</summary>
    public PlannedCounter this[CounterDemand demand] => Find(demand.Key);

    /// <summary>The counter of some acts, or of a quantity of theirs.</summary>
    public PlannedCounter Count(BoundActs acts, QuantityDefinition? quantity, BoundWindow window) =>
        Find(CountKey.Of(acts, quantity, window));

    /// <summary>The counter of a cap.</summary>
    public PlannedCounter Count(BoundCap cap) => Find(CountKey.Of(cap));

    /// <summary>The counter of what acts add up to.</summary>
    public PlannedCounter Total(BoundTotal total) =>
        total.Quantity is { } quantity
            ? Count(total.Acts, quantity, total.Window)
            : Find(SharesKey.Of(total.Acts, total.Window));

    /// <summary>The counter of what is owed under a ceiling.</summary>
    public PlannedCounter Shares(BoundCeiling ceiling) => Find(SharesKey.Of(ceiling.Acts, ceiling.Window));

    /// <summary>The id of the acts whose submission a rule asks for.</summary>
    public int Submitted(BoundSubmitted asked) =>
        Submissions.Single(submission => submission.Key == SubmittedKey.Of(asked)).Submitted.Id;

    /// <summary>Whether all attendances of a session share a counter.</summary>
    public bool IsOfSession(int counter) => Counters[counter].Window.IsOfSession;

    /// <summary>The facts whose values a counter is kept for, as far as a session may lack them.</summary>
    public IEnumerable<FactSymbol> KeysOf(int counter) =>
        Counters[counter].Window.Keys.Where(key => key.Role != FactRole.Identity);

    /// <summary>Whether a value depends on a beneficiary: its facts, what was counted of it, what is decided about it.</summary>
    public bool IsOfAttendance(IrExpression expression) =>
        IrWalk
            .Nodes(expression)
            .Any(node =>
                node is IrFactLeaf { Fact.Owner: FactOwner.Beneficiary }
                || node is IrSubmitted or IrGranted or IrIsExceptional or IrOwed
                || (node is IrCounterRead read && !IsOfSession(read.Counter))
            );

    /// <summary>The windows of the program.</summary>
    public ImmutableArray<IrWindow> IrWindows =>
        [
            .. Counters.Select(counter => new IrWindow(
                counter.Id,
                counter.Name,
                WindowForms.Of(counter.Window),
                counter.Origin
            )
            {
                Scope = ScopeIds[counter.Id],
            }),
        ];

    /// <summary>The counters of the program.</summary>
    public ImmutableArray<IrCounter> IrCounters =>
        [
            .. Counters.Select(counter => new IrCounter(
                counter.Id,
                counter.Name,
                counter.Phrase,
                counter.Id,
                counter.Bound,
                counter.Origin
            )
            {
                Type = TypeOf(counter),
            }),
        ];

    /// <summary>The counter that a counter goes on in, or itself.</summary>
    public static StateKey Continued(ImmutableDictionary<StateKey, StateKey> continuations, StateKey key)
    {
        while (continuations.TryGetValue(key, out var earlier))
        {
            key = earlier;
        }

        return key;
    }

    private PlannedCounter Find(StateKey key) =>
        ByKey.TryGetValue(Continued(Continuations, key), out var id)
            ? Counters[id]
            : throw new UnreachableException($"a counter is read that the plan does not have: {key}");

    private static IrType TypeOf(PlannedCounter counter) =>
        counter.Measure switch
        {
            SharesMeasure => IrType.Money,
            PeopleMeasure => IrType.Number,
            ActsMeasure when counter.Sources.Any(source => source.Quantity?.IsFees == true) => IrType.Money,
            ActsMeasure => IrType.Number,
            _ => throw new UnreachableException($"{counter.Measure.GetType().Name} has no type"),
        };
}
