using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class CheckTests
{
    private static readonly string Broken = Visits.Convention.Replace(
        "5.00 EUR",
        "5.00 EURO",
        StringComparison.Ordinal
    );

    [Fact]
    public void The_conventions_of_this_repository_have_no_errors()
    {
        Call.Fine("check", Places.Conventions).Out.ShouldStartWith("no findings: 3 files, 2 conventions, ");
    }

    [Fact]
    public void A_folder_means_its_files_not_those_in_its_subfolders()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("rules/drafts/other.conv", "nonsense");
        folder.Write("rules/notes.txt", "nonsense");

        Call.Fine("check", rules).Out.ShouldStartWith("no findings: 2 files, 1 convention, 1 function, 0 scenarios\n");
    }

    [Fact]
    public void Rules_without_errors_are_proved_to_do_something()
    {
        using var folder = new Folder();
        var idle = Visits.Convention.Replace(
            "otherwise 5.00 EUR",
            "9 EUR when held is before 2020-01-01 otherwise 5.00 EUR",
            StringComparison.Ordinal
        );
        var call = Call.Fine("check", Visits.WriteTo(folder, idle), "--verbose");

        call.Out.ShouldStartWith("warning CONV0803: ");
        call.Out.ShouldEndWith(" obligations proved, 0 not proved\n");
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        Call.Fine("check", rules, Path.Combine(rules, "2024.conv")).Out.ShouldStartWith("no findings: 2 files");
    }

    [Fact]
    public void A_finding_shows_its_line_with_the_piece_underlined()
    {
        using var folder = new Folder();
        var call = Call.Of("check", Visits.WriteTo(folder, Broken));

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldStartWith("error CONV0110: an amount ends in `EUR`, not in `EURO`\n");
        call.Out.ShouldContain("2024.conv:11:");
        call.Out.ShouldContain($"\n11 |                otherwise 5.00 EURO\n   | {new string(' ', 25)}^^^^^^^^^\n");
        call.Out.ShouldContain("1 error in 2 files");
    }

    [Fact]
    public void Json_gives_places_and_counts()
    {
        using var folder = new Folder();
        var call = Call.Of("check", Visits.WriteTo(folder, Broken), "--format", "json");

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        var json = JsonDocument.Parse(call.Out).RootElement;
        json.GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
        var finding = json.GetProperty("findings")[0];
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("code").GetString()!.ShouldStartWith("CONV");
        finding.GetProperty("path").GetString()!.ShouldEndWith("rules/2024.conv");
        finding.GetProperty("line").GetInt32().ShouldBe(11);
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        using var folder = new Folder();
        var call = Call.Of("check", Visits.WriteTo(folder, Broken), "--format", "sarif");

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        var log = JsonDocument.Parse(call.Out).RootElement;
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("conv");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        var result = run.GetProperty("results")[0];
        rules.ElementAt(result.GetProperty("ruleIndex").GetInt32()).ShouldBe(result.GetProperty("ruleId").GetString());
        result.GetProperty("level").GetString().ShouldBe("error");
        result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Uri.IsWellFormedUriString(
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                UriKind.RelativeOrAbsolute
            )
            .ShouldBeTrue();
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(11);
    }

    [Fact]
    public void Without_findings_sarif_and_json_are_whole_as_well()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        var sarif = JsonDocument.Parse(Call.Fine("check", rules, "--format", "sarif").Out).RootElement;
        sarif.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
        var json = JsonDocument.Parse(Call.Fine("check", rules, "--format", "json").Out).RootElement;
        json.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }
}
