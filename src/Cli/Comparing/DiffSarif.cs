using System.Collections.Immutable;
using System.Text.Json;
using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing;

/// <summary>A comparison as SARIF 2.1.0: a result for each rule change, proved change and open question, at the new rule where there is one.</summary>
internal static class DiffSarif
{
    // In the order of their index.
    private static readonly SarifRule[] Rules =
    [
        new("diff/rule", "rule-changed", "warning"),
        new("diff/proved", "decision-changes", "warning"),
        new("diff/open", "not-proved", "warning"),
        new("diff/retroactive", "retroactive", "error"),
    ];

    /// <summary>Writes the log.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The comparison.</param>
    /// <param name="verdict">What is approved; what is, is suppressed.</param>
    public static void Write(Utf8JsonWriter json, ComparisonReport report, Verdict verdict) =>
        Sarif.Write(
            json,
            Rules,
            () =>
            {
                foreach (var result in Results(report))
                {
                    Write(json, result, result.Id is null ? null : verdict.Find(result.Id));
                }
            }
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

    private static void Write(Utf8JsonWriter json, Result result, Approval? approval)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Rules[result.Rule].Id);
        json.WriteNumber("ruleIndex", result.Rule);
        json.WriteString("level", Rules[result.Rule].Level);
        Sarif.WriteMessage(json, result.Text);
        json.WriteStartArray("locations");
        if (result.Places is [var (first, _), ..])
        {
            Sarif.WriteLocation(json, first, null);
        }

        json.WriteEndArray();
        if (result.Places.Length > 1)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var (place, message) in result.Places[1..])
            {
                Sarif.WriteLocation(json, place, message);
            }

            json.WriteEndArray();
        }

        if (result.Id is not null)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("convDiff/v1", result.Id);
            json.WriteEndObject();
        }

        if (approval is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", Justification(approval));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Justification(Approval approval) =>
        approval.Signed() is { Length: > 0 } signed ? $"approved: {signed}" : "approved; nobody signed";
}
