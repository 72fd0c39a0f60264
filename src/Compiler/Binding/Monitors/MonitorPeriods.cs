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

        if (window.Form.Forms is [{ MonitoredBy: { } period }])
        {
            return period;
        }

        file.Report(MonitorDescriptors.NoPeriod, syntax, window.Name);
        return null;
    }
}
