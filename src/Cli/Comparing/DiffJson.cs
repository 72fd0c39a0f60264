using System.Text.Json;
using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Comparison.Validity;
using Conv.Compiler;

namespace Conv.Cli.Comparing;

/// <summary>A comparison for a program; docs/diff.md says what each field is. Amounts are cents, days ISO 8601.</summary>
internal static class DiffJson
{
    // Rises when a field is renamed, removed or means something else; not when one is added.
    private const int Format = 1;

    /// <summary>Writes the comparison as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The comparison.</param>
    /// <param name="verdict">What is approved; null where no list was given.</param>
    public static void Write(Utf8JsonWriter json, ComparisonReport report, Verdict? verdict)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("compiler", Compilation.Version);
        json.WriteObject("old", report.Old, Fields);
        json.WriteObject("new", report.New, Fields);
        json.WriteTexts(
            "layers",
            new[] { ComparisonParts.Structure, ComparisonParts.Proved, ComparisonParts.Data }
                .Where(part => report.Parts.HasFlag(part))
                .Select(Difference.NameOf)
        );
        json.WriteString("headline", Headline.Of(report));
        json.WriteBoolean("differs", Difference.Of(report).Length > 0);
        json.WriteList("retroactive", report.Retroactive, Write);
        json.WriteObject(
            "structure",
            report.Parts.HasFlag(ComparisonParts.Structure) ? report.Structure : null,
            StructureFields
        );
        json.WriteObject(
            "proved",
            report.Parts.HasFlag(ComparisonParts.Proved) ? report.Proved : null,
            ProvedJson.Fields
        );
        json.WriteObject("data", report.Data, DataJson.Fields);
        json.WriteObject("approvals", verdict, Fields);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Retroactive finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Change);
        json.WriteString("convention", finding.Convention);
        json.WriteString("from", Days.Of(finding.From));
        json.WriteString("firstDay", Days.Of(finding.FirstDay));
        json.WriteString("what", finding.What);
        json.WriteString("where", finding.Where);
        json.WriteBoolean("open", finding.IsOpen);
        json.WriteObject("witness", finding.Witness, ProvedJson.Fields);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, Edition edition)
    {
        json.WriteString("name", edition.Name);
        json.WriteString("convention", edition.Convention);
        json.WriteString("sourceHash", edition.Checked.SourceHash);
        json.WriteStartObject("readings");
        foreach (var (reading, alternative) in edition.Readings)
        {
            json.WriteString(reading, alternative);
        }

        json.WriteEndObject();
    }

    private static void StructureFields(Utf8JsonWriter json, StructuralComparison structure)
    {
        json.WriteNumber("unchanged", structure.Unchanged);
        json.WriteList(
            "changes",
            structure.Changes,
            (writer, change) =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", change.Id);
                writer.WriteString("change", ChangeWords.Of(change.Kind));
                writer.WriteString("kind", ChangeWords.Of(change.Rule.Kind));
                writer.WriteString("what", ChangeWords.Of(change));
                writer.WriteObject("old", change.Old, Fields);
                writer.WriteObject("new", change.New, Fields);
                writer.WriteEndObject();
            }
        );
    }

    private static void Fields(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("convention", rule.Convention);
        json.WriteString("owner", rule.Owner);
        json.WriteString("text", rule.Text);
        json.WritePlace(rule.Place);
        json.WriteTexts("citations", rule.Citations);
    }

    private static void Fields(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteTexts("approved", verdict.Approved.Select(one => one.Difference.Id));
        json.WriteList(
            "unapproved",
            verdict.Unapproved,
            (writer, one) =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", one.Id);
                writer.WriteString("layer", Difference.NameOf(one.Layer));
                writer.WriteString("what", one.What);
                writer.WriteEndObject();
            }
        );
        json.WriteTexts("reworded", verdict.Reworded.Select(one => one.Difference.Id));
        json.WriteNumber("outdated", verdict.Outdated);
        json.WriteList(
            "stale",
            verdict.Stale,
            (writer, one) =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", one.Id);
                writer.WriteString("what", one.What);
                writer.WriteEndObject();
            }
        );
    }
}
