using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Diagrams;

/// <summary>
/// A whole number as a sum of multiples of parts and a constant, exact; parts are what is no sum, difference or multiple. The same part
/// stands in it once, so that what is added and taken away again is gone.
/// </summary>
internal sealed class LinearForm
{
    private readonly Dictionary<string, (IrExpression Part, BigInteger Times)> _parts = new(StringComparer.Ordinal);

    private LinearForm(BigInteger constant) => Constant = constant;

    /// <summary>The constant.</summary>
    public BigInteger Constant { get; private set; }

    /// <summary>The parts with how many times each stands in the sum, never 0; in a fixed order.</summary>
    public IEnumerable<(IrExpression Part, BigInteger Times)> Parts =>
        _parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value);

    /// <summary>The difference of two values; null where it has a part that cannot be told from another one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="granted">What is granted to an attendance; null where that is not known.</param>
    public static LinearForm? Difference(IrExpression left, IrExpression right, IrExpression? granted)
    {
        var form = new LinearForm(0);
        return form.Add(left, 1, granted) && form.Add(right, -1, granted) ? form : null;
    }

    /// <summary>The same sum with another value in the place of a part.</summary>
    public LinearForm? With(IrExpression part, IrExpression value, IrExpression? granted)
    {
        var form = new LinearForm(Constant);
        foreach (var (key, own) in _parts)
        {
            form._parts.Add(key, own);
        }

        var text = CanonicalText.Of(part);
        var times = _parts[text].Times;
        form._parts.Remove(text);
        return form.Add(value, times, granted) ? form : null;
    }

    private bool Add(IrExpression value, BigInteger times, IrExpression? granted)
    {
        switch (value)
        {
            case IrConstant constant:
                Constant += times * constant.Value;
                return true;
            case IrShared shared:
                return Add(shared.Definition, times, granted);
            case IrGranted when granted is not null:
                return Add(granted, times, granted);
            case IrArithmetic { Operator: IrOperator.Add } sum:
                return Add(sum.Left, times, granted) && Add(sum.Right, times, granted);
            case IrArithmetic { Operator: IrOperator.Subtract } difference:
                return Add(difference.Left, times, granted) && Add(difference.Right, -times, granted);
            case IrArithmetic { Operator: IrOperator.Multiply, Left: IrConstant factor } product:
                return Add(product.Right, times * factor.Value, granted);
            case IrArithmetic { Operator: IrOperator.Multiply, Right: IrConstant factor } product:
                return Add(product.Left, times * factor.Value, granted);
        }

        var text = CanonicalText.Of(value);
        var sumOf = times + (_parts.TryGetValue(text, out var known) ? known.Times : 0);
        _parts.Remove(text);
        if (!sumOf.IsZero)
        {
            _parts.Add(text, (value, sumOf));
        }

        return true;
    }
}
