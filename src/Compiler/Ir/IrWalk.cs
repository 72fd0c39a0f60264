using System.Collections.Immutable;

namespace Conv.Compiler.Ir;

/// <summary>Goes through decision graphs.</summary>
internal static class IrWalk
{
    /// <summary>The counters that graphs read: what they hold, or when their windows opened.</summary>
    public static IEnumerable<int> Counters(params IEnumerable<IrExpression> roots) =>
        Nodes(roots).OfType<IrCounterRead>().Select(read => read.Counter).Distinct();

    /// <summary>Whether a node itself reads what happened before the session, or what is decided about it.</summary>
    public static bool ReadsHistory(IrExpression node) =>
        node is IrCounterRead or IrSubmitted or IrGranted or IrLargestGrant or IrIsExceptional or IrOwed;

    /// <summary>Every node that a graph reaches, each once, operands before the nodes that use them.</summary>
    public static IEnumerable<IrExpression> Nodes(params IEnumerable<IrExpression> roots) =>
        Nodes(roots, node => node.Children());

    /// <summary>Likewise, without what everybody is asked: what is read of the session and of the person at hand.</summary>
    public static IEnumerable<IrExpression> NodesAtHand(params IEnumerable<IrExpression> roots) =>
        Nodes(roots, node => node is IrEvery ? [] : node.Children());

    private static IEnumerable<IrExpression> Nodes(
        IEnumerable<IrExpression> roots,
        Func<IrExpression, ImmutableArray<IrExpression>> children
    )
    {
        var seen = new HashSet<IrExpression>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(IrExpression Node, bool Done)>();
        foreach (var root in roots)
        {
            path.Push((root, false));
            while (path.TryPop(out var top))
            {
                if (top.Done)
                {
                    yield return top.Node;
                }
                else if (seen.Add(top.Node))
                {
                    path.Push((top.Node, true));
                    foreach (var operand in children(top.Node).Reverse())
                    {
                        path.Push((operand, false));
                    }
                }
            }
        }
    }

    /// <summary>The graphs of a function that decide something about a session, an attendance or a payment; not what an attendance does to the state.</summary>
    public static IEnumerable<IrExpression> Outputs(IrFunction function) =>
        [
            .. function.SessionConditions.Select(condition => condition.Holds),
            .. function.AttendanceConditions.Select(condition => condition.Holds),
            function.Granted,
            function.Exceptional,
            function.Share,
            .. function.Parts.Select(part => part.Amount),
            function.Fee,
            .. function.Needs.Select(need => need.Lacks),
            .. function.Measures.Select(measure => measure.Counts),
            .. function.Submissions.Select(submission => submission.Counts),
            .. function.Pending.SelectMany(pending => new[] { pending.Conditions, pending.Amounts }),
        ];

    /// <summary>The graphs that say what an accepted attendance does to the state.</summary>
    public static IEnumerable<IrExpression> Effects(IrFunction function) => Effects(function.Updates);

    /// <summary>The graphs that say what an accepted session does to the state, once.</summary>
    public static IEnumerable<IrExpression> SessionEffects(IrFunction function) => Effects(function.SessionUpdates);

    private static IEnumerable<IrExpression> Effects(IEnumerable<IrUpdate> updates) =>
        updates.SelectMany(update =>
            update.Additions.SelectMany(addition => new[] { addition.Counts, addition.Amount }).Prepend(update.Opens)
        );
}
