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
        options ??= new RunOptions();
        var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count, evaluator.Info.Submitted.Count);
        var sessions = Ranges(batch.SessionCount, options.RangeSize);
        Run(
            options,
            Stage.Sessions,
            sessions,
            (from, to) => evaluator.DecideSessions(batch, decisions, policy, from, to)
        );
        if (evaluator.Info.Submitted.Count > 0)
        {
            // Next to what follows it takes no time: nobody is told how far it is.
            Run(
                options with
                {
                    Progress = null,
                },
                Stage.Trajectories,
                RangesByRows(batch.FirstOfTrajectory, options.RangeSize),
                (from, to) => evaluator.FindSubmitted(batch, decisions, from, to)
            );
        }

        if (evaluator.Info.Scopes.Count > 0)
        {
            var numbers = ScopeNumbers.Of(batch, decisions, evaluator.Info);
            if (evaluator.NewStates(numbers) is { } states)
            {
                decisions.Use(states);
            }

            if (evaluator.Info.NeedsSequence)
            {
                Groups(evaluator, batch, decisions, numbers, options);
            }
        }

        if (!evaluator.Info.NeedsSequence)
        {
            Run(
                options,
                Stage.Trajectories,
                RangesByRows(batch.FirstOfTrajectory, options.RangeSize),
                (from, to) => evaluator.DecideTrajectories(batch, decisions, from, to)
            );
        }

        Run(options, Stage.Payments, sessions, (from, to) => evaluator.DecidePayments(batch, decisions, from, to));
        return decisions;
    }

    private static void Groups(
        ConventionEvaluator evaluator,
        SessionBatch batch,
        DecisionBatch decisions,
        ScopeNumbers numbers,
        RunOptions options
    )
    {
        var groups = options.InSequence
            ? SessionGroups.Whole(batch)
            : SessionGroups.Of(batch, decisions, evaluator.Info, numbers, options.RangeSize);
        Run(
            options,
            Stage.Trajectories,
            groups.Bounds,
            (from, to) => evaluator.DecideSequence(batch, decisions, groups.Sessions.AsSpan(from..to))
        );
    }

    // Bounds[i] up to Bounds[i + 1] is a range.
    private static List<int> Ranges(int count, int size)
    {
        List<int> bounds = [0];
        while (bounds[^1] < count)
        {
            bounds.Add((int)Math.Min((long)bounds[^1] + size, count));
        }

        return bounds;
    }

    // Trajectories differ in length by orders of magnitude: ranges are cut by rows.
    private static List<int> RangesByRows(int[] first, int size)
    {
        List<int> bounds = [0];
        for (var trajectory = 1; trajectory < first.Length; trajectory++)
        {
            if (first[trajectory] - first[bounds[^1]] >= size || trajectory == first.Length - 1)
            {
                bounds.Add(trajectory);
            }
        }

        return bounds;
    }

    private static void Run(RunOptions options, Stage stage, List<int> bounds, Action<int, int> decide)
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
                if (options.Progress is { } progress)
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
