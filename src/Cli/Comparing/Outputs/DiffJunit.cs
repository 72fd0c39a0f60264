using System.Text;
using System.Xml;
using Conv.Cli.Comparing.Approvals;
using Conv.Comparison;
using Conv.Comparison.Counting.Causes;

namespace Conv.Cli.Comparing.Outputs;

/// <summary>
/// A comparison as JUnit XML, which build servers show: a suite for each layer; a test case for each difference, failing unless it is approved,
/// and for what is the same, passing.
/// </summary>
internal static class DiffJunit
{
    /// <summary>The document; lines end in LF.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved.</param>
    public static string Of(ComparisonReport report, ApprovalCheck approvals)
    {
        var suites = Suites(report, approvals);
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "conv diff");
            Counts(xml, [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (var suite in suites)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", suite.Name);
                Counts(xml, suite.Cases);
                suite.Cases.ForEach(one => Write(xml, suite.Name, one));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private enum Outcome
    {
        Passed,
        Failed,
        Error,
    }

    private sealed record Case(string Owner, string Name, Outcome Outcome, string Text);

    private static List<(string Name, List<Case> Cases)> Suites(ComparisonReport report, ApprovalCheck approvals)
    {
        var suites = new List<(string Name, List<Case> Cases)>();
        var approved = approvals.Approved.Select(one => one.Difference.Id).ToHashSet(StringComparer.Ordinal);
        Case Changed(string owner, string id, string name, string text) =>
            new(owner, $"{name} [{id}]", approved.Contains(id) ? Outcome.Passed : Outcome.Failed, text);
        var retroactive = report
            .Retroactive.Select(one => new Case("", $"{one.What} [{one.Change}]", Outcome.Error, Retroactivity.Of(one)))
            .ToList();
        if (retroactive.Count > 0)
        {
            suites.Add(("retroactive", retroactive));
        }

        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            var same = $"{Numbers.Of(report.Structure.Unchanged, "rule is", "rules are")} the same";
            suites.Add(
                (
                    Difference.NameOf(ComparisonParts.Structure),
                    [
                        .. report.Structure.Changes.Select(change =>
                            Changed(ChangeWords.OwnerOf(change), change.Id, ChangeWords.Of(change), RuleText(change))
                        ),
                        new("", same, Outcome.Passed, ""),
                    ]
                )
            );
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            var proved = report.Proved;
            suites.Add(
                (
                    Difference.NameOf(ComparisonParts.Proved),
                    [
                        .. proved.Changes.Select(one =>
                            Changed($"{one.Functions}", one.Id, ChangeWords.Of(one), ProvedTextOf(one))
                        ),
                        .. proved.Open.Select(one =>
                            Changed($"{one.Functions}", one.Id, ChangeWords.Of(one), one.Reason)
                        ),
                        .. proved.Unchanged.Select(one => new Case(
                            $"{one.Functions}",
                            $"{one.Functions}: {ChangeWords.Of(one.Output)} unchanged",
                            Outcome.Passed,
                            ""
                        )),
                    ]
                )
            );
        }

        if (report.Data is { } data)
        {
            suites.Add(
                (
                    Difference.NameOf(ComparisonParts.Data),
                    [
                        .. Difference
                            .Of(report)
                            .Where(one => one.Layer == ComparisonParts.Data)
                            .Select(one => Changed("", one.Id, one.What, one.What)),
                        .. data.NothingChanges ? new Case[] { new("", "no row differs", Outcome.Passed, "") } : [],
                    ]
                )
            );
        }

        return suites;
    }

    private static string RuleText(Conv.Comparison.Structure.RuleChange change) =>
        $"old: {change.Old?.Text ?? "none"}\nnew: {change.New?.Text ?? "none"}\nat {change.Rule.Place}";

    private static string ProvedTextOf(Conv.Comparison.Proving.ProvedChange change) =>
        string.Join('\n', change.Regions.Select(region => $"where {region}\n{region.Witness.Csv.TrimEnd('\n')}"));

    private static void Counts(XmlWriter xml, List<Case> cases)
    {
        xml.WriteAttributeString("tests", Count(cases.Count));
        xml.WriteAttributeString("failures", Count(cases.Count(one => one.Outcome == Outcome.Failed)));
        xml.WriteAttributeString("errors", Count(cases.Count(one => one.Outcome == Outcome.Error)));
        xml.WriteAttributeString("skipped", "0");
    }

    private static string Count(int number) => XmlConvert.ToString(number);

    private static void Write(XmlWriter xml, string suite, Case one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", one.Owner.Length == 0 ? suite : $"{suite}.{Clean(one.Owner)}");
        xml.WriteAttributeString("name", Clean(one.Name));
        if (one.Outcome != Outcome.Passed)
        {
            xml.WriteStartElement(one.Outcome == Outcome.Failed ? "failure" : "error");
            xml.WriteAttributeString("message", one.Outcome == Outcome.Failed ? "nobody approved it" : "retroactive");
            xml.WriteAttributeString("type", suite);
            xml.WriteString(string.Join('\n', one.Text.Split('\n').Select(Clean)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML cannot hold every letter; a terminal that shows it should not be steered.
    private static string Clean(string text) =>
        string.Concat(
            Terminal.Safe(text).EnumerateRunes().Select(rune => rune.Value is 0xfffe or 0xffff ? "?" : rune.ToString())
        );
}
