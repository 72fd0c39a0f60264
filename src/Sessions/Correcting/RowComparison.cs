using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>Holds the rows of an earlier run against those of the later one, and keeps the books of the people in both.</summary>
internal sealed class RowComparison
{
    private const int Unseen = -1;
    private const int Equal = -2;

    private readonly SessionChanges _sessions;
    private readonly InsurerLedger _insurer;
    private readonly List<DecidedSide> _before = [];
    private readonly List<Change> _gone = [];
    private readonly HashSet<long> _gonePairs = [];
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    // Per row of the later run: what the earlier one has for it, or the number of the decision that differs.
    private readonly int[] _states;

    private RowComparison(LaterRows later, SessionChanges sessions, InsurerLedger insurer)
    {
        (_sessions, _insurer) = (sessions, insurer);
        Later = later;
        People = new PersonLedger(later.People);
        Payers = new PayerLedger(later.Payers);
        _states = new int[later.People.Count];
        Array.Fill(_states, Unseen);
    }

    public LaterRows Later { get; }

    public PersonLedger People { get; }

    /// <summary>What each payer paid and pays, by its place.</summary>
    public PayerLedger Payers { get; }

    /// <summary>The rows that differ, without their causes: those of the later run in its order, then those that are gone.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>Compares.</summary>
    /// <param name="run">The later run.</param>
    /// <param name="later">Its rows.</param>
    /// <param name="sessions">The sessions that differ.</param>
    /// <param name="insurer">The books of the insurer.</param>
    /// <param name="stream">The rows of the earlier run.</param>
    /// <param name="rows">How many those are, by its report.</param>
    /// <param name="sum">What their amounts add up to, by its report, in euros.</param>
    public static RowComparison Of(
        Run run,
        LaterRows later,
        SessionChanges sessions,
        InsurerLedger insurer,
        Stream stream,
        long rows,
        decimal sum
    )
    {
        var comparison = new RowComparison(later, sessions, insurer);
        string[] identities = [run.Table.IdentityColumn(FactOwner.Session), run.Table.IdentityColumn(later.Owner)];
        using var table = new PreviousTable(later.File, stream, identities, later.Columns);
        long count = 0;
        Int128 cents = 0;
        while (table.Read())
        {
            cents += comparison.Take(table);
            count++;
        }

        if (count != rows || Cents.InEuros(cents) != sum)
        {
            throw table.WrongFile($"the rows do not add up to the totals of {RunFileNames.Report}");
        }

        comparison.TakeLater(run, table);
        comparison.Changes.AddRange(comparison._gone);
        return comparison;
    }

    /// <summary>The earlier decision of a change.</summary>
    public DecidedSide? Before(Change change) => change.Before < 0 ? null : _before[change.Before];

    // Returns the amount, in cents.
    private long Take(PreviousTable table)
    {
        var session = _sessions.Find(table[0]);
        if (session == SessionChanges.Unknown)
        {
            throw table.Wrong("a session that sessions.csv does not have");
        }

        var person = People.Number(table.Identifier(1));
        var side = Side(table);
        People.Pay(person, side.Cents ?? 0);
        Payers.Pay(side);
        _insurer.Pay(Later.Kind, session, side);
        if (_sessions.Why(session) is not null)
        {
            People.Note(person, new Cause(_sessions.Before(session), IsEarlier: true, session));
        }

        var row = session < 0 ? -1 : Row(session, person);
        if (row < 0)
        {
            TakeGone(table, session, person, side);
        }
        else if (_states[row] != Unseen)
        {
            throw table.Wrong("the row stands here a second time");
        }
        else if (side == Later.Side(row))
        {
            _states[row] = Equal;
        }
        else
        {
            _states[row] = _before.Count;
            _before.Add(side);
        }

        return side.Cents ?? 0;
    }

