using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Tracing;

namespace Conv.Interpreter.State;

/// <summary>What an accepted attendance does to the windows and counters of its beneficiary.</summary>
internal static class StateUpdater
{
    /// <summary>Evaluates all updates of the function on the state before the act, then makes them.</summary>
    /// <returns>The windows that it opened and the counters that it was added to.</returns>
    public static (ImmutableArray<WindowOpening> Opened, ImmutableArray<CounterAddition> Counted) Apply(Scene scene)
    {
        var evaluator = new Evaluator(scene);
        var planned = scene.Function!.Updates.Select(update => Plan(evaluator, update)).ToList();

        var state = scene.State!;
        var day = scene.Session.Date;
        var opened = ImmutableArray.CreateBuilder<WindowOpening>();
        var counted = ImmutableArray.CreateBuilder<CounterAddition>();
        foreach (var update in planned)
        {
            if (update.Opens && state.SpanOn(day, update.Window) is null)
            {
                state.Open(day, update.Window);
                var window = scene.Program.Windows[update.Window];
                var span = state.SpanOn(day, update.Window);
                opened.Add(
                    new WindowOpening(
                        window.Name,
                        span!.Value.FirstDayText,
                        span.Value.LastDayText,
                        TracePlace.Of(window.Origin)
                    )
                );
            }

            foreach (var (counter, amount) in update.Additions)
            {
                if (state.SpanOn(day, update.Window) is not null)
                {
                    state.Add(day, counter, amount);
                    var after = state.Describe(day, counter, state.CountOn(day, counter));
                    counted.Add(new CounterAddition((long)BigInteger.Min(amount, long.MaxValue), after));
                }
            }
        }

        return (opened.ToImmutable(), counted.ToImmutable());
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
