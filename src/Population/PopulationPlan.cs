namespace Conv.Population;

/// <summary>A run of individual sessions of one beneficiary with one provider. The days follow from the first day, the interval and
/// a stream of their own, so they are not kept.</summary>
internal struct Series
{
    public int Beneficiary;
    public int FirstDay;
    public int Provider;
    public short Network;
    public short Count;
    public short Interval;
    public byte Line;

    /// <summary>Nothing of the same beneficiary follows: sessions may be added or taken away at the end.</summary>
    public bool IsLast;

    /// <summary>The beneficiary comes to group sessions only.</summary>
    public bool GroupOnly;

    /// <summary>The day on which the beneficiary wants to join a group, or 0.</summary>
    public int JoinDay;
}

/// <summary>A group that meets several times. Members are series numbers.</summary>
internal sealed class Programme
{
    public required byte Line { get; init; }

    public required short Network { get; init; }

    public required int FirstDay { get; init; }

    public required short Count { get; init; }

    public required short Interval { get; init; }

    public required int Size { get; init; }

    public required int[] Members { get; init; }

    public int Lead { get; set; }

    /// <summary>The second provider, or -1.</summary>
    public int Second { get; set; } = -1;
}

/// <summary>A session beside a series.</summary>
internal readonly record struct AttachedSession(int Act, int Series, int Day, int[] Providers);

/// <summary>A session that names no beneficiary.</summary>
internal readonly record struct CollectiveSession(int Act, short Network, int Day, int[] Providers);

/// <summary>A provider: where they work and whether they lead.</summary>
internal readonly record struct Provider(short Network, bool Leads, string Profession);

/// <summary>All that is decided before the first line is written. About 40 bytes for each series and 12 for each session.</summary>
internal sealed class PopulationPlan
{
    /// <summary>The first day and the kind of network of each beneficiary.</summary>
    public List<(int FirstDay, byte Kind)> Beneficiaries { get; } = [];

    public List<Series> Series { get; } = [];

    public List<Programme> Programmes { get; } = [];

    public List<AttachedSession> Attached { get; } = [];

    public List<CollectiveSession> Collective { get; } = [];

    public List<Provider> Providers { get; } = [];
}
