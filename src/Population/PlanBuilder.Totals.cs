using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>Counts the sessions of a phase, and lengthens or shortens a few series at their end until the number is the one wanted.</summary>
internal sealed partial class PlanBuilder
{
    private const int Rounds = 60;

    private long CountSessions(PopulationPhase phase)
    {
        var count = 0L;
        for (var number = 0; number < _plan.Series.Count; number++)
        {
            count += _plan.Series[number].GroupOnly ? 0 : CountIndividual(number, phase);
        }

        foreach (var programme in _plan.Programmes)
        {
            var days = new SeriesDays(programme);
            for (var i = 0; i < programme.Count; i++, days.Next())
            {
                count += Within(phase, days.Day) ? 1 : 0;
            }
        }

        count += _plan.Attached.Count(session => Within(phase, session.Day));
        return count + _plan.Collective.Count(session => Within(phase, session.Day));
    }

    private int CountIndividual(int number, PopulationPhase phase)
    {
        var series = _plan.Series[number];
        var days = new SeriesDays(_seed, series, number, _calibration.Lines[series.Line]);
        var count = 0;
        for (var i = 0; i < series.Count && days.Day <= phase.LastDay; i++, days.Next())
        {
            count += days.Day >= phase.FirstDay ? 1 : 0;
        }

        return count;
    }

    private void Meet(PopulationPhase phase, long wanted)
    {
        var missing = wanted - CountSessions(phase);
        for (var round = 0; round < Rounds && missing != 0; round++)
        {
            // In a scrambled order, so that no time, place or age is favoured.
            var (count, at) = (
                _plan.Series.Count,
                (long)Draw.For(_seed, DrawPurpose.Order, phase.FirstDay, round).Below(Math.Max(1, _plan.Series.Count))
            );
            var step = StepThrough(count);
            for (var i = 0; i < count && missing != 0; i++, at = (at + step) % count)
            {
                if (missing > 0 ? Lengthen((int)at, phase, round) : Shorten((int)at, phase))
                {
                    missing -= Math.Sign(missing);
                }
            }
        }
    }

    private bool Lengthen(int number, PopulationPhase phase, int round)
    {
        var series = _plan.Series[number];
        if (!series.IsLast || series.GroupOnly)
        {
            return false;
        }

        var lengths = _calibration.Lines[series.Line].SessionsByKind[_pool.Kinds[series.Network]];
        if (
            series.Count >= lengths.Most()
            || !Within(phase, SeriesDays.DayOf(_seed, _calibration, _plan.Series, number, series.Count))
        )
        {
            return false;
        }

        // Unlikely lengths stay unlikely, as long as there is a choice.
        var (weight, highest) = lengths.Likelihood(series.Count + 1);
        var draw = Draw.For(_seed, DrawPurpose.Order, number, ((long)round << 32) + phase.FirstDay);
        if (round < Rounds / 2 && !draw.Chance(weight, highest))
        {
            return false;
        }

        CollectionsMarshal.AsSpan(_plan.Series)[number].Count++;
        return true;
    }

    private bool Shorten(int number, PopulationPhase phase)
    {
        var series = _plan.Series[number];
        if (
            !series.IsLast
            || series.GroupOnly
            || series.Count < 2
            || !Within(phase, SeriesDays.DayOf(_seed, _calibration, _plan.Series, number, series.Count - 1))
        )
        {
            return false;
        }

        CollectionsMarshal.AsSpan(_plan.Series)[number].Count--;
        return true;
    }

    private static bool Within(PopulationPhase phase, int day) => day >= phase.FirstDay && day <= phase.LastDay;

    /// <summary>A step that visits every number below <paramref name="count"/> once.</summary>
    private static long StepThrough(int count)
    {
        var step = Math.Max(1L, (long)count * 5 / 8);
        while (Greatest(step, count) != 1)
        {
            step++;
        }

        return step;
    }

    private static long Greatest(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
