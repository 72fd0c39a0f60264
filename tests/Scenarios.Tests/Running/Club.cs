using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Running;

/// <summary>The rules of an invented sports club, to which tests add scenarios.</summary>
internal static class Club
{
    private const string Vocabulary = """
        vocabulary club "Club"

        source house "House rules"

        facts of the session
            visit  "Visit"  identity
            date   "Day"    date of the session
            act    "Act"    function
            hall   "Hall"   identifier
            mode   "Mode"   one of alone or together
            time   "Time"   minutes

        facts of the provider
            coach  "Coach"  identity
            grade  "Grade"  one of junior or senior

        facts of the beneficiary
            member  "Member"  identity
            born    "Born"    date of birth

        reason closed  "the club is closed"    when not in force
        reason mode    "no mode"
        reason empty   "nobody is named"       when nobody is registered
        reason cap     "enough for this year"  when cap reached

        reading minors "Until what age is one a minor?"
            until-17  "up to 17"  default
            until-20  "up to 20"

        condition minor "Minor"   by minors
            until-17:  age is at most 17
            until-20:  age is at most 20
        """;

    private const string Rules = """
        convention rules-2030 "Rules of 2030"   [house 1]
            uses      club
            in force  from 2030-01-01 to 2031-12-31

        quantity hours "Hours"
            means time / 60 rounded down

        function training "Training"   [house 2]
            registers  beneficiaries
            requires   mode is alone or together   else mode   [house 2]
            at most    2 alone sessions per calendar year, then one exceptional   [house 3]

        fee for training   [house 4]
            40 EUR       when grade is junior
            otherwise    60 EUR

        share for training   [house 5]
            0 EUR        when minor applies
            otherwise    5.50 EUR

        function clinic "Clinic"   [house 6]
            registers  beneficiaries
            at most    3 hours per calendar year, granted up to the cap   [house 6]
            fee        10 EUR * granted hours
            share      0 EUR

        function upkeep "Upkeep"
            fee        unspecified
            share      0 EUR

        """;

    /// <summary>The rules, with scenarios after them.</summary>
    public static CheckedProgram With(string scenarios)
    {
        var compilation = Compilation.Create([
            new SourceText("club/club.conv", Vocabulary),
            new SourceText("club/rules.conv", Rules + scenarios),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    /// <summary>Runs the only scenario of a text.</summary>
    public static ScenarioResult Run(string scenario)
    {
        var program = With(scenario);
        return new ScenarioRunner(program).Run(program.Bound.Scenarios.ShouldHaveSingleItem());
    }

    /// <summary>The mismatches of the only scenario of a text: person, expected, decided.</summary>
    public static string[] Mismatches(string scenario)
    {
        var result = Run(scenario);
        result.Disagreements.ShouldBeEmpty();
        result.Passed.ShouldBe(result.Mismatches.IsEmpty);
        return
        [
            .. result.Mismatches.Select(one =>
                $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd} {one.Person}: {one.Expected} <> {one.Decided}"
            ),
        ];
    }
}
