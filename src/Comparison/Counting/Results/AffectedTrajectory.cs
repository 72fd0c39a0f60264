using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting.Results;

/// <summary>A trajectory with its sessions under both editions.</summary>
/// <param name="Line">The first line of the file that names the beneficiary in a session.</param>
/// <param name="Changed">What differs in it; payments of its sessions included.</param>
/// <param name="Sessions">All its sessions, in sequence.</param>
public sealed record AffectedTrajectory(int Line, Delta Changed, ImmutableArray<AffectedSession> Sessions);

/// <summary>An attendance under both editions.</summary>
/// <param name="Line">Its first line in the file.</param>
/// <param name="Date">Its day.</param>
/// <param name="Function">The function that the session names.</param>
/// <param name="Old">What the old edition decides, in words.</param>
/// <param name="New">What the new edition decides, in words.</param>
/// <param name="OldShare">The share in cents; null where none.</param>
/// <param name="NewShare">The share in cents; null where none.</param>
/// <param name="Differs">Whether anything about the attendance differs.</param>
/// <param name="IsConsequence">Whether it differs after the first divergence of the trajectory.</param>
public sealed record AffectedSession(
    int Line,
    [property: JsonConverter(typeof(DayConverter))] Day Date,
    string Function,
    string Old,
    string New,
    long? OldShare,
    long? NewShare,
    bool Differs,
    [property: JsonPropertyName("consequence")] bool IsConsequence
);

/// <summary>What carrying counters over the switch does: the editions as they are in force, against the same with every counter lapsing.</summary>
/// <param name="Trajectories">Trajectories with sessions under both conventions.</param>
/// <param name="Changed">What would differ if no counter were carried: without carrying less with carrying.</param>
/// <param name="ChangedTrajectories">Trajectories that would be decided differently.</param>
/// <param name="MostAffected">Those, as <see cref="DataComparison.MostAffected"/>: old is with carrying, new is without.</param>
public sealed record SwitchComparison(
    long Trajectories,
    Delta Changed,
    long ChangedTrajectories,
    ImmutableArray<AffectedTrajectory> MostAffected
);
