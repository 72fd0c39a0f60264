using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>
/// One edition's decisions about a file, found by the numbering that both editions share (<see cref="FilePair"/>).
/// </summary>
/// <param name="Run">The decisions.</param>
/// <param name="Rows">The way from the common numbering to that of the run.</param>
internal sealed record Side(Run Run, SideRows Rows)
{
    private readonly ulong _notInForce = BitOf(Run, ReasonRole.NotInForce);
    private readonly Lazy<bool[]> _leavesOpen = new(() => OpenSessions(Run));

    public DecisionBatch Decisions => Run.Decisions;

    /// <summary>Whether a session is a valid session in this edition.</summary>
    public bool IsValid(int session) => Rows.Session(session) is >= 0 and var own && Decisions.Rejected[own] == 0;

    /// <summary>Whether a convention of this edition takes a session.</summary>
    public bool IsInForce(int session) =>
        Rows.Session(session) is >= 0 and var own && (Decisions.SessionReasons[own] & _notInForce) == 0;

    /// <summary>The index of the function that judges a session, in force or not; -1 where the edition does not know the session.</summary>
    public int Target(int session) => Rows.Session(session) is >= 0 and var own ? Decisions.Targets[own] : -1;

    /// <summary>What is decided about an attendance; <see cref="Decision.None"/> where its session is no valid one.</summary>
    public Decision OfAttendance(int row) =>
        Rows.Attendance(row) is >= 0 and var own ? Decisions.Attendances[own] : Decision.None;

    /// <summary>What is decided about a payment.</summary>
    public Decision OfPayment(int row) =>
        Rows.Payment(row) is >= 0 and var own ? Decisions.Payments[own] : Decision.None;

    /// <summary>The share of an attendance in cents; 0 where it owes none or is unpriced.</summary>
    public long Share(int row) => OfAttendance(row) == Decision.Accepted ? Decisions.Shares[Rows.Attendance(row)] : 0;

    /// <summary>What a payer pays for an attendance in cents; 0 where it is not accepted with a price, or where there is no such payer.</summary>
    public long Part(int row, int payer) =>
        payer >= 0 && OfAttendance(row) == Decision.Accepted ? Decisions.Parts[payer][Rows.Attendance(row)] : 0;

    /// <summary>What all payers pay for an attendance beside the insurer and the beneficiary, in cents.</summary>
    public Int128 Parts(int row)
    {
        Int128 cents = 0;
        for (var payer = 0; payer < Decisions.Parts.Length; payer++)
        {
            cents += Part(row, payer);
        }

        return cents;
    }

    /// <summary>The fee of a payment in cents; 0 where there is none or it is unpriced.</summary>
    public long Fee(int row) => OfPayment(row) == Decision.Accepted ? Decisions.Fees[Rows.Payment(row)] : 0;

    /// <summary>Whether an attendance is accepted beyond a cap.</summary>
    public bool IsExceptional(int row) => Rows.Attendance(row) is >= 0 and var own && Decisions.Exceptional[own];

    /// <summary>Whether an attendance counts: accepted, with a price or without.</summary>
    public bool Accepts(int row) => OfAttendance(row) is Decision.Accepted or Decision.Unpriced;

    /// <summary>Whether a payment is accepted, with a price or without.</summary>
    public bool Pays(int row) => OfPayment(row) is Decision.Accepted or Decision.Unpriced;

    /// <summary>Whether every fee and every share of a session is known: nothing of it is accepted without a value.</summary>
    public bool IsKnown(int session) => Rows.Session(session) is not (>= 0 and var own) || !_leavesOpen.Value[own];

    private static bool[] OpenSessions(Run run)
    {
        var (batch, decisions) = (run.Table.Batch, run.Decisions);
        var open = new bool[batch.SessionCount];
        for (var session = 0; session < open.Length; session++)
        {
            open[session] =
                decisions
                    .Attendances.AsSpan(batch.FirstAttendance[session]..batch.FirstAttendance[session + 1])
                    .Contains(Decision.Unpriced)
                || decisions
                    .Payments.AsSpan(batch.FirstPayment[session]..batch.FirstPayment[session + 1])
                    .Contains(Decision.Unpriced);
        }

        return open;
    }

    private static ulong BitOf(Run run, ReasonRole role) =>
        run.Table.Vocabulary.ReasonWith(role) is { } reason ? 1UL << reason.Index : 0;
}

/// <summary>Where the rows of a common numbering stand in one table; null: in the same place.</summary>
/// <param name="Sessions">Per session: its number in the table, or -1.</param>
/// <param name="Attendances">Per attendance: its row in the table, or -1.</param>
/// <param name="Payments">Per payment: its row in the table, or -1.</param>
internal sealed record SideRows(int[]? Sessions, int[]? Attendances, int[]? Payments)
{
    public static SideRows Same { get; } = new(null, null, null);

    public int Session(int session) => Sessions is null ? session : Sessions[session];

    public int Attendance(int row) => Attendances is null ? row : Attendances[row];

    public int Payment(int row) => Payments is null ? row : Payments[row];
}
