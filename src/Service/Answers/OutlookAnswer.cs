namespace Conv.Service.Answers;

/// <summary>What another session like the last one would come to.</summary>
/// <param name="Beneficiary">The beneficiary.</param>
/// <param name="Language">The language of the fixed words and the labels.</param>
/// <param name="Like">The session that it is like: the beneficiary's last one.</param>
/// <param name="Date">Its day.</param>
/// <param name="Versions">Under the convention in force on that day, which is called <c>auto</c>, and under each by name.</param>
internal sealed record OutlookAnswer(
    string Beneficiary,
    string Language,
    string Like,
    DateOnly Date,
    IReadOnlyList<OutlookVersion> Versions
);

/// <summary>What it would come to under a version.</summary>
/// <param name="Version">The version.</param>
/// <param name="Next">The decision, and why.</param>
/// <param name="Accepted">Whether it would be accepted.</param>
/// <param name="More">How many such sessions on that day would be accepted, one after the other.</param>
/// <param name="IsMore">Whether it may be more than that: so many were tried, and no more.</param>
/// <param name="Caps">What is left under each cap that it is about.</param>
internal sealed record OutlookVersion(
    string Version,
    ExplainedSessionAnswer Next,
    bool Accepted,
    int More,
    bool IsMore,
    IReadOnlyList<CapAnswer> Caps
);

/// <summary>What is left under a cap.</summary>
/// <param name="Text">The clause, as the file says it.</param>
/// <param name="Source">Its sources and its place in the file.</param>
/// <param name="Counts">What is counted, as the text says it.</param>
/// <param name="Counted">How much is counted; an amount of money in euros.</param>
/// <param name="Limit">The cap; null where it hangs on more than a number.</param>
/// <param name="Left">What is left; null as the limit.</param>
/// <param name="From">The first day that counts; null where nothing is counted yet, or everything is.</param>
/// <param name="Until">The last day on which this count holds: the window is another one after it; null where there is none.</param>
internal sealed record CapAnswer(
    string Text,
    string Source,
    string Counts,
    decimal Counted,
    decimal? Limit,
    decimal? Left,
    string? From,
    string? Until
);
