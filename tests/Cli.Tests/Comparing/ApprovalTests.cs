using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Tests.Support;
using Conv.Comparison;

namespace Conv.Cli.Tests.Comparing;

public sealed class ApprovalTests
{
    [Fact]
    public void Without_a_list_the_status_says_whether_anything_differs()
    {
        Finished.Of(SampleReport.Same()).Status.ShouldBe(ExitStatus.Fine);
        Finished.Of(SampleReport.Rich()).Status.ShouldBe(ExitStatus.SubjectAtFault);
    }

    [Fact]
    public void Each_layer_alone_makes_a_difference()
    {
        var (rich, same) = (SampleReport.Rich(), SampleReport.Same());

        Finished.Of(same with { Structure = rich.Structure }).Status.ShouldBe(ExitStatus.SubjectAtFault);
        Finished
            .Of(same with { Proved = same.Proved with { Open = rich.Proved.Open } })
            .Status.ShouldBe(ExitStatus.SubjectAtFault);
        Finished
            .Of(same with { Proved = same.Proved with { Changes = rich.Proved.Changes } })
            .Status.ShouldBe(ExitStatus.SubjectAtFault);
        Finished.Of(same with { Data = rich.Data }).Status.ShouldBe(ExitStatus.SubjectAtFault);
        Finished
            .Of(same with { Structure = rich.Structure, Parts = ComparisonParts.Proved })
            .Status.ShouldBe(ExitStatus.Fine);
    }

    [Fact]
    public void An_updated_list_approves_what_differs_now()
    {
        using var folder = new Folder();
        var list = folder["changes.json"];
        var request = Finished.Request with { Approved = list };

        var update = Finished.Of(SampleReport.Rich(), request with { Update = true });
        update.Status.ShouldBe(ExitStatus.Fine, update.Complaint);
        update.Out.ShouldContain($"Written: {list} (11 newly approved, 0 stale left out)");
        var again = Finished.Of(SampleReport.Rich(), request);

        again.Status.ShouldBe(ExitStatus.Fine, again.Complaint);
        again.Out.ShouldContain("Approvals: 11 of 11 differences approved.");
        again.Out.ShouldContain("11 approvals are not signed");
        Ids(list).ShouldContain(SampleReport.Rich().Data!.Causes[1].Id);
        Ids(list).Count(id => id!.StartsWith("data:", StringComparison.Ordinal)).ShouldBe(3);
        Ids(list).ShouldContain(SampleReport.Rich().Proved.Open[0].Id);
    }

    [Fact]
    public void A_difference_that_nobody_approved_is_named()
    {
        using var folder = new Folder();
        var list = folder.Write(
            "changes.json",
            """
            { "format": 2, "approved": [
                {
                  "id": "0a00000001",
                  "what": "validity of care-2024 changed: in force from 2024-01-01 to {2025-12-31 → 2026-12-31}"
                },
                { "id": "0b00000002", "what": "visit: fee: 50.00 EUR → 52.50 EUR" }
            ] }
            """
        );

        var checkedOnce = Finished.Of(SampleReport.Rich(), Finished.Request with { Approved = list });

        checkedOnce.Status.ShouldBe(ExitStatus.SubjectAtFault);
        checkedOnce.Complaint.ShouldBe("9 differences that nobody approved");
        checkedOnce.Out.ShouldContain("Approvals: 2 of 11 differences approved.");
        checkedOnce.Out.ShouldContain("not approved: 0a00000002  cap of visit changed: at most {2 → 3} sessions");
    }

    [Fact]
    public void An_approval_of_what_no_longer_occurs_is_stale_and_no_error()
    {
        using var folder = new Folder();
        var list = folder.Write(
            "changes.json",
            """{ "format": 2, "approved": [ { "id": "feedfeedfe", "what": "the fee of visit rose", "by": "An" } ] }"""
        );

        var finished = Finished.Of(SampleReport.Same(), Finished.Request with { Approved = list });

        finished.Status.ShouldBe(ExitStatus.Fine, finished.Complaint);
        finished.Out.ShouldContain("stale, no longer occurs: feedfeedfe  the fee of visit rose");
    }

