using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>New providers appear evenly over the phase, each with a series or a group of their own: so each is used at least once.</summary>
internal sealed partial class PlanBuilder
{
    private void AddProviders(PopulationPhase phase, int firstSeries, int firstProgramme)
    {
        var programmes = _plan.Programmes.Count - firstProgramme;
        var assisting = (int)Math.Min((long)phase.Providers * _calibration.AssistingPerThousand / 1000, programmes);
        AddLeading(phase.Providers - assisting, firstSeries);
        for (var i = 0; i < programmes; i++)
        {
            var programme = _plan.Programmes[firstProgramme + i];
            var draw = Draw.For(_seed, DrawPurpose.Provider, firstProgramme + i, 1);
            programme.Lead = _pool.Leading(programme.Network, ref draw);
            if ((long)i * assisting % programmes < assisting)
            {
                programme.Second = NewProvider(programme.Network, leads: false);
                continue;
            }

            var second = _calibration.GroupSecond.Pick(ref draw);
            if (second != SecondProvider.None)
            {
                programme.Second = _pool.Another(
                    programme.Network,
                    second == SecondProvider.Assisting,
                    [programme.Lead],
                    ref draw
                );
            }
        }
    }

    private void AddLeading(int count, int firstSeries)
    {
        var candidates = new int[_pool.Kinds.Length];
        var all = CollectionsMarshal.AsSpan(_plan.Series);
        for (var number = firstSeries; number < all.Length; number++)
        {
            candidates[all[number].Network] += IsCandidate(all, firstSeries, number) ? 1 : 0;
        }

        // Somebody must see the first beneficiary, even where a tiny population has no share of a provider yet.
        var quota = Quotas(candidates, _pool.IsEmpty ? Math.Max(1, count) : count);
        var seen = new int[candidates.Length];
        for (var number = firstSeries; number < all.Length; number++)
        {
            if (IsCandidate(all, firstSeries, number))
            {
                ref var series = ref all[number];
                var network = series.Network;
                var isNew = (long)seen[network]++ * quota[network] % candidates[network] < quota[network];
                series.Provider = isNew ? NewProvider(network, leads: true) : LeadingOrNobody(network, number);
            }
        }

        Settle(all, firstSeries);
    }

    /// <summary>Gives the later series of a beneficiary the same provider, and those a provider who came before there was any.
    /// A beneficiary of groups only has none of their own.</summary>
    private void Settle(Span<Series> all, int firstSeries)
    {
        for (var number = firstSeries; number < all.Length; number++)
        {
            ref var series = ref all[number];
            if (number > firstSeries && all[number - 1].Beneficiary == series.Beneficiary)
            {
                series.Provider = all[number - 1].Provider;
            }
            else if (series.Provider < 0 && !series.GroupOnly)
            {
                series.Provider = LeadingOrNobody(series.Network, number);
            }
        }
    }

    private int LeadingOrNobody(int network, int number)
    {
        var draw = Draw.For(_seed, DrawPurpose.Provider, number);
        return _pool.IsEmpty ? -1 : _pool.Leading(network, ref draw);
    }

    private static bool IsCandidate(ReadOnlySpan<Series> all, int first, int number) =>
        !all[number].GroupOnly && (number == first || all[number - 1].Beneficiary != all[number].Beneficiary);

    /// <summary>Splits new providers over networks by their new beneficiaries: one for each network that has none yet, then by largest remainder, never more than the candidates.</summary>
    private int[] Quotas(int[] candidates, int count)
    {
        var quota = new int[candidates.Length];
        var left = (int)Math.Min(count, candidates.Sum(number => (long)number));
        foreach (var network in Enumerable.Range(0, quota.Length).OrderByDescending(network => candidates[network]))
        {
            if (left > 0 && candidates[network] > 0 && !_pool.HasLeading(network))
            {
                quota[network]++;
                left--;
            }
        }

        var free = candidates.Select((number, network) => (long)number - quota[network]).ToArray();
        var sum = Math.Max(1, free.Sum());
        var shares = free.Select(number => number * left).ToArray();
        var given = 0;
        for (var network = 0; network < quota.Length; network++)
        {
            quota[network] += (int)(shares[network] / sum);
            given += (int)(shares[network] / sum);
        }

        foreach (
            var network in Enumerable
                .Range(0, quota.Length)
                .OrderByDescending(network => shares[network] % sum)
                .Take(left - given)
        )
        {
            quota[network]++;
        }

        return quota;
    }

    private int NewProvider(int network, bool leads)
    {
        var number = _plan.Providers.Count;
        var draw = Draw.For(_seed, DrawPurpose.Provider, number, 2);
        var profession = (leads ? _calibration.LeadingProfessions : _calibration.AssistingProfessions).Pick(ref draw);
        _plan.Providers.Add(new Provider((short)network, leads, profession));
        _pool.Add(number, network, leads);
        return number;
    }
}
