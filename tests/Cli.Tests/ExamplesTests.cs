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

    private static string Folder(string scheme) => Path.Combine(Places.Conventions, "examples", scheme);

    [GeneratedRegex("^([0-9]+) scenarios passed, 0 failed$", RegexOptions.Multiline, 1000)]
    private static partial Regex Passed();
}
