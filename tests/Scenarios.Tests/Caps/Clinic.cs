using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Tests.Caps;

/// <summary>An invented scheme with dates, minutes and a price among its facts, to which tests add functions and scenarios.</summary>
internal static class Clinic
{
    private const string Vocabulary = """
        vocabulary clinic "Clinic"

        facts of the session
            visit       identity
            date        date of the session
            act         function
            format      one of single or group
            place       one of practice, home or video
            time        minutes
            parts       number
            price       money

        facts of the provider
            nurse       identity
            diploma     one of nurse-level or master
            since       date

        facts of the beneficiary
            patient     identity
            born        date of birth
            prescribed  date

        reason closed  "not in force"        when not in force
        reason empty   "nobody registered"   when nobody is registered
        reason early   "not yet"
        reason cap     "cap reached"         when cap reached

        reading counted-year "Which year counts?"
            calendar   "the calendar year"                     default
            paper      "12 months from the prescription"
            treatment  "12 months from the first session"

        category audience is child or adult
            means  child when age is at most 17
                   otherwise adult
        """;

    private const string Header = """
        convention clinic-2030 "Clinic of 2030"
            uses      clinic
            in force  from 2030-01-01 to 2049-12-31

        """;

    /// <summary>The rules compiled; without findings.</summary>
    public static Compilation With(string rules)
    {
        var compilation = Compile(rules);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation;
    }

    /// <summary>Codes of the findings, each with the piece of text that it stands at.</summary>
    public static string[] Findings(string rules) =>
        [.. Compile(rules).Diagnostics.Select(finding => $"{finding.Code} {finding.Place.Text}")];

    /// <summary>Holds each scenario of a text to what it expects; the compiled code and the interpreter agree on it.</summary>
    public static void Decides(string rules)
    {
        var compilation = With(rules);
        var runner = new ScenarioRunner(ProgramChecker.Require(compilation));
        var results = compilation.Bound!.Scenarios.Select(scenario => runner.Run(scenario)).ToList();
        results.ShouldNotBeEmpty();
        results.SelectMany(result => result.Disagreements).ShouldBeEmpty();
        results
            .SelectMany(result => result.Mismatches)
            .Select(one =>
                $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd} {one.Person}: {one.Expected} <> {one.Decided}"
            )
            .ShouldBeEmpty();
    }

    private static Compilation Compile(string rules) =>
        Compilation.Create([
            new SourceText("clinic/clinic.conv", Vocabulary),
            new SourceText("clinic/rules.conv", Header + rules),
        ]);
}
