using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>Acts beside a series, and acts that name no beneficiary.</summary>
internal sealed partial class PlanBuilder
{
    private void AddAttached(int number)
    {
        var series = _plan.Series[number];
        for (var act = 0; act < _calibration.Attached.Length; act++)
        {
            var model = _calibration.Attached[act];
            var draw = Draw.For(_seed, DrawPurpose.Attached, number, act);
            if (model.Line != series.Line || series.GroupOnly || !draw.Chance(model.PerThousand, 1000))
            {
                continue;
            }

            var day = series.FirstDay;
            for (var times = model.Times.Number(ref draw); times > 0; times--)
            {
                day = SeriesDays.Working(day + model.DaysAfterFirst.Number(ref draw));
                if (day <= _horizon && model.Codes.On(day) >= 0)
                {
                    _plan.Attached.Add(
                        new AttachedSession(
                            act,
                            number,
                            day,
                            People(series.Network, series.Provider, model.Providers.Number(ref draw), ref draw)
                        )
                    );
                }
            }
        }
    }

    private void AddCollective(PopulationPhase phase, StartDays days, long sessions)
    {
        for (var act = 0; act < _calibration.Collective.Length; act++)
        {
            var model = _calibration.Collective[act];
            var count = _pool.IsEmpty ? 0 : (int)(((sessions * model.PerMillion) + 500_000) / 1_000_000);
            for (var i = 0; i < count; i++)
            {
                var draw = Draw.For(_seed, DrawPurpose.Collective, (phase.FirstDay * 1000L) + act, i);
                var network = (short)_pool.OfKind(_kinds.Pick(ref draw)).Pick(ref draw);
                var lead = _pool.Leading(network, ref draw);
                var day = days.Pick(ref draw);
                if (model.Codes.On(day) >= 0)
                {
                    _plan.Collective.Add(
                        new CollectiveSession(
                            act,
                            network,
                            day,
                            People(network, lead, model.Providers.Number(ref draw), ref draw)
                        )
                    );
                }
            }
        }
    }

    private int[] People(int network, int lead, int count, ref Draw draw)
    {
        var people = new List<int>(count) { lead };
        while (
            people.Count < count
            && _pool.Another(network, draw.Chance(1, 2), CollectionsMarshal.AsSpan(people), ref draw)
                is >= 0
                    and var next
        )
        {
            people.Add(next);
        }

        return [.. people];
    }
}
