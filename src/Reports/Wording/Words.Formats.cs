using System.Globalization;
using System.Text;

namespace Conv.Reports.Wording;

/// <summary>Numbers, amounts and dates, without the culture of the machine.</summary>
internal abstract partial record Words
{
    /// <summary>Keeps a number and its unit on one line.</summary>
    protected const char Narrow = '\u00A0';

    /// <summary>What stands before a number below zero.</summary>
    protected virtual char Minus => '\u2212';

    /// <summary>What stands between thousands.</summary>
    protected abstract char Thousands { get; }

    /// <summary>What stands before cents.</summary>
    protected abstract char Point { get; }

    /// <summary>A number with the sign of the euro.</summary>
    protected abstract string WithEuro(string number);

    /// <summary>A number of millions of euros.</summary>
    protected abstract string Millions(string number);

    /// <summary>A number of thousands of euros.</summary>
    protected abstract string ThousandsOfEuros(string number);

    /// <summary>A day.</summary>
    /// <param name="day">A day number.</param>
    public string Date(int day) =>
        day >= DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber
            ? Date(DateOnly.FromDayNumber(day))
            : day.ToString(CultureInfo.InvariantCulture);

    /// <summary>A month of a year on an axis or in a table: <c>02/2024</c>.</summary>
    public abstract string MonthOf(int year, int month);

    /// <summary>A day.</summary>
    protected abstract string Date(DateOnly day);

    /// <summary>A month that the comparison writes <c>2024-02</c>; anything else as it is.</summary>
    public string MonthOf(string key) =>
        key is [_, _, _, _, '-', _, _]
        && int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(key.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && month is >= 1 and <= 12
            ? MonthOf(year, month)
            : key;

    /// <summary>A whole number.</summary>
    public string Number(long number) => Sign(number) + Grouped(Magnitude(number));

    /// <summary>A difference: with its sign, also above zero.</summary>
    public string Signed(long number) => number > 0 ? $"+{Number(number)}" : Number(number);

    /// <summary>An amount.</summary>
    /// <param name="cents">Whole cents.</param>
    public string Euro(long cents) => Sign(cents) + WithEuro(Exact(Magnitude(cents)));

    /// <summary>A difference of amounts: with its sign, also above zero.</summary>
    /// <param name="cents">Whole cents.</param>
    public string SignedEuro(long cents) => cents > 0 ? $"+{Euro(cents)}" : Euro(cents);

    /// <summary>An amount on an axis or as a figure: millions or thousands of euros with up to two decimals, rounded half up.</summary>
    /// <param name="cents">Whole cents.</param>
    public string ShortEuro(long cents)
    {
        var size = Magnitude(cents);
        return Sign(cents)
            + size switch
            {
                >= 99_999_500 => Millions(Rounded(size, 100_000_000)),
                >= 1_000_000 => ThousandsOfEuros(Rounded(size, 100_000)),
                _ when size % 100 == 0 => WithEuro(Grouped(size / 100)),
                _ => WithEuro(Exact(size)),
            };
    }

    /// <summary>The same, with its sign also above zero.</summary>
    /// <param name="cents">Whole cents.</param>
    public string SignedShortEuro(long cents) => cents > 0 ? $"+{ShortEuro(cents)}" : ShortEuro(cents);

    /// <summary>Less than so much, as a quantity: <c>less than 0.1 %</c>.</summary>
    protected abstract string LessThan(string quantity);

    /// <summary>A part of a whole, to a tenth of a percent; empty where there is no whole. No part that there is has none.</summary>
    public string Percent(long part, long whole)
    {
        if (whole == 0)
        {
            return "";
        }

        var tenths = ((Int128)Magnitude(part) * 2000 / Magnitude(whole) + 1) / 2;
        var sign = (part < 0) != (whole < 0) && tenths > 0 ? Minus.ToString() : "";
        return tenths == 0 && part != 0
            ? LessThan($"0{Point}1{Narrow}%")
            : $"{sign}{Grouped((ulong)(tenths / 10))}{Point}{(ulong)(tenths % 10)}{Narrow}%";
    }

    /// <summary>A quotient to a tenth.</summary>
    public string Tenths(long whole, long by)
    {
        var tenths = ((Int128)whole * 20 / by + 1) / 2;
        return $"{Grouped((ulong)(tenths / 10))}{Point}{(ulong)(tenths % 10)}";
    }

    private string Exact(ulong cents) =>
        $"{Grouped(cents / 100)}{Point}{(cents % 100).ToString("00", CultureInfo.InvariantCulture)}";

    private string Rounded(ulong cents, ulong unit)
    {
        var hundredths = (ulong)(((UInt128)cents * 100 + unit / 2) / unit);
        var rest = (hundredths % 100).ToString("00", CultureInfo.InvariantCulture).TrimEnd('0');
        return rest.Length == 0 ? Grouped(hundredths / 100) : $"{Grouped(hundredths / 100)}{Point}{rest}";
    }

    private string Grouped(ulong number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                text.Append(Thousands);
            }

            text.Append(digits[i]);
        }

        return text.ToString();
    }

    private string Sign(long number) => number < 0 ? Minus.ToString() : "";

    private static ulong Magnitude(long number) => number < 0 ? (ulong)-(Int128)number : (ulong)number;
}
