namespace Conv.Runtime;

/// <summary>
/// The door to a compiled convention for sessions in columns. The three stages run in this order, each over any split of its range:
/// decide sessions, decide trajectories, decide payments. A call is virtual once per range, never per decision.
/// </summary>
public abstract class ConventionEvaluator
{
    /// <summary>What the assembly says of itself.</summary>
    public abstract EvaluatorInfo Info { get; }

    /// <summary>
    /// Finds the function that judges each session (<see cref="DecisionBatch.Targets"/>), marks sessions that lack a fact they need
    /// (<see cref="DecisionBatch.Rejected"/>), and decides the conditions of the others that do not depend on a beneficiary
    /// (<see cref="DecisionBatch.SessionReasons"/>); from facts alone.
    /// </summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Where the outcome goes.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <param name="from">First session.</param>
    /// <param name="to">One past the last session.</param>
    public abstract void DecideSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to);

    /// <summary>Decides the attendances of trajectories <paramref name="from"/> up to <paramref name="to"/>, each from an empty state.</summary>
    public abstract void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to);

    /// <summary>Decides the payments of sessions <paramref name="from"/> up to <paramref name="to"/>, after all their attendances.</summary>
    public abstract void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to);
}
