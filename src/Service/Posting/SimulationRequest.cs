namespace Conv.Service.Posting;

/// <summary>Sessions that might be, the versions under which to decide them, and readings of the text.</summary>
internal sealed record SimulationRequest
{
    /// <summary>The sessions; a stored one of the same name stands aside for it.</summary>
    public IReadOnlyList<PostedSession?>? Sessions { get; init; }

    /// <summary>Names of conventions; <c>auto</c>, which is the default, is the one in force.</summary>
    public IReadOnlyList<string?>? Versions { get; init; }

    /// <summary>Alternatives by reading, beside those of the service.</summary>
    public Dictionary<string, string?>? Readings { get; init; }
}
