using System.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Graphs;

/// <summary>Writes what an accepted attendance does to one window: it may open it, and adds to its counters while it is open.</summary>
internal sealed class UpdateEmitter(MethodScope scope)
{
    private readonly StatementEmitter _statements = new(scope);

    private CodeWriter Writer => scope.Writer;

    /// <summary>Writes the statements.</summary>
    public void Emit(IrUpdate update)
    {
        if (scope.Layout.IsRolling(update.Window))
        {
            Add(update);
            return;
        }

        var (opened, ends) = scope.Names.Windows[update.Window];
        if (CountsWhatOpens(update) is { } condition)
        {
            Writer.Open($"if ({condition})");
            Emit(
                update with
                {
                    Opens = True(update.Opens),
                    Additions =
                    [
                        .. update.Additions.Select(addition => addition with { Counts = True(addition.Counts) }),
                    ],
                }
            );
            Writer.Close();
            return;
        }

        var always = update.Opens is IrConstant { Value: 1 };
        if (update.Opens is not IrConstant { Value: 0 })
        {
            Open(update, opened, ends, always);
        }

        if (update.Additions.IsEmpty)
        {
            return;
        }

        // Where every act opens the window, it is open now.
        if (always)
        {
            Add(update);
        }
        else
        {
            Writer.Gap();
            Writer.Open($"if (date < {scope.StateOf(update.Window)}{ends})");
            Add(update);
            Writer.Close();
        }
    }

    // The common case: the acts that count are those that open.
    private string? CountsWhatOpens(IrUpdate update)
    {
        if (update.Opens is IrConstant || update.Additions.IsEmpty)
        {
            return null;
        }

        var expressions = new ExpressionEmitter(scope);
        var condition = expressions.Condition(update.Opens).Text;
        return update.Additions.All(addition => expressions.Condition(addition.Counts).Text == condition)
            ? condition
            : null;
    }

    private static IrConstant True(IrExpression node) => new(node.Origin, IrType.Boolean, 1);

    private void Open(IrUpdate update, string opened, string ends, bool always)
    {
        var condition = always
            ? ""
            : " && " + new ExpressionEmitter(scope).Condition(update.Opens).At(Precedence.Equality);
        var state = scope.StateOf(update.Window);
        Writer.Open($"if (date >= {state}{ends}{condition})");
        Writer.Line($"{state}{opened} = date;");
        Writer.Line($"{state}{ends} = {StateEmitter.EndOf((IrOpenedWindow)scope.Layout.FormOf(update.Window))};");
        foreach (var counter in scope.Layout.CountersOf(update.Window))
        {
            Writer.Line($"{state}{scope.Names.Counters[counter.Id]} = 0;");
        }

        Writer.Close();
        if (always && !update.Additions.IsEmpty)
        {
            Writer.Gap();
        }
    }

    private void Add(IrUpdate update)
    {
        foreach (var addition in update.Additions)
        {
            _statements.When(addition.Counts, holds: true, Statement(addition), addition.Counts.Origin);
        }
    }

    private string Statement(IrAddition addition)
    {
        var field = scope.StateOf(scope.Layout.WindowOf(addition.Counter).Id) + scope.Names.Counters[addition.Counter];
        var amount = new ExpressionEmitter(scope).Result(addition.Amount).Text;
        return scope.Layout.StorageOf(addition.Counter) switch
        {
            CounterStorage.Int32 => $"{field}++;",
            CounterStorage.Int64 when scope.Layout.Saturates(addition.Counter) =>
                $"{field} = Exact.Total({field}, {amount});",
            CounterStorage.Int64 => $"{field} += {amount};",
            CounterStorage.Days => $"{field}.Add(date);",
            CounterStorage.Amounts => $"{field}.Add(date, {amount});",
            var other => throw new UnreachableException($"no counter is stored as {other}"),
        };
    }
}
