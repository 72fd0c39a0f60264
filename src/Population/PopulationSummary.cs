using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>How often something occurs in a generated population.</summary>
/// <param name="Name">A year, an act code, a form.</param>
/// <param name="Sessions">Distinct sessions.</param>
/// <param name="Attendances">Pairs of a session and a beneficiary named in it.</param>
public sealed record PopulationCount(string Name, long Sessions, long Attendances);

/// <summary>What was written. Malformed lines (<see cref="PopulationOptions.Blemishes"/>) are counted in <see cref="Blemishes"/> and <see cref="Lines"/> only.</summary>
public sealed record PopulationSummary
{
    /// <summary>The first day a session may have.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day a session may have.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Beneficiaries with at least one attendance.</summary>
    public required int Beneficiaries { get; init; }

    /// <summary>Providers with at least one session.</summary>
    public required int Providers { get; init; }

    /// <summary>Networks with at least one session.</summary>
    public required int Networks { get; init; }

    /// <summary>Distinct sessions.</summary>
    public required long Sessions { get; init; }

    /// <summary>The sessions the calibration asked for at this size; absent when <see cref="Until"/> is no day with published totals.
    /// Below about a hundred beneficiaries the wanted number may be out of reach: compare.</summary>
    public required long? WantedSessions { get; init; }

    /// <summary>Pairs of a session and a beneficiary named in it.</summary>
    public required long Attendances { get; init; }

    /// <summary>Lines written, without the header.</summary>
    public required long Lines { get; init; }

    /// <summary>Sessions that carry a mistake of the calibration's <c>slips</c>.</summary>
    public required long Slips { get; init; }

    /// <summary>Malformed lines.</summary>
    public required int Blemishes { get; init; }

    /// <summary>By calendar year.</summary>
    public required ImmutableArray<PopulationCount> ByYear { get; init; }

    /// <summary>By act code as written, in the order of the calibration.</summary>
    public required ImmutableArray<PopulationCount> ByAct { get; init; }

    /// <summary><c>alone</c>, <c>together</c>, <c>attached</c>, <c>collective</c>.</summary>
    public required ImmutableArray<PopulationCount> ByForm { get; init; }
}
