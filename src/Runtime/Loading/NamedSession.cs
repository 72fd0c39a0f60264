using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Conv.Runtime.Loading;

/// <summary>A session whose facts come by their names, each value as a session file writes it: for conventions that nobody knew when the program was compiled.</summary>
public sealed record NamedSession
{
    /// <summary>What it is known by.</summary>
    public string? Id { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is, as data call it.</summary>
    public required string Function { get; init; }

    /// <summary>Its facts by their names. One that is not there, or empty, is not known.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Who provides it, in the order in which it counts.</summary>
    public ImmutableArray<NamedPerson> Providers { get; init; } = [];

    /// <summary>Who attends it.</summary>
    public ImmutableArray<NamedPerson> Beneficiaries { get; init; } = [];
}

/// <summary>Somebody in a session whose facts come by their names.</summary>
public sealed record NamedPerson
{
    /// <summary>What they are known by; trajectories are found by that of a beneficiary.</summary>
    public string? Id { get; init; }

    /// <summary>Their facts by their names. One that is not there, or empty, is not known.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = FrozenDictionary<string, string>.Empty;
}
