using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Beneficiaries;

/// <summary>Counts sessions and beneficiaries, and who is better off and who is worse off.</summary>
internal static class PeopleCounter
{
    /// <summary>How many there are, how many are concerned, and what becomes of them.</summary>
    public static PeopleCount Count(FilePair file, Side old, Side @new, RowDifferences differences)
    {
        var sessions = 0L;
        var valid = new bool[file.Sessions];
        var payments = new bool[file.Sessions];
        for (var session = 0; session < file.Sessions; session++)
        {
            valid[session] = old.IsValid(session) || @new.IsValid(session);
            payments[session] = differences
                .Payments.AsSpan(file.FirstPayment[session]..file.FirstPayment[session + 1])
                .Contains(true);
            sessions += valid[session] ? 1 : 0;
        }

        var (beneficiaries, changed, attendees) = (0L, 0L, 0L);
        var sum = new PeopleSum();
        var changes = new List<Int128>();
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            var (named, differs, attends) = (false, false, false);
            var lot = default(BeneficiaryChange);
            for (var i = file.FirstOfTrajectory[trajectory]; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = file.TrajectoryRows[i];
                var session = file.AttendanceSession[row];
                named |= valid[session];
                attends |= differences.Attendances[row];
                differs |= differences.Attendances[row] || payments[session];
                lot.Add(old, @new, row, differences.Attendances[row]);
            }

            if (named)
            {
                beneficiaries++;
                changed += differs ? 1 : 0;
                attendees += attends ? 1 : 0;
                sum.Add(lot);
                if (lot.IsKnown)
                {
                    changes.Add(lot.Change);
                }
            }
        }

        return new PeopleCount(sessions, beneficiaries, changed, attendees, sum.ToBalance(changes));
    }
}

/// <summary>Sessions and beneficiaries of a file.</summary>
/// <param name="Sessions">Sessions that are valid in at least one edition.</param>
/// <param name="Beneficiaries">Beneficiaries named in them.</param>
/// <param name="Changed">Those with an attendance that differs, or in a session with a payment that does.</param>
/// <param name="ChangedAttendees">Those with an attendance that differs.</param>
/// <param name="Balance">What becomes of them.</param>
internal sealed record PeopleCount(
    long Sessions,
    long Beneficiaries,
    long Changed,
    long ChangedAttendees,
    Balance Balance
);
