using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>What accepted sessions spend on the lines of one budget.</summary>
internal sealed class BudgetSpender
{
    private readonly List<Clause>[] _ofFunction;
    private readonly SessionBatch _batch;
    private readonly DecisionBatch _decisions;

    public BudgetSpender(SessionTable table, EvaluatorInfo info, BudgetInfo budget, DecisionBatch decisions)
    {
        (_batch, _decisions) = (table.Batch, decisions);
        _ofFunction = [.. info.Functions.Select(_ => new List<Clause>())];
        foreach (var spending in budget.Spends)
        {
            var tests = spending.When.Select(test => (Column(table, test.Key), test.Value)).ToArray();
            foreach (var function in spending.Functions)
            {
                _ofFunction[function].Add(new Clause(spending, tests));
            }
        }
    }

    /// <summary>What a session spends, if it is accepted. Fees go to the first clause that fits, and so do shares.</summary>
    public (Spent Fees, Spent Shares) Of(int session)
    {
        Clause? fees = null;
        Clause? shares = null;
        foreach (var clause in _ofFunction[_decisions.Targets[session]])
        {
            if (clause.Fits(session))
            {
                fees ??= clause.Spending.Fees ? clause : null;
                shares ??= clause.Spending.Shares ? clause : null;
            }
        }

        return (
            fees is null
                ? Spent.Nothing
                : Sum(fees.Spending.Line, 1, session, _batch.FirstPayment, _decisions.Payments, _decisions.Fees),
            shares is null
                ? Spent.Nothing
                : Sum(
                    shares.Spending.Line,
                    shares.Spending.Fees ? -1 : 1,
                    session,
                    _batch.FirstAttendance,
                    _decisions.Attendances,
                    _decisions.Shares
                )
        );
    }

    private static Spent Sum(int line, int sign, int session, int[] first, Decision[] decisions, long[] amounts)
    {
        Int128 cents = 0;
        var (unpriced, counted) = (0L, 0L);
        for (var row = first[session]; row < first[session + 1]; row++)
        {
            switch (decisions[row])
            {
                case Decision.Accepted:
                    counted++;
                    cents += sign * amounts[row];
                    break;
                case Decision.Unpriced:
                    counted++;
                    unpriced++;
                    break;
            }
        }

        return counted == 0 ? Spent.Nothing : new Spent(line, cents, unpriced);
    }

    private static byte[] Column(SessionTable table, string name) =>
        table.Batch.SessionFacts.Values[
            table
                .Vocabulary.FactsOf(FactOwner.Session)
                .First(fact => fact.Storage == FactStorage.Values && fact.Name == name)
                .Slot
        ];

    private sealed record Clause(SpendingInfo Spending, (byte[] Column, ulong Set)[] When)
    {
        public bool Fits(int session)
        {
            foreach (var (column, set) in When)
            {
                if ((set >> column[session] & 1) == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>What a session spends on a line.</summary>
/// <param name="Line">The line; -1: it spends nothing.</param>
/// <param name="Cents">How much; shares that are taken off are negative.</param>
/// <param name="Unpriced">How many amounts have no value.</param>
internal readonly record struct Spent(int Line, Int128 Cents, long Unpriced)
{
    /// <summary>Nothing.</summary>
    public static Spent Nothing => new(-1, 0, 0);
}
