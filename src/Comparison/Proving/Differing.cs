using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>Asks whether two values of an amount differ, in a form that diagrams can answer where there is one.</summary>
internal static class Differing
{
    // Beyond so many units of the fact that two calculations read, they are taken to differ from the beginning.
    private const int Scanned = 20_000;

    /// <summary>The test; null: they never differ; the constant "true": they always do, or are told apart as another calculation.</summary>
    public static IrExpression? Test(IrExpression old, IrExpression @new, GraphKey keys)
    {
        if (old is IrUnspecified || @new is IrUnspecified)
        {
            return old is IrUnspecified && @new is IrUnspecified ? null : True(@new);
        }

        if (old is IrConstant one && @new is IrConstant other)
        {
            return one.Value == other.Value ? null : True(@new);
        }

        if (string.Equals(keys.Of(old), keys.Of(@new), StringComparison.Ordinal))
        {
            return null;
        }

        return
            MonotoneCalculation.Leaf(old) is { } leaf
            && MonotoneCalculation.Leaf(@new) is { } same
            && string.Equals(keys.Of(leaf), keys.Of(same), StringComparison.Ordinal)
            ? From(old, @new, leaf)
            : new IrCompare(@new.Origin, IrComparison.NotEqual, old, @new);
    }

    // Two calculations of one number: from the first number on for which they differ, it is another calculation.
    private static IrExpression? From(IrExpression old, IrExpression @new, IrExpression leaf)
    {
        for (var number = 0; number <= Scanned; number++)
        {
            if (MonotoneCalculation.At(old, number) != MonotoneCalculation.At(@new, number))
            {
                var from = new IrCompare(
                    @new.Origin,
                    IrComparison.AtLeast,
                    leaf,
                    new IrConstant(@new.Origin, leaf.Type, number)
                );
                return leaf is IrFact { Fact: { } fact }
                    ? new IrAll(@new.Origin, [new IrPresent(@new.Origin, fact), from])
                    : from;
            }
        }

        return new IrCompare(@new.Origin, IrComparison.NotEqual, old, @new);
    }

    private static IrConstant True(IrExpression at) => new(at.Origin, IrType.Boolean, 1);
}
