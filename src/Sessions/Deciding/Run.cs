using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>A session file, decided: everything that the outputs and the summary tell.</summary>
public sealed class Run
{
    private Run(SessionTable table, EvaluatorInfo info, int policy, DecisionBatch decisions)
    {
        Table = table;
        Info = info;
        Policy = policy;
        Decisions = decisions;
        Rejects = NeedRejects.Merge(table, info, decisions);
        var monitors = Task.Run(() => MonitorCounter.Count(table, info, decisions));
        var budgets = Task.Run(() => BudgetCounter.Count(table, info, decisions));
        Totals = TotalsCounter.Count(this);
        Monitors = monitors.GetAwaiter().GetResult();
        (Budgets, BudgetTotals) = budgets.GetAwaiter().GetResult();
    }

    /// <summary>The sessions.</summary>
    public SessionTable Table { get; }

    /// <summary>What the evaluator says of itself.</summary>
    public EvaluatorInfo Info { get; }

    /// <summary>The convention that judged every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</summary>
    public int Policy { get; }

    /// <summary>The decisions, in rows parallel to the batch of <see cref="Table"/>.</summary>
    public DecisionBatch Decisions { get; }

    /// <summary>All lines that are no part of a valid session, those that lack a needed fact included, by line.</summary>
    public IReadOnlyList<Reject> Rejects { get; }

    /// <summary>The averages and quotas over the population, sorted as <c>monitors.csv</c> is.</summary>
    public IReadOnlyList<MonitorRow> Monitors { get; }

    /// <summary>What was spent on the lines of the budgets by month, as <c>budgets.csv</c> lists it.</summary>
    public IReadOnlyList<BudgetRow> Budgets { get; }

    /// <summary>The lines of the budgets on which something can be spent, in file order.</summary>
    public IReadOnlyList<BudgetTotals> BudgetTotals { get; }

    /// <summary>Counts and sums.</summary>
    public RunTotals Totals { get; }

    /// <summary>Decides all sessions of a table.</summary>
    /// <param name="evaluator">The conventions; the table must have been read with its <see cref="EvaluatorInfo.FunctionNames"/>.</param>
    /// <param name="table">The sessions.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <param name="options">How to run; no result depends on it.</param>
    public static Run Decide(
        ConventionEvaluator evaluator,
        SessionTable table,
        int policy = -1,
        RunOptions? options = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(policy, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(policy, evaluator.Info.Conventions.Count);
        return new Run(table, evaluator.Info, policy, RunEngine.Decide(evaluator, table.Batch, policy, options));
    }

    /// <summary>The convention that judged a session, an index in <see cref="EvaluatorInfo.Conventions"/>.</summary>
    public int ConventionOf(int session) => Decisions.Conventions[session];

    /// <summary>The last day on which an attendance is provisional, a day number; 0 where its decision stands.</summary>
    public int UntilOf(int attendance) =>
        Decisions.ProvisionalUntil.Length == 0 ? 0 : Decisions.ProvisionalUntil[attendance];

    /// <summary>
    /// Why a payment is refused, as indexes in <see cref="EvaluatorInfo.Reasons"/>: the failing conditions of the session, or, where only
    /// its attendances fail, their distinct reasons in order of appearance.
    /// </summary>
    public void PaymentReasons(int payment, int session, List<int> reasons)
    {
        reasons.Clear();
        if (Decisions.Payments[payment] != Decision.Refused)
        {
            return;
        }

        var seen = 0UL;
        Append(Decisions.PaymentReasons[payment], ref seen, reasons);
        if (seen != 0)
        {
            return;
        }

        for (var row = Table.Batch.FirstAttendance[session]; row < Table.Batch.FirstAttendance[session + 1]; row++)
        {
            Append(Decisions.AttendanceReasons[row], ref seen, reasons);
        }
    }

    private static void Append(ulong mask, ref ulong seen, List<int> reasons)
    {
        for (var left = mask & ~seen; left != 0; left &= left - 1)
        {
            reasons.Add(System.Numerics.BitOperations.TrailingZeroCount(left));
        }

        seen |= mask;
    }
}
