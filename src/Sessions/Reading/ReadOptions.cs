namespace Conv.Sessions.Reading;

/// <summary>How a session file is read.</summary>
public sealed record ReadOptions
{
    /// <summary>How the file writes its values.</summary>
    public Dialect Dialect { get; init; } = Dialect.Standard;

    /// <summary>Bytes read at a time; no result depends on it.</summary>
    public int BlockSize { get; init; } = 1 << 18;

    /// <summary>How many threads read; 0: as many as there are processors. No result depends on it.</summary>
    public int Workers { get; init; }

    /// <summary>Told now and then how many bytes were read, of how many; by one thread at a time.</summary>
    public Action<Progress>? Progress { get; init; }

    /// <summary>The hash of the file, where the stream is only made from it; asked for once everything is read. Null: that of the bytes of the stream.</summary>
    public Func<string>? InputHash { get; init; }

    /// <summary>
    /// Whether facts that the vocabulary has in registers are no columns of the file: <see cref="Registers.RegisteredSessions"/> gives them their
    /// values. Otherwise they are columns like any others.
    /// </summary>
    public bool LeavesRegisters { get; init; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation { get; init; }
}
