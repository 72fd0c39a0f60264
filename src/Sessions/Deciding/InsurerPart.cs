using System.Diagnostics;
using Conv.Runtime;

namespace Conv.Sessions.Deciding;

/// <summary>
/// What the insurer pays for a session: its fees less its shares and what other payers pay. Where one of them has no value in the text, nobody knows what the
/// insurer pays, whatever the others come to.
/// </summary>
public static class InsurerPart
{
    /// <summary>The part of one session; nothing where it is refused or rejected.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="decisions">Their decisions.</param>
    /// <param name="session">The session.</param>
    public static KnownTotal Of(SessionBatch batch, DecisionBatch decisions, int session)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(decisions);
        Int128 cents = 0;
        var isKnown =
            Add(ref cents, 1, decisions.Payments, decisions.Fees, batch.FirstPayment, session)
            && Add(ref cents, -1, decisions.Attendances, decisions.Shares, batch.FirstAttendance, session);
        foreach (var parts in decisions.Parts)
        {
            isKnown = isKnown && Add(ref cents, -1, decisions.Attendances, parts, batch.FirstAttendance, session);
        }

        return isKnown ? KnownTotal.Of(cents) : KnownTotal.NotKnown;
    }

    // False where an amount has no value.
    private static bool Add(ref Int128 cents, int sign, Decision[] decided, long[] amounts, int[] first, int session)
    {
        for (var row = first[session]; row < first[session + 1]; row++)
        {
            switch (decided[row])
            {
                case Decision.Accepted:
                    cents += sign * (Int128)amounts[row];
                    break;
                case Decision.Unpriced:
                    return false;
                case Decision.Refused or Decision.None:
                    break;
                default:
                    throw new UnreachableException($"the decision {decided[row]}");
            }
        }

        return true;
    }
}
