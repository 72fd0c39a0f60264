namespace Conv.Sessions.Deciding;

/// <summary>How sessions are decided; no result depends on it.</summary>
public sealed record RunOptions
{
    /// <summary>How many threads decide; 0: as many as there are processors.</summary>
    public int Workers { get; init; }

    /// <summary>About how many rows one thread takes at a time.</summary>
    public int RangeSize { get; init; } = 1 << 14;

    /// <summary>Whether sessions that bear on each other are decided in one sequence, even where groups of them could be decided apart.</summary>
    public bool InSequence { get; init; }

    /// <summary>Told how far each stage is, by one thread at a time.</summary>
    public Action<Progress>? Progress { get; init; }

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation { get; init; }
}
