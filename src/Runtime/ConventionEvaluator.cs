namespace Conv.Runtime;

/// <summary>
/// The door to a compiled convention for sessions in columns. The three stages run in this order, each over any split of its range:
/// decide sessions, decide trajectories, decide payments. A call is virtual once per range, never per decision.
/// Where windows are kept for more than beneficiaries (<see cref="EvaluatorInfo.Scopes"/>), states are made after the first stage:
/// <c>decisions.Use(evaluator.NewStates(ScopeNumbers.Of(batch, decisions, evaluator.Info)))</c>. Where these bear on several beneficiaries
/// (<see cref="EvaluatorInfo.NeedsSequence"/>), the second stage is <see cref="DecideSequence"/>: over all sessions in order, or over groups
/// of sessions that share no beneficiary and no state, each group in order.
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

    /// <summary>
    /// Finds the submitted acts around each attendance of trajectories <paramref name="from"/> up to <paramref name="to"/>
    /// (<see cref="DecisionBatch.SubmittedAs"/>, <see cref="DecisionBatch.Submitted"/>): after the sessions, because rejects are no acts,
    /// and before the trajectories. Nothing to do where <see cref="EvaluatorInfo.Submitted"/> is empty.
    /// </summary>
    public virtual void FindSubmitted(SessionBatch batch, DecisionBatch decisions, int from, int to) { }

    /// <summary>Decides the attendances of trajectories <paramref name="from"/> up to <paramref name="to"/>, each from an empty state.</summary>
    public abstract void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to);

    /// <summary>The states of a batch that remember nothing; null where windows are kept for beneficiaries alone.</summary>
    public virtual ScopeStates? NewStates(ScopeNumbers numbers) => null;

    /// <summary>Decides sessions one after the other: the conditions that read what was counted before, their attendances, what they count.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Where the outcome goes; with states.</param>
    /// <param name="sessions">Sessions, ascending; those with which they share a beneficiary or a state are among them.</param>
    /// <exception cref="NotSupportedException">The conventions decide trajectories apart.</exception>
    public virtual void DecideSequence(SessionBatch batch, DecisionBatch decisions, ReadOnlySpan<int> sessions) =>
        throw new NotSupportedException("these conventions decide trajectories apart");

    /// <summary>Decides the payments of sessions <paramref name="from"/> up to <paramref name="to"/>, after all their attendances.</summary>
    public abstract void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to);

    /// <summary>
    /// Refuses a batch whose columns do not fit each other, are out of order, or hold a value that there is not. The stages trust a batch;
    /// <see cref="DecideAll"/> checks it first.
    /// </summary>
    /// <param name="batch">The sessions.</param>
    /// <exception cref="ArgumentException">What is wrong, with the column or the fact.</exception>
    public void Check(SessionBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        BatchChecks.Check(batch, Info.FunctionNames.Count);
        CheckFacts(batch);
    }

    /// <summary>Refuses columns of facts with other rows than their owner, or with a value that there is not.</summary>
    protected virtual void CheckFacts(SessionBatch batch) { }

    /// <summary>All stages over a whole batch, on this thread, once it is checked.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Where the outcome goes.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <exception cref="ArgumentException">As <see cref="Check"/>; nothing is decided.</exception>
    public void DecideAll(SessionBatch batch, DecisionBatch decisions, int policy = -1)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(decisions);
        Check(batch);
        Stages.Run(new StageWork(this, batch, decisions, policy), Stages.Whole.Instance);
    }
}
