using System.Globalization;

namespace Conv.Comparison.Wording;

/// <summary>Numbers for a person: digits in groups of three with a space between, as in the texts of the conventions.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Grouped = new()
    {
        NumberGroupSeparator = " ",
        NumberGroupSizes = [3],
        NumberDecimalSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>A whole number.</summary>
    public static string Of(long number) => number.ToString("#,##0", Grouped);

    /// <summary>A number of things: <c>1 file</c>, <c>1 200 files</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="name">What one is called.</param>
    /// <param name="plural">What several are called, where it is not the same with an s.</param>
    public static string Of(long number, string name, string? plural = null) =>
        $"{Of(number)} {(number == 1 ? name : plural ?? name + "s")}";

    /// <summary>An amount in euros, two decimals.</summary>
    public static string Euros(decimal euros) => euros.ToString("#,##0.00", Grouped) + " EUR";

    /// <summary>A difference of whole numbers, with its sign.</summary>
    public static string Change(long number) => number.ToString("+#,##0;-#,##0;0", Grouped);

    /// <summary>A difference of amounts, given in cents: euros with two decimals and a sign, without a unit.</summary>
    public static string ChangeOfCents(long cents) => (cents / 100m).ToString("+#,##0.00;-#,##0.00;0.00", Grouped);

    /// <summary>A part of a whole in per cent with one decimal; empty where there is no whole. No part that there is has none.</summary>
    public static string Percent(long part, long whole) =>
        whole == 0 ? ""
        : part != 0 && Math.Abs(2000m * part / whole) < 1 ? "less than 0.1 %"
        : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
