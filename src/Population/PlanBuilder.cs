using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>Decides who comes when to whom, phase after phase: beneficiaries and their series, groups, providers, the acts beside
/// them, and at the end of each phase the number of sessions.</summary>
internal sealed partial class PlanBuilder
{
    private readonly PopulationModel _calibration;
    private readonly ulong _seed;
    private readonly PopulationPlan _plan = new();
    private readonly NetworkPool _pool;
    private readonly Weighted<int> _kinds;
    private readonly Weighted<int>[] _linesByKind;
    private readonly int _horizon;

    private PlanBuilder(PopulationModel calibration, ulong seed, int firstProviders)
    {
        (_calibration, _seed) = (calibration, seed);
        _pool = new NetworkPool(calibration, firstProviders);
        _kinds = new Weighted<int>(
            [.. Enumerable.Range(0, calibration.Kinds.Length)],
            [.. calibration.Kinds.Select(kind => kind.Weight)]
        );
        _linesByKind =
        [
            .. calibration.Kinds.Select(
                (_, kind) =>
                    new Weighted<int>(
                        [.. Enumerable.Range(0, calibration.Lines.Length)],
                        [.. calibration.Lines.Select(line => line.WeightByKind[kind])]
                    )
            ),
        ];

        // Everything is planned up to the last day the calibration covers: what a run shows of a day does not depend on where the run ends.
        _horizon = calibration.Totals[^1].Until.DayNumber;
    }

    public static PopulationPlan Build(PopulationModel calibration, ulong seed, IReadOnlyList<PopulationPhase> phases)
    {
        var builder = new PlanBuilder(calibration, seed, phases[0].Providers);
        foreach (var phase in phases)
        {
            builder.Add(phase);
        }

        return builder._plan;
    }

    private void Add(PopulationPhase phase)
    {
        var days = new StartDays(_calibration, phase);
        var firstSeries = _plan.Series.Count;
        AddBeneficiaries(phase, days);
        var firstProgramme = _plan.Programmes.Count;
        AddProgrammes(phase);
        AddProviders(phase, firstSeries, firstProgramme);
        for (var number = firstSeries; number < _plan.Series.Count; number++)
        {
            AddAttached(number);
        }

        var sessions = phase.Sessions ?? CountSessions(phase);
        AddCollective(phase, days, sessions);
        if (phase.Sessions is { } wanted)
        {
            Meet(phase, wanted);
        }
    }

    private void AddBeneficiaries(PopulationPhase phase, StartDays days)
    {
        var first = _plan.Beneficiaries.Count;
        var starts = new int[phase.Beneficiaries];
        for (var i = 0; i < starts.Length; i++)
        {
            var draw = Draw.For(_seed, DrawPurpose.Start, first + i);
            starts[i] = days.Pick(ref draw);
        }

        Array.Sort(starts);
        for (var i = 0; i < starts.Length; i++)
        {
            var draw = Draw.For(_seed, DrawPurpose.Beneficiary, first + i);
            var kind = _kinds.Pick(ref draw);
            _plan.Beneficiaries.Add((starts[i], (byte)kind));
            AddSeries(first + i, starts[i], kind, (short)_pool.OfKind(kind).Pick(ref draw), ref draw);
        }
    }

    /// <summary>The first series, the one that follows on it, and the one the beneficiary comes back for.</summary>
    private void AddSeries(int beneficiary, int firstDay, int kind, short network, ref Draw draw)
    {
        var start = _plan.Series.Count;
        var first = AddOne(beneficiary, firstDay, kind, network, _linesByKind[kind].Pick(ref draw), ref draw);

        // Not the very first one, who needs a provider: groups are led by those who work with somebody.
        Join(start, first, mayBeOnly: beneficiary > 0);
        if (!_plan.Series[start].GroupOnly)
        {
            var line = _calibration.Lines[first.Line];
            var end = SeriesDays.DayOf(_seed, _calibration, _plan.Series, start, first.Count - 1);
            if (line.Then is { } then && draw.Chance(then.PerThousand, 1000))
            {
                var next = SeriesDays.Working(end + then.DaysAfterLast.Number(ref draw));
                if (next <= _horizon)
                {
                    var number = _plan.Series.Count;
                    var follow = AddOne(beneficiary, next, kind, network, then.Line, ref draw);
                    Join(number, follow, mayBeOnly: false);
                    end = SeriesDays.DayOf(_seed, _calibration, _plan.Series, number, follow.Count - 1);
                }
            }

            if (draw.Chance(_calibration.Returns.PerThousand, 1000))
            {
                var months = _calibration.Returns.MonthsAfterFirst.Number(ref draw);
                var back = Math.Max(DateOnly.FromDayNumber(firstDay).AddMonths(months).DayNumber, end + first.Interval);
                back = SeriesDays.Working(back + draw.Below(28));
                if (back <= _horizon)
                {
                    var number = _plan.Series.Count;
                    Join(
                        number,
                        AddOne(beneficiary, back, kind, network, _linesByKind[kind].Pick(ref draw), ref draw),
                        mayBeOnly: false
                    );
                }
            }
        }

        CollectionsMarshal.AsSpan(_plan.Series)[^1].IsLast = true;
    }

    private Series AddOne(int beneficiary, int firstDay, int kind, short network, int line, ref Draw draw)
    {
        var model = _calibration.Lines[line];
        var series = new Series
        {
            Beneficiary = beneficiary,
            FirstDay = firstDay,
            Provider = -1,
            Network = network,
            Line = (byte)line,
            Count = (short)model.SessionsByKind[kind].Number(ref draw),
            Interval = (short)model.Interval.Number(ref draw),
        };
        _plan.Series.Add(series);
        return series;
    }

    private void Join(int number, Series series, bool mayBeOnly)
    {
        if (_calibration.Lines[series.Line].Together is not { } group)
        {
            return;
        }

        var draw = Draw.For(_seed, DrawPurpose.Join, number);
        if (!draw.Chance(group.JoinPerThousand, 1000))
        {
            return;
        }

        ref var stored = ref CollectionsMarshal.AsSpan(_plan.Series)[number];
        stored.GroupOnly = mayBeOnly && draw.Chance(group.OnlyPerThousand, 1000);
        stored.JoinDay = stored.GroupOnly
            ? series.FirstDay
            : SeriesDays.Working(series.FirstDay + group.DaysAfterFirst.Number(ref draw));
        if (stored.JoinDay <= _horizon)
        {
            _joining.Add(number);
        }
    }
}
