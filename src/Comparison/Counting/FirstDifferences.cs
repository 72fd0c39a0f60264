using System.Collections.Immutable;
using Conv.Comparison.Counting.Causes;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting;

/// <summary>Finds since when rows differ, by the convention that judges them and by cause.</summary>
internal static class FirstDifferences
{
    /// <summary>The first row of each pair, in sequence.</summary>
    public static ImmutableArray<FirstDifference> Of(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        RowCauses causes,
        ImmutableArray<Cause> found
    )
    {
        var ids = found.ToDictionary(cause => causes.Sets.Number(cause.Rules), cause => cause.Id);
        var seen = new HashSet<(string, int)>();
        var first = ImmutableArray.CreateBuilder<FirstDifference>();
        for (var session = 0; session < file.Sessions; session++)
        {
            var judge = Judge(@new, session) ?? Judge(old, session);
            if (judge is null)
            {
                continue;
            }

            for (var row = file.FirstAttendance[session]; row < file.FirstAttendance[session + 1]; row++)
            {
                if (differences.Attendances[row])
                {
                    Note(judge, causes.Attendances[row], session, file.AttendanceLines[row]);
                }
            }

            for (var row = file.FirstPayment[session]; row < file.FirstPayment[session + 1]; row++)
            {
                if (differences.Payments[row])
                {
                    Note(judge, causes.Payments[row], session, file.PaymentLines[row]);
                }
            }
        }

        return first.ToImmutable();

        void Note(string judge, int cause, int session, int line)
        {
            if (seen.Add((judge, cause)))
            {
                first.Add(new FirstDifference(judge, ids[cause], new Day(file.Dates[session]), line));
            }
        }
    }

    private static string? Judge(Side side, int session) =>
        side.IsInForce(session) && side.Target(session) is >= 0 and var function
            ? side.Run.Info.Conventions[side.Run.Info.Functions[function].Convention].Name
            : null;
}
