using System.Numerics;
using Conv.Runtime;
using Conv.Runtime.Values;

namespace Conv.Sessions.Deciding;

/// <summary>Adds up a run.</summary>
internal static class TotalsCounter
{
    public static RunTotals Count(Run run)
    {
        var (batch, decisions, info) = (run.Table.Batch, run.Decisions, run.Info);
        var sums = info.Conventions.Select(_ => new Sums(info.Reasons.Count, info.Payers.Count)).ToArray();
        var reasons = new List<int>();
        var rejected = 0;
        var provisional = 0L;
        for (var session = 0; session < batch.SessionCount; session++)
        {
            if (decisions.Rejected[session] != 0)
            {
                rejected++;
                continue;
            }

            var sum = sums[run.ConventionOf(session)];
            sum.Sessions++;
            sum.Insurer += InsurerPart.Of(batch, decisions, session);
            for (var row = batch.FirstAttendance[session]; row < batch.FirstAttendance[session + 1]; row++)
            {
                sum.Attendances[(int)decisions.Attendances[row]]++;
                provisional += run.UntilOf(row) > 0 ? 1 : 0;
                sum.Exceptional += decisions.Exceptional[row] ? 1 : 0;
                sum.Shares += decisions.Attendances[row] == Decision.Accepted ? decisions.Shares[row] : 0;
                for (var payer = 0; payer < sum.Parts.Length; payer++)
                {
                    sum.Parts[payer] += decisions.Parts[payer][row];
                }

                for (var left = decisions.AttendanceReasons[row]; left != 0; left &= left - 1)
                {
                    sum.AttendanceReasons[BitOperations.TrailingZeroCount(left)]++;
                }
            }

            for (var row = batch.FirstPayment[session]; row < batch.FirstPayment[session + 1]; row++)
            {
                sum.Payments[(int)decisions.Payments[row]]++;
                sum.Fees += decisions.Payments[row] == Decision.Accepted ? decisions.Fees[row] : 0;
                run.PaymentReasons(row, session, reasons);
                foreach (var reason in reasons)
                {
                    sum.PaymentReasons[reason]++;
                }
            }
        }

        var all = new Sums(info.Reasons.Count, info.Payers.Count);
        Array.ForEach(sums, all.Add);
        return new RunTotals(
            run.Table.Records,
            run.Rejects.Count,
            run.Table.RejectedSessions + rejected,
            all.Sessions,
            Beneficiaries(run, rejected),
            Outcomes(all.Attendances),
            all.Exceptional,
            Outcomes(all.Payments),
            Cents.InEuros(all.Fees),
            Cents.InEuros(all.Shares),
            all.Insurer,
            Reasons(all, info),
            [
                .. sums.Select(
                    (sum, convention) =>
                        new ConventionTotals(
                            info.Conventions[convention].Name,
                            sum.Sessions,
                            Outcomes(sum.Attendances),
                            sum.Exceptional,
                            Outcomes(sum.Payments),
                            Cents.InEuros(sum.Fees),
                            Cents.InEuros(sum.Shares),
                            sum.Insurer,
                            Reasons(sum, info)
                        )
                        {
                            Payers = Payers(sum, info),
                        }
                ),
            ]
        )
        {
            Provisional = provisional,
            Payers = Payers(all, info),
        };
    }

    private static IReadOnlyList<PayerTotals>? Payers(Sums sums, EvaluatorInfo info) =>
        info.Payers.Count == 0
            ? null
            : [.. info.Payers.Zip(sums.Parts, (payer, cents) => new PayerTotals(payer, Cents.InEuros(cents)))];

    private static long Beneficiaries(Run run, int rejected)
    {
        var batch = run.Table.Batch;
        if (rejected == 0)
        {
            return batch.TrajectoryCount;
        }

        long count = 0;
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            var rows = batch.TrajectoryRows.AsSpan(
                batch.FirstOfTrajectory[trajectory]..batch.FirstOfTrajectory[trajectory + 1]
            );
            foreach (var row in rows)
            {
                if (run.Decisions.Rejected[batch.AttendanceSession[row]] == 0)
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }

    private static OutcomeTotals Outcomes(long[] counts) =>
        new(counts[(int)Decision.Accepted], counts[(int)Decision.Refused], counts[(int)Decision.Unpriced]);

    private static ReasonTotals[] Reasons(Sums sums, EvaluatorInfo info) =>
        [
            .. info
                .Reasons.Select((name, r) => new ReasonTotals(name, sums.AttendanceReasons[r], sums.PaymentReasons[r]))
                .Where(reason => reason.Attendances + reason.Payments > 0),
        ];

    private sealed class Sums(int reasons, int payers)
    {
        public long Sessions { get; set; }

        public long Exceptional { get; set; }

        public Int128 Fees { get; set; }

        public Int128 Shares { get; set; }

        public KnownTotal Insurer { get; set; }

        public Int128[] Parts { get; } = new Int128[payers];

        public long[] Attendances { get; } = new long[4];

        public long[] Payments { get; } = new long[4];

        public long[] AttendanceReasons { get; } = new long[reasons];

        public long[] PaymentReasons { get; } = new long[reasons];

        public void Add(Sums other)
        {
            Sessions += other.Sessions;
            Exceptional += other.Exceptional;
            Fees += other.Fees;
            Shares += other.Shares;
            Insurer += other.Insurer;
            for (var payer = 0; payer < Parts.Length; payer++)
            {
                Parts[payer] += other.Parts[payer];
            }

            AddAll(Attendances, other.Attendances);
            AddAll(Payments, other.Payments);
            AddAll(AttendanceReasons, other.AttendanceReasons);
            AddAll(PaymentReasons, other.PaymentReasons);
        }

        private static void AddAll(long[] to, long[] from)
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] += from[i];
            }
        }
    }
}
