using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Results;

/// <summary>Sums of money that a report tells: they have 64 bits.</summary>
internal static class CentsOfSum
{
    /// <summary>A sum that a report can tell.</summary>
    /// <exception cref="SessionFileException">It is too large for that.</exception>
    public static long Of(Int128 cents) =>
        cents >= long.MinValue && cents <= long.MaxValue
            ? (long)cents
            : throw new SessionFileException("the amounts of this file add up to more than 64 bits hold");
}
