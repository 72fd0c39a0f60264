using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>One session of the plan: its form, its number in the plan's list of that form, and which one of a series or programme it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlannedSession(int Number, int Day, short Ordinal, SessionForms Form);

/// <summary>All sessions of a plan up to a day, by date; on one day in the order of the plan.</summary>
internal static class PopulationSchedule
{
    public static PlannedSession[] Of(PopulationModel calibration, PopulationPlan plan, ulong seed, int untilDay)
    {
        var firstDay = calibration.From.DayNumber;
        var starts = new int[untilDay - firstDay + 2];
        foreach (var session in All(calibration, plan, seed, untilDay))
        {
            starts[session.Day - firstDay + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sessions = new PlannedSession[starts[^1]];
        foreach (var session in All(calibration, plan, seed, untilDay))
        {
            sessions[starts[session.Day - firstDay]++] = session;
        }

        return sessions;
    }

    private static IEnumerable<PlannedSession> All(
        PopulationModel calibration,
        PopulationPlan plan,
        ulong seed,
        int untilDay
    )
    {
        for (var number = 0; number < plan.Series.Count; number++)
        {
            var series = plan.Series[number];
            if (series.GroupOnly)
            {
                continue;
            }

            var days = new SeriesDays(seed, series, number, calibration.Lines[series.Line]);
            for (short i = 0; i < series.Count && days.Day <= untilDay; i++, days.Next())
            {
                yield return new PlannedSession(number, days.Day, i, SessionForms.Alone);
            }
        }

        for (var number = 0; number < plan.Programmes.Count; number++)
        {
            var programme = plan.Programmes[number];
            var days = new SeriesDays(programme);
            for (short i = 0; i < programme.Count && days.Day <= untilDay; i++, days.Next())
            {
                yield return new PlannedSession(number, days.Day, i, SessionForms.Together);
            }
        }

        for (var number = 0; number < plan.Attached.Count; number++)
        {
            if (plan.Attached[number].Day <= untilDay)
            {
                yield return new PlannedSession(number, plan.Attached[number].Day, 0, SessionForms.Attached);
            }
        }

        for (var number = 0; number < plan.Collective.Count; number++)
        {
            if (plan.Collective[number].Day <= untilDay)
            {
                yield return new PlannedSession(number, plan.Collective[number].Day, 0, SessionForms.Collective);
            }
        }
    }
}
