using Conv.Population;

namespace Conv.Fuzzing.Chance;

/// <summary>Chance from a seed: a printed seed means the same conventions and sessions on every machine.</summary>
/// <param name="seed">Where the sequence begins.</param>
public sealed class Dice(ulong seed)
{
    private SplitMix64 _numbers = new(seed);

    /// <summary>From 0 up to, not including, a limit of at least 1.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From one number to another, both included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of several things; at least one.</summary>
    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Makes one of several things.</summary>
    public T Any<T>(params IReadOnlyList<Func<T>> choices) => choices[Below(choices.Count)]();

    /// <summary>From so many to so many things, made one after the other; told their index.</summary>
    public List<T> Many<T>(int from, int to, Func<int, T> make) =>
        [.. Enumerable.Range(0, Between(from, to)).Select(make)];

    /// <summary>So many different things of a list, in its order; fewer where it is shorter.</summary>
    public List<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var chosen = Enumerable.Range(0, choices.Count).ToList();
        while (chosen.Count > count)
        {
            chosen.RemoveAt(Below(chosen.Count));
        }

        return [.. chosen.Select(i => choices[i])];
    }

    /// <summary>A seed for a sequence that does not depend on how this one goes on.</summary>
    public ulong Next() => _numbers.Next();
}
