using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Observing;
using Conv.Runtime.Values;
using Conv.Scenarios.Engines;

namespace Conv.Scenarios.Coverage;

/// <summary>Finds both sides of each bound: the last value that is on one side of a comparison and the first that is on the other.</summary>
internal sealed class BoundaryReader(CoverageMap map)
{
    /// <summary>The two sides of a comparison; three where it asks for equality.</summary>
    public void Compare(NodeAt at, IrCompare compare)
    {
        if (
            compare.Left.Type is IrType.Enumeration or IrType.Boolean
            || compare is { Left: IrConstant, Right: IrConstant }
        )
        {
            return;
        }

        foreach (var difference in Differences(compare.Operator))
        {
            if (Text(compare, difference) is { } text)
            {
                map.Add(compare.Origin, CoverageKind.Boundary, text, at.Probe(ObservationKind.Difference, difference));
            }
        }
    }

    /// <summary>The day on which years are completed and the day before.</summary>
    public void Age(NodeAt at, IrReached reached)
    {
        var completed = string.Create(
            CultureInfo.InvariantCulture,
            $"day on which {reached.Years} years since {reached.Fact.Name} are completed"
        );
        map.Add(reached.Origin, CoverageKind.Boundary, $"on the {completed}", at.Probe(ObservationKind.Days, 0));
        map.Add(
            reached.Origin,
            CoverageKind.Boundary,
            $"on the day before the {completed}",
            at.Probe(ObservationKind.Days, -1)
        );
    }

    /// <summary>The last day on which an act counts and the first on which it does not.</summary>
    public void Window(NodeAt at, IrCount count)
    {
        var window = map.Checked.Ir.Windows[map.Checked.Ir.Counters[count.Counter].Window];
        if (Ends(window.Form))
        {
            map.Add(
                count.Origin,
                CoverageKind.Boundary,
                "on the last day on which earlier acts count",
                at.Probe(ObservationKind.Edge, (long)WindowEdge.LastDay)
            );
            map.Add(
                count.Origin,
                CoverageKind.Boundary,
                "on the first day on which earlier acts count no more",
                at.Probe(ObservationKind.Edge, (long)WindowEdge.FirstDayAfter)
            );
        }
    }

    private static bool Ends(IrWindowForm form) =>
        form switch
        {
            IrFixedWindow fixedForm => fixedForm.Ends,
            IrWindowChoice choice => choice.Alternatives.Any(Ends),
            _ => throw new UnreachableException($"a window with the form {form.GetType().Name}"),
        };

    // Left minus right.
    private static long[] Differences(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Less or IrComparison.AtLeast => [-1, 0],
            IrComparison.AtMost or IrComparison.Greater => [0, 1],
            IrComparison.Equal or IrComparison.NotEqual => [-1, 0, 1],
            _ => throw new UnreachableException($"the comparison {comparison}"),
        };

    // Null where there is no such value.
    private string? Text(IrCompare compare, long difference) =>
        compare switch
        {
            { Right: IrConstant right } => Value(compare.Left, right.Value, difference),
            { Left: IrConstant left } => Value(compare.Right, left.Value, -difference),
            { Left.Type: IrType.Date } => difference switch
            {
                0 => $"{Name(compare.Left)} the same day as {Name(compare.Right)}",
                < 0 => $"{Name(compare.Left)} one day before {Name(compare.Right)}",
                _ => $"{Name(compare.Left)} one day after {Name(compare.Right)}",
            },
            { Left.Type: IrType.Number or IrType.Money } => difference switch
            {
                0 => $"{Name(compare.Left)} equal to {Name(compare.Right)}",
                < 0 => $"{Name(compare.Left)} one less than {Name(compare.Right)}",
                _ => $"{Name(compare.Left)} one more than {Name(compare.Right)}",
            },
            _ => throw new UnreachableException($"a comparison of {compare.Left.Type}"),
        };

    private string? Value(IrExpression side, long constant, long difference)
    {
        if (constant == (difference < 0 ? long.MinValue : long.MaxValue) && difference != 0)
        {
            return null;
        }

        var value = constant + difference;
        return side switch
        {
            IrSessionDate when value is >= 0 and <= Runtime.Calendar.LastDay => $"on {Day.Text((int)value)}",
            IrSessionDate => null,
            IrFact { Type: IrType.Date } fact => value is >= 0 and <= Runtime.Calendar.LastDay
                ? $"{fact.Fact.Name} {Day.Text((int)value)}"
                : null,
            IrFact { Type: IrType.Money } fact => $"{fact.Fact.Name} {DecisionText.Amount(value)}",
            _ when value < 0 => null,
            IrFact fact => $"{fact.Fact.Name} {DecisionText.Number(value)}",
            IrPeople { Who: FactOwner.Provider } when value == 0 => null,
            IrPeople people => $"{DecisionText.Number(value)} {People(people.Who, value)}",
            IrCount => $"{DecisionText.Number(value)} counted before",
            IrConstant
            or IrUnspecified
            or IrIf
            or IrChoice
            or IrShared
            or IrPeriodStart
            or IrArithmetic
            or IrQuotient
            or IrGranted
            or IrOwed
            or IrLargestGrant
            or IrOpening
            or IrPartOfDate
            or IrShift => $"the value {DecisionText.Number(value)}",
            _ => throw new UnreachableException($"{side.GetType().Name} has no order"),
        };
    }

    private static string Name(IrExpression side) =>
        side switch
        {
            IrFact fact => fact.Fact.Name,
            IrSessionDate => "the session",
            IrOpening => "the first act of the window",
            IrShift shift => Shifted(shift),
            IrPeople people => $"the number of {People(people.Who, 2)}",
            IrConstant
            or IrUnspecified
            or IrIf
            or IrChoice
            or IrShared
            or IrPeriodStart
            or IrArithmetic
            or IrQuotient
            or IrGranted
            or IrOwed
            or IrLargestGrant
            or IrPartOfDate
            or IrCount => "the value",
            _ => throw new UnreachableException($"{side.GetType().Name} has no order"),
        };

    private static string People(FactOwner who, long number) =>
        (who, number) switch
        {
            (FactOwner.Provider, 1) => "provider",
            (FactOwner.Provider, _) => "providers",
            (FactOwner.Beneficiary, 1) => "beneficiary",
            (FactOwner.Beneficiary, _) => "beneficiaries",
            _ => throw new UnreachableException($"people of the owner {who}"),
        };

    private static string Shifted(IrShift shift)
    {
        var unit = shift.Unit switch
        {
            IrShiftUnit.Days => "days",
            IrShiftUnit.Months => "months",
            IrShiftUnit.Anniversaries => "years",
            _ => throw new UnreachableException($"the unit {shift.Unit}"),
        };
        var length = DecisionText.Number(Math.Abs((long)shift.Length));
        return $"{length} {unit} {(shift.Length < 0 ? "before" : "after")} {Name(shift.Operand)}";
    }
}
