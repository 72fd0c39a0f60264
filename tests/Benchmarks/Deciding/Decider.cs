using Conv.Benchmarks.Deciding.ByHand;
using Conv.Runtime;

namespace Conv.Benchmarks.Deciding;

/// <summary>The stages as both sides have them; each decides the sessions or trajectories of a range.</summary>
internal sealed record Decider(string Name, Decider.Stage Sessions, Decider.Stage Trajectories, Decider.Stage Payments)
{
    public delegate void Stage(SessionBatch batch, DecisionBatch decisions, int from, int to);

    /// <summary>The rules written by hand.</summary>
    public static Decider ByHand { get; } =
        new("by hand", SessionsByHand.Decide, TrajectoriesByHand.Decide, PaymentsByHand.Decide);

    /// <summary>The rules compiled.</summary>
    public static Decider Compiled(ConventionEvaluator evaluator) =>
        new(
            "compiled",
            (batch, decisions, from, to) => evaluator.DecideSessions(batch, decisions, -1, from, to),
            evaluator.DecideTrajectories,
            evaluator.DecidePayments
        );

    public void DecideAll(SessionBatch batch, DecisionBatch decisions)
    {
        Sessions(batch, decisions, 0, batch.SessionCount);
        Trajectories(batch, decisions, 0, batch.TrajectoryCount);
        Payments(batch, decisions, 0, batch.SessionCount);
    }
}
