using Conv.Runtime;

namespace Conv.Comparison.Readings;

/// <summary>Compares the decisions of two assignments, column by column. A session that is a reject has no decision, reason or amount.</summary>
internal sealed class RowComparer
{
    private readonly SessionBatch _batch;
    private readonly DecisionBatch _old;
    private readonly DecisionBatch _new;
    private readonly bool[] _touched;
    private readonly RowChanges _changes = new();

    private RowComparer(SessionBatch batch, DecisionBatch old, DecisionBatch @new)
    {
        (_batch, _old, _new) = (batch, old, @new);
        _touched = new bool[batch.AttendanceCount];
    }

    /// <summary>What differs.</summary>
    /// <param name="batch">The sessions.</param>
    /// <param name="old">Their decisions under the base.</param>
    /// <param name="new">Their decisions under another assignment.</param>
    public static RowChanges Compare(SessionBatch batch, DecisionBatch old, DecisionBatch @new)
    {
        var comparer = new RowComparer(batch, old, @new);
        for (var session = 0; session < batch.SessionCount; session++)
        {
            comparer.Session(session);
        }

        comparer.CountBeneficiaries();
        return comparer._changes;
    }

    private void Session(int session)
    {
        var (oldStands, newStands) = (_old.Rejected[session] == 0, _new.Rejected[session] == 0);
        if (!oldStands && !newStands)
        {
            return;
        }

        _changes.NowRejected += oldStands && !newStands ? 1 : 0;
        _changes.NoLongerRejected += newStands && !oldStands ? 1 : 0;
        var (from, to) = (_batch.FirstAttendance[session], _batch.FirstAttendance[session + 1]);
        var (rows, money) = (_changes.Attendances + _changes.Payments, _changes.Insurer);
        for (var row = from; row < to; row++)
        {
            Attendance(row, oldStands, newStands);
        }

        var paid = false;
        for (var row = _batch.FirstPayment[session]; row < _batch.FirstPayment[session + 1]; row++)
        {
            paid |= Payment(row, session, oldStands, newStands);
        }

        if (paid)
        {
            _touched.AsSpan(from, to - from).Fill(true);
        }

        if (_changes.Attendances + _changes.Payments > rows && (LeavesOpen(_old, session) || LeavesOpen(_new, session)))
        {
            _changes.Unknown++;
            _changes.Halves += _changes.Insurer - money;
        }
    }

    private bool LeavesOpen(DecisionBatch decisions, int session) =>
        decisions.Rejected[session] == 0
        && (
            decisions
                .Attendances.AsSpan(_batch.FirstAttendance[session].._batch.FirstAttendance[session + 1])
                .Contains(Decision.Unpriced)
            || decisions
                .Payments.AsSpan(_batch.FirstPayment[session].._batch.FirstPayment[session + 1])
                .Contains(Decision.Unpriced)
        );

    private void Attendance(int row, bool oldStands, bool newStands)
    {
        var old = oldStands ? _old.Attendances[row] : Decision.None;
        var now = newStands ? _new.Attendances[row] : Decision.None;
        if (
            old == now
            && _old.AttendanceReasons[row] == _new.AttendanceReasons[row]
            && _old.Exceptional[row] == _new.Exceptional[row]
            && _old.Shares[row] == _new.Shares[row]
            && SameParts(row)
        )
        {
            return;
        }

        _touched[row] = true;
        _changes.Attendances++;
        _changes.NowAccepted += IsAccepted(now) && !IsAccepted(old) ? 1 : 0;
        _changes.NowRefused += IsAccepted(old) && !IsAccepted(now) ? 1 : 0;
        _changes.Shares +=
            (now == Decision.Accepted ? _new.Shares[row] : (Int128)0)
            - (old == Decision.Accepted ? _old.Shares[row] : (Int128)0);
        for (var payer = 0; payer < _new.Parts.Length; payer++)
        {
            _changes.Others +=
                (now == Decision.Accepted ? _new.Parts[payer][row] : (Int128)0)
                - (old == Decision.Accepted ? _old.Parts[payer][row] : (Int128)0);
        }
    }

    // Both assignments are of one program, and number payers alike.
    private bool SameParts(int row)
    {
        for (var payer = 0; payer < _old.Parts.Length; payer++)
        {
            if (_old.Parts[payer][row] != _new.Parts[payer][row])
            {
                return false;
            }
        }

        return true;
    }

    private bool Payment(int row, int session, bool oldStands, bool newStands)
    {
        var old = oldStands ? _old.Payments[row] : Decision.None;
        var now = newStands ? _new.Payments[row] : Decision.None;
        if (old == now && _old.Fees[row] == _new.Fees[row] && (old != Decision.Refused || HasSameReasons(row, session)))
        {
            return false;
        }

        _changes.Payments++;
        _changes.Fees +=
            (now == Decision.Accepted ? _new.Fees[row] : (Int128)0)
            - (old == Decision.Accepted ? _old.Fees[row] : (Int128)0);
        return true;
    }

    // A refused payment without reasons of its own has those of the attendances, each once, in order of appearance.
    private bool HasSameReasons(int payment, int session)
    {
        var (old, now) = (_old.PaymentReasons[payment], _new.PaymentReasons[payment]);
        if (old != 0 && now != 0)
        {
            return old == now;
        }

        var (seenOld, seenNew) = (old, now);
        for (var row = _batch.FirstAttendance[session]; row < _batch.FirstAttendance[session + 1]; row++)
        {
            seenOld |= old == 0 ? _old.AttendanceReasons[row] : 0;
            seenNew |= now == 0 ? _new.AttendanceReasons[row] : 0;
        }

        return seenOld == seenNew;
    }

    private void CountBeneficiaries()
    {
        for (var trajectory = 0; trajectory < _batch.TrajectoryCount; trajectory++)
        {
            for (var i = _batch.FirstOfTrajectory[trajectory]; i < _batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                if (_touched[_batch.TrajectoryRows[i]])
                {
                    _changes.Beneficiaries++;
                    break;
                }
            }
        }
    }

    private static bool IsAccepted(Decision decision) => decision is Decision.Accepted or Decision.Unpriced;
}
