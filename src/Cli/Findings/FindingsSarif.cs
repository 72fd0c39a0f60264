using Conv.Cli.Outputs;

namespace Conv.Cli.Findings;

/// <summary>Findings as SARIF 2.1.0.</summary>
internal static class FindingsSarif
{
    /// <summary>The log of some reports, one for each vocabulary.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="names">The name of each kind of finding, by its code.</param>
    public static SarifLog Of(IEnumerable<FindingsOutput> reports, IReadOnlyDictionary<string, string> names)
    {
        var findings = reports.SelectMany(report => report.Findings).ToList();
        var rules = findings
            .DistinctBy(finding => finding.Code, StringComparer.Ordinal)
            .OrderBy(finding => finding.Code, StringComparer.Ordinal)
            .Select(finding => SarifRule.Of(finding.Code, names[finding.Code], finding.Severity))
            .ToList();
        return SarifLog.Of(
            rules,
            [.. findings.Select(finding => Result(finding, rules.FindIndex(rule => rule.Id == finding.Code)))]
        );
    }

    private static SarifResult Result(FindingOutput finding, int rule)
    {
        var help = finding.Help is null ? "" : $" Help: {finding.Help}.";
        var example = finding.Example is null ? "" : $"\n\n{finding.Example}";
        return new(
            finding.Code,
            rule,
            finding.Severity,
            new($"{finding.Message}.{help}{example}"),
            [SarifLocation.Of(finding.Path, new(finding.Line, finding.Column, finding.EndLine, finding.EndColumn))]
        )
        {
            RelatedLocations = finding.Related is null
                ? null
                :
                [
                    .. finding.Related.Select(related =>
                        SarifLocation.Of(
                            related.Path,
                            new(related.Line, related.Column, related.EndLine, related.EndColumn),
                            related.Message
                        )
                    ),
                ],
        };
    }
}
