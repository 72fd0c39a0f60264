namespace Conv.Comparison.Readings;

/// <summary>How readings are priced.</summary>
public sealed record PricingOptions
{
    /// <summary>Whether pairs of alternatives are looked at too.</summary>
    public bool Pairs { get; init; } = true;

    /// <summary>How many threads work; 0: as many as there are processors. No result depends on it.</summary>
    public int Workers { get; init; }

    /// <summary>Told how many assignments are computed, of how many; by one thread at a time.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }
}
