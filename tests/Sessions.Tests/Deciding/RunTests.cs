using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class RunTests
{
    private static readonly string[] Facts = ["price=1", "born=1990-01-01", "grade=junior"];

    [Fact]
    public void Threads_and_the_size_of_ranges_change_no_byte()
    {
        var table = Visits.Read([.. RandomVisits.Lines(seed: 7, count: 3000)]);
        var expected = Text.All(Run.Decide(new VisitEvaluator(), table, options: new RunOptions { Workers = 1 }));

        foreach (var (workers, size) in new[] { (1, 1), (2, 100), (4, 7), (0, 1 << 14) })
        {
            var options = new RunOptions { Workers = workers, RangeSize = size };
            Text.All(Run.Decide(new VisitEvaluator(), table, options: options)).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_run_tells_how_far_each_stage_is()
    {
        var table = Visits.Read([.. RandomVisits.Lines(seed: 7, count: 300)]);
        var told = new List<Progress>();

        Run.Decide(new VisitEvaluator(), table, options: new RunOptions { RangeSize = 50, Progress = told.Add });

        told.Select(progress => progress.Stage)
            .Distinct()
            .ShouldBe([Stage.Sessions, Stage.Trajectories, Stage.Payments]);
        told.Where(progress => progress.Stage == Stage.Trajectories)
            .Max(progress => progress.Done)
            .ShouldBe(table.Batch.TrajectoryCount);
    }

    [Fact]
    public void A_policy_judges_every_session_by_one_convention()
    {
        var table = Visits.Read(Visits.Line("day=2022-05-05"), Visits.Line("visit=V2"));

        Text.Attendances(Run.Decide(new VisitEvaluator(), table)).ShouldContain("V1,C1,old,");
        Text.Attendances(Run.Decide(new VisitEvaluator(), table, policy: 1)).ShouldContain("V1,C1,new,");
        Should.Throw<ArgumentOutOfRangeException>(() => Run.Decide(new VisitEvaluator(), table, policy: 2));
    }

    [Fact]
    public void The_part_of_the_insurer_leaves_out_a_session_with_an_unknown_half()
    {
        // A far act has a fee of 75.59 EUR and no share, a talk a share of 11 EUR and no fee; what is refused costs nothing.
        var run = Run.Decide(
            new VisitEvaluator(),
            Visits.Read(
                Visits.Line("visit=V1", "mode=far"),
                Visits.Line("visit=V2", "act=talk", "client=C2"),
                Visits.Line("visit=V3", "client=C3"),
                Visits.Line("visit=V4", "mode=", "client=C4")
            )
        );

        (run.Totals.Fees, run.Totals.Shares).ShouldBe((151.18m, 22.00m));
        run.Totals.Insurer.ShouldBe(new KnownTotal(64_59, 2));
    }

    [Fact]
    public void A_file_without_sessions_runs()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.ReadText(Visits.Header));

        Text.Attendances(run).ShouldBe("visit,client,convention,decision,reasons,exceptional,share\n");
        Text.Payments(run).ShouldBe("visit,worker,convention,decision,reasons,fee\n");
        Text.Monitors(run).ShouldBe("monitor,scope,year,category,numerator,denominator,limit,exceeded\n");
        Text.Rejects(run).ShouldBe("line,column,message\n");
        run.Totals.Conventions.Count.ShouldBe(2);
    }

    [Fact]
    public void A_missing_fact_of_a_person_is_blamed_on_the_lines_that_name_one_who_lacks_it()
    {
        var run = Run.Decide(
            new VisitEvaluator(),
            Visits.Read(
                Visits.Line([.. Facts, "client=C1"]),
                Visits.Line("visit=V2"),
                Visits.Line([.. Facts, "client=C2", "born="]),
                Visits.Line("visit=V3", "mode=?"),
                Visits.Line([.. Facts, "client="])
            )
        );

        Text.Rejects(run)
            .ShouldBe(
                """
                line,column,message
                2,visit,another line of this session is rejected
                4,born,missing: the share depends on the age
                5,mode,"unknown value (there are `near`, `far`)"
                6,visit,another line of this session is rejected

                """
            );
        run.Totals.RejectedSessions.ShouldBe(2);
        run.Totals.RejectedLines.ShouldBe(4);
        run.Totals.Sessions.ShouldBe(1);
        run.Totals.Beneficiaries.ShouldBe(1);
        Text.Attendances(run).ShouldNotContain("V1");
        Text.Payments(run).ShouldNotContain("V1");
    }

    [Fact]
    public void A_missing_fact_of_a_provider_is_blamed_on_the_lines_of_that_provider()
    {
        var run = Run.Decide(
            new VisitEvaluator(),
            Visits.Read(Visits.Line([.. Facts]), Visits.Line([.. Facts, "worker=W2", "grade="]))
        );

        run.Rejects.Select(reject => (reject.Line, reject.Column)).ShouldBe([(2, "visit"), (3, "grade")]);
    }

    [Fact]
    public void A_fact_of_the_session_is_blamed_on_all_its_lines()
    {
        var run = Run.Decide(
            new VisitEvaluator(),
            Visits.Read(Visits.Line("time=999"), Visits.Line("visit=V2"), Visits.Line("client=C2"))
        );

        run.Rejects.ShouldBe([
            new Reject(2, "time", "the fee has no room"),
            new Reject(4, "time", "the fee has no room"),
        ]);
    }
}
