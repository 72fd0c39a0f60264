using System.Text.RegularExpressions;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>The example schemes are sound, and their scenarios come out as written.</summary>
public sealed partial class ExamplesTests
{
    private const int FewestScenarios = 3;

    public static TheoryData<string> Schemes =>
        [
            .. Directory
                .GetDirectories(Path.Combine(Places.Conventions, "examples"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_scheme_has_no_findings_and_its_assertions_are_proved(string scheme)
    {
        var call = Call.Fine("check", Folder(scheme));

        call.Out.ShouldStartWith("no findings: ");
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_scenarios_of_a_scheme_pass(string scheme)
    {
        var call = Call.Fine("test", Folder(scheme), "--engine", "both");

        int.Parse(Passed().Match(call.Out).Groups[1].Value).ShouldBeGreaterThanOrEqualTo(FewestScenarios);
    }

    [Theory]
    [InlineData("extensions", 3)]
    [InlineData("variants", 2)]
    public void What_is_added_to_the_conventions_is_sound_and_every_scenario_passes(string folder, int fewest)
    {
        var extensions = Path.Combine(Places.Conventions, folder);

        Call.Fine("check", Places.Conventions, extensions).Out.ShouldStartWith("no findings: ");
        var files = Directory.GetFiles(extensions, "*.conv").Select(file => Path.GetFileName(file)).ToList();
        var call = Call.Fine("test", Places.Conventions, extensions, "--engine", "both");
        files.Count.ShouldBeGreaterThanOrEqualTo(fewest);
        files
            .Where(file =>
                File.ReadAllText(Path.Combine(extensions, file)).Contains("\nscenario ", StringComparison.Ordinal)
            )
            .ShouldAllBe(file => call.Out.Contains($"{folder}/{file}", StringComparison.Ordinal));
        call.Out.ShouldContain(" scenarios passed, 0 failed");
    }

    [Fact]
    public void Who_leaves_an_extension_out_has_the_convention_as_it_was()
    {
        using var folder = new Folder();
        var extensions = Path.Combine(Places.Conventions, "extensions");
        var sample = Path.Combine(Places.Conventions, "samples", "sessions.csv");
        Call.Fine("run", Places.Conventions, "--input", sample, "--output", folder["without"]);
        Call.Fine("run", Places.Conventions, extensions, "--input", sample, "--output", folder["with"]);

        foreach (var file in new[] { "attendances.csv", "payments.csv", "monitors.csv", "budgets.csv" })
        {
            File.ReadAllText(folder[$"with/{file}"]).ShouldBe(File.ReadAllText(folder[$"without/{file}"]));
        }
    }

    private static string Folder(string scheme) => Path.Combine(Places.Conventions, "examples", scheme);

    [GeneratedRegex("^([0-9]+) scenarios passed, 0 failed$", RegexOptions.Multiline, 1000)]
    private static partial Regex Passed();
}
