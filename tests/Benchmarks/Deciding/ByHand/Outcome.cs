namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>An attendance while it is decided; it starts with the reasons of its session.</summary>
internal struct Outcome
{
    public ulong Reasons;
    public long Share;
    public long Granted;
    public uint Measures;
    public bool Exceptional;
    public byte Category;
}
