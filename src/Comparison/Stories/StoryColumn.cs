using Conv.Comparison.Editions;
using Conv.Scenarios.Explaining;

namespace Conv.Comparison.Stories;

/// <summary>What a column of a story tells.</summary>
internal enum StoryRole
{
    /// <summary>The old edition.</summary>
    Old,

    /// <summary>The new edition.</summary>
    New,

    /// <summary>What really holds: the convention in force, and the transition with the counters that it carries.</summary>
    AsItWas,
}

/// <summary>One beneficiary under one edition.</summary>
/// <param name="Role">What the column tells.</param>
/// <param name="Edition">Who judges.</param>
/// <param name="Explanation">The decisions, with traces.</param>
/// <param name="Rejects">Lines of the beneficiary's sessions that the edition rejects.</param>
internal sealed record StoryColumn(
    StoryRole Role,
    Edition Edition,
    Explanation Explanation,
    BeneficiaryRejects Rejects
);
