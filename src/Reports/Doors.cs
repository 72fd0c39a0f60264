using Conv.Comparison;

namespace Conv.Reports;

/// <summary>Stands in for the page until it is joined; then this file goes.</summary>
public static class ComparisonPage
{
    /// <summary>Writes the page.</summary>
    public static string Write(ComparisonReport report, string language) =>
        $"<!doctype html><html lang=\"{language}\">";
}
