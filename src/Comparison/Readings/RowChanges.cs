using Conv.Comparison.Counting.Results;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Readings;

/// <summary>What differs between the decisions of two assignments on the same sessions; amounts in cents.</summary>
internal sealed class RowChanges
{
    /// <summary>Nothing differs.</summary>
    public static RowChanges None { get; } = new();

    public long Attendances { get; set; }

    public long Payments { get; set; }

    public long NowAccepted { get; set; }

    public long NowRefused { get; set; }

    public long NowRejected { get; set; }

    public long NoLongerRejected { get; set; }

    public long Beneficiaries { get; set; }

    public Int128 Fees { get; set; }

    public Int128 Shares { get; set; }

    /// <summary>What other payers pay.</summary>
    public Int128 Others { get; set; }

    /// <summary>What the insurer pays, as if all were known.</summary>
    public Int128 Insurer => Fees - Shares - Others;

    /// <summary>Sessions that differ and of which one assignment leaves a fee or a share open.</summary>
    public long Unknown { get; set; }

    /// <summary>The change of what the insurer pays in these sessions.</summary>
    public Int128 Halves { get; set; }

    /// <summary>Rows and money.</summary>
    /// <exception cref="OverflowException">The sums do not fit 64 bits.</exception>
    public Delta ToDelta() =>
        new(Attendances, Payments, NowAccepted, NowRefused, checked((long)Fees), checked((long)Shares))
        {
            Others = checked((long)Others),
            Paid = new KnownTotal(checked((long)(Insurer - Halves)), Unknown),
        };
}
