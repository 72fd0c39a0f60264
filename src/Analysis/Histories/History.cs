using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Interpreter.Stepping;

namespace Conv.Analysis.Histories;

/// <summary>A row of sessions of one beneficiary under one choice of readings, decided by the reference interpreter.</summary>
/// <param name="program">The program.</param>
/// <param name="chosen">The chosen alternative of each reading, by name.</param>
internal sealed class History(IrProgram program, IReadOnlyDictionary<string, int> chosen)
{
    private readonly SessionStepper _stepper = new(program, chosen);

    /// <summary>The readings.</summary>
    public IReadOnlyDictionary<string, int> Chosen => chosen;

    /// <summary>Before the first session.</summary>
    public StepState Beginning => _stepper.Beginning;

    /// <summary>What the graphs say of a session after what was before.</summary>
    public EvaluatedAct Evaluator(ConcreteAct act, StepState before)
    {
        var function = program.Functions[act.Function];
        return new(act, _stepper.On(function, act.Interpreted(function.Name), before, act.Absent));
    }

    /// <summary>What is left behind once a session is accepted; null where it is refused, or something about it is unknown.</summary>
    public StepState? After(ConcreteAct act, StepState before) =>
        Evaluator(act, before).Session.Decide() is var (outcome, after)
        && Prediction.Of(outcome, program.Vocabulary.Payers).Accepted
            ? after
            : null;

    /// <summary>A convention of the program.</summary>
    public IrConvention Convention(int id) => program.Conventions[id];

    /// <summary>The sessions with what is decided of each; null where one but the last is refused, or something is unknown.</summary>
    public ImmutableArray<(ConcreteAct Act, string Expected)>? Decide(
        IReadOnlyList<ConcreteAct> acts,
        Func<EvaluatedAct, bool> endsRight
    )
    {
        var decided = ImmutableArray.CreateBuilder<(ConcreteAct, string)>();
        var state = Beginning;
        foreach (var act in acts)
        {
            // What lies beyond the convention may lie beyond the calendar too.
            if (!IsInForce(act))
            {
                return null;
            }

            var evaluated = Evaluator(act, state);
            if (evaluated.Session.Decide() is not var (outcome, after))
            {
                return null;
            }

            var prediction = Prediction.Of(outcome, program.Vocabulary.Payers);
            if (ReferenceEquals(act, acts[^1]))
            {
                decided.Add((act, prediction.Text));
                return endsRight(evaluated) ? decided.ToImmutable() : null;
            }

            if (!prediction.Accepted)
            {
                return null;
            }

            // An attendance whose share is left open is accepted too, and listed as unpriced.
            var isUnpriced = prediction.Text.StartsWith("unpriced", StringComparison.Ordinal);
            decided.Add((act, isUnpriced ? "unpriced" : "accepted"));
            state = after;
        }

        return null;
    }

    private bool IsInForce(ConcreteAct act)
    {
        var convention = program.Conventions[program.Functions[act.Function].Convention];
        return convention.From.Number <= act.Day && act.Day <= convention.To.Number;
    }
}
