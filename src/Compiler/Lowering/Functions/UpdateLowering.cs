using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Lowers what an accepted attendance of one function does to the counters: its own, and those that it counts in as another act.</summary>
internal sealed class UpdateLowering(
    BoundFunction function,
    StatePlan state,
    ExpressionLowering expressions,
    UnitLowering units
)
{
    /// <summary>The updates of every window that an act touches.</summary>
    /// <param name="ofSession">Of windows that count a session once for all its attendances; else of the others.</param>
    public ImmutableArray<IrUpdate> Updates(bool ofSession) =>
        [.. Counters(ofSession).Select(Update).OfType<IrUpdate>()];

    /// <summary>What is counted that is worked out from facts, and when.</summary>
    /// <param name="ofSession">In windows that count a session once for all its attendances; else in the others.</param>
    public IEnumerable<(IrExpression Counts, IrExpression Amount)> Calculated(bool ofSession) =>
        from counter in Counters(ofSession)
        where counter.Measure is ActsMeasure
        from source in counter.Sources
        where source.Quantity is not null
        let way = Way(counter, source)
        where way.Counts is not IrConstant { Value: 0 }
        select way;

    private IEnumerable<PlannedCounter> Counters(bool ofSession) =>
        state.Counters.Where(counter => counter.Window.IsOfSession == ofSession);

    private IrUpdate? Update(PlannedCounter entry)
    {
        var ways = Ways(entry).Where(way => way.Counts is not IrConstant { Value: 0 }).ToList();
        var matches = Graph.Any(entry.Origin, ways.Select(way => way.Counts));
        var counts = entry.Measure is PeopleMeasure { Seen: var seen }
            ? Graph.All(entry.Origin, [matches, CounterReads.IsNone(entry.Origin, state.Counters[seen])])
            : matches;
        var opens = Graph.Any(
            entry.Origin,
            entry
                .Openers.Select(opener =>
                    Graph.All(
                        entry.Origin,
                        new[] { expressions.Matches(opener.Acts, entry.Window) }.Concat(
                            opener.When is null ? [] : [expressions.Condition(opener.When)]
                        )
                    )
                )
                .Prepend(matches)
        );
        if (opens is IrConstant { Value: 0 })
        {
            return null;
        }

        if (ways.Count == 0)
        {
            return new IrUpdate(entry.Id, opens, []);
        }

        var amount = Amount(ways);
        return new IrUpdate(entry.Id, opens, [new IrAddition(entry.Id, Something(entry, counts, amount), amount)]);
    }

    // What an act counts as comes before what it is: "counts as 2 sessions" is said of acts that might count once.
    private IEnumerable<(IrExpression Counts, IrExpression Amount)> Ways(PlannedCounter entry)
    {
        foreach (var feed in function.Feeds)
        {
            foreach (
                var source in entry.Sources.Where(source =>
                    entry.Measure is ActsMeasure && Equals(source.Quantity, feed.Quantity)
                )
            )
            {
                yield return (
                    Since(entry, Feeds(feed, source.Acts, entry.Window)),
                    new IrConstant(feed.Place, IrType.Number, feed.Times)
                );
            }
        }

        foreach (var source in entry.Sources)
        {
            yield return Way(entry, source);
        }
    }

    private (IrExpression Counts, IrExpression Amount) Way(PlannedCounter entry, CountedActs source)
    {
        var counts = Since(entry, expressions.Matches(source.Acts, entry.Window));
        var constant = new IrConstant(entry.Origin, IrType.Number, 1);
        return entry.Measure switch
        {
            SharesMeasure => (counts, new IrOwed(entry.Origin)),
            PeopleMeasure => (counts, constant),
            ActsMeasure when source.Quantity is { } quantity && counts is not IrConstant { Value: 0 } => (
                counts,
                units.Counted(entry.Origin, quantity, entry.Window)
            ),
            ActsMeasure => (counts, constant),
            _ => throw new UnreachableException($"{entry.Measure.GetType().Name} is not counted"),
        };
    }

    private static IrExpression Since(PlannedCounter entry, IrExpression counts) =>
        entry.Measure is ActsMeasure { From: { } from }
            ? Graph.All(entry.Origin, [counts, CapLowering.Day(entry.Origin, IrComparison.AtLeast, from)])
            : counts;

    // Whether an act that stands for others is one of those that a counter counts: by the words of the feed, else by its own facts.
    private IrExpression Feeds(BoundFeed feed, BoundActs counted, BoundWindow window)
    {
        var matches = expressions.Matches(feed.Acts with { Functions = [function.Symbol], Filters = [] }, window);
        if (!feed.Acts.Functions.Any(counted.Functions.Contains) || counted.Exceptional)
        {
            return Graph.False(feed.Place);
        }

        var tests = new List<IrExpression> { matches };
        var unsaid = new List<(FactSymbol Fact, ValueSet Set)>();
        foreach (var filter in counted.Filters)
        {
            var said = feed.Acts.Filters.Where(pair => pair.Fact.Equals(filter.Fact)).ToList();
            if (said.Count == 0)
            {
                unsaid.Add(filter);
            }
            else if (said.Exists(pair => !(pair.Set - filter.Set).IsEmpty))
            {
                return Graph.False(feed.Place);
            }
        }

        tests.AddRange(ExpressionLowering.Filters(feed.Place, unsaid, ExpressionLowering.IsOfProvider(window.Keys)));

        if (feed.When is not null)
        {
            tests.Add(expressions.Condition(feed.When));
        }

        // A window for all attendances of a session does not ask who attended.
        var all = Graph.All(feed.Place, tests);
        return window.IsOfSession && state.IsOfAttendance(all) ? Graph.False(feed.Place) : all;
    }

    private static IrExpression Amount(List<(IrExpression Counts, IrExpression Amount)> ways)
    {
        var last = ways[^1].Amount;
        return ways.TrueForAll(way => Shape.Of(way.Amount) == Shape.Of(last))
            ? last
            : ways.SkipLast(1)
                .Reverse()
                .Aggregate(
                    last,
                    (otherwise, way) => new IrIf(way.Amount.Origin, IrType.Number, way.Counts, way.Amount, otherwise)
                );
    }

    // A window that remembers each act has no place for one that adds nothing.
    private static IrExpression Something(PlannedCounter entry, IrExpression counts, IrExpression amount)
    {
        if (amount is IrConstant || !entry.Window.RemembersActs)
        {
            return counts;
        }

        var something = new IrCompare(
            entry.Origin,
            IrComparison.AtLeast,
            amount,
            new IrConstant(entry.Origin, IrType.Number, 1)
        );
        return Graph.All(
            entry.Origin,
            [
                counts,
                ExpressionLowering.Body(
                    entry.Origin,
                    IrType.Boolean,
                    entry.Window.Form,
                    form => form.RemembersActs ? something : Graph.True(entry.Origin)
                ),
            ]
        );
    }
}
