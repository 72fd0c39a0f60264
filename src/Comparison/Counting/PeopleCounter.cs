namespace Conv.Comparison.Counting;

/// <summary>Counts sessions and beneficiaries, and who pays more and who pays less.</summary>
internal static class PeopleCounter
{
    public static (long Sessions, long Beneficiaries, long Changed, Balance Balance) Count(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences
    )
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

        var (beneficiaries, changed) = (0L, 0L);
        var changes = new List<Int128>();
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            var (named, differs) = (false, false);
            Int128 change = 0;
            for (var i = file.FirstOfTrajectory[trajectory]; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = file.TrajectoryRows[i];
                var session = file.AttendanceSession[row];
                named |= valid[session];
                differs |= differences.Attendances[row] || payments[session];
                change += (Int128)@new.Share(row) - old.Share(row);
            }

            if (named)
            {
                beneficiaries++;
                changed += differs ? 1 : 0;
                changes.Add(change);
            }
        }

        return (sessions, beneficiaries, changed, BalanceCounter.Count(changes));
    }
}
