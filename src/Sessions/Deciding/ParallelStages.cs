using System.Diagnostics;
using Conv.Runtime;

namespace Conv.Sessions.Deciding;

/// <summary>Splits the rows of each stage over threads; each thread writes rows of its own, and a trajectory is never split.</summary>
internal sealed class ParallelStages(EvaluatorInfo info, RunOptions options) : IStageRunner
{
    public void Run(DecisionStage stage, StageWork work)
    {
        var batch = work.Batch;
        void Decide(int from, int to) => work.Decide(stage, from, to);
        switch (stage)
        {
            case DecisionStage.Sessions:
                Run(Stage.Sessions, Ranges(batch.SessionCount), Decide, options.Progress);
                break;
            case DecisionStage.Submitted:
                // Next to what follows it takes no time: nobody is told how far it is.
                Run(Stage.Trajectories, RangesByRows(batch.FirstOfTrajectory), Decide, progress: null);
                break;
            case DecisionStage.Trajectories:
                Run(Stage.Trajectories, RangesByRows(batch.FirstOfTrajectory), Decide, options.Progress);
                break;
            case DecisionStage.Payments:
                Run(Stage.Payments, Ranges(batch.SessionCount), Decide, options.Progress);
                break;
            default:
                throw new UnreachableException($"the stage {stage}");
        }
    }

    public void RunSequence(StageWork work, ScopeNumbers numbers)
    {
        var groups = options.InSequence
            ? SessionGroups.Whole(work.Batch)
            : SessionGroups.Of(work.Batch, work.Decisions, info, numbers, options.RangeSize);
        Run(
            Stage.Trajectories,
            groups.Bounds,
            (from, to) => work.DecideSequence(groups.Sessions.AsSpan(from..to)),
            options.Progress
        );
    }

    // Bounds[i] up to Bounds[i + 1] is a range.
    private List<int> Ranges(int count)
    {
        List<int> bounds = [0];
        while (bounds[^1] < count)
        {
            bounds.Add((int)Math.Min((long)bounds[^1] + options.RangeSize, count));
        }

        return bounds;
    }

    // Trajectories differ in length by orders of magnitude: ranges are cut by rows.
    private List<int> RangesByRows(int[] first)
    {
        List<int> bounds = [0];
        for (var trajectory = 1; trajectory < first.Length; trajectory++)
        {
            if (first[trajectory] - first[bounds[^1]] >= options.RangeSize || trajectory == first.Length - 1)
            {
                bounds.Add(trajectory);
            }
        }

        return bounds;
    }

    private void Run(Stage stage, List<int> bounds, Action<int, int> decide, Action<Progress>? progress)
    {
        var done = 0L;
        var gate = new Lock();
        var parallel = new ParallelOptions
        {
            CancellationToken = options.Cancellation,
            MaxDegreeOfParallelism = options.Workers > 0 ? options.Workers : Environment.ProcessorCount,
        };
        Parallel.For(
            0,
            bounds.Count - 1,
            parallel,
            range =>
            {
                decide(bounds[range], bounds[range + 1]);
                if (progress is not null)
                {
                    lock (gate)
                    {
                        done += bounds[range + 1] - bounds[range];
                        progress(new Progress(stage, done, bounds[^1]));
                    }
                }
            }
        );
    }
}
