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
    private readonly Spent[] _spent;

    public BudgetSpender(SessionTable table, EvaluatorInfo info, BudgetInfo budget, DecisionBatch decisions)
    {
        (_batch, _decisions) = (table.Batch, decisions);
        _spent = new Spent[2 + (2 * decisions.Parts.Length)];
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

    /// <summary>What a session spends, if it is accepted. Fees go to the first clause that fits, and so do shares and the part of each payer.</summary>
    /// <returns>Valid until the next session.</returns>
    public ReadOnlySpan<Spent> Of(int session)
    {
        var clauses = _ofFunction[_decisions.Targets[session]];
        var count = 0;
        if (First(clauses, session, spending => spending.Fees) is { } fees)
        {
            Add(Sum(fees.Line, false, session, _batch.FirstPayment, _decisions.Payments, _decisions.Fees));
        }

        if (First(clauses, session, spending => spending.Shares) is { } shares)
        {
            Add(OfAttendances(shares, session, _decisions.Shares));
            foreach (var payer in shares.Fees ? shares.Payers : [])
            {
                Add(OfAttendances(shares, session, _decisions.Parts[payer]));
            }
        }

        // What the insurer does not pay, its payer spends all the same.
        for (var payer = 0; payer < _decisions.Parts.Length; payer++)
        {
            var paid = payer;
            if (First(clauses, session, spending => !spending.Fees && spending.Payers.Contains(paid)) is { } part)
            {
                Add(OfAttendances(part, session, _decisions.Parts[payer]));
            }
        }

        return _spent.AsSpan(0, count);

        void Add(Spent spent)
        {
            if (spent.Line >= 0)
            {
                _spent[count++] = spent;
            }
        }
    }

    private static SpendingInfo? First(List<Clause> clauses, int session, Predicate<SpendingInfo> spends)
    {
        foreach (var clause in clauses)
        {
            if (spends(clause.Spending) && clause.Fits(session))
            {
                return clause.Spending;
            }
        }

        return null;
    }

    private Spent OfAttendances(SpendingInfo spending, int session, long[] amounts) =>
        Sum(spending.Line, spending.Fees, session, _batch.FirstAttendance, _decisions.Attendances, amounts);

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

/// <summary>What the fees, the shares or a payer's parts of a session spend on a line.</summary>
/// <param name="Line">The line; -1: they spend nothing.</param>
/// <param name="Amount">How much; below zero where it is taken off. The session is unknown where one of the amounts has no value.</param>
/// <param name="IsTakenOff">Whether these are amounts that are taken off fees.</param>
internal readonly record struct Spent(int Line, KnownTotal Amount, bool IsTakenOff)
{
    /// <summary>Nothing.</summary>
    public static Spent Nothing => new(-1, KnownTotal.Zero, false);

    /// <summary>
    /// With something else that the session spends on a line. What is taken off fees leaves a part of the insurer, which nobody knows where a
    /// piece of it is not known.
    /// </summary>
    public Spent With(Spent other)
    {
        var unknown = Math.Max(Amount.Unknown, other.Amount.Unknown);
        var isTakenOff = IsTakenOff || other.IsTakenOff;
        return new(
            Line,
            unknown > 0 && isTakenOff
                ? KnownTotal.NotKnown
                : new KnownTotal(Amount.Known + other.Amount.Known, unknown),
            isTakenOff
        );
    }
}
