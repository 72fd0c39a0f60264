using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Runtime;

namespace Conv.Compiler.Binding.Monitors;

/// <summary>The stretch of the calendar over which a monitor is kept: a window that begins and ends on the same days for everybody.</summary>
internal sealed class MonitorPeriods(FileBinder file)
{
    /// <summary>The period that a window is, with the day on which its years begin; null where it is none, which is reported.</summary>
    public (MonitorPeriod Period, (int Month, int Day) YearFrom)? Bind(WindowReferenceSyntax syntax, BoundWindow window)
    {
        if (window.IsError)
        {
            return null;
        }

        switch (window.Form.Forms)
        {
            case [CalendarYearsWindow { Years: 1 }]:
                return (MonitorPeriod.Year, (1, 1));
            case [YearFromDayWindow year]:
                return (MonitorPeriod.Year, (year.Month, year.Day));
            case [CalendarPeriodWindow { Period: CalendarPeriodSyntax.Quarter }]:
                return (MonitorPeriod.Quarter, (1, 1));
            case [CalendarPeriodWindow { Period: CalendarPeriodSyntax.Month }]:
                return (MonitorPeriod.Month, (1, 1));
            case [CalendarPeriodWindow { Period: CalendarPeriodSyntax.Week }]:
                return (MonitorPeriod.Week, (1, 1));
            case [DayWindow]:
                return (MonitorPeriod.Day, (1, 1));
            default:
                file.Report(MonitorDescriptors.NoPeriod, syntax, window.Name);
                return null;
        }
    }
}
