namespace Conv.Population;

/// <summary>The networks in use, and who works in each.</summary>
internal sealed class NetworkPool
{
    private readonly List<int>[] _leading;
    private readonly List<int>[] _assisting;
    private readonly Weighted<int>[] _ofKind;

    public NetworkPool(PopulationModel calibration, int providers)
    {
        Kinds = calibration
            .Kinds.Select((kind, index) => (kind, index))
            .SelectMany(pair => Enumerable.Repeat((byte)pair.index, pair.kind.Count))
            .ToArray();
        _leading = [.. Kinds.Select(_ => new List<int>())];
        _assisting = [.. Kinds.Select(_ => new List<int>())];
        _ofKind = new Weighted<int>[calibration.Kinds.Length];
        var first = 0;
        for (var i = 0; i < calibration.Kinds.Length; i++)
        {
            // A small population uses fewer networks, so that each keeps about two providers.
            var count = calibration.Kinds[i].Count;
            var used = Math.Clamp((int)((long)count * providers / (2L * Kinds.Length)), 1, count);
            var start = first;
            var rise = calibration.LargestNetworkPercent - 100;
            _ofKind[i] = new Weighted<int>(
                [.. Enumerable.Range(start, used)],
                [.. Enumerable.Range(0, used).Select(at => 100 + (used == 1 ? 0 : rise * at / (used - 1)))]
            );
            first += count;
        }
    }

    /// <summary>The kind of each network, by number.</summary>
    public byte[] Kinds { get; }

    public Weighted<int> OfKind(int kind) => _ofKind[kind];

    public void Add(int provider, int network, bool leads)
    {
        (leads ? _leading : _assisting)[network].Add(provider);
        IsEmpty &= !leads;
    }

    /// <summary>Nobody leads anywhere yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    public bool HasLeading(int network) => _leading[network].Count > 0;

    /// <summary>A leading provider of the network, or of the next one that has any; not to be asked while <see cref="IsEmpty"/>.</summary>
    public int Leading(int network, ref Draw draw)
    {
        var at = network;
        while (_leading[at].Count == 0)
        {
            at = (at + 1) % _leading.Length;
        }

        return _leading[at][draw.Below(_leading[at].Count)];
    }

    /// <summary>Another provider than those given: an assisting one if wanted and at hand, else a leading one of the network or of another; -1 where nobody is left.</summary>
    public int Another(int network, bool assisting, ReadOnlySpan<int> not, ref Draw draw)
    {
        if (assisting && Pick(_assisting[network], not, ref draw) is >= 0 and var found)
        {
            return found;
        }

        for (var i = 0; i < _leading.Length; i++)
        {
            if (Pick(_leading[(network + i) % _leading.Length], not, ref draw) is >= 0 and var leading)
            {
                return leading;
            }
        }

        return -1;
    }

    private static int Pick(List<int> from, ReadOnlySpan<int> not, ref Draw draw)
    {
        if (from.Count == 0)
        {
            return -1;
        }

        var start = draw.Below(from.Count);
        for (var i = 0; i < Math.Min(from.Count, not.Length + 1); i++)
        {
            var candidate = from[(start + i) % from.Count];
            if (!not.Contains(candidate))
            {
                return candidate;
            }
        }

        return -1;
    }
}
