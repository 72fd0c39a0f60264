using Conv.Compiler.Ir;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Runtime;
using Conv.Scenarios.Engines;

namespace Conv.Cli.Running;

/// <summary>
/// The reference interpreter behind the door of a compiled convention. It decides all sessions in one sequence, so the first stage does
/// everything and must be given the whole batch at once.
/// </summary>
/// <param name="program">The conventions, readings fixed.</param>
/// <param name="info">What the assembly made from the same program says of itself; decisions point into its lists.</param>
internal sealed class InterpretingEvaluator(IrProgram program, EvaluatorInfo info) : ConventionEvaluator
{
    public override EvaluatorInfo Info => info;

    public override void DecideSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to)
    {
        if (from != 0 || to != batch.SessionCount)
        {
            throw new ArgumentException("the interpreter decides a batch as a whole", nameof(to));
        }

        var outcomes = ReferenceInterpreter.Decide(
            program,
            SessionBatchReader.Read(program, batch),
            new InterpreterOptions(Policy: policy < 0 ? null : program.Conventions[policy].Name)
        );
        DecisionBatchWriter.Write(program, outcomes, batch, info.Needs, decisions);
    }

    public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to) { }

    public override void DecideSequence(SessionBatch batch, DecisionBatch decisions, ReadOnlySpan<int> sessions) { }

    public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to) { }
}
