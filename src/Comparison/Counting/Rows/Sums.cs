using Conv.Comparison.Counting.Results;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>Counts sessions whose money is not known, and takes their known halves out of what the insurer pays. Sessions come one after the other.</summary>
internal struct UnknownSum
{
    private Int128 _halves;
    private int _last;
    private long _sessions;

    /// <summary>What the insurer pays, without these sessions.</summary>
    public readonly KnownTotal TakenFrom(Int128 insurer) => new(CentsOfSum.Of(insurer - _halves), _sessions);

    public void Add(int session, Int128 half)
    {
        _halves += half;
        if (_sessions == 0 || _last != session)
        {
            _sessions++;
            _last = session;
        }
    }
}

/// <summary>Adds up differences; sums are wider than 64 bits until they are told. Rows come session by session.</summary>
internal sealed class DeltaSum
{
    private Int128 _fees;
    private Int128 _shares;
    private Int128 _parts;
    private UnknownSum _unknown;
    private long _attendances;
    private long _payments;
    private long _nowAccepted;
    private long _nowRefused;

    public bool IsEmpty => _attendances == 0 && _payments == 0;

    /// <summary>Counts an attendance that differs.</summary>
    public void Attendance(Side old, Side @new, int row, int session)
    {
        _attendances++;
        var (before, after) = (old.Accepts(row), @new.Accepts(row));
        _nowAccepted += !before && after ? 1 : 0;
        _nowRefused += before && !after ? 1 : 0;
        var change = (Int128)@new.Share(row) - old.Share(row);
        _shares += change;
        var parts = @new.Parts(row) - old.Parts(row);
        _parts += parts;
        Note(old, @new, session, -(change + parts));
    }

    /// <summary>Counts a payment that differs.</summary>
    public void Payment(Side old, Side @new, int row, int session)
    {
        _payments++;
        var change = (Int128)@new.Fee(row) - old.Fee(row);
        _fees += change;
        Note(old, @new, session, change);
    }

    public Delta ToDelta() =>
        new(_attendances, _payments, _nowAccepted, _nowRefused, CentsOfSum.Of(_fees), CentsOfSum.Of(_shares))
        {
            Others = CentsOfSum.Of(_parts),
            Paid = _unknown.TakenFrom(_fees - _shares - _parts),
        };

    private void Note(Side old, Side @new, int session, Int128 half)
    {
        if (!old.IsKnown(session) || !@new.IsKnown(session))
        {
            _unknown.Add(session, half);
        }
    }
}

/// <summary>Adds up one edition. Rows come session by session.</summary>
internal sealed class TallySum
{
    private readonly long[] _decisions = new long[4];
    private Int128 _fees;
    private Int128 _shares;
    private Int128 _parts;
    private UnknownSum _unknown;
    private long _exceptional;

    public void Attendance(Side side, int row, int session)
    {
        _decisions[(int)side.OfAttendance(row)]++;
        _exceptional += side.IsExceptional(row) ? 1 : 0;
        var parts = side.Parts(row);
        _shares += side.Share(row);
        _parts += parts;
        Note(side, session, -(side.Share(row) + parts));
    }

    public void Payment(Side side, int row, int session)
    {
        _fees += side.Fee(row);
        Note(side, session, side.Fee(row));
    }

    public Tally ToTally() =>
        new(
            _decisions[(int)Decision.Accepted],
            _exceptional,
            _decisions[(int)Decision.Refused],
            _decisions[(int)Decision.Unpriced],
            _decisions[(int)Decision.None],
            CentsOfSum.Of(_fees),
            CentsOfSum.Of(_shares)
        )
        {
            Others = CentsOfSum.Of(_parts),
            Paid = _unknown.TakenFrom(_fees - _shares - _parts),
        };

    private void Note(Side side, int session, Int128 half)
    {
        if (!side.IsKnown(session))
        {
            _unknown.Add(session, half);
        }
    }
}

/// <summary>Both editions and what differs, of one group of rows.</summary>
internal sealed class GroupSum
{
    public TallySum Old { get; } = new();

    public TallySum New { get; } = new();

    public DeltaSum Changed { get; } = new();

    public void Attendance(Side old, Side @new, int row, int session, bool differs)
    {
        Old.Attendance(old, row, session);
        New.Attendance(@new, row, session);
        if (differs)
        {
            Changed.Attendance(old, @new, row, session);
        }
    }

    public void Payment(Side old, Side @new, int row, int session, bool differs)
    {
        Old.Payment(old, row, session);
        New.Payment(@new, row, session);
        if (differs)
        {
            Changed.Payment(old, @new, row, session);
        }
    }
}
