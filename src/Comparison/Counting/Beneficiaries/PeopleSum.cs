using Conv.Comparison.Counting.Results;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Beneficiaries;

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

    public void Add(in BeneficiaryChange lot)
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
