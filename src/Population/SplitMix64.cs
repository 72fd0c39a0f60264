namespace Conv.Population;

/// <summary>Random numbers from a seed (SplitMix64), over whole numbers only: the same on every machine and in every culture.</summary>
/// <param name="seed">Where the sequence begins.</param>
public struct SplitMix64(ulong seed)
{
    /// <summary>By how much the state moves.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15UL;

    private ulong _state = seed;

    /// <summary>The next number of the sequence.</summary>
    public ulong Next() => Mix(unchecked(_state += Step));

    /// <summary>Spreads the bits of a number over all others.</summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
