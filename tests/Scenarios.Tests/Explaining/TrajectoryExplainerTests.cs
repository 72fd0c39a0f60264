using System.Text;
using Conv.Analysis;
using Conv.Compiler.Emit;
using Conv.Scenarios.Explaining;
using Conv.Scenarios.Tests.Running;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Tests.Explaining;

public sealed class TrajectoryExplainerTests
{
    private static readonly Dictionary<string, string> Defaults = [];

    private const string Header = "visit,date,act,hall,mode,time,coach,grade,member,born\n";

    [Fact]
    public void The_fee_of_a_shared_session_knows_what_the_others_had_before()
    {
        // Bo has an hour left in V3, Ada none: the fee is for Bo's grant. Cy never meets Ada.
        var explanation = Explain(
            "Ada",
            """
            V1,2030-01-10,clinic,,,180,Kim,junior,Ada,
            V2,2030-01-11,clinic,,,120,Kim,junior,Bo,
            V3,2030-01-12,clinic,,,180,Kim,junior,Ada,
            V3,,,,,,,,Bo,
            V4,2030-01-13,clinic,,,60,Kim,junior,Cy,
            """
        );

        explanation.Sessions.Select(session => session.Id).ShouldBe(["V1", "V3"]);
        var shared = explanation.Sessions[1];
        shared.Line.ShouldBe(4);
        shared.Others.ShouldBe(1);
        shared.Providers.ShouldBe(["Kim"]);
        shared.Attendance!.Reasons.Select(reason => reason.Name).ShouldBe(["cap"]);
        shared.Outcome.Payments[0].Fee.ShouldBe(10_00);
        explanation.Sessions.ShouldAllBe(session => session.Differences.IsEmpty);
    }

    [Fact]
    public void Sessions_of_others_explain_a_cap_for_each_provider_or_household()
    {
        // Kim's two sessions of the year are Bo's and Cy's; Cy is of Ada's household, and Di of nobody's.
        var program = Pool.With(
            """
            function swimming
                registers  beneficiaries
                at most    2 sessions per calendar year for each provider
                fee        40 EUR
                share      0 EUR  when the first session for each household
                           otherwise 5 EUR
            """
        );
        var evaluator = EvaluatorLoader.Load(program.Emit(Defaults), collectible: true);
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """
                session,date,act,coach,patient,household
                S1,2030-01-01,swimming,Kim,Bo,H1
                S2,2030-01-02,swimming,Lou,Di,H3
                S3,2030-01-03,swimming,Kim,Cy,H2
                S4,2030-01-04,swimming,Kim,Ada,H2
                S5,2030-01-05,swimming,Max,Ada,H2

                """
            )
        );
        var run = Run.Decide(evaluator, SessionFile.Read(stream, program.Ir.Vocabulary, evaluator.Info.FunctionNames));

        var explanation = TrajectoryExplainer.Explain(run, program.Ir, Defaults, "Ada");

        explanation.Sessions.Select(session => session.Id).ShouldBe(["S4", "S5"]);
        explanation.Sessions[0].Outcome.Reasons.Select(reason => reason.Name).ShouldBe(["cap"]);
        explanation.Sessions[0].Outcome.Conditions[^1].Read.Counters[0].Count.ShouldBe(2);
        explanation.Sessions[1].Attendance!.Share.ShouldBe(5_00);
        explanation
            .Sessions[1]
            .Outcome.Counted[0]
            .After.Phrase.ShouldBe("sessions of swimming per calendar year for each coach");
        explanation.Sessions.ShouldAllBe(session => session.Differences.IsEmpty);
    }

    [Fact]
    public void A_share_names_the_sources_of_the_case_that_applied_before_those_of_the_whole()
    {
        var program = Pool.With(
            """
            source act "Act"

            function swimming
                registers  beneficiaries
                fee        40 EUR
                share [act 5]
                    0 EUR  when the first session               [act 5.1]
                    1 EUR  when time is missing from 2030-01-03 [act 5.2]
                    otherwise 5 EUR
            """
        );
        var evaluator = EvaluatorLoader.Load(program.Emit(Defaults), collectible: true);
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """
                session,date,act,coach,patient
                S1,2030-01-01,swimming,Kim,Ada
                S2,2030-01-02,swimming,Kim,Ada
                S3,2030-01-03,swimming,Kim,Ada

                """
            )
        );
        var run = Run.Decide(evaluator, SessionFile.Read(stream, program.Ir.Vocabulary, evaluator.Info.FunctionNames));

        TrajectoryExplainer
            .Explain(run, program.Ir, Defaults, "Ada")
            .Sessions.Select(session =>
                $"{session.Attendance!.Share} {string.Join(", ", session.Attendance.Trace!.Share!.Citations)}"
            )
            .ShouldBe(["0 act 5.1, act 5", "500 act 5", "100 act 5.2, act 5"]);
    }

    [Fact]
    public void Somebody_without_a_valid_session_has_an_empty_trajectory() =>
        Explain("Nobody", "V1,2030-01-10,clinic,,,180,Kim,junior,Ada,").Sessions.ShouldBeEmpty();

    [Fact]
    public void Rejected_lines_are_found_through_the_sessions_that_name_the_beneficiary()
    {
        const string file =
            Header
            + """
                V1,2030-01-10,clinic,,,60,Kim,junior,Ada,
                V2,2030-01-11,clinic,,,sixty,Kim,junior,Bo,
                V2,,,,,,,,Ada,
                V3,2030-01-12,clinic,,,sixty,Kim,junior,Bo,
                V4,2030-01-13,clinic,,,60,Kim,junior,Ada,2030-02-30
                """;
        var run = Decide(file);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));

        var rejects = BeneficiaryRejects.Find(stream, run.Table.Vocabulary, run.Rejects, "Ada");

        rejects.IsNamed.ShouldBeTrue();
        rejects
            .Lines.Select(one => (one.Reject.Line, one.Session, one.Reject.Column))
            .ShouldBe([(3, "V2", "time"), (4, "V2", "visit"), (6, "V4", "born")]);
    }

    private static Explanation Explain(string member, string lines) =>
        TrajectoryExplainer.Explain(Decide(Header + lines), Club.With("").Ir, Defaults, member);

    private static Run Decide(string file)
    {
        var program = Club.With("");
        var evaluator = EvaluatorLoader.Load(program.Emit(Defaults), collectible: true);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return Run.Decide(evaluator, SessionFile.Read(stream, program.Ir.Vocabulary, evaluator.Info.FunctionNames));
    }
}