    private void TakeGone(PreviousTable table, int session, int person, DecidedSide side)
    {
        if (_sessions.Why(session) is null)
        {
            throw table.Wrong("a person whom the session never had");
        }

        if (!_gonePairs.Add(((long)session << 32) | (uint)person))
        {
            throw table.Wrong("the row stands here a second time");
        }

        _gone.Add(new Change(session, person, -1, _before.Count, default, SessionChanges.Unknown));
        _before.Add(side);
        Note(session, person, now: null, side);
    }

    private void TakeLater(Run run, PreviousTable table)
    {
        foreach (var row in Later.Order)
        {
            var session = Later.SessionOf(row);
            if (run.Decisions.Rejected[session] != 0)
            {
                continue;
            }

            var person = Later.People.Number(row);
            People.Owe(person, Later.Side(row).Cents ?? 0);
            Payers.Owe(Later.Side(row));
            var isOther = _sessions.Why(session) is not null;
            if (isOther)
            {
                People.Note(person, new Cause(_sessions.Now(session), IsEarlier: false, session));
            }

            if (_states[row] == Unseen && !isOther)
            {
                throw table.WrongFile("it lacks a row of a session that sessions.csv has");
            }

            if (_states[row] != Equal)
            {
                var change = new Change(session, person, row, _states[row], default, SessionChanges.Unknown);
                Changes.Add(change);
                Note(session, person, Later.Side(row), Before(change));
            }
        }
    }

    private void Note(int session, int person, DecidedSide? now, DecidedSide? before)
    {
        People.Change(person, KnownTotal.Difference(DecidedSide.AmountOf(now), DecidedSide.AmountOf(before)));
        Payers.Change(now, before);
        _insurer.Change(session);
    }

    // Sessions have few people.
    private int Row(int session, int person)
    {
        var (from, to) = Later.RowsOf(session);
        for (var row = from; row < to; row++)
        {
            if (Later.People.Number(row) == person)
            {
                return row;
            }
        }

        return -1;
    }

    private DecidedSide Side(PreviousTable table)
    {
        var decision =
            table[3].SequenceEqual("accepted"u8) ? Decision.Accepted
            : table[3].SequenceEqual("refused"u8) ? Decision.Refused
            : table[3].SequenceEqual("unpriced"u8) ? Decision.Unpriced
            : throw table.Wrong("a decision is accepted, refused or unpriced");
        var isExceptional = Later.Kind == CorrectionKind.Attendance && table[5].SequenceEqual("yes"u8);
        if (Later.Kind == CorrectionKind.Attendance && !isExceptional && !table[5].SequenceEqual("no"u8))
        {
            throw table.Wrong("exceptional is yes or no");
        }

        var column = 2 + Later.AmountColumn;
        var cents = Amount(table, column, decision);
        var parts = default(PayerParts);
        for (var payer = 0; payer < Later.Payers.Count; payer++)
        {
            parts[payer] = Amount(table, column + 1 + payer, decision) ?? 0;
        }

        return new(decision, Reasons(table[4]), isExceptional, cents) { Parts = parts };
    }

    private static long? Amount(PreviousTable table, int column, Decision decision)
    {
        var amount = table[column];
        var isRefund = amount.StartsWith("-"u8);
        var cents = 0L;
        if (
            amount.IsEmpty == (decision == Decision.Accepted)
            || (!amount.IsEmpty && Values.Amount(isRefund ? amount[1..] : amount, out cents) != ValueFault.None)
        )
        {
            throw table.Wrong("an amount belongs to what is accepted, and to nothing else");
        }

        return decision != Decision.Accepted ? null
            : isRefund ? -cents
            : cents;
    }

    // Few combinations of reasons, and many rows that have them.
    private string Reasons(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        var reasons = Encoding.UTF8.GetString(text);
        if (_reasons.TryGetValue(reasons, out var known))
        {
            return known;
        }

        _reasons.Add(reasons, reasons);
        return reasons;
    }
}
