using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Expressions;

/// <summary>Lowers what is told by the place of an act in its row, and ages at its first act.</summary>
internal sealed class GateLowering(StatePlan state)
{
    /// <summary>A day moved.</summary>
    public static IrShift Shift(BoundShift shift, IrExpression day) =>
        new(
            shift.Place,
            day,
            shift.By.Length,
            shift.By.Unit switch
            {
                DurationUnit.Days => IrShiftUnit.Days,
                DurationUnit.Months => IrShiftUnit.Months,
                _ => throw new UnreachableException($"no shift by {shift.By}"),
            }
        );

    /// <summary>This session is the nth, or one of every n: a comparison of what was counted before it.</summary>
    public IrExpression Occurrence(BoundOccurrence occurrence, IrExpression matches)
    {
        var place = occurrence.Place;
        var isNth = occurrence.Kind == OccurrenceKindSyntax.Nth;
        var count = CounterReads.Read(place, state.Count(occurrence.Acts, null, occurrence.Window));
        IrExpression left = isNth ? count : Remainder(place, count, occurrence.Number);
        var right = occurrence.Kind == OccurrenceKindSyntax.FirstOfEvery ? 0 : occurrence.Number - 1;
        return Graph.All(place, [matches, new IrCompare(place, IrComparison.Equal, left, Number(place, right))]);
    }

    /// <summary>Compares an age on the day on which a window opened; it opens today where it is closed.</summary>
    public IrExpression AgeAtFirst(
        SourceSpan place,
        FactSymbol birth,
        BoundFirst first,
        IrComparison comparison,
        int years
    )
    {
        var opening = new IrOpening(place, state.Count(first.Acts, null, first.Window).Id);
        var tests = comparison switch
        {
            IrComparison.AtLeast => [Completed(years, IrComparison.AtMost)],
            IrComparison.Greater => [Completed(years + 1, IrComparison.AtMost)],
            IrComparison.Less => [Completed(years, IrComparison.Greater)],
            IrComparison.AtMost => [Completed(years + 1, IrComparison.Greater)],
            IrComparison.Equal => new[]
            {
                Completed(years, IrComparison.AtMost),
                Completed(years + 1, IrComparison.Greater),
            },
            IrComparison.NotEqual or _ => throw new UnreachableException($"{comparison}: ages are not compared so"),
        };
        return Graph.All(place, tests.Prepend(new IrPresent(place, birth)));

        IrExpression Completed(int completed, IrComparison than) =>
            new IrCompare(
                place,
                than,
                new IrShift(place, new IrFact(place, IrType.Date, birth), completed, IrShiftUnit.Anniversaries),
                opening
            );
    }

    private static IrArithmetic Remainder(SourceSpan place, IrExpression count, int divisor) =>
        new(
            place,
            IrType.Number,
            IrOperator.Subtract,
            count,
            new IrArithmetic(
                place,
                IrType.Number,
                IrOperator.Multiply,
                new IrQuotient(place, IrType.Number, count, divisor, IrRounding.Down),
                Number(place, divisor)
            )
        );

    private static IrConstant Number(SourceSpan place, long value) => new(place, IrType.Number, value);
}
