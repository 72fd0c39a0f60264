using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Tests.Amounts;

/// <summary>An invented insurance with amounts in its facts, to which tests add functions and scenarios.</summary>
internal static class Scheme
{
    private const string Vocabulary = """
        vocabulary scheme "Scheme"

        facts of the session
            visit     identity
            date      date of the session
            act       function
            town      identifier
            place     one of practice, home or video
            time      minutes
            price     money
            accident  date

        facts of the provider
            nurse     identity
            diploma   one of one-year, three-year or master

        facts of the beneficiary
            patient   identity
            born      date of birth
            income    money
            poor      yes or no, no when missing
            status    one of worker, retired or student
            family    identifier

        reason closed  "not in force"        when not in force
        reason empty   "nobody registered"   when nobody is registered
        reason cap     "cap reached"         when cap reached
        """;

    private const string Header = """
        convention scheme-2030 "Scheme of 2030"
            uses      scheme
            in force  from 2030-01-01 to 2032-12-31

        """;

    private const string Renewed = """
        convention scheme-2033 "Scheme of 2033"
            uses      scheme
            follows   scheme-2030
            in force  from 2033-02-01 to 2034-12-31

        """;

    /// <summary>The rules compiled; without findings.</summary>
    public static Compilation With(string rules, string? renewed = null)
    {
        var compilation = Compile(rules, renewed);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation;
    }

    /// <summary>Codes of the findings, each with the piece of text that it stands at.</summary>
    public static string[] Findings(string rules, string? renewed = null) =>
        [.. Compile(rules, renewed).Diagnostics.Select(finding => $"{finding.Code} {finding.Place.Text}")];

    /// <summary>What the scenarios of a text expected and did not get; the compiled code and the interpreter agree on each.</summary>
    public static string[] Mismatches(string rules, string? renewed = null)
    {
        var compilation = With(rules, renewed);
        var runner = new ScenarioRunner(ProgramChecker.Require(compilation));
        var results = compilation.Bound!.Scenarios.Select(runner.Run).ToList();
        results.ShouldNotBeEmpty();
        results.SelectMany(result => result.Disagreements).ShouldBeEmpty();
        return
        [
            .. results
                .SelectMany(result => result.Mismatches)
                .Select(one =>
                    $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd} {one.Person}: {one.Expected} <> {one.Decided}"
                ),
        ];
    }

    private static Compilation Compile(string rules, string? renewed) =>
        Compilation.Create([
            new SourceText("scheme/scheme.conv", Vocabulary),
            new SourceText("scheme/rules.conv", Header + rules),
            .. renewed is null ? Array.Empty<SourceText>() : [new SourceText("scheme/renewed.conv", Renewed + renewed)],
        ]);
}
