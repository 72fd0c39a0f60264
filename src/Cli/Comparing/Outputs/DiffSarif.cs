using System.Collections.Immutable;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing.Outputs;

/// <summary>A comparison as SARIF 2.1.0: a result for each rule change, proved change and open question, at the new rule where there is one.</summary>
internal static class DiffSarif
{
    // In the order of their index.
    private static readonly SarifRule[] Rules =
    [
        SarifRule.Of("diff/rule", "rule-changed", "warning"),
        SarifRule.Of("diff/proved", "decision-changes", "warning"),
        SarifRule.Of("diff/open", "not-proved", "warning"),
        SarifRule.Of("diff/retroactive", "retroactive", "error"),
    ];

    /// <summary>The log.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved; what is, is suppressed.</param>
    public static SarifLog Of(ComparisonReport report, ApprovalCheck approvals) =>
        SarifLog.Of(
            Rules,
            [.. Results(report).Select(result => Of(result, result.Id is null ? null : approvals.Find(result.Id)))]
        );

    private sealed record Result(
        int Rule,
        string? Id,
        string Text,
        ImmutableArray<(SourceSpan Place, string? Message)> Places
    );

    private static IEnumerable<Result> Results(ComparisonReport report)
    {
        foreach (var finding in report.Retroactive)
        {
            yield return new(3, null, Retroactivity.Of(finding), Places(report, finding.Change));
        }

        foreach (var change in report.Parts.HasFlag(ComparisonParts.Structure) ? report.Structure.Changes : [])
        {
            yield return new(0, change.Id, ChangeWords.Of(change), Places(change));
        }

        if (!report.Parts.HasFlag(ComparisonParts.Proved))
        {
            yield break;
        }

        foreach (var change in report.Proved.Changes)
        {
            var regions = string.Join("; or ", change.Regions.Select(region => region.ToString()));
            yield return new(1, change.Id, $"{ChangeWords.Of(change)}, where {regions}", Places(change));
        }

        foreach (var question in report.Proved.Open)
        {
            yield return new(2, question.Id, $"{ChangeWords.Of(question)}: {question.Reason}", []);
        }
    }

    private static ImmutableArray<(SourceSpan Place, string? Message)> Places(ComparisonReport report, string change) =>
        report.Structure.Changes.FirstOrDefault(one => one.Id == change) is { } rule ? Places(rule)
        : report.Proved.Changes.FirstOrDefault(one => one.Id == change) is { } proved ? Places(proved)
        : [];

    private static ImmutableArray<(SourceSpan Place, string? Message)> Places(RuleChange change) =>
        change is { Old: { } old, New: { } now }
            ? [(now.Place, null), (old.Place, "the rule of the old edition")]
            : [(change.Rule.Place, null)];

    private static ImmutableArray<(SourceSpan Place, string? Message)> Places(ProvedChange change) =>
        [
            .. change.New.Rules.Select(place => (place, (string?)"a rule that decides it in the new edition")),
            .. change.Old.Rules.Select(place => (place, (string?)"a rule that decided it in the old edition")),
        ];

    private static SarifResult Of(Result result, Approval? approval) =>
        new(
            Rules[result.Rule].Id,
            result.Rule,
            Rules[result.Rule].DefaultConfiguration.Level,
            new(result.Text),
            [.. result.Places.Take(1).Select(one => Location(one.Place, null))]
        )
        {
            RelatedLocations =
                result.Places.Length > 1
                    ? [.. result.Places.Skip(1).Select(one => Location(one.Place, one.Message))]
                    : null,
            PartialFingerprints = result.Id is null ? null : new() { ["convDiff/v1"] = result.Id },
            Suppressions = approval is null ? null : [new("external", "accepted", Justification(approval))],
        };

    private static SarifLocation Location(SourceSpan place, string? message) =>
        SarifLocation.Of(
            place.Source.Path,
            new(place.Start.Line, place.Start.Column, place.End.Line, place.End.Column),
            message
        );

    private static string Justification(Approval approval) =>
        approval.Signed() is { Length: > 0 } signed ? $"approved: {signed}" : "approved; nobody signed";
}
