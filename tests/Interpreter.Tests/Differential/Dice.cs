namespace Conv.Interpreter.Tests.Differential;

/// <summary>A generator of our own (SplitMix64), so that a printed seed means the same program on every machine and version.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 up to, not including, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From one number to another, both included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of a list.</summary>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>Makes and returns one of several things.</summary>
    public T Any<T>(params ReadOnlySpan<Func<T>> choices) => choices[Below(choices.Length)]();

    /// <summary>A list of made things.</summary>
    public T[] Many<T>(int from, int to, Func<int, T> make) => [.. Enumerable.Range(0, Between(from, to)).Select(make)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
