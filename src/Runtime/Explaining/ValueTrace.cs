using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <summary>How a share, a fee or a grant came about: the cases that were tried, and the one that applied.</summary>
/// <param name="Value">The value, in cents if it is an amount; null where the text gives none.</param>
/// <param name="Cases">The guards that were tried, in order; the last one that applies selected the value.</param>
/// <param name="Text">The value as the file says it.</param>
/// <param name="Place">Where the value stands.</param>
/// <param name="Citations">The sources of the share or fee, as written between brackets.</param>
/// <param name="Read">What the value itself read.</param>
public sealed record ValueTrace(
    long? Value,
    ImmutableArray<CaseTrace> Cases,
    string Text,
    TracePlace Place,
    ImmutableArray<string> Citations,
    NumbersRead Read
)
{
    /// <summary>Whether it is an amount in cents; what is granted is units, or the fee of each provider.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Of an amount that is what one leaves of another, as where the text says what the insurer pays: the two; null elsewhere.</summary>
    public AmountDifference? Difference { get; init; }

    /// <summary>The guard that selected the value; null where there was nothing to choose or the last case applied.</summary>
    public CaseTrace? Selected => Cases.LastOrDefault() is { Applies: true } last ? last : null;
}

/// <summary>Two amounts, of which one is taken from the other; in cents.</summary>
/// <param name="Whole">From what is taken.</param>
/// <param name="Part">What is taken.</param>
public sealed record AmountDifference(long Whole, long Part);

/// <summary>The guard of a case.</summary>
/// <param name="Text">The guard as the file says it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Applies">Whether it held.</param>
/// <param name="Read">What it read.</param>
public sealed record CaseTrace(string Text, TracePlace Place, bool Applies, NumbersRead Read);
