using System.Text.Json.Serialization;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>Counts and sums over a run; amounts in euros, exact to the cent.</summary>
/// <param name="Lines">Records of the input.</param>
/// <param name="RejectedLines">Records that are no part of a valid session.</param>
/// <param name="RejectedSessions">Sessions that the input names and that are not valid.</param>
/// <param name="Sessions">Valid sessions.</param>
/// <param name="Beneficiaries">Distinct beneficiaries named in valid sessions.</param>
/// <param name="Attendances">Rows of <c>attendances.csv</c>, by decision.</param>
/// <param name="Exceptional">Attendances accepted beyond a cap.</param>
/// <param name="Payments">Rows of <c>payments.csv</c>, by decision.</param>
/// <param name="Fees">The fees of accepted payments.</param>
/// <param name="Shares">The shares of accepted attendances.</param>
/// <param name="Insurer">Fees less shares, and less what other payers pay, of the sessions whose every fee and share has a value, and how many others there are.</param>
/// <param name="Reasons">How often each reason refuses, in the order of the reasons; those that refuse nothing are left out.</param>
/// <param name="Conventions">The same, by the convention that judged; all conventions, in their order.</param>
public sealed record RunTotals(
    long Lines,
    long RejectedLines,
    long RejectedSessions,
    long Sessions,
    long Beneficiaries,
    OutcomeTotals Attendances,
    long Exceptional,
    OutcomeTotals Payments,
    decimal Fees,
    decimal Shares,
    KnownTotal Insurer,
    [property: JsonPropertyOrder(1)] IReadOnlyList<ReasonTotals> Reasons,
    [property: JsonPropertyOrder(1)] IReadOnlyList<ConventionTotals> Conventions
)
{
    /// <summary>Accepted sessions with a fee or share that the text does not give: they are not in <see cref="Insurer"/>.</summary>
    public long InsurerUnknown => Insurer.Unknown;

    /// <summary>What other payers pay for accepted attendances; null where the vocabulary names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PayerTotals>? Payers { get; init; }

    /// <summary>Attendances whose decision may change by acts that are submitted later: rows of <c>provisional.csv</c>.</summary>
    [JsonPropertyOrder(2)]
    public long Provisional { get; init; }
}

/// <summary>What a payer beside the insurer and the beneficiaries pays; an amount in euros.</summary>
public sealed record PayerTotals(string Payer, decimal Paid);

/// <summary>How many of each decision.</summary>
public sealed record OutcomeTotals(long Accepted, long Refused, long Unpriced)
{
    /// <summary>All of them.</summary>
    public long Total() => Accepted + Refused + Unpriced;
}

/// <summary>How many attendances and payments a reason refuses; one that has several reasons counts for each.</summary>
public sealed record ReasonTotals(string Reason, long Attendances, long Payments);

/// <summary>The totals of the sessions that one convention judged.</summary>
public sealed record ConventionTotals(
    string Convention,
    long Sessions,
    OutcomeTotals Attendances,
    long Exceptional,
    OutcomeTotals Payments,
    decimal Fees,
    decimal Shares,
    KnownTotal Insurer,
    [property: JsonPropertyOrder(1)] IReadOnlyList<ReasonTotals> Reasons
)
{
    /// <summary>Accepted sessions with a fee or share that the text does not give: they are not in <see cref="Insurer"/>.</summary>
    public long InsurerUnknown => Insurer.Unknown;

    /// <summary>What other payers pay for accepted attendances; null where the vocabulary names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PayerTotals>? Payers { get; init; }
}
