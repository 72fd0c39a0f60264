using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Compiler.Diagnostics;

/// <summary>
/// Keeps what is found in a file to what somebody reads: a file of a few hundred kilobytes can be wrong a hundred thousand times. Errors stay before
/// warnings, so that what has errors still has some.
/// </summary>
internal static class FindingLimit
{
    /// <summary>How many findings of a file are listed.</summary>
    public const int MostPerFile = 500;

    /// <summary>The findings that are listed, by path and place; the last one of a file says how many of it are not.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> findings) =>
        [
            .. findings
                .GroupBy(finding => finding.Place.Source)
                .SelectMany(file => Listed([.. file]))
                .OrderBy(finding => finding.Place.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Span.Start)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];

    private static IEnumerable<Diagnostic> Listed(List<Diagnostic> findings)
    {
        if (findings.Count <= MostPerFile)
        {
            return findings;
        }

        var listed = findings
            .OrderByDescending(finding => finding.Severity == Severity.Error)
            .ThenBy(finding => finding.Place.Span.Start)
            .Take(MostPerFile)
            .ToList();
        var others = (findings.Count - MostPerFile).ToString(CultureInfo.InvariantCulture);
        listed[^1] = listed[^1]
            .WithRelated(listed[^1].Place, $"{others} more findings in this file are not listed: mend these first");
        return listed;
    }
}
