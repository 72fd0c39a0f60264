namespace Conv.Comparison.Readings;

/// <summary>An alternative of a reading, taken instead of the one that the base takes.</summary>
/// <param name="Reading">The name of the reading.</param>
/// <param name="Alternative">The name of the alternative.</param>
public readonly record struct ReadingChoice(string Reading, string Alternative)
{
    /// <summary>By reading, then by alternative, ordinally.</summary>
    public static IComparer<ReadingChoice> Order { get; } =
        Comparer<ReadingChoice>.Create(
            (a, b) =>
                string.CompareOrdinal(a.Reading, b.Reading) is var reading && reading != 0
                    ? reading
                    : string.CompareOrdinal(a.Alternative, b.Alternative)
        );

    /// <summary><c>reading=alternative</c>, as <c>--reading</c> takes it.</summary>
    public override string ToString() => $"{Reading}={Alternative}";
}
