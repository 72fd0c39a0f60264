using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Reports.Page;
using Conv.Reports.Wording;

namespace Conv.Reports;

/// <summary>
/// A comparison as one page to read, to filter, to print and to pass on: HTML that carries its style, its script and its drawings, asks nothing
/// of any network and opens from disk. A pure function: the same report gives the same bytes.
/// </summary>
internal static class ComparisonPage
{
    /// <summary>The languages that a page can be in.</summary>
    public static ImmutableArray<string> Languages { get; } = ["fr", "nl", "de", "en"];

    /// <summary>Writes the page.</summary>
    /// <param name="report">The comparison; its editions have no errors.</param>
    /// <param name="language"><c>fr</c>, <c>nl</c>, <c>de</c> or <c>en</c>: of the fixed texts, the numbers and dates, and the labels of the files where they have it.</param>
    /// <returns>The whole file; lines end in LF.</returns>
    /// <exception cref="ArgumentException">The language is another one.</exception>
    public static string Write(ComparisonReport report, string language) => Write(report, language, []);

    /// <summary>Writes the page with what has been approved.</summary>
    /// <param name="report">The comparison; its editions have no errors.</param>
    /// <param name="language"><c>fr</c>, <c>nl</c>, <c>de</c> or <c>en</c>.</param>
    /// <param name="approvals">Approved differences, in the order in which to list them; an id that is no difference of the report is listed as such.</param>
    /// <returns>The whole file; lines end in LF.</returns>
    /// <exception cref="ArgumentException">The language is another one.</exception>
    public static string Write(ComparisonReport report, string language, ImmutableArray<Approval> approvals) =>
        new ComparisonLayout(new PageContext(report, Words.In(language), approvals)).Write();
}
