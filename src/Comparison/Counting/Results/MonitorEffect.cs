using System.Collections.Immutable;

namespace Conv.Comparison.Counting.Results;

/// <summary>
/// What becomes of a monitor, which decides nothing: how many of those that it watches are above their limit under each edition, and who crosses it.
/// Monitors of the two editions are the same where they have one name.
/// </summary>
/// <param name="Monitor">Its name.</param>
/// <param name="Category">The value of its category; empty where it has none.</param>
/// <param name="Scope">What it is kept by, such as <c>network</c>.</param>
/// <param name="OldLimit">The limit under the old edition; empty where it has no such monitor or no limit.</param>
/// <param name="NewLimit">The limit under the new edition, likewise.</param>
/// <param name="Ratios">How many ratios either edition has: one for each scope and period.</param>
/// <param name="Differ">How many of them differ, their limits included.</param>
/// <param name="OldAbove">How many are above the limit under the old edition.</param>
/// <param name="NewAbove">How many are under the new edition.</param>
/// <param name="Crossings">Those that are above under one of the editions only.</param>
public sealed record MonitorEffect(
    string Monitor,
    string Category,
    string Scope,
    string OldLimit,
    string NewLimit,
    long Ratios,
    long Differ,
    long OldAbove,
    long NewAbove,
    ImmutableArray<MonitorCrossing> Crossings
)
{
    /// <summary>How many different scopes, such as networks, are above the new limit and were not above the old one.</summary>
    public long ScopesNowAbove => ScopesOf(isNowAbove: true);

    /// <summary>How many different scopes were above the old limit and are no longer above the new one.</summary>
    public long ScopesNoLongerAbove => ScopesOf(isNowAbove: false);

    private long ScopesOf(bool isNowAbove) =>
        Crossings
            .Where(crossing => crossing.IsNowAbove == isNowAbove)
            .Select(crossing => crossing.ScopeNumber)
            .Distinct()
            .Count();
}

/// <summary>A ratio that is above its limit under one edition only.</summary>
/// <param name="Scope">The identifier, such as that of a network; empty where it is a beneficiary, or the file gives none.</param>
/// <param name="Period">The year, or its quarter or month.</param>
/// <param name="Old">Numerator and denominator under the old edition: <c>412/40</c>; empty where it has none.</param>
/// <param name="New">The same under the new edition.</param>
/// <param name="IsNowAbove">Whether it is above the new limit; otherwise it was above the old one.</param>
public sealed record MonitorCrossing(string Scope, string Period, string Old, string New, bool IsNowAbove)
{
    // Tells scopes apart that must not be named.
    internal int ScopeNumber { get; init; }
}
