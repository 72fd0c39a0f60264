using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>
/// Finds why a decision is not what it was. What differs in the file is looked for before what differs in the rules: the session itself,
/// the first other session of its trajectories and windows that differs, the order of lines.
/// </summary>
internal sealed class CauseFinder
{
    private readonly Run _run;
    private readonly SessionChanges _sessions;
    private readonly RowComparison _attendances;
    private readonly RowComparison _payments;
    private readonly bool _sameRules;
    private readonly bool _looksAhead;
    private readonly Lazy<Dictionary<int, int>> _reordered;
    private readonly Lazy<(int[] GroupOf, Cause?[] First)> _groups;

    public CauseFinder(
        Run run,
        SessionChanges sessions,
        RowComparison attendances,
        RowComparison payments,
        bool sameRules
    )
    {
        _run = run;
        _sessions = sessions;
        _attendances = attendances;
        _payments = payments;
        _sameRules = sameRules;
        _looksAhead = run.Info.Submitted.Any(acts => acts.After > 0);
        _reordered = new(Reordered);
        _groups = new(Groups);
    }

    /// <summary>A change with its cause.</summary>
    public Change Find(CorrectionKind kind, Change change)
    {
        if (_sessions.Why(change.Session) is { } own)
        {
            return change with { Why = own, Cause = change.Session };
        }

        // A session that is the same has the same people: it is in both runs.
        var session = change.Session;
        var first =
            kind == CorrectionKind.Attendance ? _attendances.People.FirstCause(change.Person) : OfAttendances(session);
        if (_run.Info.NeedsSequence)
        {
            first = Cause.First(first, _groups.Value.First[_groups.Value.GroupOf[session]]);
        }

        if (first is { } cause && (_looksAhead || IsBefore(cause, session)))
        {
            return change with { Why = CorrectionCause.Follows, Cause = cause.Session };
        }

        return change with
        {
            Why = _sameRules || OrderOf(kind, change) is not null ? CorrectionCause.Order : CorrectionCause.Rules,
            Cause = OrderOf(kind, change) ?? SessionChanges.Unknown,
        };
    }

    private bool IsBefore(Cause cause, int session) =>
        cause.At.IsBefore(cause.IsEarlier ? _sessions.Before(session) : _sessions.Now(session));

    // What is paid for a session depends on all its attendances.
    private Cause? OfAttendances(int session)
    {
        Cause? first = null;
        foreach (var person in People(_attendances, session))
        {
            first = Cause.First(first, _attendances.People.FirstCause(person));
        }

        return first;
    }

    private int? OrderOf(CorrectionKind kind, Change change)
    {
        IEnumerable<int> people =
            kind == CorrectionKind.Attendance ? [change.Person] : People(_attendances, change.Session);
        foreach (var person in people)
        {
            if (_reordered.Value.TryGetValue(person, out var session))
            {
                return session;
            }
        }

        return null;
    }

    // By beneficiary: the first session that was decided before one of the same day and is decided after it now.
    private Dictionary<int, int> Reordered()
    {
        var batch = _run.Table.Batch;
        var reordered = new Dictionary<int, int>();
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            var last = new Moment(-1, -1);
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = batch.TrajectoryRows[i];
                var session = batch.AttendanceSession[row];
                if (_run.Decisions.Rejected[session] != 0 || _sessions.Why(session) is not null)
                {
                    continue;
                }

                var before = _sessions.Before(session);
                if (before.IsBefore(last))
                {
                    reordered.TryAdd(_run.Table.BeneficiaryIds.Number(row), session);
                    break;
                }

                last = before;
            }
        }

        return reordered;
    }

    // Where windows are kept for more than a beneficiary: the first session that differs in each group of sessions that share one. A
    // session that is gone belongs to the groups of its people, since nobody knows any more what else it shared.
    private (int[] GroupOf, Cause?[] First) Groups()
    {
        var groupOf = SessionGroups.Representatives(_run);
        var first = new Cause?[groupOf.Length];
        for (var session = 0; session < groupOf.Length; session++)
        {
            if (_run.Decisions.Rejected[session] != 0)
            {
                continue;
            }

            ref var cause = ref first[groupOf[session]];
            if (_sessions.Why(session) is not null)
            {
                cause = Cause.First(cause, new Cause(_sessions.Now(session), IsEarlier: false, session));
            }

            foreach (var rows in (RowComparison[])[_attendances, _payments])
            {
                foreach (var person in People(rows, session))
                {
                    cause = Cause.First(cause, rows.People.FirstCause(person));
                }
            }
        }

        return (groupOf, first);
    }

    private static IEnumerable<int> People(RowComparison rows, int session)
    {
        var (from, to) = rows.Later.RowsOf(session);
        for (var row = from; row < to; row++)
        {
            yield return rows.Later.People.Number(row);
        }
    }
}
