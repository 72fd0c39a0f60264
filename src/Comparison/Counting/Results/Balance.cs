using System.Collections.Immutable;

namespace Conv.Comparison.Counting.Results;

/// <summary>
/// Who pays more and who pays less for the attendances that both editions accept; who loses some and who gains some is counted apart, so that
/// nobody counts as a winner for what is no longer paid.
/// </summary>
/// <param name="PayLess">How many pay less.</param>
/// <param name="PayMore">How many pay more.</param>
/// <param name="PaySame">How many pay the same.</param>
/// <param name="Steps">Beneficiaries by change, lowest first; without gaps, none empty at either end. Those who pay the same stand in a step of their own, from 0 to below 1.</param>
public sealed record Balance(long PayLess, long PayMore, long PaySame, ImmutableArray<BalanceStep> Steps)
{
    /// <summary>How many have an attendance of which one edition leaves the share open: they are in none of the three.</summary>
    public long NotKnown { get; init; }

    /// <summary>How many have an attendance that only the old edition accepts.</summary>
    public long Lose { get; init; }

    /// <summary>How many have an attendance that only the new edition accepts.</summary>
    public long Gain { get; init; }

    /// <summary>All of it in one.</summary>
    public People People { get; init; } = new(0, 0, 0, 0, 0);
}

/// <summary>Beneficiaries whose shares change by at least <paramref name="From"/> and less than <paramref name="Below"/> cents.</summary>
public sealed record BalanceStep(long From, long Below, long Beneficiaries);

/// <summary>Beneficiaries by what the new edition does to them.</summary>
/// <param name="Better">They pay less for what both accept, or have more accepted, and neither pay more nor lose anything.</param>
/// <param name="Worse">They pay more, or lose attendances, and neither pay less nor gain anything.</param>
/// <param name="Mixed">They gain in one respect and lose in another.</param>
/// <param name="Same">Nothing changes for them.</param>
/// <param name="NotKnown">A share is left open by one edition, so that nobody knows.</param>
public sealed record People(long Better, long Worse, long Mixed, long Same, long NotKnown);

/// <summary>Beneficiaries by a key; who has sessions of several values counts in each of them.</summary>
/// <param name="Key">What the table is kept by: <c>age</c>, a fact of the beneficiary, <c>function</c>, the identity of the provider.</param>
/// <param name="Rows">The values, the rows without anybody left out.</param>
/// <param name="Others">Values left out because fewer people are concerned; 0: none.</param>
public sealed record PeopleTable(string Key, ImmutableArray<PeopleRow> Rows, int Others);

/// <summary>A row of a <see cref="PeopleTable"/>.</summary>
/// <param name="Value">The value of the key; the empty text where it is missing.</param>
/// <param name="People">Beneficiaries with attendances of this value, by what changes in these.</param>
/// <param name="Shares">Change of the shares of attendances that both editions accept, cents.</param>
public sealed record PeopleRow(string Value, People People, long Shares);
