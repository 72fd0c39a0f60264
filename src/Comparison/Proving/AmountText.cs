using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>The values of graphs as reports say them.</summary>
internal static class AmountText
{
    /// <summary>A value of a graph: a constant, an open amount, or the calculation as the file says it.</summary>
    public static string Of(IrExpression leaf) =>
        leaf switch
        {
            IrUnspecified => "unspecified",
            IrConstant { Type: IrType.Money } amount => Cents.TextInEuros(amount.Value),
            IrConstant number => number.Value.ToString(CultureInfo.InvariantCulture),
            IrArithmetic or IrQuotient or IrCount or IrFact or IrPeople or IrGranted or IrLargestGrant =>
                leaf.Origin.OneLine,
            _ => throw new UnreachableException($"{leaf.GetType().Name} is no amount"),
        };
}
