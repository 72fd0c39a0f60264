using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;

namespace Conv.Comparison.Counting.Causes;

/// <summary>Adds up differences by cause.</summary>
internal static class CauseCounter
{
    /// <summary>The causes, those that change most of what the insurer pays first.</summary>
    public static ImmutableArray<Cause> Count(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        RowCauses causes
    )
    {
        var direct = Sums(causes);
        var follows = Sums(causes);
        for (var session = 0; session < file.Sessions; session++)
        {
            for (var row = file.FirstAttendance[session]; row < file.FirstAttendance[session + 1]; row++)
            {
                if (differences.Attendances[row])
                {
                    var sums = causes.AttendanceFollows[row] ? follows : direct;
                    sums[causes.Attendances[row]].Attendance(old, @new, row, session);
                }
            }

            for (var row = file.FirstPayment[session]; row < file.FirstPayment[session + 1]; row++)
            {
                if (differences.Payments[row])
                {
                    var sums = causes.PaymentFollows[row] ? follows : direct;
                    sums[causes.Payments[row]].Payment(old, @new, row, session);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, causes.Sets.Count)
                .Where(set => !direct[set].IsEmpty || !follows[set].IsEmpty)
                .Select(set => new Cause(causes.Sets[set], direct[set].ToDelta(), follows[set].ToDelta()))
                .OrderByDescending(cause => Int128.Abs((Int128)cause.Direct.Insurer + cause.Consequences.Insurer))
                .ThenBy(cause => string.Join(' ', cause.Rules), StringComparer.Ordinal),
        ];
    }

    private static DeltaSum[] Sums(RowCauses causes) =>
        [.. Enumerable.Range(0, causes.Sets.Count).Select(_ => new DeltaSum())];
}
