namespace Conv.Runtime;

/// <summary>The stages in which a batch is decided, in their order.</summary>
public enum DecisionStage
{
    /// <summary>The conditions of sessions, from facts alone.</summary>
    Sessions,

    /// <summary>Which acts are submitted around each attendance.</summary>
    Submitted,

    /// <summary>Attendances, each trajectory in sequence.</summary>
    Trajectories,

    /// <summary>Payments.</summary>
    Payments,
}

/// <summary>Decides a range of sessions or trajectories: from one up to, not including, the other.</summary>
public delegate void RangeDecider(int from, int to);

/// <summary>Decides sessions in sequence: those with which they share a beneficiary or a state are among them.</summary>
public delegate void SequenceDecider(ReadOnlySpan<int> sessions);

/// <summary>Takes the work of a stage apart, over threads or not at all. No outcome depends on how.</summary>
public interface IStageRunner
{
    /// <summary>Runs a stage over ranges that together are all its sessions or trajectories, and returns when all are done.</summary>
    void Run(DecisionStage stage, SessionBatch batch, RangeDecider decide);

    /// <summary>Runs the attendances where sessions bear on each other, over groups that share no beneficiary and no state.</summary>
    void RunSequence(SessionBatch batch, DecisionBatch decisions, ScopeNumbers numbers, SequenceDecider decide);
}

/// <summary>The one order in which the stages of an evaluator run.</summary>
public static class Stages
{
    /// <summary>Takes a batch through all stages.</summary>
    /// <param name="evaluator">The conventions.</param>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Where the outcome goes.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <param name="runner">Takes the work of each stage apart.</param>
    public static void Run(
        ConventionEvaluator evaluator,
        SessionBatch batch,
        DecisionBatch decisions,
        int policy,
        IStageRunner runner
    )
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(runner);
        var info = evaluator.Info;
        runner.Run(
            DecisionStage.Sessions,
            batch,
            (from, to) => evaluator.DecideSessions(batch, decisions, policy, from, to)
        );
        if (info.Submitted.Count > 0)
        {
            runner.Run(
                DecisionStage.Submitted,
                batch,
                (from, to) => evaluator.FindSubmitted(batch, decisions, from, to)
            );
        }

        // States are numbered by who is rejected and which function judges: after the first stage.
        var numbers = info.Scopes.Count > 0 ? ScopeNumbers.Of(batch, decisions, info) : null;
        if (numbers is not null && evaluator.NewStates(numbers) is { } states)
        {
            decisions.Use(states);
        }

        if (numbers is not null && info.NeedsSequence)
        {
            runner.RunSequence(
                batch,
                decisions,
                numbers,
                sessions => evaluator.DecideSequence(batch, decisions, sessions)
            );
        }
        else
        {
            runner.Run(
                DecisionStage.Trajectories,
                batch,
                (from, to) => evaluator.DecideTrajectories(batch, decisions, from, to)
            );
        }

        runner.Run(DecisionStage.Payments, batch, (from, to) => evaluator.DecidePayments(batch, decisions, from, to));
    }

    /// <summary>Runs each stage as one range, on this thread.</summary>
    internal sealed class Whole : IStageRunner
    {
        public static readonly Whole Instance = new();

        public void Run(DecisionStage stage, SessionBatch batch, RangeDecider decide) =>
            decide(
                0,
                stage is DecisionStage.Submitted or DecisionStage.Trajectories
                    ? batch.TrajectoryCount
                    : batch.SessionCount
            );

        public void RunSequence(
            SessionBatch batch,
            DecisionBatch decisions,
            ScopeNumbers numbers,
            SequenceDecider decide
        ) => decide(Enumerable.Range(0, batch.SessionCount).ToArray());
    }
}
