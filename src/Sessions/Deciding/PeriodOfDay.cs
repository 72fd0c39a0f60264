using System.Diagnostics;
using Conv.Runtime;

namespace Conv.Sessions.Deciding;

/// <summary>The year, quarter or month of a day. Days come in order, mostly within the same period as the last one.</summary>
internal sealed class PeriodOfDay(MonitorPeriod period)
{
    private readonly int _months = 12 / PerYear(period);
    private int _from;
    private int _to;
    private int _period;

    /// <summary>The number of the period that a day number lies in; periods of all years stand in one row.</summary>
    public int this[int day]
    {
        get
        {
            if (day < _from || day >= _to)
            {
                var date = DateOnly.FromDayNumber(day);
                var first = ((date.Month - 1) / _months * _months) + 1;
                _period = ((12 * date.Year) + first - 1) / _months;
                _from = new DateOnly(date.Year, first, 1).DayNumber;
                var last = first + _months - 1;
                _to = new DateOnly(date.Year, last, DateTime.DaysInMonth(date.Year, last)).DayNumber + 1;
            }

            return _period;
        }
    }

    /// <summary>The year of a period.</summary>
    public static int Year(MonitorPeriod period, int number) => number / PerYear(period);

    /// <summary>Which quarter or month of the year it is, from 1; 0 for a year.</summary>
    public static int Part(MonitorPeriod period, int number) =>
        period == MonitorPeriod.Year ? 0 : (number % PerYear(period)) + 1;

    private static int PerYear(MonitorPeriod period) =>
        period switch
        {
            MonitorPeriod.Month => 12,
            MonitorPeriod.Quarter => 4,
            MonitorPeriod.Year => 1,
            _ => throw new UnreachableException($"the period {period}"),
        };
}
