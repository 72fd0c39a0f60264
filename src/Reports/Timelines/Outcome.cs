namespace Conv.Reports.Timelines;

/// <summary>What a mark on a timeline says; each has a shape and a colour.</summary>
internal enum Outcome
{
    /// <summary>Accepted with a price.</summary>
    Accepted,

    /// <summary>Accepted beyond a cap.</summary>
    Exceptional,

    /// <summary>Accepted without a price.</summary>
    Unpriced,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>No valid session.</summary>
    Rejected,
}

/// <summary>Reads decisions.</summary>
internal static class Outcomes
{
    /// <summary>All of them, in the order of a legend.</summary>
    public static readonly Outcome[] All =
    [
        Outcome.Accepted,
        Outcome.Exceptional,
        Outcome.Unpriced,
        Outcome.Refused,
        Outcome.Rejected,
    ];

    /// <summary>The outcome that a decision in words names; an amount alone is that of an accepted session.</summary>
    public static Outcome Of(string decision) =>
        Has(decision, "refused") ? Outcome.Refused
        : Has(decision, "exceptional") ? Outcome.Exceptional
        : Has(decision, "unpriced") || Has(decision, "unspecified") || Has(decision, "without a price")
            ? Outcome.Unpriced
        : Has(decision, "accepted") && !Has(decision, "not accepted") ? Outcome.Accepted
        : decision.Length > 0 && char.IsAsciiDigit(decision[0]) ? Outcome.Accepted
        : Outcome.Rejected;

    private static bool Has(string decision, string words) => decision.Contains(words, StringComparison.Ordinal);
}
