namespace Conv.TestKit;

/// <summary>
/// How much a test with random input tries: a part of it where somebody waits for the answer, all of it in <c>.ci/run</c>, which sets
/// <c>CONV_EFFORT=full</c>. What is tried in part are the first of the same seeds.
/// </summary>
public static class Effort
{
    /// <summary>Whether everything is tried.</summary>
    public static bool IsFull { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CONV_EFFORT"), "full", StringComparison.Ordinal);

    /// <summary>The number for this run.</summary>
    /// <param name="full">What <c>.ci/run</c> tries.</param>
    /// <param name="part">What is tried otherwise.</param>
    public static int Of(int full, int part) => IsFull ? full : part;
}
