using System.Runtime.InteropServices;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>Counts the averages and quotas of a run; they decide nothing.</summary>
internal static class MonitorCounter
{
    public static IReadOnlyList<MonitorRow> Count(SessionTable table, EvaluatorInfo info, DecisionBatch decisions)
    {
        var rows = new List<MonitorRow>();
        foreach (var monitor in info.Monitors)
        {
            rows.AddRange(Count(table, info, decisions, monitor));
        }

        rows.Sort(MonitorRow.Compare);
        return rows;
    }

    private static IEnumerable<MonitorRow> Count(
        SessionTable table,
        EvaluatorInfo info,
        DecisionBatch decisions,
        MonitorInfo monitor
    )
    {
        var counts = new Dictionary<(int Scope, int Period, byte Category), Counts>();
        var scope = new MonitorScope(table, monitor.Scope);
        CountPeople(table, decisions, monitor, scope, counts);
        if (monitor.NumeratorSum.Amount != MonitorAmount.Count || monitor.DenominatorSum.Amount != MonitorAmount.Count)
        {
            AddUp(table, decisions, monitor, scope, counts);
        }

        return counts
            .Where(entry => entry.Value.Below > 0)
            .Select(entry => new MonitorRow(
                monitor.Name,
                scope.Text(entry.Key.Scope),
                PeriodOfDay.Year(monitor.Period, entry.Key.Period),
                entry.Key.Category == 0 ? "" : info.Categories[monitor.Category].Values[entry.Key.Category - 1],
                entry.Value.Above,
                entry.Value.Below,
                Limit(monitor, entry.Key.Category)
            )
            {
                Part = PeriodOfDay.Part(monitor.Period, entry.Key.Period),
                Period = monitor.Period,
                IsOfTwoYears = (monitor.YearFromMonth, monitor.YearFromDay) != (1, 1),
                NumeratorIsMoney = monitor.NumeratorSum.IsMoney,
                DenominatorIsMoney = monitor.DenominatorSum.IsMoney,
                Unknown = entry.Value.Unknown,
            });
    }

    private static void CountPeople(
        SessionTable table,
        DecisionBatch decisions,
        MonitorInfo monitor,
        MonitorScope scope,
        Dictionary<(int Scope, int Period, byte Category), Counts> counts
    )
    {
        var batch = table.Batch;
        var periods = new PeriodOfDay(monitor.Period, monitor.YearFromMonth, monitor.YearFromDay);
        var above = monitor.NumeratorSum.Amount == MonitorAmount.Count ? 1u << monitor.Numerator : 0;
        var below = monitor.DenominatorSum.Amount == MonitorAmount.Count ? 1u << monitor.Denominator : 0;

        // Beneficiary by beneficiary, so that a distinct one is known by comparing with the last one counted.
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = batch.TrajectoryRows[i];
                var measures = decisions.Measures[row];
                var session = batch.AttendanceSession[row];
                if ((measures & (above | below)) == 0 || decisions.Rejected[session] != 0)
                {
                    continue;
                }

                var category = monitor.Category < 0 ? (byte)0 : decisions.Categories[monitor.Category][row];
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    counts,
                    (scope.Of(session, row), periods[batch.Dates[session]], category),
                    out var known
                );
                if (!known)
                {
                    count = Counts.Zero;
                }

                count.Add(
                    (measures & above) != 0 && (!monitor.NumeratorCountsBeneficiaries || count.LastAbove != trajectory),
                    (measures & below) != 0
                        && (!monitor.DenominatorCountsBeneficiaries || count.LastBelow != trajectory),
                    trajectory
                );
            }
        }
    }

    private static void AddUp(
        SessionTable table,
        DecisionBatch decisions,
        MonitorInfo monitor,
        MonitorScope scope,
        Dictionary<(int Scope, int Period, byte Category), Counts> counts
    )
    {
        var batch = table.Batch;
        var periods = new PeriodOfDay(monitor.Period, monitor.YearFromMonth, monitor.YearFromDay);
        var above = new MonitorAdder(table, decisions, monitor.Numerator, monitor.NumeratorSum);
        var below = new MonitorAdder(table, decisions, monitor.Denominator, monitor.DenominatorSum);
        for (var session = 0; session < batch.SessionCount; session++)
        {
            if (decisions.Rejected[session] != 0)
            {
                continue;
            }

            above.Enter(session);
            below.Enter(session);
            for (var row = batch.FirstAttendance[session]; row < batch.FirstAttendance[session + 1]; row++)
            {
                if (!above.Counts(row) && !below.Counts(row))
                {
                    continue;
                }

                var category = monitor.Category < 0 ? (byte)0 : decisions.Categories[monitor.Category][row];
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    counts,
                    (scope.Of(session, row), periods[batch.Dates[session]], category),
                    out var known
                );
                if (!known)
                {
                    count = Counts.Zero;
                }

                var (top, bottom) = (above.Of(row, category), below.Of(row, category));
                count.Above += top.Known;
                count.Below += bottom.Known;
                count.Unknown += top.Unknown + bottom.Unknown;
            }
        }
    }

    private static string Limit(MonitorInfo monitor, byte category) =>
        monitor.Limits.Count == 1 ? monitor.Limits[0]
        : category > 0 && category <= monitor.Limits.Count ? monitor.Limits[category - 1]
        : "";

    private record struct Counts(Int128 Above, Int128 Below, int LastAbove, int LastBelow, long Unknown)
    {
        public static Counts Zero => new(0, 0, -1, -1, 0);

        public void Add(bool above, bool below, int trajectory)
        {
            Above += above ? 1 : 0;
            Below += below ? 1 : 0;
            LastAbove = above ? trajectory : LastAbove;
            LastBelow = below ? trajectory : LastBelow;
        }
    }
}
