using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Runtime.Values;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Running;

/// <summary>Which convention takes a session. Both engines decide every scenario, and must agree.</summary>
public sealed class RegimeTests
{
    private const string Vocabulary = """
        vocabulary pharmacy
        facts of the session
            dispensing  identity
            'day'       date of the session
            product     function
            region      one of north or south
            'source'    one of stock or import
        facts of the provider
            pharmacist  identity
            grade       one of junior or senior
            joined      date
        facts of the beneficiary
            patient     identity
            started     date
            child       yes or no
        reason closed  when not in force
        reason 'nobody'  when nobody is registered
        reason full    when cap reached
        """;

    private const string Pill = """

        function pill
            registers  beneficiaries
            at most    2 sessions per calendar year
            fee        10 EUR
            share      1 EUR

        """;

    private static readonly string Old = $"""
        convention old
            uses      pharmacy
            in force  from 2024-01-01 to 2024-12-31
        {Pill}
        """;

    [Fact]
    public void Conventions_of_two_regions_take_acts_on_the_same_days() =>
        Passes(
            Both("takes sessions when region is north", "takes sessions when region is south"),
            """
                2024-02-01 pill with region north  => accepted, under a
                2024-02-02 pill with region south  => accepted, under b
                2024-02-03 pill                    => refused closed, under b
                2024-02-04 pill with region north  => accepted, under a
                2024-02-05 pill with region north  => refused full, under a
                2024-02-06 pill with region south  => accepted, under b
                2024-02-07 pill with region south  => refused full, under b
            """
        );

    [Fact]
    public void What_is_asked_of_providers_is_asked_of_every_one() =>
        Passes(
            Both("takes sessions when grade is senior", "takes sessions when grade is junior"),
            """
                provider Ann with grade senior
                provider Bob with grade junior
                provider Cleo with grade junior
                2024-02-01 pill by Ann        => Ann: accepted, under a
                2024-02-02 pill by Bob, Cleo  => accepted, under b
                2024-02-03 pill by Ann, Bob   => refused closed, under b
            """
        );

    [Fact]
    public void What_is_asked_of_beneficiaries_is_asked_of_every_one_and_of_one_at_least() =>
        Passes(
            Both("takes sessions when child is yes", "takes sessions when not child is yes"),
            """
                beneficiary Kim with child yes
                beneficiary Lou with child yes
                beneficiary Max with child no
                2024-02-01 pill for Kim, Lou  => accepted, under a
                2024-02-02 pill for Max       => accepted, under b
                2024-02-03 pill for Kim, Max  => refused closed, under b
                2024-02-04 pill for nobody    => refused closed, under b
            """
        );

    [Fact]
    public void Half_of_a_condition_is_asked_of_providers_and_half_of_beneficiaries() =>
        Passes(
            Both(
                "takes sessions when grade is senior and child is yes",
                "takes sessions when not grade is senior or child is no"
            ),
            """
                provider Ann with grade senior
                provider Bob with grade junior
                beneficiary Kim with child yes
                beneficiary Max with child no
                2024-02-01 pill for Kim by Ann       => accepted, under a
                2024-02-02 pill for Kim by Bob       => accepted, under b
                2024-02-03 pill for Max by Ann       => accepted, under b
                2024-02-04 pill for Kim, Max by Ann  => refused closed, under b
            """
        );

    [Fact]
    public void A_trajectory_that_began_before_stays_where_it_began() =>
        Passes(
            [Old, New("sessions stay under old when started is before 2025-01-01 until 2025-06-30")],
            """
                beneficiary Kim with started 2024-06-01
                beneficiary Max with started 2025-02-01
                beneficiary Zoe
                2024-12-31 pill for Max       => accepted, under old
                2025-01-01 pill for Kim       => accepted, under old
                2025-06-30 pill for Kim       => accepted, under old
                2025-07-01 pill for Kim       => accepted, under new
                2025-07-01 pill for Max       => accepted, under new
                2025-07-01 pill for Zoe       => accepted, under new
                2025-03-01 pill for Kim, Max  => accepted, under new
            """
        );

