using System.Runtime.CompilerServices;

namespace Conv.Runtime;

/// <summary>The decisions of a <see cref="SessionBatch"/>, in columns parallel to it. One batch is filled by the three stages of <see cref="ConventionEvaluator"/>.</summary>
public sealed class DecisionBatch
{
    /// <summary>Makes room for the decisions of a batch.</summary>
    /// <param name="batch">The sessions to decide.</param>
    /// <param name="categoryCount">How many categories the monitors of the conventions use.</param>
    /// <param name="submittedCount">How many kinds of submitted acts the conventions ask for: <see cref="EvaluatorInfo.Submitted"/>.</param>
    /// <param name="payerCount">How many payers there are: <see cref="EvaluatorInfo.Payers"/>.</param>
    public DecisionBatch(SessionBatch batch, int categoryCount, int submittedCount = 0, int payerCount = 0)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Rejected = new ushort[batch.SessionCount];
        Targets = new ushort[batch.SessionCount];
        Conventions = new byte[batch.SessionCount];
        SessionReasons = new ulong[batch.SessionCount];
        OutOfForce = new bool[batch.SessionCount];
        Attendances = new Decision[batch.AttendanceCount];
        AttendanceReasons = new ulong[batch.AttendanceCount];
        Exceptional = new bool[batch.AttendanceCount];
        Shares = new long[batch.AttendanceCount];
        Granted = new long[batch.AttendanceCount];
        Measures = new uint[batch.AttendanceCount];
        Categories = new byte[categoryCount][];
        for (var i = 0; i < categoryCount; i++)
        {
            Categories[i] = new byte[batch.AttendanceCount];
        }

        Parts = new long[payerCount][];
        for (var i = 0; i < payerCount; i++)
        {
            Parts[i] = new long[batch.AttendanceCount];
        }

