using System.Text.Json;
using System.Xml.Linq;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Tests.Support;
using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Wording;
using Conv.Runtime.Explaining;

namespace Conv.Cli.Tests.Comparing;

public sealed class DiffOutputTests
{
    private const string Snapshots = "tests/Cli.Tests/Comparing/Snapshots";

    [Fact]
    public void The_text_says_everything_that_was_found()
    {
        Approved.ShouldBe($"{Snapshots}/rich.txt", Finished.Of(SampleReport.Rich()).Out);
        Approved.ShouldBe(
            $"{Snapshots}/rich-verbose.txt",
            Finished.Of(SampleReport.Rich(), Finished.Request with { Verbose = true }).Out
        );
    }

    [Fact]
    public void The_json_says_everything_that_was_found()
    {
        var request = Finished.Request with { Format = DiffFormat.Json };

        Approved.ShouldBe($"{Snapshots}/rich.json", Finished.Of(SampleReport.Rich(), request).Out);
    }

    [Fact]
    public void The_text_of_the_same_rules_says_so_in_one_sentence()
    {
        Approved.ShouldBe($"{Snapshots}/same.txt", Finished.Of(SampleReport.Same()).Out);
    }

    [Fact]
    public void The_first_screen_has_the_sentence_the_money_and_the_functions()
    {
        var screen = string.Join(
            ' ',
            Finished.Of(SampleReport.Rich()).Out.Split('\n').Take(36).Select(line => line.Trim())
        );

        screen.ShouldContain("The editions differ: 1 rule added, 1 removed, 3 changed;");
        screen.ShouldContain("the insurer pays 1 284.50 EUR more (2.9 %)");
        screen.ShouldContain("insurer's part");
        screen.ShouldContain("+1 284.50 EUR");
        screen.ShouldContain("Function by function");
    }

    [Fact]
    public void What_is_not_shown_is_counted()
    {
        var text = Finished.Of(SampleReport.Rich(), Finished.Request with { Show = 1, Verbose = true }).Out;

        text.ShouldContain("and 1 more region (--show)");
        text.ShouldContain("12 more (--show)");
        text.ShouldContain("and 2 more causes (--show)");
        text.ShouldContain("and 1 more attendance that differs (--show)");
    }

    [Fact]
    public void A_layer_that_was_not_compared_is_not_said_to_be_unchanged()
    {
        var report = SampleReport.Same() with { Data = null, Parts = ComparisonParts.Structure };
        var json = Finished.Of(report, Finished.Request with { Format = DiffFormat.Json }).Out;

        Finished.Of(report).Out.ShouldNotContain("proved");
        JsonDocument.Parse(json).RootElement.GetProperty("proved").ValueKind.ShouldBe(JsonValueKind.Null);
        Finished.Of(report, Finished.Request with { Format = DiffFormat.Junit }).Out.ShouldNotContain("\"proved\"");
    }

    [Fact]
    public void Text_of_a_file_cannot_steer_the_terminal()
    {
        var report = SampleReport.Rich();
        var change = report.Structure.Changes[3];
        var evil = change with { New = change.New! with { Text = "a\u001b[31mb\u202e", Owner = "x\u001b" } };
        report = report with { Structure = report.Structure with { Changes = [evil] } };

        Finished.Of(report).Out.ShouldNotContain("\u001b");
        Finished.Of(report).Out.ShouldNotContain("\u202e");
        XDocument.Parse(Finished.Of(report, Finished.Request with { Format = DiffFormat.Junit }).Out);
    }

    [Fact]
    public void Sarif_has_a_result_for_each_rule_change_proved_change_and_open_question()
    {
        var report = SampleReport.Rich();
        using var log = JsonDocument.Parse(
            Finished.Of(report, Finished.Request with { Format = DiffFormat.Sarif }).Out
        );

        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("conv");
        var rules = driver
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Count.ShouldBe(
            report.Structure.Changes.Length + report.Proved.Changes.Length + report.Proved.Open.Length
        );
        foreach (var result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].ShouldBe(result.GetProperty("ruleId").GetString());
            new[] { "warning", "note", "error" }.ShouldContain(result.GetProperty("level").GetString());
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            result.GetProperty("partialFingerprints").GetProperty("convDiff/v1").GetString()!.Length.ShouldBe(10);
            foreach (var place in result.GetProperty("locations").EnumerateArray())
            {
                var region = place.GetProperty("physicalLocation").GetProperty("region");
                region.GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
                region.GetProperty("endColumn").GetInt32().ShouldBeGreaterThan(0);
            }
        }

        Uri(results[1].GetProperty("locations")[0]).ShouldBe("drafts/2024.conv");
        Uri(results[1].GetProperty("relatedLocations")[0]).ShouldBe("published/2024.conv");
        Uri(results[4].GetProperty("locations")[0]).ShouldBe("published/2024.conv");
        Uri(results[5].GetProperty("locations")[0]).ShouldBe("drafts/2024.conv");

        static string? Uri(JsonElement place) =>
            place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
    }

    [Fact]
    public void Junit_counts_what_it_lists()
    {
        var report = SampleReport.Rich();
        var root = XDocument.Parse(Finished.Of(report, Finished.Request with { Format = DiffFormat.Junit }).Out).Root!;

        root.Name.LocalName.ShouldBe("testsuites");
        root.Elements().Select(suite => (string?)suite.Attribute("name")).ShouldBe(["structure", "proved", "data"]);
        foreach (var counted in root.Elements().Append(root))
        {
            var cases = counted.Descendants("testcase").ToList();
            ((int)counted.Attribute("tests")!).ShouldBe(cases.Count);
            ((int)counted.Attribute("failures")!).ShouldBe(cases.Count(one => one.Element("failure") is not null));
            ((int)counted.Attribute("errors")!).ShouldBe(0);
        }

        var failures = root.Descendants("failure").Count();
        failures.ShouldBe(Difference.Of(report).Length);
        root.Descendants("testcase").Count().ShouldBe(failures + 1 + report.Proved.Unchanged.Length);
        root.Descendants("testcase").All(one => one.Attribute("classname") is not null).ShouldBeTrue();
    }

    [Fact]
    public void Files_and_prints_say_the_same()
    {
        using var folder = new Folder();
        var request = Finished.Request with
        {
            Output = folder["out"],
            Sarif = folder["d.sarif"],
            Junit = folder["d.xml"],
            Html = folder["d.html"],
            Voice = new Voice("fr", Glossary.None),
        };
        var text = Finished.Of(SampleReport.Rich(), request).Out;

        foreach (
            var (format, file) in new[]
            {
                (DiffFormat.Json, folder["out/diff.json"]),
                (DiffFormat.Sarif, request.Sarif),
                (DiffFormat.Junit, request.Junit),
            }
        )
        {
            File.ReadAllText(file)
                .ShouldBe(Finished.Of(SampleReport.Rich(), Finished.Request with { Format = format }).Out);
        }

        File.ReadAllText(request.Html).ShouldContain("lang=\"fr\"");
        text.ShouldContain($"Écrit : {folder["out/diff.json"]}, {request.Sarif}, {request.Junit}, {request.Html}");
    }
}
