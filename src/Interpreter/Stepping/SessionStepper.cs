using Conv.Compiler.Ir;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Input;

namespace Conv.Interpreter.Stepping;

/// <summary>
/// Decides sessions step by step from states that never change, each by a function that the caller names: what a search over histories goes
/// by. What the input names beside the history (<see cref="IrSubmitted"/>) is unknown here.
/// </summary>
internal sealed class SessionStepper
{
    private readonly Dictionary<IrExpression, bool> _readsLargestGrant = new(ReferenceEqualityComparer.Instance);

    /// <param name="program">The program.</param>
    /// <param name="chosen">The chosen alternative of each reading, by name; a reading that is not named takes its default.</param>
    public SessionStepper(IrProgram program, IReadOnlyDictionary<string, int> chosen)
    {
        Program = program;
        Readings = new ReadingAssignment(
            program,
            program
                .Readings.Where(reading => chosen.ContainsKey(reading.Name))
                .ToDictionary(
                    reading => reading.Name,
                    reading => reading.Alternatives[chosen[reading.Name]].Name,
                    StringComparer.Ordinal
                )
        );
        Beginning = new StepState(program, new StateStore(program, Readings));
    }

    /// <summary>Before the first session.</summary>
    public StepState Beginning { get; }

    internal IrProgram Program { get; }

    internal ReadingAssignment Readings { get; }

    /// <summary>A session as a function finds it.</summary>
    /// <param name="function">The function that judges it.</param>
    /// <param name="session">The session; it has a provider.</param>
    /// <param name="before">What was before.</param>
    /// <param name="absent">Whose facts a question about a beneficiary reads where the session names none.</param>
    public SteppedSession On(
        IrFunction function,
        InterpretedSession session,
        StepState before,
        InterpretedBeneficiary? absent = null
    ) => new(this, function, session, before, absent);

    internal bool ReadsLargestGrant(IrExpression root)
    {
        if (!_readsLargestGrant.TryGetValue(root, out var reads))
        {
            _readsLargestGrant.Add(root, reads = IrWalk.Nodes(root).Any(node => node is IrLargestGrant));
        }

        return reads;
    }
}
