using Conv.Runtime;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>The fee of each provider of a session, after its attendances.</summary>
internal static class PaymentsByHand
{
    public static void Decide(SessionBatch batch, DecisionBatch decisions, int from, int to)
    {
        var first = batch.FirstPayment;
        var dates = batch.Dates;
        var formats = batch.SessionFacts.Values[1];
        var minutes = batch.SessionFacts.Numbers[1];
        var professions = batch.ProviderFacts.Values[0];
        var payments = decisions.Payments;
        var reasons = decisions.PaymentReasons;
        var fees = decisions.Fees;
        for (var s = from; s < to; s++)
        {
            var (decision, fee, otherFee) = Session(batch, decisions, s, dates[s], formats[s], minutes[s]);
            for (var p = first[s]; p < first[s + 1]; p++)
            {
                payments[p] = decision;
                reasons[p] = decision == Decision.Refused ? decisions.SessionReasons[s] : 0;
                fees[p] = professions[p] == OtherProfession ? otherFee : fee;
            }
        }
    }

    private static (Decision Decision, long Fee, long OtherFee) Session(
        SessionBatch batch,
        DecisionBatch decisions,
        int s,
        int date,
        byte format,
        long minutes
    )
    {
        if (decisions.Rejected[s] != 0)
        {
            return default;
        }

        var target = decisions.Targets[s];
        if (decisions.SessionReasons[s] != 0)
        {
            return (Decision.Refused, 0, 0);
        }

        if (target is FirstLine or Specialised or SpecialisedConsultation or Support or Treatment or Consultation)
        {
            var granted = LargestGrant(batch, decisions, s);
            if (granted < 0)
            {
                return (Decision.Refused, 0, 0);
            }

            if (target == Consultation)
            {
                return (Decision.Accepted, granted * 2167, granted * 2167);
            }
        }

        switch (target)
        {
            case FirstLine or Specialised:
                var (individual, group, other) =
                    date >= Year2023 ? (8174, 21799, 13734)
                    : date >= Year2022 ? (7559, 20158, 12700)
                    : (7500, 20000, 12600);
                return format == Individual
                    ? (Decision.Accepted, individual, individual)
                    : (Decision.Accepted, group, other);
            case Community or Support or Treatment:
                return format == Individual ? (Decision.Accepted, 8669, 8669) : (Decision.Accepted, 23118, 14565);
            case <= LargeGroup:
                return (Decision.Unpriced, Money.Unspecified, Money.Unspecified);
            default:
                var fee = (long)Exact.HalfUp((Int128)8669 * minutes, 60);
                return (Decision.Accepted, fee, fee);
        }
    }

    private static long LargestGrant(SessionBatch batch, DecisionBatch decisions, int s)
    {
        long largest = -1;
        for (var a = batch.FirstAttendance[s]; a < batch.FirstAttendance[s + 1]; a++)
        {
            if (decisions.Attendances[a] is Decision.Accepted or Decision.Unpriced)
            {
                largest = Math.Max(largest, decisions.Granted[a]);
            }
        }

        return largest;
    }
}
