using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Runtime;

namespace Conv.Comparison.Counting;

/// <summary>What becomes of one beneficiary: the shares of what both editions accept, and what only one of them accepts.</summary>
internal struct Lot
{
    private bool _isOpen;

    /// <summary>Change of the shares of attendances that both editions accept, cents.</summary>
    public Int128 Change { get; private set; }

    public bool Loses { get; private set; }

    public bool Gains { get; private set; }

    /// <summary>Whether every share that could change is known.</summary>
    public readonly bool IsKnown => !_isOpen;

    /// <summary>Adds an attendance.</summary>
    public void Add(Side old, Side @new, int row, bool differs)
    {
        if (!differs)
        {
            return;
        }

        switch (old.Accepts(row), @new.Accepts(row))
        {
            case (true, true):
                _isOpen |= old.OfAttendance(row) == Decision.Unpriced || @new.OfAttendance(row) == Decision.Unpriced;
                Change += (Int128)@new.Share(row) - old.Share(row);
                break;
            case (true, false):
                Loses = true;
                break;
            case (false, true):
                Gains = true;
                break;
            case (false, false):
                break;
        }
    }
}

/// <summary>Counts beneficiaries by what becomes of them.</summary>
internal sealed class PeopleSum
{
    private Int128 _shares;
    private long _better;
    private long _worse;
    private long _mixed;
    private long _same;
    private long _notKnown;
    private long _lose;
    private long _gain;

    public bool IsEmpty => _better + _worse + _mixed + _same + _notKnown == 0;

    public void Add(in Lot lot)
    {
        _lose += lot.Loses ? 1 : 0;
        _gain += lot.Gains ? 1 : 0;
        if (!lot.IsKnown)
        {
            _notKnown++;
            return;
        }

        _shares += lot.Change;
        switch (lot.Change < 0 || lot.Gains, lot.Change > 0 || lot.Loses)
        {
            case (true, false):
                _better++;
                break;
            case (false, true):
                _worse++;
                break;
            case (true, true):
                _mixed++;
                break;
            case (false, false):
                _same++;
                break;
        }
    }

    public People ToPeople() => new(_better, _worse, _mixed, _same, _notKnown);

    public PeopleRow ToRow(string value) => new(value, ToPeople(), CentsOfSum.Of(_shares));

    /// <summary>The balance of those whose change is known.</summary>
    public Balance ToBalance(List<Int128> changes) =>
        BalanceCounter.Count(changes) with
        {
            NotKnown = _notKnown,
            Lose = _lose,
            Gain = _gain,
            People = ToPeople(),
        };
}
