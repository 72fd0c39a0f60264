using System.Runtime.InteropServices;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions;

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
        var batch = table.Batch;
        var years = new YearOfDay();
        var scope = new MonitorScope(table, monitor.Scope);
        var counts = new Dictionary<(int Scope, int Year, byte Category), Counts>();
        var above = 1u << monitor.Numerator;
        var below = 1u << monitor.Denominator;

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
                var key = (scope.Of(session, row), years[batch.Dates[session]], category);
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var known);
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

        return counts
            .Where(entry => entry.Value.Below > 0)
            .Select(entry => new MonitorRow(
                monitor.Name,
                scope.Text(entry.Key.Scope),
                entry.Key.Year,
                entry.Key.Category == 0 ? "" : info.Categories[monitor.Category].Values[entry.Key.Category - 1],
                entry.Value.Above,
                entry.Value.Below,
                Limit(monitor, entry.Key.Category)
            ));
    }

    private static string Limit(MonitorInfo monitor, byte category) =>
        monitor.Limits.Count == 1 ? monitor.Limits[0]
        : category > 0 && category <= monitor.Limits.Count ? monitor.Limits[category - 1]
        : "";

    private record struct Counts(long Above, long Below, int LastAbove, int LastBelow)
    {
        public static Counts Zero => new(0, 0, -1, -1);

        public void Add(bool above, bool below, int trajectory)
        {
            Above += above ? 1 : 0;
            Below += below ? 1 : 0;
            LastAbove = above ? trajectory : LastAbove;
            LastBelow = below ? trajectory : LastBelow;
        }
    }

    // Days come in order, mostly within the same year as the last one.
    private struct YearOfDay
    {
        private int _from;
        private int _to;
        private int _year;

        public int this[int day]
        {
            get
            {
                if (day < _from || day >= _to)
                {
                    _year = DateOnly.FromDayNumber(day).Year;
                    _from = new DateOnly(_year, 1, 1).DayNumber;
                    _to = _from + (DateTime.IsLeapYear(_year) ? 366 : 365);
                }

                return _year;
            }
        }
    }
}
