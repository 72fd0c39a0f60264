using System.Diagnostics;
using System.Globalization;
using Conv.Runtime;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Sessions.Deciding;

/// <summary>The year, quarter, month, week or day that a day lies in. Days come in order, mostly within the same period as the last one.</summary>
/// <param name="period">Which.</param>
/// <param name="month">The month in which years begin, from 1.</param>
/// <param name="dayOfMonth">The day of it.</param>
internal sealed class PeriodOfDay(MonitorPeriod period, int month = 1, int dayOfMonth = 1)
{
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
                (_period, _from, _to) = Find(day);
            }

            return _period;
        }
    }

    /// <summary>The year of a period: that in which it begins, of a week that in which most of it lies.</summary>
    public static int Year(MonitorPeriod period, int number) =>
        period switch
        {
            MonitorPeriod.Year => number,
            MonitorPeriod.Quarter => number / 4,
            MonitorPeriod.Month => number / 12,
            MonitorPeriod.Week => ISOWeek.GetYear(Monday(number)),
            MonitorPeriod.Day => DateOnly.FromDayNumber(number).Year,
            _ => throw new UnreachableException($"the period {period}"),
        };

    /// <summary>Which quarter, month, week or day of the year it is, from 1; 0 for a year.</summary>
    public static int Part(MonitorPeriod period, int number) =>
        period switch
        {
            MonitorPeriod.Year => 0,
            MonitorPeriod.Quarter => (number % 4) + 1,
            MonitorPeriod.Month => (number % 12) + 1,
            MonitorPeriod.Week => ISOWeek.GetWeekOfYear(Monday(number)),
            MonitorPeriod.Day => DateOnly.FromDayNumber(number).DayOfYear,
            _ => throw new UnreachableException($"the period {period}"),
        };

    private (int Period, int From, int To) Find(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        switch (period)
        {
            case MonitorPeriod.Year:
                var next = Calendar.NewYearFrom(day, month, dayOfMonth);
                var year = (date.Month, date.Day).CompareTo((month, dayOfMonth)) < 0 ? date.Year - 1 : date.Year;
                return (year, day, next);
            case MonitorPeriod.Quarter:
                return ((4 * date.Year) + ((date.Month - 1) / 3), day, Calendar.NewMonth(day, 3));
            case MonitorPeriod.Month:
                return ((12 * date.Year) + date.Month - 1, day, Calendar.NewMonth(day, 1));
            case MonitorPeriod.Week:
                return (day / 7, day - (day % 7), Calendar.NewWeek(day));
            case MonitorPeriod.Day:
                return (day, day, day + 1);
            default:
                throw new UnreachableException($"the period {period}");
        }
    }

    // Day 0 is a Monday.
    private static DateTime Monday(int week) => DateOnly.FromDayNumber(7 * week).ToDateTime(TimeOnly.MinValue);
}
