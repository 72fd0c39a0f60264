using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Engines;

/// <summary>
/// The reference interpreter behind the door of a compiled convention. It decides all sessions in one sequence, so the first stage does
/// everything and must be given the whole batch at once.
/// </summary>
/// <param name="program">The conventions; readings open, where the options choose them, or fixed.</param>
/// <param name="info">What the assembly made from the same program says of itself; decisions point into its lists.</param>
/// <param name="options">Readings, trace, observer; the policy is that of the call.</param>
internal sealed class InterpretingEvaluator(IrProgram program, EvaluatorInfo info, InterpreterOptions? options = null)
    : ConventionEvaluator
{
    /// <summary>How to run it: on one thread, the whole batch at once.</summary>
    public static RunOptions Whole { get; } = new() { Workers = 1, RangeSize = int.MaxValue };

    /// <inheritdoc/>
    public override EvaluatorInfo Info => info;

    /// <summary>The sessions that it decides, ascending; null: all. Whatever bears on one of them must be among them.</summary>
    public IReadOnlyList<int>? Sessions { get; init; }

    /// <summary>The table of the batch, if a trace is to name people as the file does; else by number.</summary>
    public SessionTable? Names { get; init; }

    /// <summary>What was decided, with its trace if the options ask for one; parallel to <see cref="Sessions"/>.</summary>
    public ImmutableArray<SessionOutcome> Outcomes { get; private set; } = [];

    /// <inheritdoc/>
    public override void DecideSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to)
    {
        if (from != 0 || to != batch.SessionCount)
        {
            throw new ArgumentException("the interpreter decides a batch as a whole", nameof(to));
        }

        DecisionBatchWriter.Write(program, Of(batch), Interpret(batch, policy), batch, info.Needs, decisions);
    }

    /// <summary>Decides the sessions and writes no column: the outcomes say it all.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    public ImmutableArray<SessionOutcome> Interpret(SessionBatch batch, int policy)
    {
        var sessions = Of(batch);
        Outcomes = ReferenceInterpreter.Decide(
            program,
            [.. SessionBatchReader.Read(program, batch, sessions).Zip(sessions, Named)],
            (options ?? new InterpreterOptions()) with
            {
                Policy = policy < 0 ? null : program.Conventions[policy].Name,
            }
        );
        return Outcomes;
    }

    /// <inheritdoc/>
    public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to) { }

    /// <inheritdoc/>
    public override void DecideSequence(SessionBatch batch, DecisionBatch decisions, ReadOnlySpan<int> sessions) { }

    /// <inheritdoc/>
    public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to) { }

    private IReadOnlyList<int> Of(SessionBatch batch) => Sessions ?? [.. Enumerable.Range(0, batch.SessionCount)];

    private InterpretedSession Named(InterpretedSession numbered, int session)
    {
        if (Names is not { } table)
        {
            return numbered;
        }

        var first = table.Batch.FirstPayment[session];
        return numbered with
        {
            Identifiers = (fact, number) => table.TextOf(fact, (int)number),
            Providers =
            [
                .. numbered.Providers.Select((person, i) => person with { Id = table.ProviderIds[first + i] }),
            ],
        };
    }
}
