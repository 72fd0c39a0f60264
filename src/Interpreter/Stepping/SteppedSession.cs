using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Deciding;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.State;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.Stepping;

/// <summary>
/// A session as a function finds it after what was before. Questions are answered for its first provider and its first beneficiary; an answer
/// is unknown where it hangs on what is not there, or on what the input names beside the history.
/// </summary>
internal sealed class SteppedSession
{
    private readonly SessionStepper _stepper;
    private readonly IrFunction _function;
    private readonly StepState _before;
    private readonly EvaluationContext _context;

    internal SteppedSession(
        SessionStepper stepper,
        IrFunction function,
        InterpretedSession session,
        StepState before,
        InterpretedBeneficiary? absent
    )
    {
        (_stepper, _function, _before) = (stepper, function, before);
        _context = new EvaluationContext(stepper.Program, stepper.Readings, function, session)
        {
            Provider = session.Providers[0],
            Beneficiary = session.Beneficiaries is [var first, ..] ? first : absent,
            Store = before.Store,
        };
    }

    /// <summary>The session.</summary>
    public InterpretedSession Session => _context.Session;

    /// <summary>The chosen alternative of a reading.</summary>
    public int Chosen(string reading) =>
        _stepper.Readings.ChosenOf(
            _stepper.Program.Readings.First(candidate =>
                string.Equals(candidate.Name, reading, StringComparison.Ordinal)
            )
        );

    /// <summary>Whether a condition holds; null: unknown.</summary>
    public bool? Holds(IrExpression condition) => Evaluate(condition)?.IsTrue;

    /// <summary>The value of an expression, 1 and 0 where it is a condition; null: it has none, or it is unknown.</summary>
    public BigInteger? Value(IrExpression expression) =>
        Evaluate(expression) is { IsKnown: true } value ? value.Number : null;

    /// <summary>An amount in cents. Known and null: the text gives none.</summary>
    public (bool Known, BigInteger? Cents) Amount(IrExpression amount) =>
        Evaluate(amount) switch
        {
            { State: ValueState.Known } value => (true, value.Number),
            { State: ValueState.Unspecified } => (true, null),
            null or { State: ValueState.Missing } => (false, null),
            { State: var other } => throw new UnreachableException($"{other} is no state of a value"),
        };

    /// <summary>
    /// Whether a question asked of everybody is answered with yes by all but the first ones, or by the first where only the first is asked;
    /// null: unknown.
    /// </summary>
    public bool? HoldsForOthers(IrEvery every)
    {
        if (every.OfFirst)
        {
            return Holds(every.Condition);
        }

        ImmutableArray<InterpretedProvider> providers = every.OfProviders ? Session.Providers : [_context.Provider!];
        InterpretedBeneficiary?[] beneficiaries = every.OfBeneficiaries
            ? [.. Session.Beneficiaries]
            : [_context.Beneficiary];
        bool? all = true;
        foreach (
            var context in providers
                .SelectMany(_ => beneficiaries, (provider, beneficiary) => (provider, beneficiary))
                .Skip(1)
        )
        {
            if (
                Evaluate(
                    every.Condition,
                    _context with
                    {
                        Provider = context.provider,
                        Beneficiary = context.beneficiary,
                    }
                )
                is not { } says
            )
            {
                return null;
            }

            all &= says.IsTrue;
        }

        return all;
    }

    /// <summary>What a counter holds for the session; all of it where it is not known from which day on it counts.</summary>
    public BigInteger Count(int counter)
    {
        if (_context.StateOf(_context.Program.Counters[counter].Window) is not { } state)
        {
            return BigInteger.Zero;
        }

        var since = state.AsksSince(counter)
            ? new Evaluator(_context).SinceOf(counter) ?? WindowSpan.Always
            : (WindowSpan?)null;
        return state.CountOn(Session.Date.Number, counter, since);
    }

    /// <summary>What is decided, and what is left behind then; null where that hangs on what is not known here.</summary>
    public (SessionOutcome Outcome, StepState After)? Decide()
    {
        var (program, store) = (_context.Program, _before.Store.Copy());
        var judge = new Judge(program.Conventions[_function.Convention], _function, Takes: true);
        try
        {
            var decider = new SessionDecider(program, _stepper.Readings, null, store, trace: false);
            return (decider.Decide(Session, judge, 0, null), new StepState(program, store));
        }
        catch (ValueUnavailableException)
        {
            return null;
        }
    }

    private Value? Evaluate(IrExpression expression, EvaluationContext? context = null)
    {
        try
        {
            return new Evaluator(WithGrant(context ?? _context, expression)).Evaluate(expression);
        }
        catch (ValueUnavailableException)
        {
            return null;
        }
    }

    // The largest grant is that of the attendance at hand.
    private EvaluationContext WithGrant(EvaluationContext context, IrExpression expression) =>
        _stepper.ReadsLargestGrant(expression)
            ? context with
            {
                LargestGrant = new Evaluator(context).Whole(_function.Granted),
            }
            : context;
}