    [Fact]
    public void An_update_keeps_who_approved_and_why_and_leaves_out_what_is_stale()
    {
        using var folder = new Folder();
        var list = folder.Write(
            "changes.json",
            """
            { "format": 2, "approved": [
                { "id": "feedfeedfe", "what": "gone", "by": "An", "why": "", "on": "" },
                {
                  "id": "0a00000002",
                  "what": "cap of visit changed:  at most {2 → 3} sessions\n per 12-months", "by": "An", "why": "the law of 2026", "on": "2026-11-20" }
            ] }
            """
        );

        Finished
            .Of(SampleReport.Rich(), Finished.Request with { Approved = list, Update = true })
            .Status.ShouldBe(ExitStatus.Fine);

        Ids(list).ShouldNotContain("feedfeedfe");
        var kept = Entry(list, "0a00000002");
        kept.GetProperty("by").GetString().ShouldBe("An");
        kept.GetProperty("why").GetString().ShouldBe("the law of 2026");
        kept.GetProperty("on").GetString().ShouldBe("2026-11-20");
        kept.GetProperty("what").GetString()!.ShouldStartWith("cap of visit changed");
        kept.GetProperty("layer").GetString().ShouldBe("structure");
        Entry(list, "0a00000001").GetProperty("by").GetString().ShouldBe("");
    }

    [Fact]
    public void An_update_without_the_data_keeps_what_was_approved_on_the_data()
    {
        using var folder = new Folder();
        var list = folder["changes.json"];
        var request = Finished.Request with { Approved = list, Update = true };
        Finished.Of(SampleReport.Rich(), request).Status.ShouldBe(ExitStatus.Fine);
        var all = Ids(list);
        var rich = SampleReport.Rich();
        var less = rich with { Data = null, Parts = ComparisonParts.Structure | ComparisonParts.Proved };

        Finished.Of(less, request with { Update = false }).Out.ShouldNotContain("stale");
        Finished.Of(less, request).Status.ShouldBe(ExitStatus.Fine);

        Ids(list).ShouldBe(all, ignoreOrder: true);
    }

    [Fact]
    public void A_list_of_an_earlier_version_is_read_and_approves_nothing()
    {
        using var folder = new Folder();
        var list = folder.Write(
            "changes.json",
            """{ "approved": [ { "id": "0b00000002", "what": "visit: fee: 50.00 EUR → 52.50 EUR", "by": "An" } ] }"""
        );
        var request = Finished.Request with { Approved = list };

        var finished = Finished.Of(SampleReport.Rich(), request);

        finished.Status.ShouldBe(ExitStatus.SubjectAtFault);
        finished.Complaint.ShouldBe("11 differences that nobody approved");
        finished.Out.ShouldContain("the list is of an earlier version of conv");
        Finished.Of(SampleReport.Rich(), request with { Update = true }).Status.ShouldBe(ExitStatus.Fine);
        Entry(list, "0b00000002").GetProperty("by").GetString().ShouldBe("");
    }

