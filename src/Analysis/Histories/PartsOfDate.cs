using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Runtime;

namespace Conv.Analysis.Histories;

/// <summary>The days on which a search looks where sessions are told apart by the weekday, the month or the day of the month.</summary>
internal static class PartsOfDate
{
    /// <summary>Whether a variable is a part of the session's date, known on each day.</summary>
    public static bool IsOfDay(Variable variable) => PartOf(variable) is not null;

    /// <summary>From the first day of the convention on, days that have every part that is asked for.</summary>
    public static IEnumerable<int> Days(FunctionProver goal)
    {
        var parts = goal.Diagrams.Space.Variables.Select(PartOf).OfType<IrDatePart>().ToHashSet();
        if (parts.Count == 0)
        {
            return [];
        }

        var (first, last) = (goal.Convention.From.Number, goal.Convention.To.Number);
        var months = parts.Contains(IrDatePart.Month) ? 12 : 1;
        var days =
            parts.Contains(IrDatePart.Day) ? 31
            : parts.Contains(IrDatePart.Weekday) ? 7
            : 1;
        return from month in Enumerable.Range(0, months)
            from day in Enumerable.Range(0, days)
            let date = Calendar.DaysLater(Calendar.MonthsLater(first, month), day)
            where date <= last
            select date;
    }

    private static IrDatePart? PartOf(Variable variable) =>
        variable.Expression is IrPartOfDate { Operand: IrSessionDate } part ? part.Part : null;
}
