using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// Goes through a file in sequence and says of every row that differs what is behind it. The first attendance of a unit that one edition
/// accepts and the other does not is its divergence: what differs up to it is direct, what differs after it follows from it.
/// </summary>
internal sealed class CauseTracer
{
    private const int Never = int.MaxValue;

    private readonly FilePair _file;
    private readonly Side _old;
    private readonly Side _new;
    private readonly RowDifferences _differences;
    private readonly HistoryGroups _groups;
    private readonly IRowCauseFinder? _finder;
    private readonly RowCauses _causes;
    private readonly int[] _divergences;
    private readonly int[] _causeOfGroup;

    private CauseTracer(FilePair file, Side old, Side @new, RowDifferences differences, IRowCauseFinder? finder)
    {
        (_file, _old, _new, _differences, _finder) = (file, old, @new, differences, finder);
        _groups = HistoryGroups.Of(file, old, @new);
        _causes = new RowCauses(file) { Sets = finder?.Sets ?? new RuleSets() };
        _divergences = new int[_groups.Count];
        Array.Fill(_divergences, Never);
        _causeOfGroup = new int[_groups.Count];
    }

    /// <summary>The causes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="differences">Which rows differ.</param>
    /// <param name="finder">Finds the rules; null: every set is empty.</param>
    public static RowCauses Trace(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        IRowCauseFinder? finder
    )
    {
        var tracer = new CauseTracer(file, old, @new, differences, finder);
        for (var session = 0; session < file.Sessions; session++)
        {
            tracer.Attendances(session);
            tracer.Payments(session);
        }

        return tracer._causes;
    }

    private IRowCauseFinder? OfEvery => _finder is { IsOfEveryRow: true } ? _finder : null;

    private void Attendances(int session)
    {
        for (var row = _file.FirstAttendance[session]; row < _file.FirstAttendance[session + 1]; row++)
        {
            if (!_differences.Attendances[row])
            {
                continue;
            }

            var unit = _groups.OfAttendance(row);
            if (_divergences[unit] < session)
            {
                _causes.Attendances[row] = OfEvery?.OfAttendance(row) ?? _causeOfGroup[unit];
                _causes.AttendanceFollows[row] = true;
                continue;
            }

            _causes.Attendances[row] = _finder?.OfAttendance(row) ?? 0;
            if (_old.Accepts(row) != _new.Accepts(row))
            {
                Diverge(unit, session, _causes.Attendances[row]);
            }
        }
    }

    private void Payments(int session)
    {
        for (var row = _file.FirstPayment[session]; row < _file.FirstPayment[session + 1]; row++)
        {
            if (!_differences.Payments[row])
            {
                continue;
            }

            (_causes.Payments[row], _causes.PaymentFollows[row]) = Payment(row, session);
            _causes.Payments[row] = OfEvery?.OfPayment(row, session) ?? _causes.Payments[row];
            if (_groups.AreGroups && _old.Pays(row) != _new.Pays(row) && !_causes.PaymentFollows[row])
            {
                Diverge(_groups.OfSession(session), session, _causes.Payments[row]);
            }
        }
    }

    // A session of several rows may diverge in each of them.
    private void Diverge(int unit, int session, int cause)
    {
        _causeOfGroup[unit] = _divergences[unit] == session ? _causes.Sets.Union(_causeOfGroup[unit], cause) : cause;
        _divergences[unit] = session;
    }

    private (int Cause, bool Follows) Payment(int row, int session)
    {
        var (isDirect, follows, ofDirect, ofFollowing, ofGroups) = (false, false, 0, 0, 0);
        var isAfter = _groups.AreGroups && _divergences[_groups.OfSession(session)] < session;
        ofGroups = isAfter ? _causeOfGroup[_groups.OfSession(session)] : 0;
        for (var other = _file.FirstAttendance[session]; other < _file.FirstAttendance[session + 1]; other++)
        {
            var unit = _groups.OfAttendance(other);
            if (_divergences[unit] < session)
            {
                isAfter = true;
                ofGroups = _causes.Sets.Union(ofGroups, _causeOfGroup[unit]);
            }

            if (!_differences.Attendances[other])
            {
                continue;
            }

            if (_causes.AttendanceFollows[other])
            {
                follows = true;
                ofFollowing = _causes.Sets.Union(ofFollowing, _causes.Attendances[other]);
            }
            else
            {
                isDirect = true;
                ofDirect = _causes.Sets.Union(ofDirect, _causes.Attendances[other]);
            }
        }

        if (follows && !isDirect)
        {
            return (ofFollowing, true);
        }

        // A fee may differ on its own account, by what was counted before, or by what its attendances come to.
        var own = OfEvery is null ? _finder?.OfPayment(row, session) ?? 0 : 0;
        return own != 0 ? (own, false)
            : isAfter && !isDirect ? (ofGroups, true)
            : (ofDirect, false);
    }
}
