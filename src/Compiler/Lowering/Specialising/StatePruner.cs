using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Lowering.Specialising;

/// <summary>Drops the counters that decide nothing, the windows left without counters, and what attendances did to them.</summary>
internal static class StatePruner
{
    /// <summary>The program with the state that decides something, numbered anew in the same order.</summary>
    public static IrProgram Prune(IrProgram program)
    {
        var counters = LiveCounters(program);
        var windows = counters.Select(id => program.Counters[id].Window).ToHashSet();
        var counterIds = NewIds(program.Counters.Length, counters.Contains);
        var windowIds = NewIds(program.Windows.Length, windows.Contains);
        var scopes = windows.Select(id => program.Windows[id].Scope).Append(0).ToHashSet();
        var scopeIds = NewIds(program.Scopes.Length, scopes.Contains);
        var renumbering = new Renumbering(counterIds);
        return program with
        {
            Scopes = [.. program.Scopes.Where(s => scopes.Contains(s.Id)).Select(s => s with { Id = scopeIds[s.Id] })],
            Windows =
            [
                .. program
                    .Windows.Where(w => windows.Contains(w.Id))
                    .Select(w => w with { Id = windowIds[w.Id], Scope = scopeIds[w.Scope] }),
            ],
            Counters =
            [
                .. program
                    .Counters.Where(c => counters.Contains(c.Id))
                    .Select(c => c with { Id = counterIds[c.Id], Window = windowIds[c.Window] }),
            ],
            Functions =
            [
                .. program.Functions.Select(function => Rewrite(function, renumbering, counterIds, windowIds)),
            ],
        };
    }

    // A counter lives if an output reads it, or the effects on a window that lives do.
    private static HashSet<int> LiveCounters(IrProgram program)
    {
        var live = Reads(program.Functions.SelectMany(IrWalk.Outputs));
        for (var before = -1; before != live.Count; )
        {
            before = live.Count;
            var windows = live.Select(id => program.Counters[id].Window).ToHashSet();
            foreach (
                var update in program.Functions.SelectMany(function => function.Updates.Concat(function.SessionUpdates))
            )
            {
                if (windows.Contains(update.Window))
                {
                    live.UnionWith(Reads([update.Opens]));
                    var additions = update.Additions.Where(addition => live.Contains(addition.Counter)).ToList();
                    live.UnionWith(Reads(additions.SelectMany(addition => new[] { addition.Counts, addition.Amount })));
                }
            }
        }

        return live;
    }

    private static HashSet<int> Reads(IEnumerable<IrExpression> roots) => [.. IrWalk.Counters(roots)];

    private static int[] NewIds(int length, Predicate<int> lives)
    {
        var ids = new int[length];
        var next = 0;
        for (var id = 0; id < length; id++)
        {
            ids[id] = lives(id) ? next++ : -1;
        }

        return ids;
    }

    private static IrFunction Rewrite(
        IrFunction function,
        Renumbering renumbering,
        int[] counterIds,
        int[] windowIds
    ) =>
        function with
        {
            SessionConditions = [.. function.SessionConditions.Select(renumbering.Rewrite)],
            AttendanceConditions = [.. function.AttendanceConditions.Select(renumbering.Rewrite)],
            Granted = renumbering.Rewrite(function.Granted),
            Exceptional = renumbering.Rewrite(function.Exceptional),
            Share = renumbering.Rewrite(function.Share),
            Parts = [.. function.Parts.Select(part => part with { Amount = renumbering.Rewrite(part.Amount) })],
            Measures = [.. function.Measures.Select(use => use with { Counts = renumbering.Rewrite(use.Counts) })],
            Pending =
            [
                .. function.Pending.Select(pending =>
                    pending with
                    {
                        Conditions = renumbering.Rewrite(pending.Conditions),
                        Amounts = renumbering.Rewrite(pending.Amounts),
                    }
                ),
            ],
            Updates = Updates(function.Updates, renumbering, counterIds, windowIds),
            SessionUpdates = Updates(function.SessionUpdates, renumbering, counterIds, windowIds),
        };

    private static ImmutableArray<IrUpdate> Updates(
        ImmutableArray<IrUpdate> updates,
        Renumbering renumbering,
        int[] counterIds,
        int[] windowIds
    ) =>
        [
            .. updates
                .Where(update => windowIds[update.Window] >= 0)
                .Select(update => new IrUpdate(
                    windowIds[update.Window],
                    renumbering.Rewrite(update.Opens),
                    [
                        .. update
                            .Additions.Where(addition => counterIds[addition.Counter] >= 0)
                            .Select(addition => new IrAddition(
                                counterIds[addition.Counter],
                                renumbering.Rewrite(addition.Counts),
                                renumbering.Rewrite(addition.Amount)
                            )),
                    ]
                )),
        ];

    private sealed class Renumbering(int[] counterIds) : IrRewriter
    {
        protected override IrExpression Simplify(IrExpression node) =>
            node is IrCounterRead read ? read with { Counter = counterIds[read.Counter] } : node;
    }
}
