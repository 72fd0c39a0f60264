using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>A row of sessions of one beneficiary under one choice of readings, worked out exactly.</summary>
/// <param name="program">The program.</param>
/// <param name="chosen">The chosen alternative of each reading, by name.</param>
internal sealed class History(IrProgram program, IReadOnlyDictionary<string, int> chosen)
{
    /// <summary>The readings.</summary>
    public IReadOnlyDictionary<string, int> Chosen => chosen;

    /// <summary>Before the first session.</summary>
    public Memory Beginning => Memory.Empty(program, chosen);

    /// <summary>What the graphs say of a session after what was before.</summary>
    public ActEvaluator Evaluator(ConcreteAct act, Memory before) =>
        new(program, program.Functions[act.Function], act, before, chosen);

    /// <summary>What is left behind once a session is accepted; null where it is refused, or something about it is unknown.</summary>
    public Memory? After(ConcreteAct act, Memory before)
    {
        var function = program.Functions[act.Function];
        var evaluator = Evaluator(act, before);
        return Prediction.Of(function, act, evaluator) is { Accepted: true }
            ? before.After(function, act, evaluator.Value)
            : null;
    }

    /// <summary>A convention of the program.</summary>
    public IrConvention Convention(int id) => program.Conventions[id];

    private bool IsInForce(ConcreteAct act)
    {
        var convention = program.Conventions[program.Functions[act.Function].Convention];
        return convention.From.Number <= act.Day && act.Day <= convention.To.Number;
    }

    /// <summary>The sessions with what is decided of each; null where one but the last is refused, or something is unknown.</summary>
    public ImmutableArray<(ConcreteAct Act, string Expected)>? Decide(
        IReadOnlyList<ConcreteAct> acts,
        Func<ActEvaluator, bool> endsRight
    )
    {
        var decided = ImmutableArray.CreateBuilder<(ConcreteAct, string)>();
        var memory = Beginning;
        for (var i = 0; i < acts.Count; i++)
        {
            var evaluator = Evaluator(acts[i], memory);
            var isLast = i == acts.Count - 1;
            if (
                !IsInForce(acts[i])
                || Prediction.Of(program.Functions[acts[i].Function], acts[i], evaluator) is not { } prediction
            )
            {
                return null;
            }

            decided.Add((acts[i], isLast ? prediction.Text : "accepted"));
            if (isLast)
            {
                return endsRight(evaluator) ? decided.ToImmutable() : null;
            }

            if (!prediction.Accepted || After(acts[i], memory) is not { } after)
            {
                return null;
            }

            // An attendance whose share is left open is accepted too, and listed as unpriced.
            if (prediction.Text.StartsWith("unpriced", StringComparison.Ordinal))
            {
                decided[i] = (acts[i], "unpriced");
            }

            memory = after;
        }

        return null;
    }
}
