using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>
/// Finds why a decision is not what it was. What differs in the file is looked for before what differs in the rules: the session itself,
/// the first other session of its trajectories and windows that differs, the order of lines.
/// </summary>
internal sealed class CauseFinder
{
    private readonly Run _run;
    private readonly Run? _again;
    private readonly SessionChanges _sessions;
    private readonly RowComparison _attendances;
    private readonly RowComparison _payments;
    private readonly bool _sameRules;
    private readonly bool _looksAhead;
    private readonly Lazy<Dictionary<int, int>> _reordered;
    private readonly Lazy<(int[] GroupOf, Cause?[] First)> _groups;
    private readonly Lazy<Cause?> _firstOfAll;

    public CauseFinder(
        Run run,
        Run? again,
        SessionChanges sessions,
        RowComparison attendances,
        RowComparison payments,
        bool sameRules
    )
    {
        (_run, _again) = (run, again);
        _sessions = sessions;
        _attendances = attendances;
        _payments = payments;
        _sameRules = sameRules;
        _looksAhead = run.Info.Submitted.Any(acts => acts.After > 0);
        _reordered = new(Reordered);
        _groups = new(Groups);
        _firstOfAll = new(() => Differing().Aggregate((Cause?)null, (first, one) => Cause.First(first, one.Cause)));
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

        if (Follows(first, session))
        {
            return change with { Why = CorrectionCause.Follows, Cause = first!.Value.Session };
        }

        var moved = OrderOf(kind, change);

        // Which windows a session shared once is not in its digest. Where neither its own people nor other rules explain a change, it follows
        // from a session that shared one.
        if (
            moved is null
            && _sameRules
            && _run.Info.NeedsSequence
            && _again is null
            && Follows(_firstOfAll.Value, session)
        )
        {
            return change with { Why = CorrectionCause.Follows, Cause = _firstOfAll.Value!.Value.Session };
        }

        return change with
        {
            Why = _sameRules || moved is not null ? CorrectionCause.Order : CorrectionCause.Rules,
            Cause = moved ?? SessionChanges.Unknown,
        };
    }

    private bool Follows(Cause? cause, int session) =>
        cause is { } one
        && (_looksAhead || one.At.IsBefore(one.IsEarlier ? _sessions.Before(session) : _sessions.Now(session)));

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

    // Where windows are kept for more than a beneficiary: the first session that differs in each group of sessions that share one, or shared one
    // in the earlier run. Where nobody knows any more what a session shared then, one that is gone belongs to the groups of its people.
    private (int[] GroupOf, Cause?[] First) Groups()
    {
        var sets = new DisjointSets(_sessions.Count);
        var now = SessionGroups.Representatives(_run);
        for (var session = 0; session < now.Length; session++)
        {
            sets.Unite(session, now[session]);
        }

        if (_again is not null)
        {
            JoinEarlier(sets, _again);
        }

        var groupOf = sets.Representatives();
        var first = new Cause?[groupOf.Length];
        foreach (var (session, cause) in Differing())
        {
            ref var one = ref first[groupOf[_sessions.Index(session)]];
            one = Cause.First(one, cause);
        }

        for (var session = 0; session < now.Length; session++)
        {
            if (_run.Decisions.Rejected[session] == 0)
            {
                ref var cause = ref first[groupOf[session]];
                foreach (var rows in (RowComparison[])[_attendances, _payments])
                {
                    foreach (var person in People(rows, session))
                    {
                        cause = Cause.First(cause, rows.People.FirstCause(person));
                    }
                }
            }
        }

        return (groupOf, first);
    }

    // Sessions that the earlier run rejected share nothing.
    private void JoinEarlier(DisjointSets sets, Run again)
    {
        var then = SessionGroups.Representatives(again);
        var members = new int[then.Length];
        Array.Fill(members, -1);
        for (var earlier = 0; earlier < then.Length; earlier++)
        {
            var session = _sessions.Find(again.Table.SessionIds.Utf8(earlier));
            if (session == SessionChanges.Unknown)
            {
                continue;
            }

            ref var member = ref members[then[earlier]];
            var index = _sessions.Index(session);
            member = member < 0 ? index : member;
            sets.Unite(member, index);
        }
    }

    // Every session that differs itself, where it stands and where it stood.
    private IEnumerable<(int Session, Cause Cause)> Differing()
    {
        for (var index = 0; index < _sessions.Count; index++)
        {
            var session = index < _run.Table.Batch.SessionCount ? index : ~(index - _run.Table.Batch.SessionCount);
            if ((session >= 0 && _run.Decisions.Rejected[session] != 0) || _sessions.Why(session) is not { } why)
            {
                continue;
            }

            if (session >= 0)
            {
                yield return (session, new Cause(_sessions.Now(session), IsEarlier: false, session));
            }

            if (why != CorrectionCause.Late)
            {
                yield return (session, new Cause(_sessions.Before(session), IsEarlier: true, session));
            }
        }
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
