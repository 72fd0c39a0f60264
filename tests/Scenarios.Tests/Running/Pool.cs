using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Running;

/// <summary>An invented scheme whose rules count for providers, households and clinics as well as for patients.</summary>
internal static class Pool
{
    public const string Vocabulary = """
        vocabulary pool "Pool"

        facts of the session
            session    identity
            date       date of the session
            act        function
            clinic     identifier
            pathology  one of back, knee or neck
            time       minutes

        facts of the provider
            coach      identity
            grade      one of junior or senior

        facts of the beneficiary
            patient    identity
            household  identifier
            letter     date

        reason closed  "not in force"  when not in force
        reason empty   "nobody"        when nobody is registered
        reason cap     "enough"        when cap reached
        reason early   "not yet"
        """;

    /// <summary>Compiles functions under one convention, with scenarios after them.</summary>
    public static CheckedProgram With(string functions)
    {
        var compilation = Compilation.Create([
            new SourceText("pool/pool.conv", Vocabulary),
            new SourceText(
                "pool/rules.conv",
                $"""
                convention pool-2030
                    uses      pool
                    in force  from 2030-01-01 to 2031-12-31

                {functions}
                """
            ),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    /// <summary>The mismatches of all scenarios of a text, on which both engines agree: person, expected, decided.</summary>
    public static string[] Mismatches(string functions)
    {
        var program = With(functions);
        var runner = new ScenarioRunner(program);
        return
        [
            .. program
                .Bound.Scenarios.Select(runner.Run)
                .SelectMany(result =>
                {
                    result.Disagreements.ShouldBeEmpty();
                    return result.Mismatches;
                })
                .Select(one =>
                    $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd} {one.Person}: {one.Expected} <> {one.Decided}"
                ),
        ];
    }
}