    [Theory]
    [InlineData("visit: fee: 50.00 EUR → 99.00 EUR", "the list approves other words: 0b00000002")]
    [InlineData("", "the list does not say what it approves: 0b00000002")]
    public void An_id_does_not_pass_under_other_words(string what, string said)
    {
        using var folder = new Folder();
        var list = folder["changes.json"];
        var request = Finished.Request with { Approved = list };
        Finished.Of(SampleReport.Rich(), request with { Update = true }).Status.ShouldBe(ExitStatus.Fine);
        var text = JsonNode.Parse(File.ReadAllText(list))!;
        text["approved"]!.AsArray().Single(one => one!["id"]!.GetValue<string>() == "0b00000002")!["what"] = what;
        File.WriteAllText(list, text.ToJsonString());

        var finished = Finished.Of(SampleReport.Rich(), request);

        finished.Complaint.ShouldBe("1 difference that nobody approved");
        finished.Out.ShouldContain(said);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{ "format": 3, "approved": [] }""")]
    [InlineData("""{ "format": "2", "approved": [] }""")]
    [InlineData("""{ "name": "a package", "approved": [] }""")]
    [InlineData("""{ "approved": {} }""")]
    [InlineData("""{ "approved": [ 1 ] }""")]
    [InlineData("""{ "approved": [ { "what": "no id" } ] }""")]
    [InlineData("""{ "approved": [ { "id": 7 } ] }""")]
    [InlineData("""{ "approved": [ { "id": "a", "who": "An" } ] }""")]
    [InlineData("""{ "approved": [ { "id": "a", "layer": "roof" } ] }""")]
    [InlineData("""{ "approved": [ { "id": "a" }, { "id": "a" } ] }""")]
    [InlineData("""{ "approved": [ { "id": "\ud800" } ] }""")]
    public void A_file_that_is_no_such_list_is_not_overwritten(string text)
    {
        using var folder = new Folder();
        var list = folder.Write("changes.json", text);

        foreach (var update in new[] { true, false })
        {
            var request = Finished.Request with { Approved = list, Update = update };
            var exception = Should.Throw<CliException>(() => Finished.Of(SampleReport.Rich(), request));

            exception.Status.ShouldBe(ExitStatus.SubjectAtFault);
            exception.Message.ShouldContain("not a list of approved changes");
        }

        File.ReadAllText(list).ShouldBe(text);
    }

    [Fact]
    public void Approved_changes_pass_as_test_cases_and_are_suppressed_in_sarif()
    {
        using var folder = new Folder();
        var list = folder.Write(
            "changes.json",
            """
            { "format": 2, "approved": [ {
                "id": "0b00000001", "what": "visit: decision: refused cap → accepted",
                "by": "An", "why": "wanted", "on": "2026-11-20"
            } ] }
            """
        );
        var request = Finished.Request with { Approved = list };

        var junit = XDocument.Parse(Finished.Of(SampleReport.Rich(), request with { Format = DiffFormat.Junit }).Out);
        junit
            .Descendants("testcase")
            .Single(one => ((string)one.Attribute("name")!).EndsWith("[0b00000001]", StringComparison.Ordinal))
            .Elements()
            .ShouldBeEmpty();
        using var sarif = JsonDocument.Parse(
            Finished.Of(SampleReport.Rich(), request with { Format = DiffFormat.Sarif }).Out
        );
        var suppressed = sarif
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .Where(result => result.TryGetProperty("suppressions", out _))
            .ToList();
        suppressed.Count.ShouldBe(1);
        suppressed[0]
            .GetProperty("suppressions")[0]
            .GetProperty("justification")
            .GetString()
            .ShouldBe("approved: An, 2026-11-20, wanted");
    }

    [Fact]
    public void A_retroactive_change_cannot_be_approved()
    {
        using var folder = new Folder();
        var request = Finished.Request with { Approved = folder["changes.json"], Update = true };

        var finished = Finished.Of(SampleReport.Late(), request);

        finished.Status.ShouldBe(ExitStatus.SubjectAtFault);
        finished.Complaint.ShouldBe("1 retroactive change, which nobody can approve");
        finished.Out.ShouldContain("error: retroactive: care-2024 has effect from 2024-07-01");
        Ids(folder["changes.json"]).ShouldNotContain("0b00000002");
        Ids(folder["changes.json"]).Count.ShouldBe(10);
        var junit = XDocument.Parse(Finished.Of(SampleReport.Late(), request with { Format = DiffFormat.Junit }).Out);
        ((int)junit.Root!.Attribute("errors")!).ShouldBe(1);
        junit.Descendants("error").Count().ShouldBe(1);
        junit.Descendants("failure").Count().ShouldBe(1);
        using var sarif = JsonDocument.Parse(
            Finished.Of(SampleReport.Late(), request with { Format = DiffFormat.Sarif }).Out
        );
        var first = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        first.GetProperty("level").GetString().ShouldBe("error");
        first.GetProperty("locations").GetArrayLength().ShouldBe(1);
        using var json = JsonDocument.Parse(
            Finished.Of(SampleReport.Late(), request with { Format = DiffFormat.Json }).Out
        );
        var listed = json.RootElement.GetProperty("retroactive")[0];
        listed.GetProperty("firstDay").GetString().ShouldBe("2024-01-01");
        listed.GetProperty("witness").GetProperty("sessions").GetArrayLength().ShouldBe(1);
    }

    private static List<string?> Ids(string list) =>
        [.. Entries(list).Select(one => one.GetProperty("id").GetString())];

    private static JsonElement Entry(string list, string id) =>
        Entries(list).Single(one => one.GetProperty("id").GetString() == id);

    private static List<JsonElement> Entries(string list)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(list));
        return [.. json.RootElement.GetProperty("approved").EnumerateArray().Select(one => one.Clone())];
    }
}
