using System.Globalization;
using System.Numerics;

namespace Conv.Sessions;

/// <summary>One ratio over the population, for one scope, year and category.</summary>
/// <param name="Monitor">The monitor's name.</param>
/// <param name="Scope">The identifier it is kept by; empty where the input gives none.</param>
/// <param name="Year">The calendar year of the sessions.</param>
/// <param name="Category">The name of the category's value; empty where there is none.</param>
/// <param name="Numerator">What is counted above the line.</param>
/// <param name="Denominator">What is counted below the line; more than 0.</param>
/// <param name="Limit">The limit as written; empty where the text gives none for this category.</param>
public sealed record MonitorRow(
    string Monitor,
    string Scope,
    int Year,
    string Category,
    long Numerator,
    long Denominator,
    string Limit
)
{
    /// <summary>Whether the ratio is above the limit: compared exactly, as whole numbers.</summary>
    public bool Exceeded => Limit.Length > 0 && IsAbove(Numerator, Denominator, Limit);

    /// <summary>By monitor, scope, year and category, texts ordinally.</summary>
    public static int Compare(MonitorRow a, MonitorRow b) =>
        string.CompareOrdinal(a.Monitor, b.Monitor) is var monitor && monitor != 0 ? monitor
        : string.CompareOrdinal(a.Scope, b.Scope) is var scope && scope != 0 ? scope
        : a.Year.CompareTo(b.Year) is var year && year != 0 ? year
        : string.CompareOrdinal(a.Category, b.Category);

    // n / d > l / 10^k  <=>  n * 10^k > l * d
    private static bool IsAbove(long numerator, long denominator, string limit)
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
