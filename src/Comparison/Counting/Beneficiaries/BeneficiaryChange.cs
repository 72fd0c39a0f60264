using Conv.Comparison.Counting.Rows;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Beneficiaries;

/// <summary>What becomes of one beneficiary: the shares of what both editions accept, and what only one of them accepts.</summary>
internal struct BeneficiaryChange
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
