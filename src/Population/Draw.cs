namespace Conv.Population;

/// <summary>What a stream of random numbers is for. Each purpose has its own stream, so that a new draw for one purpose
/// changes nothing in the others.</summary>
internal enum DrawPurpose
{
    Start = 1,
    Beneficiary,
    Steps,
    Facts,
    BeneficiaryFact,
    Join,
    Programme,
    Presence,
    Collective,
    Attached,
    Provider,
    Document,
    Order,
}

/// <summary>Random numbers of one purpose. A stream is named by the seed, the purpose and up to two numbers (which beneficiary, which session), so
/// that any of them can be drawn again later without keeping what was drawn.</summary>
internal struct Draw
{
    private SplitMix64 _numbers;

    private Draw(ulong state) => _numbers = new SplitMix64(state);

    public static Draw For(ulong seed, DrawPurpose purpose, long first, long second = 0)
    {
        var state = SplitMix64.Mix(seed + SplitMix64.Step);
        state = SplitMix64.Mix(state ^ ((ulong)purpose * 0xD1B54A32D192ED03UL));
        state = SplitMix64.Mix(state ^ ((ulong)first * 0xABC98388FB8FAC03UL));
        return new Draw(SplitMix64.Mix(state ^ ((ulong)second * 0x8CB92BA72F3D8DD7UL)));
    }

    public ulong Next() => _numbers.Next();

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/> (at least 1), each equally likely.</summary>
    public int Below(int bound)
    {
        // Lemire's method: the high half of a product, drawn again in the few cases that would favour some numbers.
        var range = (uint)bound;
        var product = (Next() >> 32) * range;
        if ((uint)product < range)
        {
            var threshold = unchecked(0u - range) % range;
            while ((uint)product < threshold)
            {
                product = (Next() >> 32) * range;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>True in <paramref name="count"/> of <paramref name="of"/> cases.</summary>
    public bool Chance(int count, int of) => Below(of) < count;
}
