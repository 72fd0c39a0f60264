using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>Lowers the forms of windows.</summary>
internal static class WindowForms
{
    /// <summary>The form of a window, as a reading chooses it where one does.</summary>
    public static IrWindowForm Of(BoundWindow window) =>
        window.Form.Reading is { } reading
            ? new IrWindowChoice(reading, [.. window.Form.Forms.Select(Of)])
            : Of(window.Form.Forms[0]);

    /// <summary>From which day on a window counts for an act; a day that nobody reads where the window does not ask.</summary>
    public static IrExpression Since(SourceSpan origin, BoundWindowForm form) =>
        form is FromFactWindow fact
            ? new IrPeriodStart(origin, fact.From, fact.Length.Length, fact.Length.Unit == DurationUnit.Months)
            : new IrConstant(origin, IrType.Date, 0);

    private static IrWindowForm Of(BoundWindowForm form) =>
        form switch
        {
            FromFirstWindow { Length: { Unit: DurationUnit.Days } days } => new IrDaysWindow(days.Length),
            FromFirstWindow { Length: { Unit: DurationUnit.Months } months } => new IrMonthsWindow(months.Length),
            RollingWindow { Length: { Unit: DurationUnit.Days } days } => new IrRollingDaysWindow(days.Length),
            RollingWindow { Length: { Unit: DurationUnit.Months } months } => new IrRollingMonthsWindow(months.Length),
            FromFactWindow => new IrSinceWindow(),
            CalendarYearsWindow calendar => new IrYearEndWindow(calendar.Years - 1),
            CalendarPeriodWindow { Period: CalendarPeriodSyntax.Month } => new IrMonthEndWindow(1),
            CalendarPeriodWindow { Period: CalendarPeriodSyntax.Quarter } => new IrMonthEndWindow(3),
            CalendarPeriodWindow { Period: CalendarPeriodSyntax.Week } => new IrWeekEndWindow(),
            YearFromDayWindow year => new IrYearFromDayWindow(year.Month, year.Day),
            ToEndOfYearWindow end => new IrYearEndWindow(end.YearsAfter),
            DayWindow => new IrDaysWindow(1),
            EverWindow => new IrLifetimeWindow(),
            _ => throw new UnreachableException($"no window for {form}"),
        };
}
