using System.Diagnostics;
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
                : Sum(fees.Spending.Line, false, session, _batch.FirstPayment, _decisions.Payments, _decisions.Fees),
            shares is null
                ? Spent.Nothing
                : Sum(
                    shares.Spending.Line,
                    shares.Spending.Fees,
                    session,
                    _batch.FirstAttendance,
                    _decisions.Attendances,
                    _decisions.Shares
                )
        );
    }

    private static Spent Sum(int line, bool isTakenOff, int session, int[] first, Decision[] decisions, long[] amounts)
    {
        Int128 cents = 0;
        var (accepts, isUnknown) = (false, false);
        for (var row = first[session]; row < first[session + 1]; row++)
        {
            switch (decisions[row])
            {
                case Decision.Accepted:
                    accepts = true;
                    cents += amounts[row];
                    break;
                case Decision.Unpriced:
                    accepts = true;
                    isUnknown = true;
                    break;
                case Decision.Refused or Decision.None:
                    break;
                default:
                    throw new UnreachableException($"the decision {decisions[row]}");
            }
        }

        return accepts
            ? new Spent(line, new KnownTotal(isTakenOff ? -cents : cents, isUnknown ? 1 : 0), isTakenOff)
            : Spent.Nothing;
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

/// <summary>What the fees or the shares of a session spend on a line.</summary>
/// <param name="Line">The line; -1: they spend nothing.</param>
/// <param name="Amount">How much; below zero where it is taken off. The session is unknown where one of the amounts has no value.</param>
/// <param name="IsTakenOff">Whether these are shares that are taken off fees.</param>
internal readonly record struct Spent(int Line, KnownTotal Amount, bool IsTakenOff)
{
    /// <summary>Nothing.</summary>
    public static Spent Nothing => new(-1, KnownTotal.Zero, false);

    /// <summary>
    /// What a session spends on a line on which it spends both its fees and its shares. Shares that are taken off fees leave a part of the
    /// insurer, which nobody knows where a half of it is not known.
    /// </summary>
    public static KnownTotal Together(Spent fees, Spent shares)
    {
        var unknown = Math.Max(fees.Amount.Unknown, shares.Amount.Unknown);
        return unknown > 0 && shares.IsTakenOff
            ? KnownTotal.NotKnown
            : new KnownTotal(fees.Amount.Known + shares.Amount.Known, unknown);
    }
}
