using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>Amounts, units and days as reports say them.</summary>
internal static class AmountText
{
    /// <summary>Cents as <c>11.00 EUR</c>.</summary>
    public static string Of(long cents) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(cents < 0 ? "-" : "")}{Math.Abs((decimal)cents) / 100m:0.00} EUR"
        );

    /// <summary>A day number, ISO 8601.</summary>
    public static string Day(long day) =>
        DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A value of a graph: a constant, an open amount, or the calculation as the file says it.</summary>
    public static string Of(IrExpression leaf) =>
        leaf switch
        {
            IrUnspecified => "unspecified",
            IrConstant { Type: IrType.Money } amount => Of(amount.Value),
            IrConstant number => number.Value.ToString(CultureInfo.InvariantCulture),
            IrArithmetic or IrQuotient or IrCount or IrFact or IrPeople or IrGranted or IrLargestGrant => string.Join(
                ' ',
                leaf.Origin.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            ),
            _ => throw new UnreachableException($"{leaf.GetType().Name} is no amount"),
        };
}
