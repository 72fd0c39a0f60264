namespace Conv.Sessions.Correcting;

/// <summary>Between whom and the scheme something is to be settled.</summary>
public enum SettlementKind
{
    /// <summary>A beneficiary, who owes shares.</summary>
    Beneficiary,

    /// <summary>A provider, who earns fees.</summary>
    Provider,

    /// <summary>The insurer, who pays fees less shares, and less what other payers pay.</summary>
    Insurer,

    /// <summary>Another payer.</summary>
    Payer,
}

/// <summary>What somebody paid or was paid by the earlier run, and what is due now. Amounts in euros.</summary>
/// <param name="Kind">Who.</param>
/// <param name="Person">The beneficiary, provider or payer; empty for the insurer.</param>
/// <param name="Paid">The sum of all amounts of the earlier run that are known.</param>
/// <param name="Due">The sum of all amounts now that are known.</param>
/// <param name="Unknown">How many changes have a half that nobody knows; for the insurer: sessions that change, for a payer: attendances.</param>
public sealed record Settlement(SettlementKind Kind, string Person, decimal Paid, decimal Due, long Unknown)
{
    /// <summary>
    /// Due less paid: below zero, it is due back to a beneficiary or the insurer, and from a provider. Null where a change has a half that
    /// nobody knows.
    /// </summary>
    public decimal? Difference => Unknown > 0 ? null : Due - Paid;
}
