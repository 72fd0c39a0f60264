using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Conv.Scenarios.Explaining;
using Conv.Scenarios.Running;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Tests.Running;

/// <summary>Requirements about providers. Both engines decide every scenario, and must agree.</summary>
public sealed class EveryProviderTests
{
    private const string Vocabulary = """
        vocabulary hall
        facts of the session
            lesson      identity
            'day'       date of the session
            kind        function
            place       one of hall or street
            room        identifier
        facts of the provider
            coach       identity
            grade       one of junior or senior
            recognised  date
        facts of the beneficiary
            child       identity
            member      yes or no
        reason closed      when not in force
        reason 'nobody'    when nobody is registered
        reason full        when cap reached
        reason staff
        reason recognition
        """;

    private const string People = """
            provider Ann with grade senior, recognised 2020-01-01
            provider Bob with grade junior, recognised 2020-01-01
            provider Cleo with grade senior, recognised 2024-02-01
            provider Dan

        """;

    [Fact]
    public void Every_provider_meets_a_requirement_or_the_session_is_refused() =>
        Passes(
            "requires grade is senior else staff",
            """
                2024-02-01 drill by Ann        => accepted
                2024-02-02 drill by Bob        => refused staff
                2024-02-03 drill by Ann, Bob   => refused staff
                2024-02-04 drill by Bob, Ann   => refused staff
                2024-02-05 drill by Ann, Cleo  => accepted
            """
        );

    [Fact]
    public void A_missing_fact_refuses_and_does_not_reject() =>
        Passes(
            "requires recognised is at least 1 year old else recognition\n    requires grade is senior else staff",
            """
                2024-02-01 drill by Ann        => accepted
                2024-02-02 drill by Dan        => refused recognition and staff
                2024-02-03 drill by Ann, Dan   => refused recognition and staff
                2024-02-04 drill by Ann, Cleo  => refused recognition
                2025-01-31 drill by Ann, Cleo  => refused recognition
                2025-02-01 drill by Ann, Cleo  => accepted
            """
        );

    [Fact]
    public void A_condition_of_when_picks_out_providers() =>
        Passes(
            "requires recognised is on or before 2023-12-31 when grade is senior else recognition",
            """
                2024-02-01 drill by Ann, Bob        => accepted
                2024-02-02 drill by Bob, Dan        => accepted
                2024-02-03 drill by Ann, Bob, Cleo  => refused recognition
            """
        );

    [Fact]
    public void A_condition_of_the_session_picks_out_sessions() =>
        Passes(
            "requires grade is senior when place is street else staff",
            """
                2024-02-01 drill with place hall by Ann, Bob     => accepted
                2024-02-02 drill with place street by Ann, Bob   => refused staff
                2024-02-03 drill with place street by Ann, Cleo  => accepted
                2024-02-04 drill by Ann, Bob                     => accepted
            """
        );

    [Fact]
    public void Not_is_said_of_every_provider() =>
        Passes(
            "requires not grade is junior else staff",
            """
                2024-02-01 drill by Ann, Dan  => accepted
                2024-02-02 drill by Ann, Bob  => refused staff
            """
        );

    [Fact]
    public void A_named_condition_asks_every_provider_and_its_negation_too() =>
        Passes(
            "requires able applies else staff\n    requires not green applies else recognition",
            """
                2024-02-01 drill by Ann              => accepted
                2024-02-02 drill by Ann, Bob         => refused staff
                2024-02-03 drill by Ann, Cleo        => refused recognition
                2024-02-04 drill by Bob, Cleo        => refused staff and recognition
            """,
            """

            condition able means grade is senior and number of providers is at most 2
            condition green means recognised is on or after 2024-01-01
            """
        );

    [Fact]
    public void A_fee_reads_the_provider_who_is_paid_and_needs_what_no_requirement_gives() =>
        Passes(
            "requires recognised is on or before 'day' else recognition",
            """
                2024-03-01 drill by Ann, Bob   => Ann: fee 30 EUR  => Bob: fee 20 EUR
                2024-03-02 drill by Dan        => refused recognition
            """,
            fee: """
            fee
                    30 EUR     when grade is senior
                    otherwise  20 EUR
            """
        );

    [Fact]
    public void A_requirement_stands_beside_caps_of_each_provider() =>
        Passes(
            "requires grade is senior else staff\n    at most 1 session per calendar year for each coach",
            """
                2024-02-01 drill by Bob       => refused staff
                2024-02-02 drill by Ann       => accepted
                2024-02-03 drill by Ann, Bob  => refused staff and full
                2024-02-04 drill by Cleo      => accepted
            """
        );

    [Fact]
    public void An_explanation_says_whose_fact_was_read()
    {
        var compilation = Compile("requires grade is senior else staff", "", "", "fee 10 EUR");
        Dictionary<string, string> defaults = [];
        var evaluator = EvaluatorLoader.Load(ProgramChecker.Require(compilation).Emit(defaults), collectible: true);
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """
                lesson,day,kind,coach,grade,child
                L1,2024-02-01,drill,Ann,senior,Kim
                L1,,,Bob,junior,
                L2,2024-02-02,drill,Bob,junior,Kim

                """
            )
        );
        var run = Run.Decide(
            evaluator,
            SessionFile.Read(stream, ProgramChecker.Require(compilation).Ir.Vocabulary, evaluator.Info.FunctionNames)
        );

        var sessions = TrajectoryExplainer
            .Explain(run, ProgramChecker.Require(compilation).Ir, defaults, "Kim")
            .Sessions;

        sessions
            .Select(session => session.Outcome.Conditions.Single(condition => condition.Reason == "staff").Read.Facts)
            .Select(facts => string.Join(", ", facts.Select(fact => $"{fact.Name} = {fact.Value}")))
            .ShouldBe(["grade of Ann = senior, grade of Bob = junior", "grade = junior"]);
        sessions.ShouldAllBe(session => session.Differences.IsEmpty);
    }

    [Theory]
    [InlineData("requires grade is senior and member is yes else staff", "both providers and a beneficiary")]
    [InlineData("requires grade is senior when member is yes else staff", "both providers and a beneficiary")]
    [InlineData(
        "requires grade is senior when no earlier sessions of drill else staff",
        "both providers and earlier sessions"
    )]
    [InlineData("at most 3 sessions per calendar year when grade is senior", "a fact of one provider")]
    public void What_is_not_asked_of_providers_is_refused(string clause, string what)
    {
        var finding = Compile(clause, "", "", "fee 10 EUR").Diagnostics.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0309");
        finding.Message.ShouldEndWith($"cannot depend on {what}");
    }

    private static void Passes(string clauses, string acts, string more = "", string fee = "fee 10 EUR")
    {
        var compilation = Compile(clauses, acts, more, fee);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
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

    private static Compilation Compile(string clauses, string acts, string more, string fee)
    {
        var rules = $"""
            convention c
                uses      hall
                in force  from 2024-01-01 to 2025-12-31
            function drill
                registers  beneficiaries
                {clauses}
                {fee}
                share      1 EUR

            """;
        var scenario = acts.Length == 0 ? "" : $"\nscenario \"one\"\n{People}{acts}\n";
        return Compilation.Create([
            new SourceText("hall.conv", Vocabulary),
            new SourceText("c.conv", rules + more + scenario),
        ]);
    }
}
