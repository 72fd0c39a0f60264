using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Diagrams;

/// <summary>Readings inside a calculation: each alternative is a calculation of its own.</summary>
internal static class InnerChoice
{
    /// <summary>The first choice that a calculation hangs on; null where there is none.</summary>
    public static IrChoice? Of(IrExpression value) => IrWalk.Nodes(value).OfType<IrChoice>().FirstOrDefault();

    /// <summary>Whether every choice can be reached through nodes known here.</summary>
    public static bool CanFix(IrExpression value) =>
        value is IrChoice or IrArithmetic or IrQuotient or IrCompare or IrOverflows or IrShift or IrShared
            ? value.Children().All(CanFix)
            : Of(value) is null;

    /// <summary>The calculation under an alternative of a reading.</summary>
    public static IrExpression Fix(IrExpression value, ReadingSymbol reading, int alternative)
    {
        IrExpression Inner(IrExpression inner) => Fix(inner, reading, alternative);
        return value switch
        {
            IrChoice choice when choice.Reading.Equals(reading) => Inner(choice.Alternatives[alternative]),
            IrChoice choice => choice with { Alternatives = [.. choice.Alternatives.Select(Inner)] },
            IrArithmetic arithmetic => arithmetic with
            {
                Left = Inner(arithmetic.Left),
                Right = Inner(arithmetic.Right),
            },
            IrQuotient quotient => quotient with { Numerator = Inner(quotient.Numerator) },
            IrCompare compare => compare with { Left = Inner(compare.Left), Right = Inner(compare.Right) },
            IrOverflows overflows => overflows with { Value = Inner(overflows.Value) },
            IrShift shift => shift with { Operand = Inner(shift.Operand) },
            IrCount { Since: { } since } count => count with { Since = Inner(since) },
            IrShared shared => Inner(shared.Definition),
            _ => value,
        };
    }
}
