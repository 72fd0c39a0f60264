using Conv.Runtime;

namespace Conv.Sessions.Deciding;

/// <summary>
/// Takes a batch through the three stages of an evaluator. Within a stage the rows are split over threads; each thread writes rows of its
/// own and a trajectory is never split, so the outcome is the same for any number of threads. Where windows are kept for more than
/// beneficiaries, groups of sessions that share neither a beneficiary nor a window take the place of trajectories.
/// </summary>
public static class RunEngine
{
    /// <summary>Decides a batch.</summary>
    /// <param name="evaluator">The conventions.</param>
    /// <param name="batch">The sessions; their functions are indexes in the evaluator's <see cref="EvaluatorInfo.FunctionNames"/>.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <param name="options">How to run; no result depends on it.</param>
    public static DecisionBatch Decide(
        ConventionEvaluator evaluator,
        SessionBatch batch,
        int policy = -1,
        RunOptions? options = null
    )
    {
        var decisions = new DecisionBatch(
            batch,
            evaluator.Info.Categories.Count,
            evaluator.Info.Submitted.Count,
            evaluator.Info.Payers.Count
        );
        Stages.Run(
            new StageWork(evaluator, batch, decisions, policy),
            new ParallelStages(evaluator.Info, options ?? new RunOptions())
        );
        return decisions;
    }
}
