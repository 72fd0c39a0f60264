using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Readings;

/// <summary>What each ambiguity of the text comes to on a session file: every alternative against the base, alone and in pairs.</summary>
/// <param name="InputHash">SHA-256 of the file.</param>
/// <param name="Base">The file under the base.</param>
/// <param name="Readings">Every reading, the one with most at stake first: change of the insurer's part, rows that change, name.</param>
/// <param name="Pairs">The pairs that interact, likewise; empty where pairs were not asked for.</param>
/// <param name="Assignments">How the figures became known.</param>
public sealed record PricedReadings(
    string InputHash,
    RunTotals Base,
    ImmutableArray<PricedReading> Readings,
    ImmutableArray<PricedPair> Pairs,
    AssignmentCounts Assignments
);

/// <summary>A reading with what its alternatives change.</summary>
/// <param name="Survey">The reading, its alternatives, and what they can change at all.</param>
/// <param name="Alternatives">All but that of the base, the one with most at stake first.</param>
/// <param name="LowestInsurer">The lowest part of the insurer, in cents, that any alternative gives, that of the base included.</param>
/// <param name="HighestInsurer">The highest.</param>
public sealed record PricedReading(
    SurveyedReading Survey,
    ImmutableArray<PricedAlternative> Alternatives,
    long LowestInsurer,
    long HighestInsurer
);

/// <summary>An alternative with what it changes alone.</summary>
/// <param name="Survey">The alternative, and what it can change at all.</param>
/// <param name="Effect">What it changes in the file.</param>
public sealed record PricedAlternative(SurveyedAlternative Survey, ReadingEffect Effect);

/// <summary>What another assignment changes in a file; differences are the other less the base, amounts in cents.</summary>
/// <param name="Changed">Attendances and payments that differ, and money.</param>
/// <param name="Beneficiaries">Beneficiaries with an attendance that differs, or in a session with a payment that does.</param>
/// <param name="NowRejected">Sessions that are valid in the base and lack a fact that the other needs.</param>
/// <param name="NoLongerRejected">Sessions that lack a needed fact in the base and are valid under the other.</param>
/// <param name="Monitors">What becomes of the monitors.</param>
public sealed record ReadingEffect(
    Delta Changed,
    long Beneficiaries,
    long NowRejected,
    long NoLongerRejected,
    MonitorChanges Monitors
)
{
    /// <summary>Nothing changes.</summary>
    public static ReadingEffect None { get; } = new(Delta.None, 0, 0, 0, MonitorChanges.None);

    /// <summary>Attendances and payments that differ.</summary>
    public long Rows => Changed.Rows;
}

/// <summary>Two alternatives of different readings that change something else together than each alone.</summary>
/// <param name="First">One, by name.</param>
/// <param name="Second">The other.</param>
/// <param name="Joint">What both together change, against the base.</param>
/// <param name="Interaction">The joint change less the sum of the two single changes; a count may be negative: rows that each changes alone count twice in the sum.</param>
public sealed record PricedPair(ReadingChoice First, ReadingChoice Second, Delta Joint, Delta Interaction);

/// <summary>How many assignments there are and how their effects became known.</summary>
/// <param name="All">The base, every alternative, and every pair of alternatives of different readings where asked for.</param>
/// <param name="Computed">Those under which the file was decided.</param>
/// <param name="SameRules">Those whose rules are the same as under one that was computed, whatever the sessions.</param>
/// <param name="Apart">Pairs that bear on different things: no row of the file can be changed by both, so their effects add up.</param>
public sealed record AssignmentCounts(int All, int Computed, int SameRules, int Apart);
