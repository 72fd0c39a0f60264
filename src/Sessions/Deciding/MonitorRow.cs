using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Runtime;
using Conv.Runtime.Values;

namespace Conv.Sessions.Deciding;

/// <summary>One ratio over the population, for one scope, year and category.</summary>
/// <param name="Monitor">The monitor's name.</param>
/// <param name="Scope">The identifier it is kept by; empty where the input gives none.</param>
/// <param name="Year">The calendar year of the sessions.</param>
/// <param name="Category">The name of the category's value; empty where there is none.</param>
/// <param name="Numerator">What is counted or added up above the line; amounts in cents.</param>
/// <param name="Denominator">What is counted or added up below the line; more than 0.</param>
/// <param name="Limit">The limit, an exact decimal (of an amount, euros); empty where the text gives none for this category.</param>
public sealed record MonitorRow(
    string Monitor,
    string Scope,
    int Year,
    string Category,
    Int128 Numerator,
    Int128 Denominator,
    string Limit
)
{
    /// <summary>The period that <see cref="Part"/> counts.</summary>
    public MonitorPeriod Period { get; init; }

    /// <summary>The quarter, month, week or day of the year, from 1; 0: the whole year.</summary>
    public int Part { get; init; }

    /// <summary>Whether the year begins on another day than 1 January, and ends in the next one.</summary>
    public bool IsOfTwoYears { get; init; }

    /// <summary>Whether the numerator is cents.</summary>
    public bool NumeratorIsMoney { get; init; }

    /// <summary>Whether the denominator is cents.</summary>
    public bool DenominatorIsMoney { get; init; }

    /// <summary>How many fees or shares, or parts of the insurer, are not in the sums, because the text does not give them.</summary>
    public long Unknown { get; init; }

    /// <summary><c>2024</c>, <c>2024/2025</c>, <c>2024-Q1</c>, <c>2024-01</c>, <c>2024-W01</c> or <c>2024-01-31</c>.</summary>
    public string PeriodName =>
        Period switch
        {
            MonitorPeriod.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Part}"),
            MonitorPeriod.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Part:00}"),
            MonitorPeriod.Week => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Part:00}"),
            MonitorPeriod.Day => Day.Of(new DateOnly(Year, 1, 1).AddDays(Part - 1)).ToString(),
            MonitorPeriod.Year when IsOfTwoYears => string.Create(
                CultureInfo.InvariantCulture,
                $"{Year:0000}/{Year + 1:0000}"
            ),
            MonitorPeriod.Year => Year.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"the period {Period}"),
        };

    /// <summary>The numerator as outputs show it: a whole number, or euros with two decimals.</summary>
    public string NumeratorText => Text(Numerator, NumeratorIsMoney);

    /// <summary>The denominator, likewise.</summary>
    public string DenominatorText => Text(Denominator, DenominatorIsMoney);

    /// <summary>Whether the ratio is above the limit: compared exactly, as whole numbers.</summary>
    public bool Exceeded =>
        Limit.Length > 0
        && IsAbove(Numerator, (BigInteger)Denominator * (NumeratorIsMoney && !DenominatorIsMoney ? 100 : 1), Limit);

    /// <summary>By monitor, scope, year and its part, and category, texts ordinally.</summary>
    public static int Compare(MonitorRow a, MonitorRow b) =>
        string.CompareOrdinal(a.Monitor, b.Monitor) is var monitor && monitor != 0 ? monitor
        : string.CompareOrdinal(a.Scope, b.Scope) is var scope && scope != 0 ? scope
        : a.Year.CompareTo(b.Year) is var year && year != 0 ? year
        : a.Part.CompareTo(b.Part) is var part && part != 0 ? part
        : string.CompareOrdinal(a.Category, b.Category);

    private static string Text(Int128 number, bool isMoney) =>
        isMoney ? Cents.Text(number) : number.ToString(CultureInfo.InvariantCulture);

    // n / d > l / 10^k  <=>  n * 10^k > l * d
    private static bool IsAbove(BigInteger numerator, BigInteger denominator, string limit)
    {
        var point = limit.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : limit.Length - point - 1;
        var digits = BigInteger.Parse(
            point < 0 ? limit : limit.Remove(point, 1),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
        return numerator * BigInteger.Pow(10, decimals) > digits * denominator;
    }
}
