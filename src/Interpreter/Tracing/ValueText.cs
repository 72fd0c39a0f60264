using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Values;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Tracing;

/// <summary>Values as an input or output file writes them, in every culture the same.</summary>
internal static class ValueText
{
    /// <summary>A fact's value.</summary>
    public static string Of(FactSymbol fact, BigInteger value) =>
        fact.Kind switch
        {
            FactKind.Date => CivilDate.FromDayNumber((long)value).ToString(),
            FactKind.YesNo => value == 2 ? "yes" : "no",
            FactKind.Enumeration when value >= 1 && value <= fact.Values.Length => fact.Values[(int)value - 1].Name,
            FactKind.Money => Amount(value),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.NumberText(value),
            FactKind.Enumeration or FactKind.Identifier => value.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"no text for {fact.Kind}"),
        };

    /// <summary>Cents as an amount, such as <c>11.00</c>.</summary>
    public static string Amount(BigInteger cents)
    {
        var sign = cents.Sign < 0 ? "-" : "";
        var whole = BigInteger.DivRem(BigInteger.Abs(cents), 100, out var rest);
        return sign
            + whole.ToString(CultureInfo.InvariantCulture)
            + "."
            + ((int)rest).ToString("00", CultureInfo.InvariantCulture);
    }
}