    [Fact]
    public void A_provider_moves_when_it_joins_and_the_rest_on_a_day() =>
        Passes(
            [Old, New("sessions move to new from joined of the provider, the rest from 2025-07-01")],
            """
                provider Ann with joined 2025-02-01
                provider Bob with joined 2024-05-01
                provider Cleo
                2024-12-31 pill by Bob       => accepted, under old
                2025-01-01 pill by Bob       => accepted, under new
                2025-01-31 pill by Ann       => accepted, under old
                2025-02-01 pill by Ann       => accepted, under new
                2025-03-01 pill by Cleo      => accepted, under old
                2025-03-01 pill by Ann, Cleo => refused full, under old
                2025-07-01 pill by Cleo      => refused full, under new
            """
        );

    [Fact]
    public void A_counter_that_continues_counts_the_sessions_of_both() =>
        Passes(
            [Old, New("sessions stay under old when 'source' is import", "counter sessions of pill continues in pill")],
            """
                2025-01-02 pill with 'source' import  => accepted, under old
                2025-01-03 pill with 'source' stock   => accepted, under new
                2025-01-04 pill with 'source' import  => refused full, under old
                2025-01-05 pill with 'source' stock   => refused full, under new
            """
        );

    [Fact]
    public void A_convention_counts_the_sessions_of_another_where_it_names_it() =>
        Passes(
            Both(
                "takes sessions when region is north",
                "takes sessions when region is south",
                """

                functions every-pill means pill, pill under a

                function cream
                    registers  beneficiaries
                    at most    2 sessions of cream, pill under a per calendar year
                    fee        20 EUR
                    share      0 EUR when no earlier sessions of every-pill
                               otherwise 3 EUR
                """
            ),
            """
                2024-02-01 cream with region south  => accepted, share 0 EUR, under b
                2024-02-02 pill with region north   => accepted, under a
                2024-02-03 cream with region south  => refused full, under b
                2024-02-03 pill with region south   => accepted, under b
                2025-02-03 cream with region south  => refused closed, under b
            """
        );

    [Fact]
    public void A_policy_asks_nobody_whether_it_takes_the_session()
    {
        var compilation = Compile(
            Both("takes sessions when region is north", "takes sessions when region is south"),
            ""
        );
        var policy = ProgramChecker.Require(compilation).Ir.Conventions.Single(convention => convention.Name == "a");

        policy.Takes.ShouldNotBeNull();
        Conv.Interpreter.ReferenceInterpreter.Decide(
                ProgramChecker.Require(compilation).Ir,
                [
                    new(
                        "d",
                        Day.Of(2024, 2, 1),
                        "pill",
                        new Dictionary<string, System.Numerics.BigInteger>(StringComparer.Ordinal) { ["region"] = 2 },
                        [new("p", new Dictionary<string, System.Numerics.BigInteger>(StringComparer.Ordinal))],
                        [new("b", new Dictionary<string, System.Numerics.BigInteger>(StringComparer.Ordinal))]
                    ),
                ],
                new(Policy: "a")
            )
            .ShouldHaveSingleItem()
            .Reasons.ShouldBeEmpty();
    }

    private static string[] Both(string one, string other, string more = "") =>
        [
            $"convention a\n    uses pharmacy\n    in force from 2024-01-01 to 2024-12-31\n    {one}\n{Pill}",
            $"convention b\n    uses pharmacy\n    in force from 2024-01-02 to 2024-12-31\n    {other}\n{Pill}{more}",
        ];

    private static string New(string clause, string counters = "the rest lapses") =>
        $"convention new\n    uses pharmacy\n    follows old\n    in force from 2025-01-01 to 2025-12-31\n{Pill}\ntransition from old\n    {clause}\n    {counters}\n";

    private static Compilation Compile(string[] conventions, string scenario)
    {
        var compilation = Compilation.Create([
            new SourceText("pharmacy.conv", Vocabulary),
            .. conventions.Select(
                (text, i) =>
                    new SourceText(
                        $"{i}.conv",
                        i == conventions.Length - 1 && scenario.Length > 0
                            ? $"{text}\nscenario \"one\"\n{scenario}"
                            : text
                    )
            ),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation;
    }

    private static void Passes(string[] conventions, string scenario)
    {
        var compilation = Compile(conventions, scenario);
        var result = new ScenarioRunner(ProgramChecker.Require(compilation)).Run(
            compilation.Bound!.Scenarios.ShouldHaveSingleItem()
        );

        result.Disagreements.Select(one => $"{one}").ShouldBeEmpty();
        result
            .Mismatches.Select(one =>
                $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd}: {one.Expected} <> {one.Decided}"
            )
            .ShouldBeEmpty();
    }
}
