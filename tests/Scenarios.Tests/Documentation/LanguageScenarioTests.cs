using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Tests.Documentation;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Documentation;

/// <summary>The scenarios in the examples of the language reference come out as the page says, by both engines.</summary>
public sealed class LanguageScenarioTests
{
    public static TheoryData<string> Pages =>
        [.. LanguageReference.Pages.Select(page => Path.GetFileName(page)).Where(page => Told(page).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_right_about_its_scenarios(string page)
    {
        foreach (var example in Told(page))
        {
            var compilation = Compilation.Create(example.Files);
            var runner = new ScenarioRunner(ProgramChecker.Require(compilation));
            foreach (var scenario in compilation.Bound!.Scenarios)
            {
                var result = runner.Run(scenario);
                result
                    .Mismatches.Select(mismatch => $"{example.Id}: {mismatch}")
                    .Concat(result.Disagreements.Select(disagreement => $"{example.Id}: {disagreement}"))
                    .ShouldBeEmpty();
            }
        }
    }

    private static IEnumerable<LanguageExample> Told(string page) =>
        LanguageReference.Examples.Where(example =>
            example.Wrong is null
            && example.Id.StartsWith(page + ":", StringComparison.Ordinal)
            && example.Subject.Text.Contains("\nscenario ", StringComparison.Ordinal)
        );
}
