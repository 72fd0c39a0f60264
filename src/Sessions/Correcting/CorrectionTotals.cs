using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>What corrections come to; the <c>corrections</c> of <c>run.json</c>.</summary>
/// <param name="PreviousInputHash">SHA-256 of the session file of the earlier run.</param>
/// <param name="Differences">What decided the two runs and is not the same in both.</param>
/// <param name="Sessions">The sessions that differ.</param>
/// <param name="Attendances">Rows about attendances, by cause.</param>
/// <param name="Payments">Rows about payments, by cause.</param>
/// <param name="Beneficiaries">The shares of beneficiaries.</param>
/// <param name="Providers">The fees of providers.</param>
/// <param name="Insurer">Fees less shares, and less what other payers pay, of the sessions of which every fee and share is known.</param>
public sealed record CorrectionTotals(
    string PreviousInputHash,
    ImmutableArray<RunDifference> Differences,
    SessionChangeCounts Sessions,
    CauseCounts Attendances,
    CauseCounts Payments,
    SettlementTotals Beneficiaries,
    SettlementTotals Providers,
    InsurerTotals Insurer
)
{
    /// <summary>What other payers paid and pay; null where the vocabulary names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Settlement>? Payers { get; init; }
}

/// <summary>How many sessions differ between two files.</summary>
/// <param name="Late">In the later one alone, or rejected in the earlier one.</param>
/// <param name="Withdrawn">In the earlier one alone.</param>
/// <param name="Rejected">Valid in the earlier one, rejected in the later one.</param>
/// <param name="Changed">With other facts or people.</param>
public sealed record SessionChangeCounts(long Late, long Withdrawn, long Rejected, long Changed);

/// <summary>How many rows have each cause.</summary>
public sealed record CauseCounts(
    long Late,
    long Withdrawn,
    long Rejected,
    long Changed,
    long Follows,
    long Order,
    long Rules
)
{
    /// <summary>All of them.</summary>
    public long Total() => Late + Withdrawn + Rejected + Changed + Follows + Order + Rules;

    internal static CauseCounts Of(long[] counts) =>
        new(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
}

/// <summary>What is to be settled with all beneficiaries or all providers. Amounts in euros.</summary>
/// <param name="Paid">The sum of all amounts of the earlier run that are known.</param>
/// <param name="Due">The sum of all amounts now that are known.</param>
/// <param name="Difference">Due less paid, of the people of whom it is known.</param>
/// <param name="PeopleWithLess">People whose sum is lower now.</param>
/// <param name="Less">By how much, together; not below zero.</param>
/// <param name="PeopleWithMore">People whose sum is higher now.</param>
/// <param name="More">By how much, together.</param>
/// <param name="PeopleUnknown">People of whom a change has a half that nobody knows; they are in none of the others but the sums.</param>
public sealed record SettlementTotals(
    decimal Paid,
    decimal Due,
    decimal Difference,
    long PeopleWithLess,
    decimal Less,
    long PeopleWithMore,
    decimal More,
    long PeopleUnknown
);

/// <summary>The part of the insurer, in the sessions of which every fee and share is known.</summary>
/// <param name="Paid">Fees less shares by the earlier run.</param>
/// <param name="Due">Fees less shares now.</param>
/// <param name="Difference">What changes in the sessions that are known before and now.</param>
public sealed record InsurerTotals(KnownTotal Paid, KnownTotal Due, KnownTotal Difference)
{
    /// <summary>Sessions of the earlier run that are not in it.</summary>
    public long PaidUnknown => Paid.Unknown;

    /// <summary>Sessions now that are not in it.</summary>
    public long DueUnknown => Due.Unknown;

    /// <summary>Sessions that change and are not known before or now.</summary>
    public long DifferenceUnknown => Difference.Unknown;
}
