using System.Text.Json;
using Orleans.Runtime;

namespace Conv.Service.Clustering;

/// <summary>What is known of a silo, but for when it was last seen.</summary>
internal sealed record SiloRow(
    string Address,
    SiloStatus Status,
    IReadOnlyList<Suspicion> Suspicions,
    string HostName,
    string SiloName,
    DateTime StartTime
)
{
    /// <summary>What an entry says.</summary>
    public static SiloRow Of(MembershipEntry entry) =>
        new(
            entry.SiloAddress.ToParsableString(),
            entry.Status,
            [
                .. (entry.SuspectTimes ?? []).Select(suspect => new Suspicion(
                    suspect.Item1.ToParsableString(),
                    suspect.Item2
                )),
            ],
            entry.HostName,
            entry.SiloName,
            entry.StartTime
        );

    /// <summary>The row as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>What <see cref="ToJson"/> made.</summary>
    public static SiloRow OfJson(string json) => JsonSerializer.Deserialize<SiloRow>(json)!;

    /// <summary>The entry.</summary>
    /// <param name="alive">When the silo was last seen.</param>
    public MembershipEntry Entry(DateTime alive) =>
        new()
        {
            SiloAddress = SiloAddress.FromParsableString(Address),
            Status = Status,
            SuspectTimes =
            [
                .. Suspicions.Select(each => Tuple.Create(SiloAddress.FromParsableString(each.By), each.At)),
            ],
            HostName = HostName,
            SiloName = SiloName,
            StartTime = StartTime,
            IAmAliveTime = alive,
        };
}

/// <summary>A silo that has not answered another.</summary>
internal sealed record Suspicion(string By, DateTime At);
