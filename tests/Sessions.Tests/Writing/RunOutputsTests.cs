using System.Text;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

public sealed class RunOutputsTests : IDisposable
{
    private static readonly string[] Names =
    [
        "attendances.csv",
        "budgets.csv",
        "monitors.csv",
        "payments.csv",
        "provisional.csv",
        "rejects.csv",
        "run.json",
        "sessions.csv",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("conv-outputs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_of_a_run_are_written_into_a_folder_that_is_made()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));
        var folder = Path.Combine(_folder, "new", "folder");

        RunOutputs.Write(folder, run);

        FilesIn(folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(folder, "payments.csv")).ShouldBe(Text.Payments(run));
        File.ReadAllBytes(Path.Combine(folder, "run.json")).ShouldBe(RunReport.Of(run).ToJson());
    }

    [Fact]
    public void A_second_run_takes_the_place_of_the_first()
    {
        RunOutputs.Write(_folder, Run.Decide(new VisitEvaluator(), Visits.Read([.. RandomVisits.Lines(1, 100)])));
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));

        RunOutputs.Write(_folder, run);

        FilesIn(_folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(_folder, "attendances.csv")).ShouldBe(Text.Attendances(run));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_earlier_files_as_they_were_and_no_half_file()
    {
        RunOutputs.Write(_folder, Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line())));
        var before = File.ReadAllText(Path.Combine(_folder, "attendances.csv"));
        Directory.CreateDirectory(Path.Combine(_folder, "monitors.csv.unfinished"));
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line("visit=V2")));

        Should.Throw<Exception>(() => RunOutputs.Write(_folder, run)).ShouldBeAssignableTo<SystemException>();

        FilesIn(_folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(_folder, "attendances.csv")).ShouldBe(before);
    }

    [Fact]
    public void The_report_is_the_same_text_for_the_same_run()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1", "day=2023-12-31"),
            Visits.Line("visit=V2", "act=talk"),
            Visits.Line("visit=V3"),
            Visits.Line("visit=V4", "mode=?")
        );

        var json = Encoding.UTF8.GetString(RunReport.Of(Run.Decide(new VisitEvaluator(), table)).ToJson());

        json.ShouldBe(Expected.Replace("INPUT", table.InputHash, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_names_the_policy()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()), policy: 1);

        RunReport.Of(run).Policy.ShouldBe("new");
    }

    [Fact]
    public void Totals_beyond_64_bits_are_exact()
    {
        var table = Visits.Read(Visits.Line("visit=V1", "client=C1"), Visits.Line("visit=V2", "client=C2"));

        var run = Run.Decide(new Costly(), table);

        run.Totals.Fees.ShouldBe(184467440737095516.14m);
        run.Totals.Insurer.Euros.ShouldBe(184467440737095494.14m);
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    // As the evaluator of visits, at the highest fee there is.
    private sealed class Costly : ConventionEvaluator
    {
        private readonly VisitEvaluator _visits = new();

        public override EvaluatorInfo Info => _visits.Info;

        public override void DecideSessions(
            SessionBatch batch,
            DecisionBatch decisions,
            int policy,
            int from,
            int to
        ) => _visits.DecideSessions(batch, decisions, policy, from, to);

        public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to) =>
            _visits.DecideTrajectories(batch, decisions, from, to);

        public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to)
        {
            _visits.DecidePayments(batch, decisions, from, to);
            decisions.Fees.AsSpan().Fill(long.MaxValue);
        }
    }

    private const string Expected = """
        {
          "sourceHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "compilerVersion": "1.2.3",
          "vocabulary": "visits",
          "readings": {
            "period": "first-act",
            "free": "any"
          },
          "policy": "auto",
          "inputHash": "INPUT",
          "totals": {
            "lines": 4,
            "rejectedLines": 1,
            "rejectedSessions": 1,
            "sessions": 3,
            "beneficiaries": 1,
            "attendances": {
              "accepted": 2,
              "refused": 1,
              "unpriced": 0
            },
            "exceptional": 1,
            "payments": {
              "accepted": 1,
              "refused": 1,
              "unpriced": 1
            },
            "fees": 75.59,
            "shares": 22.00,
            "insurer": 64.59,
            "insurerUnknown": 1,
            "reasons": [
              {
                "reason": "cap",
                "attendances": 1,
                "payments": 1
              }
            ],
            "conventions": [
              {
                "convention": "old",
                "sessions": 1,
                "attendances": {
                  "accepted": 1,
                  "refused": 0,
                  "unpriced": 0
                },
                "exceptional": 0,
                "payments": {
                  "accepted": 1,
                  "refused": 0,
                  "unpriced": 0
                },
                "fees": 75.59,
                "shares": 11.00,
                "insurer": 64.59,
                "insurerUnknown": 0,
                "reasons": []
              },
              {
                "convention": "new",
                "sessions": 2,
                "attendances": {
                  "accepted": 1,
                  "refused": 1,
                  "unpriced": 0
                },
                "exceptional": 1,
                "payments": {
                  "accepted": 0,
                  "refused": 1,
                  "unpriced": 1
                },
                "fees": 0.00,
                "shares": 11.00,
                "insurer": 0.00,
                "insurerUnknown": 1,
                "reasons": [
                  {
                    "reason": "cap",
                    "attendances": 1,
                    "payments": 1
                  }
                ]
              }
            ],
            "provisional": 0
          },
          "budgets": []
        }

        """;
}
