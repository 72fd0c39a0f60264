using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Stepping;
using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Proving;

/// <summary>What one edition decides about a session of a witness: about its first attendance and its first payment.</summary>
/// <param name="Rejected">Whether it is no valid session.</param>
/// <param name="Reasons">Why it is refused; empty: accepted, or rejected.</param>
/// <param name="Exceptional">Whether it is exceptional.</param>
/// <param name="Share">The share in cents; null: none is owed, or it is open.</param>
/// <param name="Fee">The fee in cents; null: none is paid, or it is open.</param>
internal sealed record SideVerdict(
    bool Rejected,
    ImmutableSortedSet<string> Reasons,
    bool Exceptional,
    BigInteger? Share,
    BigInteger? Fee
)
{
    /// <summary>What it lacks where it is no valid session, as rejects say it; null: it is one, or the file says it.</summary>
    public string? Lacks { get; init; }

    /// <summary>The units that the graphs grant; null: not known here.</summary>
    public BigInteger? Granted { get; init; }

    /// <summary>What each payer of the merged vocabulary pays, in cents; null where that is open. Empty where nothing is accepted.</summary>
    public ImmutableArray<BigInteger?> Parts { get; init; } = [];

    /// <summary>What a payer pays; null: nothing is accepted, or it is open.</summary>
    public BigInteger? PartOf(int payer) => payer < Parts.Length ? Parts[payer] : null;

    /// <summary>Whether it is refused.</summary>
    public bool Refused => !Reasons.IsEmpty;

    /// <summary>An amount, or the units granted.</summary>
    public BigInteger? AmountOf(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Granted => Granted,
            DecidedOutput.Share => Share,
            DecidedOutput.Fee => Fee,
            DecidedOutput.Decision or DecidedOutput.Part => throw new ArgumentException(
                $"{output} is not one amount",
                nameof(output)
            ),
            _ => throw new System.Diagnostics.UnreachableException($"{output} is no output"),
        };

    /// <summary>Whether it is accepted, priced or not.</summary>
    public bool Accepted => !Rejected && Reasons.IsEmpty;

    /// <summary>Without amounts: <c>accepted, exceptional</c>, <c>refused cap</c>.</summary>
    public string Decision =>
        Rejected ? "rejected"
        : !Reasons.IsEmpty ? $"refused {string.Join(" and ", Reasons)}"
        : Exceptional ? "accepted, exceptional"
        : "accepted";

    /// <summary>With amounts.</summary>
    public override string ToString() =>
        Accepted ? $"{Decision}, fee {Amount(Fee)}{(Share is { } share ? $", share {Amount(share)}" : "")}" : Decision;

    /// <summary>Whether two say the same.</summary>
    public bool Equals(SideVerdict? other) =>
        other is not null
        && Rejected == other.Rejected
        && Reasons.SetEquals(other.Reasons)
        && Exceptional == other.Exceptional
        && Share == other.Share
        && Parts.SequenceEqual(other.Parts)
        && Fee == other.Fee;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rejected, Reasons.Count, Share, Fee);

    /// <summary>What the graphs say; null where one of them has a node that is not known.</summary>
    public static SideVerdict? Of(JointSide side, SteppedSession session)
    {
        if (!side.IsDeclared)
        {
            return Invalid;
        }

        foreach (
            var need in side.Needs.Where(need =>
                need.Level != FactOwner.Beneficiary || !session.Session.Beneficiaries.IsEmpty
            )
        )
        {
            if (session.Holds(need.Lacks) is not false)
            {
                return session.Holds(need.Lacks) is null
                    ? null
                    : Invalid with
                    {
                        Lacks = $"{need.Fact.Name}: {need.Message}",
                    };
            }
        }

        if (side.Function is not { } function)
        {
            return Refusal(side.NotInForce is { } reason ? [reason.Name] : []);
        }

        var attended = function.Registers && !session.Session.Beneficiaries.IsEmpty;
        var reasons = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var condition in side.SessionConditions.Concat(attended ? side.AttendanceConditions : []))
        {
            if (session.Holds(condition.Holds) is not { } holds)
            {
                return null;
            }

            if (!holds)
            {
                reasons.Add(condition.Reason.Name);
            }
        }

        if (reasons.Count > 0)
        {
            return Refusal(reasons);
        }

        (bool Known, BigInteger? Cents) share =
            attended ? session.Amount(function.Share)
            : !session.Session.Beneficiaries.IsEmpty ? (true, BigInteger.Zero)
            : (true, null);
        var fee = session.Amount(function.Fee);
        bool? exceptional = attended ? session.Holds(function.Exceptional) : false;
        var parts = attended
            ? function.Parts.Select(part => session.Amount(part.Amount)).ToList()
            : function.Parts.Select(_ => (Known: true, Cents: (BigInteger?)0)).ToList();
        return share.Known && fee.Known && parts.TrueForAll(part => part.Known) && exceptional is { } beyond
            ? new SideVerdict(false, [], beyond, share.Cents, fee.Cents)
            {
                Granted = session.Value(function.Granted),
                Parts = [.. parts.Select(part => part.Cents)],
            }
            : null;
    }

    /// <summary>What a compiled edition decided.</summary>
    /// <param name="run">The run.</param>
    /// <param name="session">The session.</param>
    /// <param name="payers">The payers of the merged vocabulary.</param>
    public static SideVerdict Of(Run run, int session, IEnumerable<PayerSymbol> payers)
    {
        if (session < 0)
        {
            return Invalid;
        }

        if (run.Decisions.Rejected[session] is var need && need != 0)
        {
            return Invalid with { Lacks = $"{run.Info.Needs[need - 1].Column}: {run.Info.Needs[need - 1].Message}" };
        }

        var (batch, decisions) = (run.Table.Batch, run.Decisions);
        var payment = batch.FirstPayment[session];
        var attendance =
            batch.FirstAttendance[session] < batch.FirstAttendance[session + 1] ? batch.FirstAttendance[session] : -1;
        var reasons = new List<int>();
        if (attendance < 0)
        {
            run.PaymentReasons(payment, session, reasons);
        }
        else
        {
            for (var left = decisions.AttendanceReasons[attendance]; left != 0; left &= left - 1)
            {
                reasons.Add(BitOperations.TrailingZeroCount(left));
            }
        }

        return reasons.Count > 0
            ? Refusal(reasons.Select(reason => run.Info.Reasons[reason]))
            : new SideVerdict(
                false,
                [],
                attendance >= 0 && decisions.Exceptional[attendance],
                attendance >= 0 ? Known(decisions.Shares[attendance]) : null,
                Known(decisions.Fees[payment])
            )
            {
                Parts = [.. payers.Select(payer => Part(run, payer, attendance))],
            };
    }

    // Where the share is open, so is what others pay.
    private static BigInteger? Part(Run run, PayerSymbol payer, int attendance)
    {
        var own = run.Info.Payers.ToList().IndexOf(payer.Name);
        return attendance >= 0 && run.Decisions.Attendances[attendance] == Runtime.Decision.Unpriced ? null
            : own < 0 || attendance < 0 ? 0
            : run.Decisions.Parts[own][attendance];
    }

    private static SideVerdict Invalid { get; } = new(true, [], false, null, null);

    private static SideVerdict Refusal(IEnumerable<string> reasons) =>
        new(false, reasons.ToImmutableSortedSet(StringComparer.Ordinal), false, null, null);

    private static BigInteger? Known(long cents) => cents == Money.Unspecified ? null : cents;

    private static string Amount(BigInteger? cents) =>
        cents is { } value && value >= long.MinValue && value <= long.MaxValue
            ? Cents.TextInEuros((long)value)
            : "unspecified";
}
