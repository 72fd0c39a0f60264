using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Interpreter.State;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Evaluation;

/// <summary>What an accepted attendance, or an accepted session, does to windows and counters.</summary>
internal static class StateUpdater
{
    /// <summary>Evaluates updates on the state before the act, then makes them.</summary>
    /// <returns>The windows that it opened and the counters that it was added to; none unless a trace is asked for.</returns>
    public static (ImmutableArray<WindowOpening> Opened, ImmutableArray<CounterAddition> Counted) Apply(
        EvaluationContext context,
        ImmutableArray<IrUpdate> updates,
        bool trace
    )
    {
        var evaluator = new Evaluator(context);

        // What lacks a key of a scope counts nowhere.
        var planned = updates
            .Select(update => (State: context.StateOf(update.Window), Update: update))
            .Where(pair => pair.State is not null)
            .Select(pair => (State: pair.State!, Plan: Plan(evaluator, pair.Update)))
            .ToList();

        var day = context.Session.Date.Number;
        var opened = ImmutableArray.CreateBuilder<WindowOpening>();
        var counted = ImmutableArray.CreateBuilder<CounterAddition>();
        foreach (var (state, update) in planned)
        {
            var neverOpens = state.NeverOpens(update.Window);
            if (update.Opens && !neverOpens && state.SpanOn(day, update.Window) is null)
            {
                state.Open(day, update.Window);
                if (trace)
                {
                    opened.Add(Opening(context, state, update.Window));
                }
            }

            foreach (var (counter, amount) in update.Additions)
            {
                if (neverOpens || state.SpanOn(day, update.Window) is not null)
                {
                    state.Add(day, counter, amount);
                    if (trace)
                    {
                        var since = state.AsksSince(counter) ? evaluator.SinceOf(counter) : null;
                        var after = state.Describe(day, counter, state.CountOn(day, counter, since), since);
                        counted.Add(new CounterAddition((long)BigInteger.Min(amount, long.MaxValue), after));
                    }
                }
            }
        }

        return (opened.ToImmutable(), counted.ToImmutable());
    }

    private static WindowOpening Opening(EvaluationContext context, ScopeState state, int window)
    {
        var (symbol, span) = (
            context.Program.Windows[window],
            state.SpanOn(context.Session.Date.Number, window)!.Value
        );
        return new WindowOpening(symbol.Name, span.FirstDayText, span.LastDayText, TracePlaces.Of(symbol.Origin));
    }

    private static (int Window, bool Opens, List<(int Counter, BigInteger Amount)> Additions) Plan(
        Evaluator evaluator,
        IrUpdate update
    ) =>
        (
            update.Window,
            evaluator.IsTrue(update.Opens),
            update
                .Additions.Where(addition => evaluator.IsTrue(addition.Counts))
                .Select(addition => (addition.Counter, (BigInteger)evaluator.Whole(addition.Amount)))
                .ToList()
        );
}
