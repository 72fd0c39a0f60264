using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting;

/// <summary>Adds up differences; sums are wider than 64 bits until they are told.</summary>
internal sealed class DeltaSum
{
    private Int128 _fees;
    private Int128 _shares;
    private long _attendances;
    private long _payments;
    private long _nowAccepted;
    private long _nowRefused;

    public bool IsEmpty => _attendances == 0 && _payments == 0;

    /// <summary>Counts an attendance that differs.</summary>
    public void Attendance(Side old, Side @new, int row)
    {
        _attendances++;
        var (before, after) = (old.Accepts(row), @new.Accepts(row));
        _nowAccepted += !before && after ? 1 : 0;
        _nowRefused += before && !after ? 1 : 0;
        _shares += (Int128)@new.Share(row) - old.Share(row);
    }

    /// <summary>Counts a payment that differs.</summary>
    public void Payment(Side old, Side @new, int row)
    {
        _payments++;
        _fees += (Int128)@new.Fee(row) - old.Fee(row);
    }

    public Delta ToDelta() =>
        new(_attendances, _payments, _nowAccepted, _nowRefused, Cents.Of(_fees), Cents.Of(_shares));
}

/// <summary>Adds up one edition.</summary>
internal sealed class TallySum
{
    private readonly long[] _decisions = new long[4];
    private Int128 _fees;
    private Int128 _shares;
    private long _exceptional;

    public void Attendance(Side side, int row)
    {
        _decisions[(int)side.OfAttendance(row)]++;
        _exceptional += side.IsExceptional(row) ? 1 : 0;
        _shares += side.Share(row);
    }

    public void Payment(Side side, int row) => _fees += side.Fee(row);

    public Tally ToTally() =>
        new(
            _decisions[(int)Decision.Accepted],
            _exceptional,
            _decisions[(int)Decision.Refused],
            _decisions[(int)Decision.Unpriced],
            _decisions[(int)Decision.None],
            Cents.Of(_fees),
            Cents.Of(_shares)
        );
}

/// <summary>Both editions and what differs, of one group of rows.</summary>
internal sealed class GroupSum
{
    public TallySum Old { get; } = new();

    public TallySum New { get; } = new();

    public DeltaSum Changed { get; } = new();

    public void Attendance(Side old, Side @new, int row, bool differs)
    {
        Old.Attendance(old, row);
        New.Attendance(@new, row);
        if (differs)
        {
            Changed.Attendance(old, @new, row);
        }
    }

    public void Payment(Side old, Side @new, int row, bool differs)
    {
        Old.Payment(old, row);
        New.Payment(@new, row);
        if (differs)
        {
            Changed.Payment(old, @new, row);
        }
    }
}

internal static class Cents
{
    /// <summary>A sum that a report can tell.</summary>
    /// <exception cref="SessionFileException">It is too large for that.</exception>
    public static long Of(Int128 cents) =>
        cents >= long.MinValue && cents <= long.MaxValue
            ? (long)cents
            : throw new SessionFileException("the amounts of this file add up to more than 64 bits hold");
}
