using System.Diagnostics;

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

/// <summary>What the stages decide: a value, so that nothing is captured and a batch allocates nothing.</summary>
/// <param name="Evaluator">The conventions.</param>
/// <param name="Batch">The sessions.</param>
/// <param name="Decisions">Where the outcome goes.</param>
/// <param name="Policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
public readonly record struct StageWork(
    ConventionEvaluator Evaluator,
    SessionBatch Batch,
    DecisionBatch Decisions,
    int Policy
)
{
    /// <summary>Decides a range of the sessions or trajectories of a stage: from one up to, not including, the other.</summary>
    public void Decide(DecisionStage stage, int from, int to)
    {
        switch (stage)
        {
            case DecisionStage.Sessions:
                Evaluator.DecideSessions(Batch, Decisions, Policy, from, to);
                break;
            case DecisionStage.Submitted:
                Evaluator.FindSubmitted(Batch, Decisions, from, to);
                break;
            case DecisionStage.Trajectories:
                Evaluator.DecideTrajectories(Batch, Decisions, from, to);
                break;
            case DecisionStage.Payments:
                Evaluator.DecidePayments(Batch, Decisions, from, to);
                break;
            default:
                throw new UnreachableException($"the stage {stage}");
        }
    }

    /// <summary>Decides sessions in sequence: those with which they share a beneficiary or a state are among them.</summary>
    public void DecideSequence(ReadOnlySpan<int> sessions) => Evaluator.DecideSequence(Batch, Decisions, sessions);
}

/// <summary>Takes the work of a stage apart, over threads or not at all. No outcome depends on how.</summary>
public interface IStageRunner
{
    /// <summary>Runs a stage over ranges that together are all its sessions or trajectories, and returns when all are done.</summary>
    void Run(DecisionStage stage, StageWork work);

    /// <summary>Runs the attendances where sessions bear on each other, over groups that share no beneficiary and no state.</summary>
    void RunSequence(StageWork work, ScopeNumbers numbers);
}

/// <summary>The one order in which the stages of an evaluator run.</summary>
public static class Stages
{
    /// <summary>Takes a batch through all stages.</summary>
    /// <param name="work">What is decided.</param>
    /// <param name="runner">Takes the work of each stage apart.</param>
    public static void Run(StageWork work, IStageRunner runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var (evaluator, batch, decisions, _) = work;
        var info = evaluator.Info;
        runner.Run(DecisionStage.Sessions, work);
        if (info.Submitted.Count > 0)
        {
            runner.Run(DecisionStage.Submitted, work);
        }

        // States are numbered by who is rejected and which function judges: after the first stage.
        var numbers = info.Scopes.Count > 0 ? ScopeNumbers.Of(batch, decisions, info) : null;
        if (numbers is not null && evaluator.NewStates(numbers) is { } states)
        {
            decisions.Use(states);
        }

        if (numbers is not null && info.NeedsSequence)
        {
            runner.RunSequence(work, numbers);
        }
        else
        {
            runner.Run(DecisionStage.Trajectories, work);
        }

        runner.Run(DecisionStage.Payments, work);
    }

    /// <summary>Runs each stage as one range, on this thread.</summary>
    internal sealed class Whole : IStageRunner
    {
        public static readonly Whole Instance = new();

        public void Run(DecisionStage stage, StageWork work) =>
            work.Decide(
                stage,
                0,
                stage is DecisionStage.Submitted or DecisionStage.Trajectories
                    ? work.Batch.TrajectoryCount
                    : work.Batch.SessionCount
            );

        public void RunSequence(StageWork work, ScopeNumbers numbers) =>
            work.DecideSequence(Enumerable.Range(0, work.Batch.SessionCount).ToArray());
    }
}
