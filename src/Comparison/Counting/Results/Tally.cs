using System.Text.Json.Serialization;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Results;

/// <summary>Counts and sums of one edition.</summary>
/// <param name="Accepted">Attendances accepted, exceptional ones included, unpriced ones not.</param>
/// <param name="Exceptional">Those accepted beyond a cap.</param>
/// <param name="Refused">Attendances refused.</param>
/// <param name="Unpriced">Attendances accepted without a price.</param>
/// <param name="Rejected">Attendances of sessions that are no valid sessions in this edition.</param>
/// <param name="Fees">Fees of accepted payments, cents.</param>
/// <param name="Shares">Shares of accepted attendances, cents.</param>
public sealed record Tally(
    long Accepted,
    long Exceptional,
    long Refused,
    long Unpriced,
    long Rejected,
    long Fees,
    long Shares
)
{
    /// <summary>What other payers pay, cents; 0 where no vocabulary names one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Others { get; init; }

    /// <summary>What the insurer pays for the sessions whose every fee and share is known, and how many sessions are not in it.</summary>
    [JsonIgnore]
    public KnownTotal Paid { get; init; } = KnownTotal.Of((Int128)Fees - Shares);

    /// <summary>What the insurer pays for the sessions whose every fee and share is known, cents.</summary>
    public long Insurer => (long)Paid.Known;

    /// <summary>Sessions with a fee or a share to which the text gives no value: what the insurer pays for them is not known.</summary>
    public long InsurerNotKnown => Paid.Unknown;
}

/// <summary>What differs: rows and money, new less old.</summary>
/// <param name="Attendances">Attendances that differ in decision, reasons, exceptional mark, share or what another payer pays.</param>
/// <param name="Payments">Payments that differ in decision, reasons or fee.</param>
/// <param name="NowAccepted">Attendances that only the new edition accepts (priced or not).</param>
/// <param name="NowRefused">Attendances that only the old edition accepts.</param>
/// <param name="Fees">Change of fees, cents.</param>
/// <param name="Shares">Change of shares, cents.</param>
public sealed record Delta(long Attendances, long Payments, long NowAccepted, long NowRefused, long Fees, long Shares)
{
    /// <summary>Nothing differs.</summary>
    public static Delta None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Change of what other payers pay, cents.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Others { get; init; }

    /// <summary>Change of what the insurer pays for the sessions whose every fee and share is known in both, and how many that differ are not in it.</summary>
    [JsonIgnore]
    public KnownTotal Paid { get; init; } = KnownTotal.Of((Int128)Fees - Shares);

    /// <summary>Change of what the insurer pays for the sessions whose every fee and share is known in both, cents.</summary>
    public long Insurer => (long)Paid.Known;

    /// <summary>Sessions with a fee or a share that one of the editions leaves open: what the insurer pays more or less for them is not known.</summary>
    public long InsurerNotKnown => Paid.Unknown;

    /// <summary>Attendances and payments that differ.</summary>
    [JsonIgnore]
    public long Rows => Attendances + Payments;
}
