using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Rows;

/// <summary>
/// Which rows differ: in what attendances.csv and payments.csv say of them, the column of the convention left out. A row of a session that is
/// valid in one edition only differs.
/// </summary>
internal sealed class RowDifferences
{
    private readonly Side _old;
    private readonly Side _new;
    private readonly ReasonNames _reasons;
    private readonly ImmutableArray<PayerPair> _payers;
    private readonly List<int> _oldReasons = [];
    private readonly List<int> _newReasons = [];

    private RowDifferences(FilePair file, Side old, Side @new)
    {
        (_old, _new) = (old, @new);
        _reasons = new ReasonNames(old.Run.Info, @new.Run.Info);
        _payers = PayerPair.Of(old.Run.Info, @new.Run.Info);
        Attendances = new bool[file.Attendances];
        Payments = new bool[file.Payments];
    }

    /// <summary>Per attendance: whether it differs.</summary>
    public bool[] Attendances { get; }

    /// <summary>Per payment: whether it differs.</summary>
    public bool[] Payments { get; }

    /// <summary>Whether any row differs.</summary>
    public bool Any => Attendances.Contains(true) || Payments.Contains(true);

    public static RowDifferences Of(FilePair file, Side old, Side @new)
    {
        var differences = new RowDifferences(file, old, @new);
        for (var row = 0; row < file.Attendances; row++)
        {
            differences.Attendances[row] = differences.Attendance(row);
        }

        for (var session = 0; session < file.Sessions; session++)
        {
            for (var row = file.FirstPayment[session]; row < file.FirstPayment[session + 1]; row++)
            {
                differences.Payments[row] = differences.Payment(row, session);
            }
        }

        return differences;
    }

    private bool Attendance(int row)
    {
        var decision = _old.OfAttendance(row);
        return decision != _new.OfAttendance(row)
            || decision switch
            {
                Decision.None => false,
                Decision.Refused => !_reasons.AreSame(
                    _old.Decisions.AttendanceReasons[_old.Rows.Attendance(row)],
                    _new.Decisions.AttendanceReasons[_new.Rows.Attendance(row)]
                ),
                Decision.Accepted or Decision.Unpriced => _old.IsExceptional(row) != _new.IsExceptional(row)
                    || _old.Share(row) != _new.Share(row)
                    || PartsDiffer(row),
                var other => throw new UnreachableException($"the decision {other}"),
            };
    }

    private bool PartsDiffer(int row)
    {
        foreach (var payer in _payers)
        {
            if (payer.Differs(_old, _new, row))
            {
                return true;
            }
        }

        return false;
    }

    private bool Payment(int row, int session)
    {
        var decision = _old.OfPayment(row);
        return decision != _new.OfPayment(row)
            || decision switch
            {
                Decision.None => false,
                Decision.Refused => !SameReasons(row, session),
                Decision.Accepted or Decision.Unpriced => _old.Fee(row) != _new.Fee(row),
                var other => throw new UnreachableException($"the decision {other}"),
            };
    }

    private bool SameReasons(int row, int session)
    {
        var (old, @new) = (_old.Rows.Payment(row), _new.Rows.Payment(row));
        var (one, other) = (_old.Decisions.PaymentReasons[old], _new.Decisions.PaymentReasons[@new]);
        if (one != 0 && other != 0)
        {
            return _reasons.AreSame(one, other);
        }

        // Reasons of attendances come in order of appearance; that order says something only where both editions order reasons alike.
        _old.Run.PaymentReasons(old, _old.Rows.Session(session), _oldReasons);
        _new.Run.PaymentReasons(@new, _new.Rows.Session(session), _newReasons);
        return _reasons.IsSameOrder
            ? _oldReasons.SequenceEqual(_newReasons)
            : _reasons.AreSame(Mask(_oldReasons), Mask(_newReasons));
    }

    private static ulong Mask(List<int> reasons) => reasons.Aggregate(0UL, (mask, reason) => mask | (1UL << reason));
}
