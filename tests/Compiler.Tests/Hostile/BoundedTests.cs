using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using static Conv.Compiler.Tests.Hostile.HostileFiles;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>Files of about a megabyte that used to cost minutes or gigabytes: what they cost is counted, not timed.</summary>
public sealed class BoundedTests
{
    [Fact]
    public void A_file_full_of_unknown_sources_has_as_many_findings_as_a_reader_can_use()
    {
        var citation = $"[{string.Join(';', Enumerable.Repeat("z", 100_000))}]";
        var findings = Compile(Prices, $"amount a {citation} 1 EUR\n").Diagnostics;

        findings.Length.ShouldBe(FindingLimit.MostPerFile);
        findings.Max(finding => finding.Message.Length + (finding.Help?.Length ?? 0)).ShouldBeLessThan(1000);
        findings[^1].Help.ShouldNotBeNull().ShouldEndWith("more findings of this file are not listed");
    }

    [Fact]
    public void An_error_behind_very_many_warnings_is_kept()
    {
        var scenarios = Times(600, i => $"scenario \"s{i}\" 2021-01-01 f");
        var findings = Compile(
            Prices + scenarios + "\nscenario \"last\" 2021-01-01 f with nothing 1 => accepted"
        ).Diagnostics;

        findings.Length.ShouldBe(FindingLimit.MostPerFile);
        findings.Count(finding => finding.Severity == Severity.Error).ShouldBe(1);
    }

    [Fact]
    public void A_name_of_a_megabyte_is_told_by_its_beginning()
    {
        var name = new string('x', 1_000_000);

        foreach (var finding in Compile($"requires {name} applies else {name}y\n{Prices}").Diagnostics)
        {
            (finding.Message.Length + (finding.Help?.Length ?? 0)).ShouldBeLessThan(2000);
        }
    }

    [Fact]
    public void Three_hundred_thousand_values_of_a_fact_are_one_finding()
    {
        var values = Times(300_000, i => $"v{i}", ", ");
        var findings = Compilation
            .Create([
                new SourceText(
                    "v.conv",
                    Vocabulary.Replace("n number", $"n one of {values} or w", StringComparison.Ordinal)
                ),
            ])
            .Diagnostics;

        findings.Select(finding => finding.Code).ShouldContain("CONV0416");
        findings.Length.ShouldBeLessThan(10);
    }

    [Fact]
    public void Four_thousand_conventions_are_one_finding() =>
        Of(
                Enumerable
                    .Range(0, 4000)
                    .Select(i =>
                        $"convention c{i} uses v in force from 2020-01-01 to 2029-12-31 function f{i} {Prices}"
                    )
                    .ToArray()
            )
            .Codes()
            .ShouldBe(["CONV0416"]);

    [Fact]
    public void An_index_has_no_more_values_than_amounts_can_carry()
    {
        var index = "index i every year\n" + Times(9_000, i => $"{i + 1:0000}-01-01 1 %");
        var amounts = Times(
            300,
            i => $"amount a{i} 1 EUR from 0001-01-01 indexed by i on the amount before rounded half up to the cent"
        );

        Compile(Prices, $"{index}\n{amounts}\n").Codes().ShouldBe(["CONV0416"]);
    }

    [Fact]
    public void Repetitions_of_a_scenario_are_counted_before_they_are_unfolded()
    {
        var acts = Times(1_400, i => "2021-01-01 f, 1000 times every 1 day => accepted");
        var compilation = Compile(Prices + "scenario \"s\"\n" + acts);

        compilation.Codes().ShouldBe(["CONV0416"]);
        compilation.Diagnostics.Length.ShouldBe(1);
    }

    [Fact]
    public void All_scenarios_of_a_run_together_have_a_limit()
    {
        var scenarios = Times(
            SizeLimits.MostActs / 1000 + 1,
            i => $"scenario \"s{i}\" 2021-01-01 f, 1000 times every 1 day => accepted"
        );

        Compile(Prices + scenarios).Codes().ShouldBe(["CONV0416"]);
    }
}
