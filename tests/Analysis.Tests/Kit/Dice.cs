namespace Conv.Analysis.Tests.Kit;

/// <summary>Chance from a seed, the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>A number from 0 to one below the bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 11) % (ulong)bound);
    }

    /// <summary>One of several.</summary>
    public T Of<T>(params IReadOnlyList<T> several) => several[Below(several.Count)];
}