        var asked = submittedCount == 0 ? 0 : batch.AttendanceCount;
        SubmittedAs = new ulong[asked];
        Submitted = new ulong[asked];
        ProvisionalUntil = new int[asked];
        Payments = new Decision[batch.PaymentCount];
        PaymentReasons = new ulong[batch.PaymentCount];
        Fees = new long[batch.PaymentCount];
    }

    /// <summary>Per session: 0 if it is a valid session, otherwise 1 + the index in <see cref="EvaluatorInfo.Needs"/> of what it lacks.</summary>
    public ushort[] Rejected { get; }

    /// <summary>
    /// Per session: the index in <see cref="EvaluatorInfo.Functions"/> of the function that judges it. Where none does (the reason
    /// <c>not-in-force</c> in <see cref="SessionReasons"/>): the latest that has the session's function name.
    /// </summary>
    public ushort[] Targets { get; }

    /// <summary>
    /// Per session: the index in <see cref="EvaluatorInfo.Conventions"/> of the convention under which it is listed: that of the target,
    /// or the policy of the run.
    /// </summary>
    public byte[] Conventions { get; }

    /// <summary>Per session: the failing conditions that do not depend on a beneficiary; bit r is reason r of <see cref="EvaluatorInfo.Reasons"/>.</summary>
    public ulong[] SessionReasons { get; }

    /// <summary>
    /// Per session: whether no convention takes it. Filled where a condition of some function has the reason for that too, so that
    /// <see cref="SessionReasons"/> do not tell.
    /// </summary>
    public bool[] OutOfForce { get; }

    /// <summary>Per attendance: the decision.</summary>
    public Decision[] Attendances { get; }

    /// <summary>Per attendance: all failing conditions, those of the session included; bit r is reason r.</summary>
    public ulong[] AttendanceReasons { get; }

    /// <summary>Per attendance: accepted beyond the cap, within the quota that a monitor watches.</summary>
    public bool[] Exceptional { get; }

    /// <summary>Per attendance: the share in cents where accepted; <see cref="Money.Unspecified"/> where unpriced; 0 where refused.</summary>
    public long[] Shares { get; }

    /// <summary>Per payer, per attendance: what it pays in cents where accepted; 0 where refused or unpriced.</summary>
    public long[][] Parts { get; }

    /// <summary>Per attendance: units granted, where the function grants units up to a cap; otherwise 1 if accepted; 0 if refused.</summary>
    public long[] Granted { get; }

    /// <summary>Per attendance: bit m is set if measure m of <see cref="EvaluatorInfo.Measures"/> counts this attendance.</summary>
    public uint[] Measures { get; }

    /// <summary>Per category used by a monitor, per attendance: its value, numbered from 1; 0 where a fact it needs is missing and where no measure counts the attendance.</summary>
    public byte[][] Categories { get; }

    /// <summary>
    /// Per attendance: which kinds of submitted acts it is itself, a bit each; 0 in a reject. Like the next two without rows where the
    /// conventions ask for no submitted acts.
    /// </summary>
    public ulong[] SubmittedAs { get; }

    /// <summary>Per attendance: the kinds of submitted acts that lie around it, a bit each.</summary>
    public ulong[] Submitted { get; }

    /// <summary>Per attendance: <see cref="AttendanceDecision.ProvisionalUntil"/>.</summary>
    public int[] ProvisionalUntil { get; }

    /// <summary>Per payment: the decision.</summary>
    public Decision[] Payments { get; }

    /// <summary>
    /// Per payment: the failing conditions of the session. 0 in a refused payment means that only its attendances fail:
    /// its reasons are theirs, distinct, in order of appearance.
    /// </summary>
    public ulong[] PaymentReasons { get; }

    /// <summary>Per payment: the fee in cents where accepted; <see cref="Money.Unspecified"/> where unpriced; 0 where refused.</summary>
    public long[] Fees { get; }

    /// <summary>Per session whose function registers nobody: the units granted to it, where the function grants units up to a cap.</summary>
    public long[] SessionGrants { get; private set; } = [];

    /// <summary>What is remembered while the batch is decided; null where only of beneficiaries: that is kept apart for each trajectory.</summary>
    public ScopeStates? States { get; private set; }

    /// <summary>Gives an evaluator the states of its scopes; after <see cref="ConventionEvaluator.DecideSessions"/>, before any other stage.</summary>
    public void Use(ScopeStates states)
    {
        States = states;
        SessionGrants = new long[Rejected.Length];
    }

    /// <summary>Stores what is decided about an attendance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetAttendance(int row, in AttendanceDecision decision)
    {
        Attendances[row] = decision.Decision;
        AttendanceReasons[row] = decision.Reasons;
        Exceptional[row] = decision.Exceptional;
        Shares[row] = decision.Share;
        Granted[row] = decision.Granted;
        Measures[row] = decision.Measures;
        for (var payer = 0; payer < Parts.Length; payer++)
        {
            Parts[payer][row] = decision.Parts[payer];
        }
    }

    /// <summary>What each payer pays for an attendance, in cents, in the order of <see cref="Parts"/>; zeros where it is refused or unpriced.</summary>
    /// <param name="row">The attendance.</param>
    public PayerParts PartsOf(int row)
    {
        var parts = default(PayerParts);
        for (var payer = 0; payer < Parts.Length; payer++)
        {
            parts[payer] = Parts[payer][row];
        }

        return parts;
    }

    /// <summary>Stores what is decided about a payment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetPayment(int row, in PaymentDecision decision)
    {
        Payments[row] = decision.Decision;
        PaymentReasons[row] = decision.Reasons;
        Fees[row] = decision.Fee;
    }

    /// <summary>Stores the same about payments <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetPayments(int from, int to, in PaymentDecision decision)
    {
        for (var row = from; row < to; row++)
        {
            SetPayment(row, decision);
        }
    }

    /// <summary>Whether one of the attendances <paramref name="from"/> up to, not including, <paramref name="to"/> is accepted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AnyAccepted(int from, int to)
    {
        for (var row = from; row < to; row++)
        {
            if (Attendances[row] is Decision.Accepted or Decision.Unpriced)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The largest grant among the accepted attendances <paramref name="from"/> up to, not including, <paramref name="to"/>;
    /// <see cref="Missing.Number"/> where none is accepted.
    /// </summary>
    public long LargestGrant(int from, int to)
    {
        var largest = Missing.Number;
        for (var row = from; row < to; row++)
        {
            if (Attendances[row] is Decision.Accepted or Decision.Unpriced && Granted[row] > largest)
            {
                largest = Granted[row];
            }
        }

        return largest;
    }
}
