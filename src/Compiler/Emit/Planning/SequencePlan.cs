using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What the methods of one function read that decide about the session from what was counted before, and count it.</summary>
internal sealed class SequencePlan
{
    /// <summary>Plans the methods of a function.</summary>
    public SequencePlan(IrProgram program, IrFunction function, Questions questions)
    {
        var vocabulary = program.Vocabulary;
        Conditions = [.. function.SessionConditions.Where(condition => !FunctionPlan.IsOfFacts(condition))];
        var conditions = Conditions.Select(condition => condition.Holds).ToList();
        Reasons = Inputs.Of(vocabulary, questions, conditions);
        ReasonStates = FunctionPlan.Scopes(program, conditions, []);
        if (!function.Registers && function.Granted is not IrConstant)
        {
            Grants = true;
            Granted = Inputs.Of(vocabulary, function.Granted);
            GrantedStates = FunctionPlan.Scopes(program, [function.Granted], []);
        }

        if (!function.SessionUpdates.IsEmpty)
        {
            var effects = IrWalk.SessionEffects(function).ToList();
            Counts = true;
            Count = Inputs.Of(vocabulary, effects);
            CountStates = FunctionPlan.Scopes(program, effects, function.SessionUpdates);
            CountReadsGrant = IrWalk.Nodes(effects).Any(node => node is IrLargestGrant);
            if (!Count.Any(input => input.Kind == InputKind.Date))
            {
                Count = [new(InputKind.Date), .. Count];
            }
        }
    }

    /// <summary>The conditions of the session that read what was counted before.</summary>
    public IReadOnlyList<IrCondition> Conditions { get; }

    /// <summary>What these conditions read.</summary>
    public IReadOnlyList<Input> Reasons { get; }

    /// <summary>The states that they read.</summary>
    public IReadOnlyList<IrScope> ReasonStates { get; }

    /// <summary>Whether the session itself is granted units: nobody is registered.</summary>
    public bool Grants { get; }

    /// <summary>What the grant of the session reads.</summary>
    public IReadOnlyList<Input> Granted { get; } = [];

    /// <summary>The states that it reads.</summary>
    public IReadOnlyList<IrScope> GrantedStates { get; } = [];

    /// <summary>Whether an accepted session counts once for all its attendances.</summary>
    public bool Counts { get; }

    /// <summary>What counting it reads.</summary>
    public IReadOnlyList<Input> Count { get; } = [];

    /// <summary>The states that it reads or changes.</summary>
    public IReadOnlyList<IrScope> CountStates { get; } = [];

    /// <summary>Whether counting it reads the largest grant.</summary>
    public bool CountReadsGrant { get; }

    /// <summary>All states that are read or changed.</summary>
    public IEnumerable<IrScope> AllStates => ReasonStates.Concat(GrantedStates).Concat(CountStates);
}
